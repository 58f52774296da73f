/**
 * `npm run calibrate`: labelled questions → how sure an answer from this content must be.
 *
 * The tuning half of the questions fits, the measuring half measures; both are shown, because a
 * wide gap between them says that there are too few questions.
 */
import * as disk from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  articleText,
  buildIndex,
  CALIBRATION_FILE,
  fitCalibration,
  formatCalibration,
  generalWeights,
  hasTellingWord,
  parseSynonyms,
  search,
  SYNONYMS_FILE,
  type Article,
  type LabelledRanking,
  type Synonyms,
} from '../knowledge/index.ts';
import { readContentFolder } from '../content/content-folder.ts';
import { reachedBy, reachedText } from './calibration-report.ts';
import { parseLabelledQuestions, type LabelledQuestion } from './evaluation/labelled-questions.ts';
import { endWithReader } from './run-command.ts';

const USAGE = `Usage: npm run --silent calibrate -- [options]

Fits confidence on the tuning half of the labelled questions, measures it on the other half, and
writes it where the bot and the other commands find it.

  --content DIR     folder of articles (default: content)
  --questions FILE  labelled questions (default: tests/golden/questions.yaml)
  --out FILE        what to write (default: ${CALIBRATION_FILE} in the folder of articles)
  --json            the figures as one JSON object instead of text
  --help            show this text

Exit code 0: it is written. 1: something cannot be read, used or written. 2: wrong usage.
`;

/** As many as an answer has candidates, so that what is measured is what is shown. */
const HITS = 10;

const LOST_HINT =
  'Nothing is written. Correct the questions, or mend the articles: npm run check says which cannot be used.';

async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const options = readOptions(args);
  if (typeof options === 'string') return fail(2, `${options} --help shows the usage.`);
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { content, questions, out = join(content, CALIBRATION_FILE), json } = options;
  const text = await disk.readFile(questions, 'utf8').catch(() => null);
  if (text === null) return fail(1, `${questions} cannot be read; check the path.`);
  const labelled = parseLabelledQuestions(text);
  if (labelled.kind === 'refused') {
    return fail(1, ...labelled.problems.map((problem) => `${questions}: ${problem}`));
  }
  const read = await readContentFolder(content, disk);
  if (read.kind === 'unreadable') return fail(1, `${read.folder} cannot be read: ${read.reason}`);
  const lost = lostNames(read.content.articles, labelled.questions);
  if (lost.length > 0) {
    return fail(1, ...lost.map((sentence) => `${questions}: ${sentence}`), LOST_HINT);
  }

  const own = await disk.readFile(join(content, SYNONYMS_FILE), 'utf8').catch(() => '');
  const { synonyms } = parseSynonyms(own);
  const { tuning, measuring } = labelledRankings(
    read.content.articles,
    labelled.questions,
    synonyms,
  );
  if (!canBeToldApart(tuning)) {
    return fail(
      1,
      `${questions}: the tuning half needs questions that find the right article, questions that find a wrong one, and questions out of scope.`,
    );
  }
  const calibration = fitCalibration(tuning);
  const reached = {
    tuning: reachedBy(calibration, tuning),
    measuring: reachedBy(calibration, measuring),
  };
  try {
    await disk.writeFile(out, formatCalibration(calibration, reached));
  } catch (error) {
    return fail(1, `${out} cannot be written: ${messageOf(error)}`);
  }
  process.stdout.write(
    json
      ? `${JSON.stringify({ out, calibration, reached })}\n`
      : `${reachedText('Tuning half, which was fitted on', reached.tuning)}\n\n` +
          `${reachedText('Measuring half', reached.measuring)}\n\nWritten: ${out}\n`,
  );
  return 0;
}

/** A question whose article has another name by now would count as answered wrongly, whatever is found. */
function lostNames(
  articles: readonly Article[],
  questions: readonly LabelledQuestion[],
): readonly string[] {
  const slugs = new Set<string>(articles.map(({ slug }) => slug));
  return questions.flatMap(({ expect, line }) =>
    expect
      .filter((slug) => !slugs.has(slug))
      .map((slug) => `line ${line}: there is no article ${slug}`),
  );
}

/** The questions with what the ranking makes of them, by half. */
function labelledRankings(
  articles: readonly Article[],
  questions: readonly LabelledQuestion[],
  synonyms: Synonyms,
): { readonly tuning: LabelledRanking[]; readonly measuring: LabelledRanking[] } {
  const index = buildIndex(articles.map(articleText));
  const halves = { tuning: [] as LabelledRanking[], measuring: [] as LabelledRanking[] };
  for (const { question, expect, after, half } of questions) {
    // A follow-up cannot be answered from its own words alone.
    if (after !== null) continue;
    const ranking = search(index, question, HITS, generalWeights, synonyms);
    const tells = hasTellingWord(ranking.terms);
    const first = tells ? articles[ranking.hits[0]?.article ?? -1] : undefined;
    halves[half].push({
      // As the library has it: a question without a telling word finds nothing.
      ranking: tells ? ranking : { ...ranking, hits: [] },
      isRight: first !== undefined && expect.includes(first.slug),
      isAnswerable: expect.length > 0,
    });
  }
  return halves;
}

function canBeToldApart(labelled: readonly LabelledRanking[]): boolean {
  const found = labelled.filter(({ ranking }) => ranking.hits.length > 0);
  return (
    found.some(({ isRight }) => isRight) &&
    found.some(({ isRight, isAnswerable }) => !isRight && isAnswerable) &&
    found.some(({ isAnswerable }) => !isAnswerable)
  );
}

interface Options {
  readonly content: string;
  readonly questions: string;
  readonly out?: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

/** The options, or a sentence that says what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  try {
    return parseArgs({
      args: [...args],
      options: {
        content: { type: 'string', default: 'content' },
        questions: { type: 'string', default: 'tests/golden/questions.yaml' },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fail<Code extends 1 | 2>(code: Code, ...sentences: readonly string[]): Code {
  process.stderr.write(`${sentences.join('\n')}\n`);
  return code;
}

endWithReader();
// Set rather than exited with: what was written to a pipe is flushed first.
process.exitCode = await main(process.argv.slice(2));
