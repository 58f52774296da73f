import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberList } from '../../../src/knowledge/indexing/number-list.ts';
import { hashOf } from '../../../src/knowledge/indexing/string-hash.ts';
import { wordsOf } from '../../../src/knowledge/language/terms.ts';
import { WordEncoder } from '../../../src/knowledge/indexing/word-encoder.ts';
import { anyCharacter } from '../../any-character.ts';

/** An encoder with the words it gives back, so that numbers can be compared as words. */
function encoder(): { encode: (text: string) => string[]; asked: string[] } {
  const words: string[] = [];
  const asked: string[] = [];
  const numbers = new WordEncoder((word) => {
    asked.push(word);
    if (!words.includes(word)) words.push(word);
    return words.indexOf(word);
  });
  const encode = (text: string): string[] => {
    const found = new NumberList();
    numbers.encode(text, found);
    return Array.from(found.take(), (number) => words[number] ?? 'no such word');
  };
  return { encode, asked };
}

/** Everything that makes words hard to find, white space of every kind in between. */
const piece = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({ minLength: 60, maxLength: 70, unit: fc.constantFrom('a', 'b') }),
  fc.constantFrom(
    'Heritage,',
    'heritage',
    "l'Aquila's",
    'U.S.',
    '1,000',
    'ΣΑΣ',
    'e\u0301',
    'don´t',
    'museum`s',
    '№',
    'ʿAbbasid',
    '\u0301',
    '—',
  ),
);
const space = fc.constantFrom(' ', '\n', '\t', '\r\n', '\u00a0', '\u2028', '');
const anyText = fc
  .array(fc.tuple(piece, space), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

describe('WordEncoder', () => {
  it('finds the words that taking the whole text apart finds, also when it has seen the pieces before', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const { encode } = encoder();
        for (const text of [...texts, ...texts]) expect(encode(text)).toEqual(wordsOf(text));
      }),
    );
  });

  it('tells pieces apart that have the same hash', () => {
    expect(hashOf('declinate')).toBe(hashOf('macallums'));
    expect(encoder().encode('declinate macallums declinate')).toEqual([
      'declinate',
      'macallums',
      'declinate',
    ]);
  });

  it('takes a piece apart once', () => {
    const { encode, asked } = encoder();
    encode('Lime mortar, lime mortar,');
    encode('mortar, lime');
    expect(asked).toEqual(['lime', 'mortar', 'lime']);
  });

  it('forgets when there is too much to remember, and goes on encoding right', () => {
    const numbers = new WordEncoder(Number);
    const texts = Array.from({ length: 140_000 }, (_, n) => String(n).padStart(64, '0'));
    const found = new NumberList();
    for (const text of [...texts, ...texts.slice(0, 10)]) numbers.encode(text, found);
    expect(found.length).toBe(140_010);
    const wrong = found.take().findIndex((number, at) => number !== at % 140_000);
    expect(wrong).toBe(-1);
  });
});
