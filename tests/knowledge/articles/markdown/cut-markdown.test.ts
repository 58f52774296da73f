import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutMarkdown,
  wholeCharacters,
} from '../../../../src/knowledge/articles/markdown/cut-markdown.ts';

const family = '👩‍👩‍👧‍👦';
const accented = 'e\u0301\u0323';

describe('cutMarkdown', () => {
  it.each([
    ['Lime breathes. Cement does not.', 20, 'Lime breathes.', 'after a sentence'],
    [
      'See St. Mark’s of Venice. It sinks.',
      30,
      'See St. Mark’s of Venice.',
      'St. ends no sentence',
    ],
    [
      '石灰は呼吸する。石は沈む。水は出る。',
      14,
      '石灰は呼吸する。石は沈む。',
      'full stops of other scripts',
    ],
    [
      'So. A long sentence that goes on',
      20,
      'So. A long sentence',
      'a word, when half would be white',
    ],
    ['Use **hydraulic lime** here', 12, 'Use', 'not inside bold'],
    ['Use ***both** kinds* here', 14, 'Use', 'not inside emphasis within emphasis'],
    ['Use `a b c d e f` here', 12, 'Use', 'not inside code'],
    ['See [the old charter](https://a.org) now', 16, 'See', 'not inside the text of a link'],
    ['See [it](https://a.org/long) now', 20, 'See', 'not inside its address'],
    ['See <https://a.org/long> now', 20, 'See', 'not inside a bare address'],
    ['Say \u2067שלום עולם טוב\u2069 now', 12, 'Say', 'not inside an isolate'],
    ['aaaaa\\*aaaa', 6, 'aaaaa', 'not inside an escape'],
    [family.repeat(3), 30, family.repeat(2), 'not inside an emoji of several'],
    [accented.repeat(4), 8, accented.repeat(2), 'not between a letter and its accents'],
    ['ab \u0301cd', 3, 'ab', 'not between a space and its accent'],
  ])('%j in %i is %j: %s', (markdown, limit, kept) => {
    expect(cutMarkdown(markdown, limit, 'sentence').kept).toBe(kept);
  });

  it('keeps the text of what does not fit, without its marks', () => {
    expect(cutMarkdown('**hydraulic lime in wet places**', 20, 'word')).toEqual({
      kept: 'hydraulic lime in',
      rest: 'wet places',
    });
  });

  it('cuts at a word even where a sentence ends before it', () => {
    expect(cutMarkdown('Lime breathes. Cement does not.', 24, 'word').kept).toBe(
      'Lime breathes. Cement',
    );
  });

  it('ends with a letter that has more accents than fit', () => {
    const accents = '\u0301'.repeat(60);
    expect(cutMarkdown(`**\`${accents}**`, 20, 'word')).toEqual({
      kept: `\\\`${accents.slice(0, 18)}`,
      rest: accents.slice(18),
    });
  });

  it('ends, whatever the text: each cut takes something away', () => {
    const piece = fc.constantFrom(
      '**',
      '*',
      '`',
      '[',
      '](',
      ')',
      '\\',
      '<',
      ' ',
      'a',
      '🏛',
      '\u0301',
      '\u2067',
      '\n',
    );
    const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (some, limit) => {
        let rest = some;
        for (let cuts = 0; rest !== ''; cuts += 1) {
          const cut = cutMarkdown(rest, limit, 'sentence');
          expect(cut.kept.length).toBeLessThanOrEqual(limit);
          // The first cut may turn marks into escapes; from then on the rest only shrinks.
          expect(cuts).toBeLessThanOrEqual(2 * some.length);
          rest = cut.rest;
        }
      }),
    );
  });
});

describe('wholeCharacters', () => {
  it.each([
    ['🏛🏛', 3, 2],
    [family, 5, 5],
    [family, 4, 3],
    ['abc', 9, 3],
  ])('of %j in %i are %i units', (text, limit, length) => {
    expect(wholeCharacters(text, limit)).toBe(length);
  });
});
