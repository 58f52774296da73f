import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes } from '../../bench/matching/changes.ts';
import { wordsOf } from '../../src/knowledge/language/terms.ts';
import { anyCharacter } from '../any-character.ts';

const query = { number: 4, text: "Does a museum's lime wall breathe?", relevant: new Map() };
const changed = new Map(changes.map(({ name, apply }) => [name, apply(query)]));

describe('the changes of a question', () => {
  it('mistype as many content words as they say, the same ones at every run', () => {
    const words = wordsOf(query.text);
    for (const [name, count] of [
      ['one typo', 1],
      ['two typos', 2],
    ] as const) {
      const mistyped = wordsOf(changed.get(name) ?? '');
      expect(mistyped.filter((word, at) => word !== words[at])).toHaveLength(count);
      expect(mistyped.filter((word, at) => word === words[at])).toContain('does');
      expect(changes.find((change) => change.name === name)?.apply(query)).toBe(changed.get(name));
    }
  });

  it('keep the words where only their look changes', () => {
    for (const name of ['accents', 'capitals', 'curly apostrophes', 'no question mark']) {
      expect(changed.get(name), name).not.toBe(query.text);
      expect(wordsOf(changed.get(name) ?? ''), name).toEqual(wordsOf(query.text));
    }
    expect(changed.get('no apostrophes')).toBe('Does a museums lime wall breathe?');
  });

  it('take any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.nat(), (text, number) => {
        for (const { apply } of changes)
          expect(typeof apply({ ...query, text, number })).toBe('string');
      }),
    );
  });
});
