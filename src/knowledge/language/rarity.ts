/** How much a word tells by being rare in general English, whatever the articles are about. */
import { commonWords, veryCommonWords } from './common-words.ts';
import { isAskingWord } from './stop-words.ts';

const RARITY = { rare: 1, common: 0.5, veryCommon: 0.25 } as const;
/** What "possible" or "best" tell beside other words as common. */
const ASKING_SHARE = 0.5;

/** Taken apart at the first question; 10,700 words take some milliseconds. */
let known: ReadonlyMap<string, number> | null = null;

/** @param word - Folded, as `wordsOf` gives it. @returns In (0, 1]; 1 for a word that few people use. */
export function rarityOf(word: string): number {
  known ??= new Map([
    ...classOf(commonWords, RARITY.common),
    ...classOf(veryCommonWords, RARITY.veryCommon),
  ]);
  return (known.get(word) ?? RARITY.rare) * (isAskingWord(word) ? ASKING_SHARE : 1);
}

function classOf(words: string, rarity: number): (readonly [string, number])[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word, rarity] as const);
}
