/** A question to which nothing may be said here, because moderators have limited the subjects. */
import { fitMarkdown, isolated, type Topic } from '../../knowledge/index.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { quotedQuestion, type Asked } from './asked.ts';
import { topicButtons } from './buttons.ts';
import { heading, text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import { shownSubject } from './shown-subject.ts';
import type { Words } from '../words/words.ts';

const NAMED_SUBJECTS = 10;
const NAMED_LENGTH = 100;
/** One row of buttons. */
const OFFERED_TOPICS = 5;

/** @param subjects - At least one. */
export function offSubjectReply(
  subjects: readonly string[],
  topics: readonly Topic[],
  asked: Asked,
  words: Words,
): Reply {
  const own = topics.filter(({ subject }) => subjects.includes(subject));
  return replyOf(
    QUIET_COLOUR,
    quotedQuestion(asked, words),
    heading(words.say('offSubject.title')),
    text(words.say('offSubject.only', { subjects: namedSubjects(subjects, words) })),
    buttonRows(topicButtons(own.slice(0, OFFERED_TOPICS))),
  );
}

/** “A, B and 3 more”, for a line of Markdown. At most about 1,300 characters. */
export function namedSubjects(subjects: readonly string[], words: Words): string {
  const named = subjects
    .slice(0, NAMED_SUBJECTS)
    .map((subject) => isolated(fitMarkdown(escapeInLine(shownSubject(subject)), NAMED_LENGTH)));
  const more = subjects.length - named.length;
  return words.all(more > 0 ? [...named, words.say('list.more', { count: more })] : named);
}
