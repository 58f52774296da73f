/** The words of a text that say what it is about, as far as stop words and asking words tell. */
import { isAskingWord, isStopWord } from './stop-words.ts';
import { wordsOf } from './terms.ts';

/** @returns Different words, folded, in the order of their first places. */
export function contentWords(text: string): readonly string[] {
  return [...new Set(wordsOf(text).filter((word) => !isStopWord(word) && !isAskingWord(word)))];
}
