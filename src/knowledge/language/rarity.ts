/** How much a word tells by being rare in general English, whatever the articles are about. */
import { commonWords, veryCommonWords } from './common-words.ts';
import { isAskingWord } from './stop-words.ts';

const RARITY = { rare: 1, common: 0.5, veryCommon: 0.25 } as const;
/** What "possible" or "best" tell beside other words as common. */
const ASKING_SHARE = 0.5;

const known: ReadonlyMap<string, number> = raritiesOf([
  [commonWords, RARITY.common],
  [veryCommonWords, RARITY.veryCommon],
]);

/** @param word - Folded, as `wordsOf` gives it. @returns In (0, 1]; 1 for a word that few people use. */
export function rarityOf(word: string): number {
  return (known.get(word) ?? RARITY.rare) * (isAskingWord(word) ? ASKING_SHARE : 1);
}

/** Whether everybody uses the word, so that it is no other one misspelt. @param word - Folded. */
export function isOfGeneralEnglish(word: string): boolean {
  return known.has(word);
}

/** Of words that are in several lists the last one counts. */
function raritiesOf(
  lists: readonly (readonly [words: string, rarity: number])[],
): ReadonlyMap<string, number> {
  const rarities = new Map<string, number>();
  for (const [words, rarity] of lists) {
    for (const word of words.trim().split(/\s+/)) rarities.set(word, rarity);
  }
  return rarities;
}
