/**
 * Fits and measures the calibration for a folder without labelled questions: `--help` tells the options.
 *
 * Corpora of one to most
 * of its articles, neighbours of one another, are asked three kinds of questions: those they answer,
 * those whose answer lies among the articles left out, and questions of the other collections. Every
 * second question fits, the others measure. Prints what `general-calibration.ts` of the matching holds,
 * then the figures for each size.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { reachedBy, reachedText } from '../src/cli/calibration-report.ts';
import {
  fitCalibration,
  type LabelledRanking,
} from '../src/knowledge/confidence/fit-calibration.ts';
import { buildIndex } from '../src/knowledge/indexing/index-builder.ts';
import { featuresOf } from '../src/knowledge/confidence/features.ts';
import { onlyTelling } from '../src/knowledge/matching/ranking.ts';
import { Searcher } from '../src/knowledge/matching/searcher.ts';
import { readCollections, type Collection, type Query } from './matching/collection.ts';
import { randomNumbers } from './matching/random-numbers.ts';

const USAGE = `Usage: npx tsx bench/general-calibration.ts --data DIR --data DIR …

Fits and measures the calibration for a folder without labelled questions.

  --data DIR  a test collection: corpus.jsonl, queries.jsonl, qrels.tsv; two or more, of different
              names, in any order
  --help      show this text

Exit code 0: it ran. 1: a collection cannot be read or used. 2: wrong usage.
`;

const SIZES = [1, 2, 5, 12, 40, 150, 800] as const;
/** Labels for each size, collection and kind of question. */
const LABELS = 200;
/** Of one draw, so that no corpus gives all labels of its size. */
const LABELS_OF_ONE_CORPUS = 20;
const MOST_DRAWS = 400;

/** As many as an answer has candidates. */
const HITS = 10;

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') stop(2, `${options}\n\n${USAGE}`);
if (options.help) {
  process.stdout.write(USAGE);
  process.exit();
}
const read = readCollections(options.data);
if (typeof read === 'string') stop(1, `${read}\n`);
// By name, so that the same collections give the same figures in whatever order they are given.
const collections = read.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
const random = randomNumbers(7);

interface Sample extends LabelledRanking {
  readonly size: number;
}

const samples = SIZES.flatMap((size) => collections.flatMap((it) => samplesOf(it, size)));
const fitting = samples.filter((_sample, at) => at % 2 === 0);
const measuring = samples.filter((_sample, at) => at % 2 === 1);
const calibration = fitCalibration(fitting);
process.stdout.write(
  `${JSON.stringify(calibration, (_key, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value))}\n\n`,
);
for (const size of SIZES) {
  const reached = reachedBy(
    calibration,
    measuring.filter((sample) => sample.size === size),
  );
  process.stdout.write(
    `${reachedText(`Corpora of ${size} articles, questions that did not fit`, reached)}\n\n`,
  );
}
process.stdout.write(`${reachedText('All of them', reachedBy(calibration, measuring))}\n`);

function samplesOf(collection: Collection, size: number): Sample[] {
  const foreign = collections.filter((it) => it !== collection).flatMap(({ queries }) => queries);
  const numbers = new Map(collection.ids.map((id, number) => [id, number]));
  const own: Sample[] = [];
  const leftOut: Sample[] = [];
  const fromElsewhere: Sample[] = [];
  for (let draw = 0; draw < MOST_DRAWS && own.length < LABELS; draw++) {
    const count = Math.min(size, Math.floor(0.8 * collection.texts.length));
    const from = Math.floor(random() * (collection.texts.length - count + 1));
    const searcher = new Searcher(buildIndex(collection.texts.slice(from, from + count)));
    const isInside = (id: string): boolean => {
      const number = numbers.get(id) ?? -1;
      return number >= from && number < from + count;
    };
    const ask = ({ text, relevant }: Query): Sample => {
      const ranking = onlyTelling(searcher.search(text, HITS));
      const [first] = ranking.hits;
      return {
        features: featuresOf(ranking),
        isRight: first !== undefined && relevant.has(collection.ids[from + first.article] ?? ''),
        isAnswerable: [...relevant.keys()].some(isInside),
        size,
      };
    };
    const answered = collection.queries.filter(({ relevant }) =>
      [...relevant.keys()].some(isInside),
    );
    const missing = collection.queries.filter((query) => !answered.includes(query));
    for (let asked = 0; asked < LABELS_OF_ONE_CORPUS && answered.length > 0; asked++) {
      own.push(ask(drawn(answered)));
      leftOut.push(ask(drawn(missing)));
      fromElsewhere.push(ask({ ...drawn(foreign), relevant: new Map() }));
    }
  }
  return [...own, ...leftOut, ...fromElsewhere];
}

function drawn<T>(list: readonly T[]): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined)
    throw new RangeError('Expected two collections or more, each with questions');
  return one;
}

/** The options, or a sentence that says what is wrong with them. */
function readOptions(
  args: readonly string[],
): { readonly data: readonly string[]; readonly help: boolean } | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    });
    const { data, help } = values;
    // What one cannot answer is asked of the others, which are told apart by their names.
    const names = new Set(data.map((folder) => basename(folder)));
    return help || (data.length >= 2 && names.size === data.length)
      ? { data, help }
      : `Expected two or more --data of different names, got ${data.join(', ') || 'none'}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function stop(exitCode: 1 | 2, text: string): never {
  process.stderr.write(text);
  process.exit(exitCode);
}
