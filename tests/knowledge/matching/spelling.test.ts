import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/knowledge/language/edit-distance.ts';
import { buildIndex } from '../../../src/knowledge/indexing/index-builder.ts';
import { differingLetters, letterSet } from '../../../src/knowledge/language/letter-set.ts';
import { Lexicon } from '../../../src/knowledge/matching/lexicon.ts';
import { Searcher } from '../../../src/knowledge/matching/searcher.ts';
import { correctionOf } from '../../../src/knowledge/matching/spelling.ts';
import { entryOf } from '../../../src/knowledge/indexing/vocabulary.ts';
import { text } from './corpus.ts';

const index = buildIndex([
  text('Lime mortar', 'The conservation of masonry needs lime.'),
  text('Masonry', 'The convention of 1972; the word fine, twice: fine.'),
]);
function correct(word: string): string | null {
  const number = correctionOf(new Lexicon(index), word);
  return number < 0 ? null : entryOf(index.words, number);
}

describe('correctionOf', () => {
  it.each([
    { asked: 'mortr', meant: 'mortar', why: 'a letter is missing' },
    { asked: 'mmortar', meant: 'mortar', why: 'a letter too many' },
    { asked: 'masonri', meant: 'masonry', why: 'another letter' },
    { asked: 'mosanry', meant: null, why: 'two edits are too many for seven letters' },
    { asked: 'covnention', meant: 'convention', why: 'neighbours swapped' },
    { asked: 'konzervation', meant: 'conservation', why: 'two edits from eight letters on' },
    { asked: 'conversions', meant: null, why: 'an English word is no other one by two edits' },
    { asked: 'lme', meant: null, why: 'three letters are too few to guess from' },
    { asked: '1973', meant: null, why: 'figures are what they are' },
    { asked: 'liie', meant: 'lime', why: 'of "lime" and "fine", the one that begins alike' },
    { asked: 'line', meant: null, why: 'a word that everybody uses is meant as it stands' },
    { asked: 'zzzzzz', meant: null, why: 'nothing is near' },
  ])('reads $asked as $meant: $why', ({ asked, meant }) => {
    expect(correct(asked)).toBe(meant);
  });
});

describe('a question of nothing but strange words', () => {
  it('has its first eight corrected and the others left as they are', () => {
    const asked = [
      'mortr',
      'mmortar',
      'mortarr',
      'morta',
      'motar',
      'moratr',
      'mortat',
      'nortar',
      'martar',
    ];
    const { terms } = new Searcher(index).weigh(asked.join(' '));
    expect(terms.map(({ original, kind }) => [original, kind])).toEqual([
      ['mortr', 'corrected'],
      ['martar', 'unknown'],
    ]);
  });
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 7 });

describe('editDistance', () => {
  it('is what the textbook recursion says', () => {
    const naive = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length;
      const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
      let edits = Math.min(
        naive(x, b) + 1,
        naive(a, y) + 1,
        naive(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1),
      );
      if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
        edits = Math.min(edits, naive(a.slice(0, -2), b.slice(0, -2)) + 1);
      }
      return edits;
    };
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(naive(a, b));
      }),
    );
  });
});

describe('differingLetters', () => {
  it('never rules out a word that is near enough', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(differingLetters(letterSet(a), letterSet(b))).toBeLessThanOrEqual(
          2 * editDistance(a, b, 9),
        );
      }),
    );
  });
});
