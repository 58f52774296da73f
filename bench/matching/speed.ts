/** How long an engine takes, and how much memory, on a corpus of any size. */
import type { IndexableText } from '../../src/knowledge/matching/indexable-text.ts';
import type { Engine } from './engine.ts';
import { quantile } from './measures.ts';

export interface Speed {
  readonly indexSeconds: number;
  readonly queryMedianMs: number;
  readonly queryP99Ms: number;
  /** Resident memory of the whole process, the texts included. */
  readonly memoryMb: number;
}

const WARM_UP = 20;
const LIMIT = 10;
/** No engine is asked for longer than this, however slow. */
const LONGEST_MS = 60_000;

export async function speedOf(
  engine: Engine,
  texts: readonly IndexableText[],
  questions: readonly string[],
): Promise<Speed> {
  const start = performance.now();
  const search = await engine.index(texts);
  const indexSeconds = (performance.now() - start) / 1000;
  for (const question of questions.slice(0, WARM_UP)) search(question, LIMIT);
  const times: number[] = [];
  const began = performance.now();
  for (const question of questions) {
    const before = performance.now();
    search(question, LIMIT);
    times.push(performance.now() - before);
    if (performance.now() - began > LONGEST_MS) break;
  }
  globalThis.gc?.();
  return {
    indexSeconds,
    queryMedianMs: quantile(times, 0.5),
    queryP99Ms: quantile(times, 0.99),
    memoryMb: process.memoryUsage.rss() / 1e6,
  };
}
