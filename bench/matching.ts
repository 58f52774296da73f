/**
 * Quality and speed of the matching beside its peers, each engine in a process of its own, and what
 * the summaries hold.
 *
 *     npm run bench -- [--data DIR …] [--articles 36000] [--characters 2500] [--drop-one] [--json]
 *
 * `DIR` is a test collection (`corpus.jsonl`, `queries.jsonl`, `qrels.tsv`; summaries are measured
 * where it has `answers.jsonl`). Speed is taken on a corpus generated from the words of `content/`;
 * summaries on the labelled questions of `content/` too. An engine that is not installed is left
 * out, and said to be.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { engines } from './matching/engines.ts';
import { dropOne } from './matching/drop-one.ts';
import type { Report } from './matching/run-engine.ts';
import { readCollection } from './matching/collection.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    articles: { type: 'string', default: '36000' },
    characters: { type: 'string', default: '2500' },
    'drop-one': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

function run(engine: string): Report | null {
  const child = fileURLToPath(new URL('matching/run-engine.ts', import.meta.url));
  const args = ['--expose-gc', '--import', 'tsx', child, engine];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...args, values.articles, values.characters, ...values.data],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (status !== 0) {
    process.stderr.write(
      `${engine} is left out: ${stderr.match(/^\w*Error.*$/m)?.[0] ?? stderr}\n`,
    );
    return null;
  }
  return JSON.parse(stdout);
}

if (values['drop-one']) {
  process.stdout.write(dropOne(values.data.map(readCollection)));
} else {
  const reports = engines.map(({ name }) => run(name)).filter((report) => report !== null);
  const summaries = [
    summaryOf('labelled questions of content/', '--questions', 'tests/golden/questions.yaml'),
    ...values.data
      .filter((folder) => existsSync(join(folder, 'answers.jsonl')))
      .map((folder) => summaryOf(folder, '--data', folder)),
  ];
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ engines: reports, summaries }, null, 2)}\n`
      : `${tables(reports)}\n${summaries.map(({ of, text }) => `Summaries, ${of}\n${text}`).join('\n')}`,
  );
}

/** As `bench/summary.ts` prints it, in a process of its own. */
function summaryOf(
  of: string,
  ...args: readonly string[]
): { readonly of: string; readonly text: string } {
  const child = fileURLToPath(new URL('summary.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', child, ...args],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  return { of, text: status === 0 ? stdout : `left out: ${stderr}` };
}

function tables(reports: readonly Report[]): string {
  const quality = reports[0]?.quality.map(({ collection }, column) =>
    [
      `\n${collection}: nDCG@10 / S@1 (one typo, two typos)`,
      ...reports.map(({ engine, quality: all }) => {
        const { plain, oneTypo, twoTypos } = all[column]!;
        const first = `${plain.ndcg.toFixed(3)} / ${plain.firstRight.toFixed(3)}`;
        return `  ${engine.padEnd(14)} ${first}  (${oneTypo.firstRight.toFixed(3)}, ${twoTypos.firstRight.toFixed(3)})`;
      }),
    ].join('\n'),
  );
  const base = reports[0]?.speed.queryMedianMs ?? Number.NaN;
  const speed = [
    `\n${values.articles} generated articles of ${values.characters} characters; 10 hits a question`,
    '  engine          index    p50 ms    p99 ms   memory   p50 to the first',
    ...reports.map(
      ({ engine, speed: { indexSeconds, queryMedianMs, queryP99Ms, memoryMb } }) =>
        `  ${engine.padEnd(14)} ${indexSeconds.toFixed(1).padStart(5)} s ${queryMedianMs.toFixed(2).padStart(9)} ` +
        `${queryP99Ms.toFixed(2).padStart(9)} ${memoryMb.toFixed(0).padStart(5)} MB ${(queryMedianMs / base).toFixed(1).padStart(8)} ×`,
    ),
  ];
  return `${[...(quality ?? []), ...speed].join('\n')}\n`;
}
