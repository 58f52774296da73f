import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/knowledge/index.ts';
import { initialsIn } from '../../../src/knowledge/language/initials.ts';
import { rarityOf } from '../../../src/knowledge/language/rarity.ts';
import { isStopWord } from '../../../src/knowledge/language/stop-words.ts';
import { articlesOf } from '../../articles-of.ts';
import { runs } from '../../property-runs.ts';

describe('the initials of a name', () => {
  it.each([
    ['Ask the State Historic Preservation Office first.', 'SHPO'],
    ['Grants come from the National Lottery Heritage Fund.', 'NLHF'],
    ['It has Outstanding Universal Value, they say.', 'OUV'],
    ['The Native American Graves Protection and Repatriation Act is a law.', 'NAGPRA'],
    ['the International Council of Museums', 'ICM'],
  ])('leave out small words and what only begins the sentence: %s', (text, initials) => {
    expect(initialsIn(text)).toEqual([initials]);
  });

  it.each([
    'the World Heritage list',
    'Lime, Stone, Timber',
    'Paris. London Bridge. Rome',
    'the Royal Academy Gate',
    'Seven Great Old Houses Near Green Welsh Hills',
    'HISTORIC STATE OFFICE',
  ])('are none where there is no such name, or they spell a common word: %s', (text) => {
    expect(initialsIn(text)).toEqual([]);
  });

  it('are three to six capitals in any text', () => {
    const word = fc.constantFrom(
      'Old',
      'Town',
      'of',
      'the',
      'Hall',
      'stone',
      '.',
      ',',
      'École',
      '',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        for (const one of initialsIn(words.join(' '))) expect(one).toMatch(/^\p{Lu}{3,6}$/u);
      }),
    );
  });
});

describe('reading only the words that may stand in a name', () => {
  /** Word by word, as the rules are written. */
  function wordByWord(text: string): readonly string[] {
    const small = /^(?:of|the|and|for|on|in|to|de|du|la|des|der)$/;
    const found = new Set<string>();
    let letters = '';
    let end = 0;
    let before = '';
    const close = (): void => {
      if (letters.length >= 3 && letters.length <= 6) found.add(letters);
      letters = '';
    };
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)) {
      if (!/^[ \u00a0]+$/.test(text.slice(end, index))) close();
      end = index + word.length;
      if (word === 'the' && !small.test(before)) close();
      before = word;
      if (small.test(word)) continue;
      if (/^\p{Lu}\p{Ll}/u.test(word) && !isStopWord(word.toLowerCase())) letters += word[0]!;
      else close();
    }
    close();
    return [...found].filter((one) => {
      const word = one.toLowerCase();
      return rarityOf(word) >= 1 && !isStopWord(word);
    });
  }

  it('finds the same initials', () => {
    const pieces = fc.constantFrom(
      ..."Old,Town,Zoo,Quay,Xylo,of,the,The,stone,École,ÉLAN,7Up,Ǆur, , , ,\u00a0,\n,-,’,',.,x,3".split(
        ',',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (some) => {
        const text = some.join('');
        expect(initialsIn(text)).toEqual(wordByWord(text));
      }),
      { numRuns: runs(0.02) },
    );
  });
});

describe('a name and its initials', () => {
  const library = createLibrary(
    articlesOf({
      'spelled.md':
        '# Tax relief\n\nThe State Historic Preservation Office reads the form first.\n',
      'short.md': '# Grants\n\nThe NLHF pays for most repairs of chapels.\n',
      'other.md': '# Offices\n\nAn office in a historic house needs quiet and light.\n',
    }),
    { siteUrl: null },
  );

  it('find an article that spells the name out', () => {
    expect(library.ask('what does the SHPO do').candidates[0]?.slug).toBe('spelled');
  });

  it('find an article that has the initials alone', () => {
    const { candidates } = library.ask('Who runs the National Lottery Heritage Fund?');
    expect(candidates[0]?.slug).toBe('short');
  });
});
