import { expect, it } from 'vitest';
import { createAtOnce } from '../../src/bot/connection/at-once.ts';

it('has no more under way than it may, in the order of asking, and goes on where something fails', async () => {
  const atOnce = createAtOnce(2);
  const begun: number[] = [];
  const ends: ((isGood: boolean) => void)[] = [];
  const all = [0, 1, 2, 3, 4].map((n) =>
    atOnce(
      () =>
        new Promise<number>((resolve, reject) => {
          begun.push(n);
          ends[n] = (isGood) => (isGood ? resolve(n) : reject(new Error('no')));
        }),
    ),
  );
  const settled = Promise.allSettled(all);
  for (const [n, isGood] of [true, false, true, true, true].entries()) {
    expect(begun).toHaveLength(Math.min(5, n + 2));
    ends[n]?.(isGood);
    await Promise.allSettled([all[n]]);
    await Promise.resolve();
  }
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect((await settled).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    ...Array.from({ length: 3 }, () => 'fulfilled'),
  ]);
  // All places are free again.
  expect(await atOnce(() => Promise.resolve('done'))).toBe('done');
});
