/**
 * What the bot holds, beside a bot that replies a constant: answers a second, how long people wait, memory, start.
 *
 *     npm run bench:bot -- [--content DIR] [--questions 20000] [--profile DIR] [--json]
 *
 * Each of the two runs in a process of its own, built, on a stand-in for Discord in this one, one after the
 * other. The questions are titles of the folder's articles, each with a word of another one, so that none is asked twice;
 * then as many of the titles themselves, which come again and again. Times hold for this machine and what
 * else it does; what counts is how they compare. Both are started with the options of `npm start` and the variables
 * that the container has; the floor without source maps, since it is not bundled and would read those of its packages.
 * `--profile` writes a profile of the processor for each of the two.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { writeQuestionArticles } from './large-folder/question-articles.ts';
import { measureBot, type Measured } from './bot/measure-bot.ts';
import { titlesIn } from './bot/titles.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    questions: { type: 'string', default: '20000' },
    profile: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const ARTICLES = 300;
const CHARACTERS = 2500;

/** As in Dockerfile and deploy. */
const OF_CONTAINER = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };

const NAME_WIDTH = 46;

const folder = mkdtempSync(join(tmpdir(), 'docent-bench-'));
try {
  const contentDir = values.content ?? join(folder, 'articles');
  if (values.content === undefined) {
    await writeQuestionArticles(contentDir, { articles: ARTICLES, characters: CHARACTERS });
  }
  const floor = join('dist', 'bench', 'floor.js');
  const source = fileURLToPath(new URL('bot/floor.ts', import.meta.url));
  const how = { format: 'esm', platform: 'node', packages: 'external' } as const;
  buildSync({ entryPoints: [source], outfile: floor, ...how });
  const measuring = { titles: await titlesIn(contentDir), count: Number(values.questions) };
  const env = {
    ...OF_CONTAINER,
    LOG_LEVEL: 'warn',
    CONTENT_DIR: contentDir,
    DATA_DIR: join(folder, 'data'),
  };
  const profiling =
    values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`];
  const options = optionsOfStart();
  const measureProgram = (program: string, given: readonly string[]): Promise<Measured> =>
    measureBot({ ...measuring, env, args: [...given, ...profiling, program] });
  const floored = await measureProgram(
    floor,
    options.filter((option) => option !== '--enable-source-maps'),
  );
  const ours = await measureProgram(join('dist', 'bot', 'main.js'), options);
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ options, env: OF_CONTAINER, floor: floored, ours })}\n`
      : `With ${options.join(' ')} and ${JSON.stringify(OF_CONTAINER)}\n${table(floored, ours)}`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** What `npm start` gives Node.js before the program. */
function optionsOfStart(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<'start', string>>;
  };
  return scripts.start.split(' ').slice(1, -1);
}

function table(floored: Measured, ours: Measured): string {
  const rows: readonly (readonly [string, (of: Measured) => number, string])[] = [
    ['first start until connected', ({ first }) => first.connectedMs, 'ms'],
    ['  of that, its processor time', ({ first }) => first.connectedProcessorMs, 'ms'],
    ['second start until connected', ({ second }) => second.connectedMs, 'ms'],
    ['  of that, its processor time', ({ second }) => second.connectedProcessorMs, 'ms'],
    ['longest acknowledgement of the first 1,000', ({ atFirst }) => slowest(atFirst), 'ms'],
    ['event to acknowledgement, p50', ({ alone }) => share(alone, 'acknowledgedMs', 0.5), 'ms'],
    ['  p99', ({ alone }) => share(alone, 'acknowledgedMs', 0.99), 'ms'],
    ['event to reply, p50', ({ alone }) => share(alone, 'repliedMs', 0.5), 'ms'],
    ['  p99', ({ alone }) => share(alone, 'repliedMs', 0.99), 'ms'],
    ['the same after all others, p50', (of) => share(of.aloneAtLast, 'repliedMs', 0.5), 'ms'],
    ['  p99', (of) => share(of.aloneAtLast, 'repliedMs', 0.99), 'ms'],
    ['answers a second, each to a new question', ({ asNew }) => asNew.answersASecond, ''],
    ['  processor time an answer', ({ asNew }) => asNew.processorMs, 'ms'],
    ['answers a second, to titles again and again', ({ repeated }) => repeated.answersASecond, ''],
    ['  processor time an answer', ({ repeated }) => repeated.processorMs, 'ms'],
    ['memory after 1,000 questions', ({ memoryMb }) => memoryMb[0] ?? 0, 'MB'],
    ...[1, 2, 3, 4].map(
      (quarter) =>
        [
          `  after ${quarter} of 4 quarters`,
          (of: Measured) => of.memoryMb[quarter] ?? 0,
          'MB',
        ] as const,
    ),
    ['  after as many repeated ones', ({ memoryMb }) => memoryMb[5] ?? 0, 'MB'],
  ];
  const lines = rows.map(([name, of, unit]) => {
    const [a, b] = [of(floored), of(ours)];
    return `${name.padEnd(NAME_WIDTH)}${`${b.toFixed(unit === 'ms' ? 2 : 1)} ${unit}`.padStart(12)}${`${a.toFixed(unit === 'ms' ? 2 : 1)} ${unit}`.padStart(12)}${(b / a).toFixed(2).padStart(8)}`;
  });
  const head = `${''.padEnd(NAME_WIDTH)}${'Docent'.padStart(12)}${'floor'.padStart(12)}${'ratio'.padStart(8)}`;
  return `${[head, ...lines].join('\n')}\n`;
}

/** Of commands: a mention is acknowledged by its answer, which waits for the articles. */
function slowest(waits: Measured['atFirst']): number {
  return Math.max(...waits.filter(({ isCommand }) => isCommand).map((one) => one.acknowledgedMs));
}

function share(waits: Measured['alone'], of: 'acknowledgedMs' | 'repliedMs', at: number): number {
  const sorted = waits.map((waited) => waited[of]).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0;
}
