/** A week of one server in one message: what was asked, what is missing, what waits. */
import { fitMarkdown } from '../../knowledge/index.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { listedQuestion } from './listed-question.ts';
import type { GapGroup } from '../gaps/gap-groups.ts';
import type { PersonQuestion } from '../state/person-question.ts';
import type { QuestionOutcome } from '../state/question-counts.ts';
import type { RatedArticle } from '../state/ratings.ts';
import { heading, small, text } from './part.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { messageLink, time, TimestampStyles } from 'discord.js';
import type { Words } from '../words/words.ts';

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

export function digestMessage(digest: Digest, words: Words): Reply {
  const { guildId, counts, gaps, worst, waiting, problems } = digest;
  const section = (title: string, lines: readonly string[] | null): string =>
    sectionText(title, lines, words);
  return replyOf(
    ANSWER_COLOUR,
    heading(words.say('digest.title')),
    text(
      [
        section(words.say('digest.questions'), counts === null ? null : countLines(counts, words)),
        section(words.say('digest.gaps'), gaps?.map((gap) => gapLine(gap, words)) ?? null),
        section(words.say('digest.worst'), worst?.map((one) => worstLine(one, words)) ?? null),
        section(
          words.say('digest.waiting'),
          waiting === null ? null : waitingLines(guildId, waiting, words),
        ),
        section(words.say('digest.problems'), problemLines(problems, words)),
      ].join('\n\n'),
    ),
    small(words.say('digest.weekly'), '`/settings digest`'),
  );
}

/** @param lines - Null when they could not be read. */
function sectionText(title: string, lines: readonly string[] | null, words: Words): string {
  const shown =
    lines === null
      ? [words.say('digest.notRead')]
      : lines.length === 0
        ? [words.say('digest.none')]
        : lines;
  return [`**${title}**`, ...shown].join('\n');
}

const OUTCOMES: readonly QuestionOutcome[] = ['answered', 'pinned', 'unsure', 'unknown'];

function countLines(counts: NonNullable<Digest['counts']>, words: Words): string[] {
  const count = OUTCOMES.reduce((sum, outcome) => sum + (counts[outcome] ?? 0), 0);
  if (count === 0) return [];
  const parts = OUTCOMES.filter((outcome) => (counts[outcome] ?? 0) > 0).map((outcome) =>
    words.say(`outcome.${outcome}`, { number: counts[outcome] ?? 0 }),
  );
  return [words.say('digest.counts', { count, parts: words.row(parts) })];
}

function gapLine(
  { question, asked: count }: NonNullable<Digest['gaps']>[number],
  words: Words,
): string {
  const shown = listedQuestion(question, LONGEST_QUESTION);
  return `- ${words.apart(shown)} (${words.say('digest.times', { count })})`;
}

function worstLine(
  { title, helpful, notHelpful }: NonNullable<Digest['worst']>[number],
  words: Words,
): string {
  const shown = fitMarkdown(escapeInLine(title), LONGEST_TITLE);
  return `- ${words.apart(shown)} (${words.say('digest.votes', { helpful, notHelpful })})`;
}

function waitingLines(guildId: string, waiting: readonly PersonQuestion[], words: Words): string[] {
  const shown = waiting.slice(0, LISTED).map(({ question, entry, askedAt, status }) => {
    const asked =
      question === null
        ? words.say('digest.aQuestion')
        : listedQuestion(question, LONGEST_QUESTION);
    const place =
      entry === null ? '' : `: ${messageLink(entry.channelId, entry.messageId, guildId)}`;
    const key = status === 'answered' ? 'digest.maybeUntold' : 'digest.askedAt';
    const when = time(askedAt, TimestampStyles.RelativeTime);
    return `- ${words.say(key, { question: asked, when })}${place}`;
  });
  const count = waiting.length - shown.length;
  return count > 0 ? [...shown, `- ${words.say('list.andMore', { count })}`] : shown;
}

function problemLines({ errors, warnings }: Digest['problems'], words: Words): string[] {
  if (errors + warnings === 0) return [];
  const problems = `${words.say('count.errors', { count: errors })}, ${words.say('count.warnings', { count: warnings })}`;
  return [words.say('digest.problemsListed', { problems })];
}
