/**
 * One start, or one start and a reload with questions: `measure-process RUN CONTENT_DIR DATA_DIR`,
 * where RUN ends in "start", or is "N changed". Prints a `Measured`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { shownLength } from '../../src/bot/messages/summary-text.ts';
import { openLiveLibrary, type LiveLibrary } from '../../src/content/live-library.ts';
import { measureStretches, type Stretches } from './stretches.ts';

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
  readonly held: Held | null;
}

/** How the thread that answers was held up, the answers themselves included. */
interface Held extends Stretches {
  /** From the moment a question was due until it was answered. */
  readonly answerMedianMs: number;
  readonly answerLongestMs: number;
}

const QUESTION_EVERY_MS = 50;

async function measure(run: string, contentDir: string, dataDir: string): Promise<Measured> {
  const opened = await openLiveLibrary({
    config: { contentDir, siteUrl: null },
    loading: {
      dataDir,
      shownLength,
      onUnsaved: (sentence) => process.stderr.write(`${sentence}\n`),
    },
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
  const peakMb = (process.resourceUsage().maxRSS * 1024) / 1e6;
  return { run, seconds, cpuSeconds, memoryMb, peakMb, held: reload?.held ?? null };
}

async function reloadWith(
  changed: number,
  contentDir: string,
  live: LiveLibrary,
): Promise<Pick<Measured, 'seconds' | 'cpuSeconds' | 'held'>> {
  const titles = live.current().library.articles.map(({ title }) => title);
  // Once before, so that code which runs for the first time is not counted.
  for (const title of titles.slice(0, 20)) live.current().library.ask(title);
  change(changed, contentDir);

  const answers: number[] = [];
  const cpu = process.cpuUsage();
  const began = performance.now();
  const stretches = measureStretches();
  const reload = live.reload();
  const isDone = reload.then(() => true);
  for (let number = 0; ; number++) {
    const due = performance.now() + QUESTION_EVERY_MS;
    if (await Promise.race([isDone, setTimeout(QUESTION_EVERY_MS, false)])) break;
    live.current().library.ask(titles[(number * 7919) % titles.length] ?? '');
    answers.push(performance.now() - due);
  }
  const held = stretches();
  const outcome = await reload;
  if (outcome.kind !== 'reloaded') {
    const why = outcome.kind === 'kept' ? outcome.refusal.sentence : 'nothing has changed';
    throw new Error(`Expected a reload, got ${outcome.kind}: ${why}`);
  }
  const { user, system } = process.cpuUsage(cpu);
  answers.sort((a, b) => a - b);
  return {
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (user + system) / 1e6,
    held: {
      ...held,
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
