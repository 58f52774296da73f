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
export function entryMessage(entry: PersonEntry): Reply {
  const { question, text: asked, offered } = entry;
  const done = isDone(question);
  return replyOf(
    done ? ANSWER_COLOUR : QUIET_COLOUR,
    text(standing(entry)),
    largeQuestion(asked),
    done ? answerParts(entry) : text(foundText(entry)),
    buttonRows(buttons(entry)),
    question.status === 'claimed' && offered.length > 0
      ? [
          menuRow(
            articleMenu(offered, { verb: 'person', question: question.questionId, step: 'pick' }),
          ),
        ]
      : [],
  );
}

/** The answer that an expert wrote, read back from the entry; null while the entry shows none. */
export function answerInEntry(message: ShownMessage): string | null {
  return shownText(message, ANSWER_PART)?.replaceAll('@\u200B', '@') ?? null;
}

function standing({ question, untold }: PersonEntry): string {
  const { status, expertId, askedAt, changedAt } = question;
  const expert = expertId === null ? 'an expert' : `<@${expertId}>`;
  switch (status) {
    case 'open':
      return `**Open**, asked ${bothTimes(askedAt)}`;
    case 'claimed':
      return `**Claimed** by ${expert} ${bothTimes(changedAt)}`;
    case 'answered':
      return `**Answered** by ${expert} ${bothTimes(changedAt)}. ${untold ?? 'Who asked may not have been told yet.'}`;
    case 'closed':
      return `**Answered** by ${expert} ${bothTimes(changedAt)}`;
    case 'unanswered':
      return `**Closed without an answer** ${bothTimes(changedAt)}`;
    default:
      return status satisfies never;
  }
}

function foundText({ found }: PersonEntry): string {
  const how =
    'Claim it, then write an answer or pick an article. Or reply to this message with the answer, and leave the ping on: without it I cannot read your reply.';
  if (found.length === 0) return `I found no article that comes near.\n\n${how}`;
  const listed = found.slice(0, FOUND).map(candidateText);
  return ['What I found, which may not answer it:', ...listed, how].join('\n\n');
}

function answerParts({ answer, article, question }: PersonEntry): Part[] {
  if (answer !== null) return text(writtenAnswer(answer), ANSWER_PART);
  if (article !== null) {
    return text(boldTitle(article.title));
  }
  return text(
    question.article !== null
      ? 'The answer is no longer here: the article that was picked is gone.'
      : question.status === 'unanswered'
        ? 'Nobody has answered it.'
        : 'The answer was not kept, because texts are never stored here and something came between. Reopen the question to answer it once more.',
  );
}

function buttons(entry: PersonEntry): APIButtonComponent[] {
  const { guildId, question, answer, article } = entry;
  const { questionId, status, askedIn, replyId } = question;
  const step = (label: string, what: PersonStep, style = ButtonStyle.Secondary as const) =>
    actionButton(label, { verb: 'person', question: questionId, step: what }, style);
  const place =
    replyId === null
      ? []
      : [linkButton('Where it was asked', messageLink(askedIn, replyId, guildId))];
  const close = step('Close without an answer', 'close');
  const readOn = answer === null || article === null ? [] : [readButton(article)];
  const files = [
    ...readOn,
    ...(answer === null ? [] : [step('Draft of an article', 'draft')]),
    ...(article === null ? [] : [step('Labelled question', 'label')]),
  ];
  switch (status) {
    case 'open':
      return [primary(step('Claim', 'claim')), close, ...place];
    case 'claimed':
      return [
        primary(step('Write an answer', 'write')),
        step('Give it back', 'release'),
        close,
        ...place,
      ];
    case 'answered':
      return [
        primary(step('Tell them again', 'tell')),
        ...files,
        step('Reopen', 'reopen'),
        ...place,
      ];
    case 'closed':
    case 'unanswered':
      return [...files, step('Reopen', 'reopen'), ...place];
    default:
      return status satisfies never;
  }
}

function primary(button: APIButtonComponent): APIButtonComponent {
  return 'custom_id' in button ? { ...button, style: ButtonStyle.Primary } : button;
}
