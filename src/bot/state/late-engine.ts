/** A database that cannot be used yet, tried again until it can. */
import type { OpenedEngine, Unusable } from './engine.ts';

/** Pause before another try: doubles from the first to the last. */
const FIRST_PAUSE_MS = 1000;
const LAST_PAUSE_MS = 60_000;

export interface LateEngine {
  /** The engine, or why there is none yet. */
  readonly now: () => OpenedEngine;
  /** Ends the tries, or closes what they opened. */
  readonly close: () => Promise<void>;
}

export interface LateEngineOptions {
  /** Why it cannot be used at first. */
  readonly first: Unusable;
  readonly open: () => Promise<OpenedEngine>;
  /** Resolves after so many milliseconds; may reject when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** Called once it can be used. */
  readonly onOpen: () => void | Promise<void>;
  /** Called with what is in the way, when that is another thing than before. */
  readonly onTrouble: (sentence: string) => void;
  /** A try failed in a way that is no trouble of a database: that is a bug, and ends the tries. */
  readonly onBug: (error: unknown) => void;
}

export function createLateEngine(options: LateEngineOptions): LateEngine {
  const { first, open, wait, onOpen, onTrouble, onBug } = options;
  const over = new AbortController();
  const { signal } = over;
  let latest: OpenedEngine = first;

  async function tryAgain(): Promise<void> {
    for (let tries = 0; !signal.aborted && latest.kind === 'unusable'; tries += 1) {
      await wait(Math.min(FIRST_PAUSE_MS * 2 ** tries, LAST_PAUSE_MS), signal).catch(
        () => undefined,
      );
      if (signal.aborted) return;
      const before = latest.sentence;
      latest = await open();
      if (latest.kind === 'unusable' && latest.sentence !== before) onTrouble(latest.sentence);
    }
    if (latest.kind === 'open' && !signal.aborted) await onOpen();
  }

  const trying = tryAgain().catch(onBug);
  return {
    now: () => latest,
    async close() {
      over.abort();
      await trying;
      if (latest.kind === 'open') await latest.engine.close();
    },
  };
}
