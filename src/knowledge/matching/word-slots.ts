/** Which words of the index count for which term of a question, and how much. */
import type { TermIndex } from '../indexing/term-index.ts';
import { invariant } from './invariant.ts';
import { MOST_TERMS, type WeighedTerm } from './question-term.ts';

/**
 * Six bytes for each word of the corpus, filled again for each question: allocating them each time
 * would keep the garbage collector busy.
 */
export class WordSlots {
  /** For each word of the index the position + 1 of its question term, or 0. */
  readonly ofWord: Uint8Array;
  /** The same without the stop words of the question, which only names are searched for. */
  readonly inText: Uint8Array;
  /** What one occurrence of it is worth, in (0, 1]; 1 for a form of the term itself. Only where `ofWord` is not 0. */
  readonly share: Float32Array;
  readonly #index: TermIndex;
  /** Words whose slot is not 0. */
  readonly #filled: number[] = [];

  constructor(index: TermIndex) {
    this.#index = index;
    this.ofWord = new Uint8Array(index.termOfWord.length);
    this.inText = new Uint8Array(index.termOfWord.length);
    this.share = new Float32Array(index.termOfWord.length);
  }

  /** Forgets the question before. */
  fill(terms: readonly WeighedTerm[]): void {
    invariant(terms.length <= MOST_TERMS, 'the position of a term fits a byte');
    for (const word of this.#filled) this.ofWord[word] = this.inText[word] = 0;
    this.#filled.length = 0;
    for (const [position, { number }] of terms.entries()) {
      if (number >= 0) this.#assign(number, position, 1);
    }
    for (const [position, { expansions }] of terms.entries()) {
      for (const { number, share } of expansions) this.#assign(number, position, share);
    }
    for (const word of this.#filled) {
      const slot = this.ofWord[word]!;
      if (terms[slot - 1]!.idf > 0) this.inText[word] = slot;
    }
  }

  /** All words of a term of the index to the question term at `position`. */
  #assign(term: number, position: number, worth: number): void {
    const { wordStart, wordsOfTerm } = this.#index;
    for (let at = wordStart[term]!; at < wordStart[term + 1]!; at++) {
      const word = wordsOfTerm[at]!;
      // A word counts for one term of the question: for the one it is worth most to.
      if (this.ofWord[word] !== 0 && this.share[word]! >= worth) continue;
      this.ofWord[word] = position + 1;
      this.share[word] = worth;
      this.#filled.push(word);
    }
  }
}
