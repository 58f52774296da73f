import { describe, expect, it } from 'vitest';
import { regularForm } from '../../../src/knowledge/language/irregular-forms.ts';
import { termOf } from '../../../src/knowledge/language/terms.ts';

describe('regularForm', () => {
  it.each([
    ['built', 'build'],
    ['rebuilt', 'rebuilding'],
    ['fought', 'fighting'],
    ['women', 'woman'],
    ['crises', 'crisis'],
    ['stolen', 'steal'],
  ])('makes %s and %s one term', (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });

  it.each(['found', 'ground', 'left', 'lives', 'saw', 'wound'])(
    'leaves "%s" alone, which is a word of its own',
    (word) => {
      expect(regularForm(word)).toBe(word);
    },
  );
});
