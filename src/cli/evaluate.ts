/** `npm run evaluate`: how well the articles answer the labelled questions. */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { problemLine } from '../config/config-problem.ts';
import { shownLength } from '../bot/messages/summary-text.ts';
import { loadLibrary } from '../content/load-library.ts';
import type { Library } from '../knowledge/index.ts';
import { readCommandLine, type CommandLine } from '../config/command-line.ts';
import { withoutRequest } from './without-request.ts';
import { articleChangeSentences } from './evaluation/article-changes.ts';
import { baselineOf, formatBaseline, parseBaseline, worseThan } from './evaluation/baseline.ts';
import { comparisonText, countedText } from './evaluation/comparison-text.ts';
import {
  rowsByKind,
  rowsBySubject,
  rowsByStyle,
  tableOf,
  totalsText,
  type Row,
} from './evaluation/evaluation-table.ts';
import { outcomeOf } from './evaluation/evaluation.ts';
import { HALVES, type Half } from './evaluation/labelled-questions.ts';
import { questionsFilesOf } from './evaluation/questions-files.ts';
import {
  lostArticles,
  lostSentence,
  readLabelledQuestions,
} from './evaluation/read-labelled-questions.ts';
import { reliabilityText } from './evaluation/reliability.ts';
import { compareWith } from './evaluation/revision-comparison.ts';
import { configFor } from './folder-config.ts';
import { runCommand } from './run-command.ts';
import { fail, type Streams } from './streams.ts';

const USAGE = `Usage: npm run --silent evaluate -- [options]

Asks every labelled question and counts what comes back, for each half, style, kind and subject, and
how often the two probabilities of a decision come true. Then names what is worse than the baseline, which is kept beside the questions.

  --content DIR     folder of articles (default: CONTENT_DIR, else content)
  --questions FILE  labelled questions; may be given several times, the baseline is the one beside the
                    first (default: _questions.yaml in the folder of articles; for content, those in
                    tests/golden)
  --half HALF       only the tuning or the measuring half, and no baseline: whoever changes articles or
                    code looks at the tuning half
  --against REF     also ask the articles of another git revision, and name every question that gets
                    something else, and every article that is new, gone or renamed
  --accept          take what came back as the new baseline
  --json            the figures as JSON
  --help            show this text

Exit code 0: it ran. 1: a file, folder or revision cannot be read or used. 2: wrong usage.
`;

const EXIT = { ran: 0, unusable: 1, usage: 2 } as const;

const AGAINST_HINT =
  'Correct the questions. --against with a revision that had those articles says which of them were renamed.';

interface Request {
  readonly content: string | undefined;
  /** Files of labelled questions; undefined: those of the folder. The baseline lies beside the first. */
  readonly questions: readonly string[] | undefined;
  /** Undefined: beside no other revision. */
  readonly against: string | undefined;
  /** Undefined: both, beside the baseline. */
  readonly half: Half | undefined;
  readonly accept: boolean;
  readonly json: boolean;
}

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readRequest(args);
  if (line.kind !== 'request') return withoutRequest(line, USAGE, streams);
  const { content, questions: given, against: ref, half, accept, json } = line.request;
  const parsed = configFor(content, streams);
  if (parsed.kind === 'problems') {
    return fail(streams, EXIT.usage, ...parsed.problems.map(problemLine));
  }
  const found = questionsFilesOf(parsed.config.contentDir, { given, cwd: streams.cwd });
  if (found.kind === 'none') return fail(streams, EXIT.unusable, found.sentence);
  const { files } = found;
  const labelled = await readLabelledQuestions(files);
  if (labelled.kind === 'refused') return fail(streams, EXIT.unusable, ...labelled.problems);
  const halves = half === undefined ? HALVES : [half];
  const questions = labelled.questions.filter((question) => halves.includes(question.half));
  const loaded = await loadLibrary(parsed.config, { shownLength });
  if (loaded.kind === 'unreadable') return fail(streams, EXIT.unusable, loaded.sentence);
  const { library } = loaded;
  const lost = lostArticles(questions, library.articles);
  // Beside another revision a name that is gone can be explained; nothing is accepted with one.
  if (lost.length > 0 && (ref === undefined || accept)) {
    const sentences = lost.map(lostSentence);
    return fail(streams, EXIT.unusable, ...sentences, AGAINST_HINT);
  }
  const against =
    ref === undefined ? null : await compareWith(ref, parsed.config, questions, library);
  if (typeof against === 'string') return fail(streams, EXIT.unusable, against);

  const outcomes = against?.outcomes ?? questions.map((question) => outcomeOf(library, question));
  const styles = rowsByStyle(outcomes, halves);
  const kinds = rowsByKind(outcomes, halves);
  const subjects = rowsBySubject(outcomes, subjectsIn(library), halves);
  const baselineFile = join(dirname(files[0]!), 'baseline.json');
  if (accept) await writeFile(baselineFile, formatBaseline(baselineOf(outcomes)));
  const baseline = parseBaseline(await readFile(baselineFile, 'utf8').catch(() => ''));
  const worse = baseline === null || half !== undefined ? null : worseThan(baseline, outcomes);

  if (json) {
    const articles = against === null ? null : articleChangeSentences(against.articles);
    const figures = { styles, kinds, subjects, articles, changes: against?.changes ?? null, worse };
    streams.output.write(`${JSON.stringify(figures)}\n`);
    return EXIT.ran;
  }
  const tables = [
    ...[styles, kinds, subjects].filter(hasQuestions).map(tableOf),
    reliabilityText(outcomes, halves),
    totalsText(outcomes, halves),
  ];
  const compared = ref === undefined || against === null ? '' : comparisonText(ref, against, lost);
  const worsened = worse === null ? '' : countedText(`Worse than ${baselineFile}`, worse);
  const shown = tables.filter((text) => text !== '').join('\n\n');
  streams.output.write(`${shown}\n${compared}${worsened}`);
  return EXIT.ran;
}

const hasQuestions = (rows: readonly Row[]): boolean =>
  rows.some(({ figures }) => figures.questions > 0);

function readRequest(args: readonly string[]): CommandLine<Request> {
  const options = {
    content: { type: 'string' },
    questions: { type: 'string', multiple: true },
    against: { type: 'string' },
    half: { type: 'string' },
    accept: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const;
  return readCommandLine(args, { options }, ({ values }) => {
    const { content, questions, against, accept, json } = values;
    const half = HALVES.find((name) => name === values.half);
    if (values.half !== undefined && half === undefined) {
      return `Expected --half to be ${HALVES.join(' or ')}, got ${values.half}.`;
    }
    if (accept && half !== undefined) return 'A baseline has both halves: leave out --half.';
    return { content, questions, against, half, accept, json };
  });
}

/** Slug → subject of the article. */
function subjectsIn({ topics }: Library): ReadonlyMap<string, string> {
  return new Map(
    topics.flatMap(({ subject, articles }) => articles.map(({ slug }) => [slug, subject] as const)),
  );
}

await runCommand(import.meta.url, main);
