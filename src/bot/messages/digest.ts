/** A week of one server in one message: what was asked, what is missing, what waits. */
import { counted, fitMarkdown } from '../../knowledge/index.ts';
import { escapeInLine } from '../markdown/escape.ts';
import type { GapGroup } from '../gaps/gap-groups.ts';
import type { PersonQuestion } from '../state/person-question.ts';
import type { QuestionOutcome } from '../state/question-counts.ts';
import type { RatedArticle } from '../state/ratings.ts';
import { heading, small, text } from './part.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { messageLink, time, TimestampStyles } from 'discord.js';

export interface Digest {
  readonly guildId: string;
  /** Of the last seven days; null when it could not be read. */
  readonly counts: Readonly<Partial<Record<QuestionOutcome, number>>> | null;
  /** Largest first. */
  readonly gaps: readonly Pick<GapGroup, 'question' | 'asked'>[] | null;
  readonly worst:
    | readonly (Pick<RatedArticle, 'helpful' | 'notHelpful'> & {
        readonly title: string;
      })[]
    | null;
  /** Waiting for longer than a day, oldest first. */
  readonly waiting: readonly PersonQuestion[] | null;
  readonly problems: { readonly errors: number; readonly warnings: number };
}

/** Of each list; so many lines of these lengths stay within the text of a message. */
export const LISTED = 5;
const LONGEST_QUESTION = 150;
const LONGEST_TITLE = 100;

export function digestMessage(digest: Digest): Reply {
  const { counts, gaps, worst, waiting, problems } = digest;
  return replyOf(
    ANSWER_COLOUR,
    heading('The last seven days'),
    text(
      [
        section('Questions', counts === null ? null : countLines(counts)),
        section('Not answered, and asked by at least two members', gaps?.map(gapLine) ?? null),
        section('Articles that did not help', worst?.map(worstLine) ?? null),
        section(
          'Waiting for a person for more than a day',
          waiting === null ? null : waitingLines(digest.guildId, waiting),
        ),
        section('Problems with the files', problemLines(problems)),
      ].join('\n\n'),
    ),
    small('Once a week', '`/settings digest`'),
  );
}

/** @param lines - Null when they could not be read. */
function section(title: string, lines: readonly string[] | null): string {
  const shown =
    lines === null
      ? ['Could not be read: my database is out of order.']
      : lines.length === 0
        ? ['None.']
        : lines;
  return [`**${title}**`, ...shown].join('\n');
}

const OUTCOMES: readonly (readonly [QuestionOutcome, string])[] = [
  ['answered', 'answered'],
  ['pinned', 'answered from a pin'],
  ['unsure', 'asked back'],
  ['unknown', 'without an answer'],
];

function countLines(counts: NonNullable<Digest['counts']>): string[] {
  const all = OUTCOMES.reduce((sum, [outcome]) => sum + (counts[outcome] ?? 0), 0);
  if (all === 0) return [];
  const parts = OUTCOMES.filter(([outcome]) => (counts[outcome] ?? 0) > 0).map(
    ([outcome, words]) => `${(counts[outcome] ?? 0).toLocaleString('en')} ${words}`,
  );
  return [`${counted(all, 'question')}: ${parts.join(', ')}`];
}

function gapLine({ question, asked }: NonNullable<Digest['gaps']>[number]): string {
  return `- ${fitMarkdown(escapeInLine(question), LONGEST_QUESTION)} (${asked} times)`;
}

function worstLine({ title, helpful, notHelpful }: NonNullable<Digest['worst']>[number]): string {
  const votes = `${notHelpful} not helpful, ${helpful} helpful`;
  return `- ${fitMarkdown(escapeInLine(title), LONGEST_TITLE)} (${votes})`;
}

function waitingLines(guildId: string, waiting: readonly PersonQuestion[]): string[] {
  const shown = waiting.slice(0, LISTED).map(({ question, entry, askedAt }) => {
    const words =
      question === null ? 'A question' : fitMarkdown(escapeInLine(question), LONGEST_QUESTION);
    const place =
      entry === null ? '' : `: ${messageLink(entry.channelId, entry.messageId, guildId)}`;
    return `- ${words}, asked ${time(askedAt, TimestampStyles.RelativeTime)}${place}`;
  });
  const hidden = waiting.length - shown.length;
  return hidden > 0 ? [...shown, `- and ${hidden.toLocaleString('en')} more`] : shown;
}

function problemLines({ errors, warnings }: Digest['problems']): string[] {
  if (errors + warnings === 0) return [];
  return [
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}: \`/knowledge problems\` lists them`,
  ];
}
