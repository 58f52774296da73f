/**
 * Fits and measures the calibration for a folder without labelled questions: `--help` tells the options.
 *
 * Every second question fits, the others measure. Prints what `general-calibration.ts` of
 * `confidence` holds, then the figures for each size.
 */
import { basename } from 'node:path';
import { reachedBy, reachedText } from '../src/cli/calibration-report.ts';
import { rankingFeatureNames } from '../src/knowledge/confidence/feature-choice.ts';
import { fitCalibration } from '../src/knowledge/confidence/fit-calibration.ts';
import { readCollections } from './matching/collection.ts';
import { withoutRequest } from '../src/cli/without-request.ts';
import { readCommandLine, type CommandLine } from '../src/config/command-line.ts';
import { runCommand } from '../src/cli/run-command.ts';
import { fail, type Streams } from '../src/cli/streams.ts';
import { samplesOf } from './general-calibration/samples.ts';
import { randomNumbers } from './matching/random-numbers.ts';

const USAGE = `Usage: npx tsx bench/general-calibration.ts --data DIR --data DIR …

Fits and measures the calibration for a folder without labelled questions.

  --data DIR  a test collection: corpus.jsonl, queries.jsonl, qrels.tsv; two or more, of different
              names, in any order
  --help      show this text

Exit code 0: it ran. 1: a collection cannot be read or used. 2: wrong usage.
`;

const SIZES = [1, 2, 5, 12, 40, 150, 800] as const;

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readOptions(args);
  if (line.kind !== 'request') {
    return withoutRequest(line, USAGE, streams, `\n${USAGE.trimEnd()}`);
  }
  const read = readCollections(line.request.data);
  if (typeof read === 'string') return fail(streams, 1, read);
  // By name, so that the same collections give the same figures in whatever order they are given.
  const collections = read.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const random = randomNumbers(7);
  const samples = SIZES.flatMap((size) => samplesOf(collections, size, random));
  const fitting = samples.filter((_sample, at) => at % 2 === 0);
  const measuring = samples.filter((_sample, at) => at % 2 === 1);
  const calibration = fitCalibration(fitting, { names: rankingFeatureNames });
  const shown = JSON.stringify(calibration, (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value,
  );
  const figures = SIZES.map((size) => {
    const reached = reachedBy(
      calibration,
      measuring.filter((sample) => sample.size === size),
    );
    return reachedText(`Corpora of ${size} articles, questions that did not fit`, reached);
  });
  const all = reachedText('All of them', reachedBy(calibration, measuring));
  streams.output.write(`${[shown, ...figures, all].join('\n\n')}\n`);
  return 0;
}

function readOptions(args: readonly string[]): CommandLine<{ readonly data: readonly string[] }> {
  const options = { data: { type: 'string', multiple: true } } as const;
  return readCommandLine(args, { options }, ({ values: { data = [] } }) => {
    // What one cannot answer is asked of the others, which are told apart by their names.
    const names = new Set(data.map((folder) => basename(folder)));
    return data.length >= 2 && names.size === data.length
      ? { data }
      : `Expected two or more --data of different names, got ${data.join(', ') || 'none'}`;
  });
}

await runCommand(import.meta.url, main);
