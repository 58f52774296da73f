/** Which words of the index count for which term of a question, and how much. */
import type { WeighedQuestion } from './question.ts';
import type { TermIndex } from '../indexing/term-index.ts';

export interface WordSlots {
  /** For each word of the index the position + 1 of its question term, or 0. */
  readonly ofWord: Uint8Array;
  /** What one occurrence of it is worth, in (0, 1]; 1 for a form of the term itself. Only where `ofWord` is not 0. */
  readonly share: Float32Array;
}

interface Scratch extends WordSlots {
  /** Words whose slot is not 0. */
  readonly words: number[];
}
/** Five bytes a word, kept: taking them anew for every question would keep the garbage collector busy. */
const scratchOf = new WeakMap<TermIndex, Scratch>();

/** Good until the next call for the same index. */
export function wordSlotsOf(index: TermIndex, { terms }: WeighedQuestion): WordSlots {
  const scratch = scratchOf.get(index) ?? {
    ofWord: new Uint8Array(index.termOfWord.length),
    share: new Float32Array(index.termOfWord.length),
    words: [],
  };
  scratchOf.set(index, scratch);
  const { ofWord, share, words } = scratch;
  for (const word of words) ofWord[word] = 0;
  words.length = 0;
  const fill = (term: number, position: number, worth: number): void => {
    for (let at = index.wordStart[term]!; at < index.wordStart[term + 1]!; at++) {
      const word = index.wordsOfTerm[at]!;
      // A word counts for one term of the question: for the one it is worth most to.
      if (ofWord[word] !== 0 && share[word]! >= worth) continue;
      ofWord[word] = position + 1;
      share[word] = worth;
      words.push(word);
    }
  };
  for (const [position, { number }] of terms.entries()) {
    if (number >= 0) fill(number, position, 1);
  }
  for (const [position, { expansions }] of terms.entries()) {
    for (const { number, share: worth } of expansions) fill(number, position, worth);
  }
  return scratch;
}
