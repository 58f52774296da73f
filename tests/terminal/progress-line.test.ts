import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/content/progress.ts';
import { createProgressLine } from '../../src/terminal/progress-line.ts';

/** What stands on the line after each step, `null` where nothing was written. */
function linesOf(
  steps: readonly (readonly [ms: number, progress: Progress])[],
  isTTY = true,
): { readonly lines: readonly (string | null)[]; readonly end: string | null } {
  let time = 0;
  let written = '';
  const line = createProgressLine({ isTTY, write: (text) => (written += text) }, () => time);
  const taken = (): string | null => {
    const text = written;
    written = '';
    return text === '' ? null : text;
  };
  const lines = steps.map(([ms, progress]) => {
    time = ms;
    line.onProgress(progress);
    return taken();
  });
  line.end();
  return { lines, end: taken() };
}

const CLEAR = '\r\u001b[K';
const reading = (done: number): Progress => ({ doing: 'Reading', done, total: 36_000 });

describe('the line of progress', () => {
  it('says what is done, how fast, and how long it will still take, on one line that is gone at the end', () => {
    const indexing: Progress = { doing: 'Indexing', done: 500, total: 36_000 };
    const { lines, end } = linesOf([
      [0, reading(0)],
      [2000, reading(1000)],
      [60_000, reading(30_000)],
      [72_000, { ...indexing, done: 0 }],
      [73_000, indexing],
    ]);
    expect(lines).toEqual([
      null,
      `${CLEAR}Reading 1,000 of 36,000 files, 500 a second, 70 s left`,
      `${CLEAR}Reading 30,000 of 36,000 files, 500 a second, 12 s left`,
      `${CLEAR}Indexing 0 of 36,000 articles`,
      `${CLEAR}Indexing 500 of 36,000 articles, 500 a second, 71 s left`,
    ]);
    expect(end).toBe(CLEAR);
  });

  it('is not shown for what is done within a second', () => {
    const { lines, end } = linesOf([
      [0, reading(1)],
      [999, reading(35_000)],
    ]);
    expect(lines).toEqual([null, null]);
    expect(end).toBeNull();
  });

  it('is rewritten ten times a second at most', () => {
    const { lines } = linesOf([
      [0, reading(1)],
      [1000, reading(100)],
      [1099, reading(110)],
      [1100, reading(120)],
    ]);
    expect(lines.map((line) => line !== null)).toEqual([false, true, false, true]);
  });

  it('is not written to a pipe', () => {
    const { lines, end } = linesOf([[5000, reading(1000)]], false);
    expect(lines).toEqual([null]);
    expect(end).toBeNull();
  });
});
