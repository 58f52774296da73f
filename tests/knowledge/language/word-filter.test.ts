import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWord, mayHold } from '../../../src/knowledge/language/word-filter.ts';
import { isLongEnglish } from '../../../src/knowledge/language/long-english.ts';
import { runs } from '../../property-runs.ts';

describe('a filter of words', () => {
  it('lacks none that was put in, whatever its letters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 50 }), (words) => {
        const bits = new Uint8Array(64);
        for (const word of words) addWord(bits, word);
        expect(words.filter((word) => !mayHold(bits, word))).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  it('takes a few in a hundred others for one of them, with eight bits a word', () => {
    const bits = new Uint8Array(2 ** 12);
    for (let number = 0; number < bits.length; number++) addWord(bits, `word${number}`);
    const others = Array.from({ length: 10_000 }, (_, number) => `other${number}`);
    const found = others.filter((word) => mayHold(bits, word));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length / others.length).toBeLessThan(0.04);
  });
});

describe('long words of English', () => {
  it.each(['submarines', 'locomotives', 'astronauts', 'refrigerator', 'carburettor'])(
    'are known: %s',
    (word) => {
      expect(isLongEnglish(word)).toBe(true);
    },
  );

  it.each(['subnarines', 'konzervation', 'heratiges', 'restauraton'])(
    'are told from what is misspelt: %s',
    (word) => {
      expect(isLongEnglish(word)).toBe(false);
    },
  );
});
