/**
 * One start, or one start and a reload with questions: `measure-process RUN CONTENT_DIR DATA_DIR`,
 * where RUN ends in "start", or is "N changed". Prints a `Measured`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { openLiveLibrary, type LiveLibrary } from '../../src/bot/live-library.ts';

export interface Measured {
  readonly run: string;
  /** From the beginning of the process, or of the reload. */
  readonly seconds: number;
  /** Of all threads. */
  readonly cpuSeconds: number;
  /** Resident memory of the whole process when it is done and has collected garbage. */
  readonly memoryMb: number;
  readonly peakMb: number;
  /** Null for a start, when nobody can ask yet. */
  readonly blocks: {
    /** How long the thread that answers was held up at a time, the answers themselves included. */
    readonly p99Ms: number;
    readonly longestMs: number;
    /** From the moment a question was due until it was answered. */
    readonly answerMedianMs: number;
    readonly answerLongestMs: number;
  } | null;
}

const QUESTION_EVERY_MS = 50;
const NANOSECONDS_PER_MS = 1e6;

async function measure(run: string, contentDir: string, dataDir: string): Promise<Measured> {
  const opened = await openLiveLibrary({
    config: { contentDir, siteUrl: null },
    loading: { dataDir, onUnsaved: (sentence) => process.stderr.write(`${sentence}\n`) },
    now: () => new Date(),
    onReload: () => undefined,
  });
  if (opened.kind === 'unreadable') throw new Error(opened.sentence);
  const changed = Number.parseInt(run, 10);
  const reload = Number.isNaN(changed) ? null : await reloadWith(changed, contentDir, opened.live);
  const seconds = reload?.seconds ?? performance.now() / 1000;
  const { user, system } = process.cpuUsage();
  const cpuSeconds = reload?.cpuSeconds ?? (user + system) / 1e6;
  globalThis.gc?.();
  const memoryMb = process.memoryUsage.rss() / 1e6;
  const peakMb = process.resourceUsage().maxRSS / 1000;
  return { run, seconds, cpuSeconds, memoryMb, peakMb, blocks: reload?.blocks ?? null };
}

async function reloadWith(
  changed: number,
  contentDir: string,
  live: LiveLibrary,
): Promise<Pick<Measured, 'seconds' | 'cpuSeconds' | 'blocks'>> {
  const titles = live.current().library.articles.map(({ title }) => title);
  // Once before, so that code which runs for the first time is not counted.
  for (const title of titles.slice(0, 20)) live.current().library.ask(title);
  change(changed, contentDir);

  const delays = monitorEventLoopDelay({ resolution: 1 });
  const answers: number[] = [];
  const cpu = process.cpuUsage();
  const began = performance.now();
  delays.enable();
  const reload = live.reload();
  const isDone = reload.then(() => true);
  for (let number = 0; ; number++) {
    const due = performance.now() + QUESTION_EVERY_MS;
    if (await Promise.race([isDone, setTimeout(QUESTION_EVERY_MS, false)])) break;
    live.current().library.ask(titles[(number * 7919) % titles.length] ?? '');
    answers.push(performance.now() - due);
  }
  delays.disable();
  const outcome = await reload;
  if (outcome.kind !== 'reloaded')
    throw new Error(
      `Expected a reload, got ${outcome.kind}: ${'sentence' in outcome ? outcome.sentence : ''}`,
    );
  const { user, system } = process.cpuUsage(cpu);
  answers.sort((a, b) => a - b);
  return {
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (user + system) / 1e6,
    blocks: {
      p99Ms: delays.percentile(99) / NANOSECONDS_PER_MS,
      longestMs: delays.max / NANOSECONDS_PER_MS,
      answerMedianMs: answers[Math.floor(answers.length / 2)] ?? 0,
      answerLongestMs: answers.at(-1) ?? 0,
    },
  };
}

/** Gives that many articles a last sentence that they did not have. */
function change(count: number, contentDir: string): void {
  const files = readdirSync(contentDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .toSorted()
    .slice(0, count);
  for (const file of files) {
    const path = join(contentDir, file);
    const text = readFileSync(path, 'utf8').replace(/\nRevision \d+\.\n$/, '');
    writeFileSync(path, `${text}\nRevision ${Date.now()}.\n`);
  }
}

const [run = '', contentDir = '', dataDir = ''] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await measure(run, contentDir, dataDir))}\n`);
