import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTable } from '../../../src/knowledge/answering/word-lists.ts';

const word: fc.Arbitrary<string> = fc.constantFrom('lime', 'mortar', 'stone', 'slate', 'wall');

describe('lists of the words of an article', () => {
  it('have the words of each text in their order, and how often each comes', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word)), fc.array(fc.array(word)), (some, others) => {
        const table = new WordTable();
        const lists = [...table.listsOf(some), ...table.listsOf(others)];
        for (const [position, text] of [...some, ...others].entries()) {
          const list = lists[position]!;
          expect(list.words).toEqual(text);
          expect(list).toHaveLength(text.length);
          for (const asked of ['lime', 'wall', 'toString']) {
            expect(list.has(asked)).toBe(text.includes(asked));
            expect(list.timesOf(asked)).toBe(text.filter((one) => one === asked).length);
          }
        }
      }),
    );
  });
});
