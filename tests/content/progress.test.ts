import { expect, it } from 'vitest';
import { eachPercent, shareDone, type Progress } from '../../src/content/progress.ts';
import { takesLong } from '../../src/content/takes-long.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const reading = (done: number, total = 36_000): Progress => ({ doing: 'Reading', done, total });
const indexing = (done: number, total = 36_000): Progress => ({ doing: 'Indexing', done, total });

it('grows from nothing to all over both steps, also where there is nothing to do', () => {
  expect(shareDone(reading(0))).toBe(0);
  expect(shareDone(reading(36_000))).toBe(shareDone(indexing(0)));
  expect(shareDone(indexing(18_000))).toBeGreaterThan(shareDone(indexing(17_000)));
  expect(shareDone(indexing(36_000))).toBe(1);
  expect(shareDone(indexing(0, 0))).toBe(1);
});

it('tells of each percent once, and of the next step', () => {
  const told: Progress[] = [];
  const onProgress = eachPercent((progress) => told.push(progress));
  for (let done = 1; done <= 36_000; done++) onProgress(reading(done));
  const percents = told.map((progress) => Math.floor(shareDone(progress) * 100));
  expect(percents).toEqual(Array.from({ length: 76 }, (_, percent) => percent));
  onProgress(indexing(0));
  expect(told.at(-1)).toEqual(indexing(0));
});

it('takes a folder for one that takes long by the number of its articles alone', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 999 }, (_, at) => [`s${at % 9}/a${at}.md`, '']),
  );
  expect(takesLong(await temporaryFolder({ ...files, 'picture.png': '' }))).toBe(false);
  expect(takesLong(await temporaryFolder({ ...files, 'one-more.md': '' }))).toBe(true);
  expect(takesLong('/no/such/folder')).toBe(false);
});
