import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberList } from '../../../src/knowledge/indexing/number-list.ts';

describe('a list of numbers', () => {
  it('gives back what was put in, however much', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 32 - 1), { maxLength: 500 }), (numbers) => {
        const list = new NumberList();
        for (const number of numbers) list.push(number);
        expect(list).toHaveLength(numbers.length);
        expect([...list.take()]).toEqual(numbers);
      }),
    );
    const long = new NumberList();
    for (let number = 0; number < 3_000_000; number++) long.push(number);
    expect(long).toHaveLength(3_000_000);
    expect(long.take().findIndex((number, at) => number !== at)).toBe(-1);
  });
});
