/** A question to which nothing may be said here, because moderators have limited the subjects. */
import { fitMarkdown, isolated, type Topic } from '../../knowledge/index.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { quotedQuestion, type Asked } from './asked.ts';
import { topicButtons } from './buttons.ts';
import { heading, text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import { shownSubject } from './shown-subject.ts';

const NAMED_SUBJECTS = 10;
const NAMED_LENGTH = 100;
/** One row of buttons. */
const OFFERED_TOPICS = 5;

/** @param subjects - At least one. */
export function offSubjectReply(
  subjects: readonly string[],
  topics: readonly Topic[],
  asked: Asked,
): Reply {
  const own = topics.filter(({ subject }) => subjects.includes(subject));
  return replyOf(
    QUIET_COLOUR,
    quotedQuestion(asked),
    heading('I have no answer to that here'),
    text(
      `In this channel I answer only about ${namedSubjects(subjects)}. Elsewhere, or in a direct message, I may know more.`,
    ),
    buttonRows(topicButtons(own.slice(0, OFFERED_TOPICS))),
  );
}

/** “A, B and 3 more”, for a line of Markdown. At most about 1,300 characters. */
export function namedSubjects(subjects: readonly string[]): string {
  const named = subjects
    .slice(0, NAMED_SUBJECTS)
    .map((subject) => isolated(fitMarkdown(escapeInLine(shownSubject(subject)), NAMED_LENGTH)));
  const more = subjects.length - named.length;
  const all = more > 0 ? [...named, `${more} more`] : named;
  const last = all.at(-1) ?? '';
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${last}` : last;
}
