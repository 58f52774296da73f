import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQuietPeriod } from '../../src/content/quiet-period.ts';

interface TestedPeriod {
  readonly pass: (ms: number) => void;
  readonly touch: (what?: string) => void;
  readonly cancel: () => void;
  readonly calls: () => number;
  /** What each call was told to be restless. */
  readonly restless: readonly (readonly string[])[];
}

function quietPeriod(): TestedPeriod {
  const restless: string[][] = [];
  const quiet = createQuietPeriod({
    quietMs: 300,
    atMostMs: 5000,
    timer: {
      after(ms, callback) {
        const timeout = setTimeout(callback, ms);
        return () => clearTimeout(timeout);
      },
    },
    onQuiet: (things) => restless.push([...things]),
  });
  return {
    touch: (what) => quiet.touch(what ?? null),
    cancel: () => quiet.cancel(),
    pass: (ms) => vi.advanceTimersByTime(ms),
    calls: () => restless.length,
    restless,
  };
}

describe('a quiet period', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('calls once after many changes, when nothing has happened for a while', () => {
    const { touch, pass, calls } = quietPeriod();
    for (let change = 0; change < 10; change += 1) {
      touch();
      pass(299);
    }
    expect(calls()).toBe(0);
    pass(1);
    expect(calls()).toBe(1);
    pass(10_000);
    expect(calls()).toBe(1);
  });

  it('calls in the middle of changes that do not end', () => {
    const { touch, pass, calls } = quietPeriod();
    for (let change = 0; change < 50; change += 1) {
      touch();
      pass(100);
    }
    expect(calls()).toBe(1);
  });

  it('tells then what is changing still, and calls for it again when that is over', () => {
    const { touch, pass, restless } = quietPeriod();
    touch('copied before');
    for (let change = 0; change < 50; change += 1) {
      touch('growing');
      pass(100);
    }
    expect(restless).toEqual([['growing']]);
    pass(299);
    expect(restless).toHaveLength(1);
    pass(1);
    expect(restless).toEqual([['growing'], []]);
    pass(10_000);
    expect(restless).toHaveLength(2);
  });

  it('tells of nothing that changes when all is quiet', () => {
    const { touch, pass, restless } = quietPeriod();
    touch('lime.md');
    pass(300);
    expect(restless).toEqual([[]]);
  });

  it('begins anew after a call', () => {
    const { touch, pass, calls } = quietPeriod();
    touch();
    pass(300);
    touch();
    pass(300);
    expect(calls()).toBe(2);
  });

  it('does not call without a change, nor after it was cancelled', () => {
    const { touch, pass, cancel, calls } = quietPeriod();
    pass(10_000);
    touch();
    cancel();
    pass(10_000);
    expect(calls()).toBe(0);
  });
});
