/**
 * Quality and speed of the matching beside its peers, each engine in a process of its own, and what
 * the summaries hold. `npm run --silent bench -- --help` tells the options.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutRequest } from '../src/cli/without-request.ts';
import { runCommand } from '../src/cli/run-command.ts';
import { fail, type Streams } from '../src/cli/streams.ts';
import { readCollections } from './matching/collection.ts';
import { dropOne } from './matching/drop-one.ts';
import { missingFile, readOptions, USAGE, type Options } from './matching/options.ts';
import type { Report } from './matching/report.ts';
import { qualityTables, ratiosTo, speedTable } from './matching/tables.ts';

interface Summaries {
  readonly of: string;
  /** As `bench/summary.ts` prints it. */
  readonly text: string;
}

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readOptions(args);
  if (line.kind !== 'request') {
    return withoutRequest(line, USAGE, streams, `\n${USAGE.trimEnd()}`);
  }
  const options = line.request;
  const missing = missingFile(options.data);
  if (missing !== null) return fail(streams, 1, missing);
  // Before an engine starts, which could not tell a broken collection from an engine that is missing.
  const given = readCollections(options.data);
  if (typeof given === 'string') return fail(streams, 1, given);
  if (options.dropOne) {
    const { ownCollection } = await import('./matching/own-collection.ts');
    streams.output.write(dropOne(given.length > 0 ? given : [await ownCollection()]));
    return 0;
  }
  const reports = options.engines.flatMap((engine) => run(engine, options, streams) ?? []);
  const [first] = reports;
  if (first === undefined) return 1;
  const summaries = [
    summaryOf(
      streams,
      'labelled questions of content/',
      '--questions',
      'tests/golden/questions.yaml',
    ),
    ...options.data
      .filter((folder) => existsSync(join(folder, 'answers.jsonl')))
      .map((folder) => summaryOf(streams, folder, '--data', folder)),
  ];
  const engines = reports.map((report) => ({
    ...report,
    ratios: ratiosTo(first.speed, report.speed),
  }));
  streams.output.write(
    options.json
      ? `${JSON.stringify({ engines, summaries }, null, 2)}\n`
      : text(options, reports, summaries),
  );
  return 0;
}

/** Null when the engine did not come to an end, which is said on standard error. */
function run(
  engine: string,
  { articles, characters, data }: Options,
  streams: Streams,
): Report | null {
  const { stdout, stderr, status } = inProcess(
    streams,
    new URL('./matching/run-engine.ts', import.meta.url),
    [engine, String(articles), String(characters), ...data],
  );
  if (status === 0) return JSON.parse(stdout);
  const reason = stderr.match(/^\w*Error.*$/m)?.[0] ?? stderr;
  streams.error.write(`${engine} is left out: ${reason}\n`);
  return null;
}

function summaryOf(streams: Streams, of: string, ...args: readonly string[]): Summaries {
  const file = new URL('./summary.ts', import.meta.url);
  const { stdout, stderr, status } = inProcess(streams, file, args);
  return { of, text: status === 0 ? stdout : `left out: ${stderr}` };
}

function inProcess(
  { error }: Streams,
  file: URL,
  args: readonly string[],
): { readonly stdout: string; readonly stderr: string; readonly status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', fileURLToPath(file), ...args],
    {
      encoding: 'utf8',
      maxBuffer: 1e8,
      // On a terminal the engines tell how far they are.
      stdio: ['ignore', 'pipe', error.isTTY === true ? 'inherit' : 'pipe'],
    },
  );
  return { stdout, stderr: stderr ?? 'see above', status };
}

function text(
  { articles, characters }: Options,
  reports: readonly Report[],
  summaries: readonly Summaries[],
): string {
  const parts = [
    ...reports[0]!.quality.map((_, position) => qualityTables(reports, position)),
    `${articles} generated articles of ${characters} characters, 10 hits a question; × the first line\n${speedTable(reports)}`,
    ...summaries.map(({ of, text: table }) => `Summaries, ${of}\n${table.trimEnd()}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

await runCommand(import.meta.url, main);
