import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTable } from '../../../src/knowledge/answering/word-lists.ts';

const word: fc.Arbitrary<string> = fc.constantFrom('lime', 'mortar', 'stone', 'slate', 'wall');

describe('lists of the words of an article', () => {
  it('tell which words a text has, how often each comes, and which stands behind which', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word)), fc.array(fc.array(word)), (some, others) => {
        const table = new WordTable([...some, ...others]);
        const lists = [...table.listsOf(some), ...table.listsOf(others)];
        const holding = table.textsHolding(some);
        for (const asked of ['lime', 'wall', 'toString']) {
          const texts = some.filter((text) => text.includes(asked));
          expect(holding.get(asked)).toBe(texts.length);
          expect(holding.has(asked)).toBe(texts.length > 0);
          expect(holding.isInFew(asked, 1)).toBe(texts.length === 1);
        }
        for (const [position, text] of [...some, ...others].entries()) {
          const list = lists[position]!;
          expect(list).toHaveLength(text.length);
          for (const asked of ['lime', 'wall', 'toString']) {
            expect(list.has(asked)).toBe(text.includes(asked));
            const number = table.numberOf(asked);
            expect(list.hasNumber(number)).toBe(text.includes(asked));
            expect(list.timesOf(number)).toBe(text.filter((one) => one === asked).length);
          }
          for (const within of [1, 2]) {
            const [lime, wall] = [table.numberOf('lime'), table.numberOf('wall')];
            const isBehind = text.some(
              (one, at) => one === 'lime' && text.slice(at + 1, at + 1 + within).includes('wall'),
            );
            expect(list.hasBehind(lime, wall, within)).toBe(isBehind && lime >= 0);
          }
        }
      }),
    );
  });
});
