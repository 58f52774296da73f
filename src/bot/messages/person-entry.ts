/**
 * A question to people as experts see it: what is asked, what the bot found, and how it stands.
 *
 * The whole question stands in the footer and a written answer is the whole description, so that both
 * can be read back where texts are never stored.
 */
import {
  ButtonStyle,
  ComponentType,
  messageLink,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIStringSelectComponent,
} from 'discord.js';
import {
  fitMarkdown,
  isolated,
  type ArticleReference,
  type Candidate,
} from '../../knowledge/index.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { escapeInLine, escapeLine } from '../markdown/escape.ts';
import { plainLine } from '../markdown/plain-text.ts';
import type { PersonQuestion } from '../state/person-question.ts';
import { questionFooter } from './asked.ts';
import { actionButton, linkButton, wholeArticleButton } from './buttons.ts';
import { articleMenu } from './article-menu.ts';
import type { PersonStep } from './custom-id.ts';
import { writtenAnswer } from './person-answer.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
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

export interface EntryMessage extends Omit<Reply, 'components'> {
  /** How it stands. Names experts; nobody is notified. */
  readonly content: string;
  readonly components: APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>[];
}

const FOUND = 3;
const LISTED_TITLE = 300;
const LISTED_SENTENCE = 500;

export function entryMessage(entry: PersonEntry): EntryMessage {
  const { question, text, offered } = entry;
  const isDone = question.status === 'answered' || question.status === 'closed';
  const { embeds, components, allowedMentions } = replyOf(
    {
      color: isDone ? ANSWER_COLOUR : QUIET_COLOUR,
      title: plainLine(text, DISCORD_LIMITS.embedTitle),
      description: isDone ? answerText(entry) : foundText(entry),
      footer: questionFooter(text),
    },
    buttons(entry),
  );
  const menu =
    question.status === 'claimed' && offered.length > 0
      ? [articleMenu(offered, { verb: 'person', question: question.questionId, step: 'pick' })]
      : [];
  return {
    content: standing(entry),
    embeds,
    components: [
      ...components,
      ...menu.map((select) => ({ type: ComponentType.ActionRow as const, components: [select] })),
    ],
    allowedMentions,
  };
}

/** The answer that an expert wrote, read back from the entry; null while the entry shows none. */
export function answerInEntry(embed: ReadEntry | undefined): string | null {
  const { description } = embed ?? {};
  if (!showsDone(embed) || description === NOT_KEPT) return null;
  return description?.replaceAll('@\u200B', '@') ?? null;
}

/** Whether the entry says that the question is answered or closed. */
export function showsDone(embed: ReadEntry | undefined): boolean {
  return embed?.color === ANSWER_COLOUR;
}

/** What of an entry's embed is read back. */
export interface ReadEntry {
  readonly color?: number | null | undefined;
  readonly description?: string | null | undefined;
}

const NOT_KEPT =
  'The answer was not kept, because texts are never stored here and something came between. Reopen the question to answer it once more.';

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
      return expertId === null
        ? `**Closed without an answer** ${bothTimes(changedAt)}`
        : `**Answered** by ${expert} ${bothTimes(changedAt)}`;
    default:
      return status satisfies never;
  }
}

function foundText({ found }: PersonEntry): string {
  const how =
    'Claim it, then write an answer or pick an article. Or reply to this message with the answer, and leave the ping on: without it I cannot read your reply.';
  if (found.length === 0) return `I found no article that comes near.\n\n${how}`;
  const listed = found.slice(0, FOUND).map(({ title, sentence }) => {
    const shown = `**${isolated(fitMarkdown(escapeInLine(title), LISTED_TITLE))}**`;
    return sentence === null
      ? shown
      : `${shown}\n${fitMarkdown(escapeLine(sentence), LISTED_SENTENCE)}`;
  });
  return ['What I found, which may not answer it:', ...listed, how].join('\n\n');
}

function answerText({ answer, article, question }: PersonEntry): string {
  if (answer !== null) return writtenAnswer(answer);
  if (article !== null) {
    return `**${isolated(fitMarkdown(escapeInLine(article.title), LISTED_TITLE))}**`;
  }
  if (question.article !== null) {
    return 'The answer is no longer here: the article that was picked is gone.';
  }
  return question.expertId === null ? 'Nobody has answered it.' : NOT_KEPT;
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
  const readOn = answer === null || article === null ? [] : [wholeArticleButton(article)];
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
      return [...files, step('Reopen', 'reopen'), ...place];
    default:
      return status satisfies never;
  }
}

function primary(button: APIButtonComponent): APIButtonComponent {
  return 'custom_id' in button ? { ...button, style: ButtonStyle.Primary } : button;
}
