/**
 * What the bot holds, beside a bot that replies a constant: answers a second, how long people wait, memory, start.
 * `--help` tells the options.
 *
 * Each of the two runs in a process of its own, built, on a stand-in for Discord in this one, one after the
 * other. The questions are titles of the folder's articles, each with a word of another one, so that none is asked twice;
 * then as many of the titles themselves, which come again and again. Times hold for this machine and what
 * else it does; what counts is how they compare. Both are started with the options of `npm start` and the variables
 * that the container has; the floor without source maps, since it is not bundled and would read those of its packages.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { runCommand } from '../src/cli/run-command.ts';
import type { Streams } from '../src/cli/streams.ts';
import { withoutRequest } from '../src/cli/without-request.ts';
import { readCommandLine, type CommandLine } from '../src/config/command-line.ts';
import { comparison } from './bot/comparison.ts';
import { measureBot, type Measured } from './bot/measure-bot.ts';
import { titlesIn } from './bot/titles.ts';
import { writeQuestionArticles } from './large-folder/question-articles.ts';

const USAGE = `Usage: npm run bench:bot -- [--content DIR] [--questions N] [--profile DIR] [--json]

Measures the built bot beside one that replies a constant (the floor), each on a stand-in for Discord:
answers a second, how long people wait, memory, start. Takes some minutes.

  --content DIR  a folder of articles (default: 300 that are made up)
  --questions N  new questions, and then as many titles (default 20000)
  --profile DIR  write a profile of the processor there for each process
  --json         print the figures as JSON
  --help         show this text

Exit code 0: measured. 2: wrong usage.
`;

const ARTICLES = 300;
const CHARACTERS = 2500;

/** As in Dockerfile and deploy. */
const OF_CONTAINER = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };

interface Request {
  readonly content: string | null;
  readonly questions: number;
  readonly profile: string | null;
  readonly json: boolean;
}

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readOptions(args);
  if (line.kind !== 'request') {
    return withoutRequest(line, USAGE, streams, `\n${USAGE.trimEnd()}`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'docent-bench-'));
  try {
    const options = optionsOfStart();
    const { floor, ours } = await measureBoth(line.request, folder, options);
    streams.output.write(
      line.request.json
        ? `${JSON.stringify({ options, env: OF_CONTAINER, floor, ours })}\n`
        : `With ${options.join(' ')} and ${JSON.stringify(OF_CONTAINER)}\n${comparison(floor, ours)}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

/** @param options - Of Node.js. */
async function measureBoth(
  { content, questions, profile }: Request,
  folder: string,
  options: readonly string[],
): Promise<{ readonly floor: Measured; readonly ours: Measured }> {
  const contentDir = content ?? join(folder, 'articles');
  if (content === null) {
    await writeQuestionArticles(contentDir, { articles: ARTICLES, characters: CHARACTERS });
  }
  const measuring = { titles: await titlesIn(contentDir), count: questions };
  const env = {
    ...OF_CONTAINER,
    LOG_LEVEL: 'warn',
    CONTENT_DIR: contentDir,
    DATA_DIR: join(folder, 'data'),
  };
  const profiling = profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const measure = (program: string, given: readonly string[]): Promise<Measured> =>
    measureBot({ ...measuring, env, args: [...given, ...profiling, program] });
  const floor = await measure(
    builtFloor(),
    options.filter((option) => option !== '--enable-source-maps'),
  );
  return { floor, ours: await measure(join('dist', 'bot', 'main.js'), options) };
}

/** Its packages are found from where it is. */
function builtFloor(): string {
  const outfile = join('dist', 'bench', 'floor.js');
  const source = fileURLToPath(new URL('bot/floor.ts', import.meta.url));
  const how = { format: 'esm', platform: 'node', packages: 'external' } as const;
  buildSync({ entryPoints: [source], outfile, ...how });
  return outfile;
}

/** What `npm start` gives Node.js before the program. */
function optionsOfStart(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<'start', string>>;
  };
  return scripts.start.split(' ').slice(1, -1);
}

function readOptions(args: readonly string[]): CommandLine<Request> {
  const options = {
    content: { type: 'string' },
    questions: { type: 'string', default: '20000' },
    profile: { type: 'string' },
    json: { type: 'boolean', default: false },
  } as const;
  return readCommandLine(args, { options }, ({ values: { content, profile, json, ...values } }) => {
    const questions = Number(values.questions);
    if (!Number.isInteger(questions) || questions < 1) {
      return `Expected --questions to be a whole number above 0, got ${values.questions}`;
    }
    return { content: content ?? null, questions, profile: profile ?? null, json };
  });
}

await runCommand(import.meta.url, main);
