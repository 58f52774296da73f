/** How long an engine takes, and how much memory, on a corpus of any size. */
import type { IndexableText } from '../../src/knowledge/indexing/indexable-text.ts';
import type { Engine, Search } from './engine.ts';
import { generatedQuestions } from './generated-corpus.ts';
import { quantile } from './measures.ts';

export interface Speed {
  /** Without the time that making the texts takes. */
  readonly indexSeconds: number;
  /** The same in time of the processor, garbage collection included: on a busy machine the better figure. */
  readonly indexCpuSeconds: number;
  readonly queryMedianMs: number;
  readonly queryP99Ms: number;
  /**
   * The same when each question counts with the quickest of its rounds: what the engine needs,
   * without what else the machine did meanwhile.
   */
  readonly quietP99Ms: number;
  /** How often a question was asked: at most three rounds of all, fewer of a slow engine. */
  readonly asked: number;
  /** Resident memory of the whole process in 10⁶ bytes: before the first text, at the end, at most. */
  readonly memoryMb: { readonly before: number; readonly after: number; readonly most: number };
}

const QUESTIONS = 1000;
const ROUNDS = 3;
const WARM_UP = 20;
const LIMIT = 10;
/** No engine is asked for longer than this, however slow. */
const LONGEST_MS = 60_000;

/** @param count - How many texts there are; questions are made from about a thousand of them. */
export async function speedOf(
  engine: Engine,
  texts: Iterable<IndexableText>,
  count: number,
): Promise<Speed> {
  const before = residentMb();
  const sample: IndexableText[] = [];
  const every = Math.ceil(count / QUESTIONS);
  // What making the texts takes: each stretch ends with 1 and begins with -1.
  const making = { ms: 0, processorMs: 0 };
  const note = (sign: 1 | -1): void => {
    making.ms += sign * performance.now();
    making.processorMs += sign * processorMs();
  };
  const watched = function* (): Generator<IndexableText> {
    let number = 0;
    note(-1);
    for (const text of texts) {
      note(1);
      if (number++ % every === 0) sample.push(text);
      yield text;
      note(-1);
    }
    note(1);
  };
  const start = performance.now();
  const processorStart = processorMs();
  const search = await engine.index(watched());
  const indexSeconds = (performance.now() - start - making.ms) / 1000;
  const indexCpuSeconds = (processorMs() - processorStart - making.processorMs) / 1000;
  const { all, quickest } = timesOf(search, generatedQuestions(sample, QUESTIONS));
  return {
    indexSeconds,
    indexCpuSeconds,
    queryMedianMs: quantile(all, 0.5),
    queryP99Ms: quantile(all, 0.99),
    quietP99Ms: quantile(quickest, 0.99),
    asked: all.length,
    memoryMb: { before, after: residentMb(), most: process.resourceUsage().maxRSS / 1000 },
  };
}

/** Milliseconds of each asking, and of the quickest asking of each question. */
function timesOf(
  search: Search,
  questions: readonly string[],
): { readonly all: readonly number[]; readonly quickest: readonly number[] } {
  for (const question of questions.slice(0, WARM_UP)) search(question, LIMIT);
  const all: number[] = [];
  const quickest: number[] = [];
  const began = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [number, question] of questions.entries()) {
      const before = performance.now();
      if (before - began > LONGEST_MS) return { all, quickest };
      search(question, LIMIT);
      const time = performance.now() - before;
      all.push(time);
      quickest[number] = Math.min(time, quickest[number] ?? Infinity);
    }
  }
  return { all, quickest };
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function residentMb(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 1e6;
}
