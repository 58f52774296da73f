import { describe, expect, it } from 'vitest';
import { rarityOf } from '../../../src/knowledge/language/rarity.ts';

describe('the rarity of a word in general English', () => {
  it.each([
    { word: 'house', rarity: 0.25, why: 'everybody says it' },
    { word: 'determine', rarity: 0.25, why: 'everybody says it, and no article need have it' },
    { word: 'whale', rarity: 0.5, why: 'many say it' },
    { word: 'photogrammetry', rarity: 1, why: 'few say it' },
    { word: 'colour', rarity: 0.25, why: 'British spelling counts as well' },
    { word: 'color', rarity: 0.25, why: 'American spelling counts as well' },
    { word: 'possible', rarity: 0.125, why: 'it is a word of asking' },
    { word: 'constructor', rarity: 1, why: 'it is a word like others' },
  ])('of "$word" is $rarity: $why', ({ word, rarity }) => {
    expect(rarityOf(word)).toBe(rarity);
  });
});
