/** The content in use, in a few lines, and why newer content is not. */
import type { KnownProblems } from '../../content/checking/known-problems.ts';
import type { Health } from '../state/health-record.ts';
import type { QuestionCount, QuestionOutcome } from '../state/question-counts.ts';
import { refusalText } from './refusal-text.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { troubleText } from './trouble-text.ts';
import type { Words } from '../words/words.ts';
import { bothTimes } from './times.ts';

/** What a server's moderators are told of it beside the articles. */
export interface ServerStatus {
  /** Null when the counts cannot be read. */
  readonly today: readonly QuestionCount[] | null;
  readonly pins: { readonly all: number; readonly gone: number };
  /** Null when the database could not be opened. */
  readonly health: Health | null;
  /** Whether what is set cannot be read. */
  readonly isDamaged: boolean;
}

export function knowledgeStatusReply(
  problems: KnownProblems,
  server: ServerStatus,
  words: Words,
): Reply {
  const { inUse, refusal } = problems;
  const { library, version, loadedAt } = inUse;
  const articles = words.say('count.articles', { count: library.articles.length });
  const topics = words.say('count.topics', { count: library.topics.length });
  const lines = [
    `- ${words.say('status.articles', { articles, topics })}`,
    `- ${words.say('status.version', { version, when: bothTimes(loadedAt) })}`,
    ...(refusal === null ? [] : ['', refusalText(refusal, inUse, words)]),
    ...problemLines(problems, words).map((line) => `- ${line}`),
    ...serverLines(server, words).map((line) => `- ${line}`),
  ];
  return replyOf(
    refusal === null ? ANSWER_COLOUR : QUIET_COLOUR,
    heading(words.say('status.title')),
    text(lines.join('\n')),
  );
}

const OUTCOMES = [
  'answered',
  'pinned',
  'unsure',
  'unknown',
] as const satisfies readonly QuestionOutcome[];

function serverLines({ today, pins, health, isDamaged }: ServerStatus, words: Words): string[] {
  const counts = OUTCOMES.flatMap((outcome) => {
    const found = today?.find((count) => count.outcome === outcome);
    return found === undefined ? [] : [words.say(`today.${outcome}`, { count: found.questions })];
  });
  return [
    ...(today === null
      ? []
      : [
          words.say('status.today', {
            counts: counts.length === 0 ? words.say('status.noneToday') : words.row(counts),
          }),
        ]),
    ...(pins.gone === 0
      ? []
      : [
          words.say('status.pinsGone', {
            gone: pins.gone,
            pins: words.say('count.pins', { count: pins.all }),
          }),
        ]),
    healthLine(health, words),
    ...(isDamaged ? [words.say('status.damaged')] : []),
  ];
}

const LONGEST_TROUBLE = 600;

function healthLine(health: Health | null, words: Words): string {
  if (health === null) return words.say('status.notOpened');
  return health.kind === 'well'
    ? words.say('status.kept')
    : words.say('status.notKept', {
        when: bothTimes(health.since),
        why: troubleText(health, LONGEST_TROUBLE, words),
      });
}

/** What is counted is said, because reading the files finds less than `npm run check`. */
function problemLines(
  { inUse, refusal, findings, errors, warnings, lookedAt }: KnownProblems,
  words: Words,
): string[] {
  const read = refusal?.content?.findings ?? inUse.findings;
  const refused = new Set(
    read.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  ).size;
  const found =
    findings.length === 0
      ? words.say('status.noProblems')
      : words.row([
          words.say('count.errors', { count: errors }),
          words.say('count.warnings', { count: warnings }),
        ]);
  const counts =
    refused === 0
      ? found
      : words.say('status.unused', {
          counts: found,
          files: words.say('count.files', { count: refused }),
        });
  return lookedAt === null
    ? [words.say('status.foundReading', { counts }), words.say('status.notLooked')]
    : [words.say('status.foundCloser', { when: bothTimes(lookedAt), counts })];
}
