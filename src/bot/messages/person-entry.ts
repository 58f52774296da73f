/**
 * A question to people as experts see it: what is asked, what the bot found, and how it stands.
 *
 * The question and a written answer are texts of their own, so that both can be read back where texts
 * are never stored.
 */
import { ButtonStyle, messageLink, type APIButtonComponent } from 'discord.js';
import type { ArticleReference, Candidate } from '../../knowledge/index.ts';
import { isDone, type PersonQuestion } from '../state/person-question.ts';
import { largeQuestion } from './asked.ts';
import { actionButton, linkButton, readButton } from './buttons.ts';
import { boldTitle, candidateText } from './candidate-text.ts';
import { articleMenu } from './article-menu.ts';
import type { PersonStep } from './custom-id.ts';
import { text, type Part } from './part.ts';
import { writtenAnswer } from './person-answer.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows, menuRow } from './rows.ts';
import { shownText, type ShownMessage } from './shown-text.ts';
import { bothTimes } from './times.ts';
import type { Words } from '../words/words.ts';

export interface PersonEntry {
  readonly guildId: string;
  readonly question: PersonQuestion;
  /** What is asked. */
  readonly text: string;
  /** What an expert wrote; null when nobody has, or an article alone was picked. */
  readonly answer: string | null;
  /** The article that was picked; null when there is none (any more). */
  readonly article: ArticleReference | null;
  /** The bot's own candidates, best first. */
  readonly found: readonly Candidate[];
  /** What the menu offers, best first. */
  readonly offered: readonly ArticleReference[];
  /** Why who asked could not be told, as a sentence; null when there is nothing to say. */
  readonly untold: string | null;
}

const FOUND = 3;

/** Under which a written answer is found again in its message. */
const ANSWER_PART = 1001;

/** Names experts; nobody is notified. */
export function entryMessage(entry: PersonEntry, words: Words): Reply {
  const { question, text: asked, offered } = entry;
  const done = isDone(question);
  return replyOf(
    done ? ANSWER_COLOUR : QUIET_COLOUR,
    text(standing(entry, words)),
    largeQuestion(asked, words),
    done ? answerParts(entry, words) : text(foundText(entry, words)),
    buttonRows(buttons(entry, words)),
    question.status === 'claimed' && offered.length > 0
      ? [
          menuRow(
            articleMenu(
              offered,
              { verb: 'person', question: question.questionId, step: 'pick' },
              words,
            ),
          ),
        ]
      : [],
  );
}

/** The answer that an expert wrote, read back from the entry; null while the entry shows none. */
export function answerInEntry(message: ShownMessage): string | null {
  return shownText(message, ANSWER_PART)?.replaceAll('@\u200B', '@') ?? null;
}

function standing({ question, untold }: PersonEntry, words: Words): string {
  const { status, expertId, askedAt, changedAt } = question;
  const expert = expertId === null ? words.say('entry.anExpert') : `<@${expertId}>`;
  const when = bothTimes(changedAt);
  switch (status) {
    case 'open':
      return words.say('entry.open', { when: bothTimes(askedAt) });
    case 'claimed':
      return words.say('entry.claimed', { expert, when });
    case 'answered':
      return `${words.say('entry.answered', { expert, when })}. ${untold ?? words.say('entry.mayBeUntold')}`;
    case 'closed':
      return words.say('entry.answered', { expert, when });
    case 'unanswered':
      return words.say('entry.unanswered', { when });
    default:
      return status satisfies never;
  }
}

function foundText({ found }: PersonEntry, words: Words): string {
  const how = words.say('entry.how');
  if (found.length === 0) return `${words.say('entry.nothingFound')}\n\n${how}`;
  const listed = found.slice(0, FOUND).map(candidateText);
  return [words.say('entry.found'), ...listed, how].join('\n\n');
}

function answerParts({ answer, article, question }: PersonEntry, words: Words): Part[] {
  if (answer !== null) return text(writtenAnswer(answer), ANSWER_PART);
  if (article !== null) {
    return text(boldTitle(article.title));
  }
  if (question.article !== null) return text(words.say('entry.articleGone'));
  const isUnanswered = question.status === 'unanswered';
  return text(words.say(isUnanswered ? 'entry.nobody' : 'entry.notKept'));
}

function buttons(entry: PersonEntry, words: Words): APIButtonComponent[] {
  const { guildId, question, answer, article } = entry;
  const { questionId, status, askedIn, replyId } = question;
  const step = (label: string, what: PersonStep, style = ButtonStyle.Secondary as const) =>
    actionButton(label, { verb: 'person', question: questionId, step: what }, style);
  const place =
    replyId === null
      ? []
      : [linkButton(words.say('button.whereAsked'), messageLink(askedIn, replyId, guildId))];
  const close = step(words.say('button.close'), 'close');
  const readOn = answer === null || article === null ? [] : [readButton(article, words)];
  const files = [
    ...readOn,
    ...(answer === null ? [] : [step(words.say('button.draft'), 'draft')]),
    ...(article === null ? [] : [step(words.say('button.label'), 'label')]),
  ];
  switch (status) {
    case 'open':
      return [primary(step(words.say('button.claim'), 'claim')), close, ...place];
    case 'claimed':
      return [
        primary(step(words.say('button.write'), 'write')),
        step(words.say('button.giveBack'), 'release'),
        close,
        ...place,
      ];
    case 'answered':
      return [
        primary(step(words.say('button.tellAgain'), 'tell')),
        ...files,
        step(words.say('button.reopen'), 'reopen'),
        ...place,
      ];
    case 'closed':
    case 'unanswered':
      return [...files, step(words.say('button.reopen'), 'reopen'), ...place];
    default:
      return status satisfies never;
  }
}

function primary(button: APIButtonComponent): APIButtonComponent {
  return 'custom_id' in button ? { ...button, style: ButtonStyle.Primary } : button;
}
