/** The content in use, in a few lines, and why newer content is not. */
import { counted, fitMarkdown } from '../../knowledge/index.ts';
import type { KnownProblems } from '../../content/checking/known-problems.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { Health } from '../state/database.ts';
import type { QuestionCount, QuestionOutcome } from '../state/question-counts.ts';
import { refusalText } from './refusal-text.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
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

export function knowledgeStatusReply(problems: KnownProblems, server: ServerStatus): Reply {
  const { inUse, refusal } = problems;
  const { library, version, loadedAt } = inUse;
  const lines = [
    `- ${counted(library.articles.length, 'article')} in ${counted(library.topics.length, 'topic')}`,
    `- Version \`${version}\`, loaded ${bothTimes(loadedAt)}`,
    ...(refusal === null ? [] : ['', refusalText(refusal, inUse)]),
    ...problemLines(problems),
    ...serverLines(server),
  ];
  return replyOf(
    refusal === null ? ANSWER_COLOUR : QUIET_COLOUR,
    heading('My articles'),
    text(lines.join('\n')),
  );
}

const OUTCOME_WORDS: Readonly<Record<QuestionOutcome, string>> = {
  answered: 'answered',
  pinned: 'answered by a pin',
  unsure: 'asked back',
  unknown: 'without an answer',
};

function serverLines({ today, pins, health, isDamaged }: ServerStatus): string[] {
  const counts = Object.entries(OUTCOME_WORDS).flatMap(([outcome, words]) => {
    const found = today?.find((count) => count.outcome === outcome);
    return found === undefined ? [] : [`${found.questions} ${words}`];
  });
  return [
    ...(today === null
      ? []
      : [`- Questions here today (UTC): ${counts.length === 0 ? 'none' : counts.join(', ')}`]),
    ...(pins.gone === 0
      ? []
      : [
          `- ${pins.gone} of ${counted(pins.all, 'pin')} lead to articles that are gone: \`/pin list\``,
        ]),
    `- What you set and members ask: ${healthWords(health)}`,
    ...(isDamaged ? ['- **What is set here cannot be read**: `/doctor` says what to do'] : []),
  ];
}

const LONGEST_TROUBLE = 600;

function healthWords(health: Health | null): string {
  if (health === null) {
    return 'cannot be kept, because the database could not be opened at the start; my log says why';
  }
  return health.kind === 'well'
    ? 'kept'
    : `**cannot be kept** since ${bothTimes(health.since)}, last known settings hold. ${fitMarkdown(escapeLine(health.sentence), LONGEST_TROUBLE)}`;
}

/** What is counted is said, because reading the files finds less than `npm run check`. */
function problemLines({
  inUse,
  refusal,
  findings,
  errors,
  warnings,
  lookedAt,
}: KnownProblems): string[] {
  const read = refusal?.content?.findings ?? inUse.findings;
  const refused = new Set(
    read.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  ).size;
  const counts =
    findings.length === 0
      ? 'no problems'
      : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  const unused = refused === 0 ? '' : `; ${counted(refused, 'file')} not used because of errors`;
  return lookedAt === null
    ? [
        `- Found while reading the files: ${counts}${unused}`,
        '- Not looked for yet: what only `npm run check` and `/knowledge problems` look for, such as broken links and repeated texts',
      ]
    : [
        `- Found by the closer look ${bothTimes(lookedAt)}, as by \`npm run check\`: ${counts}${unused}`,
      ];
}
