/** The words of a corpus by their length: what spelling looks at, so that it need not go through all. */
import type { TermIndex } from '../indexing/term-index.ts';
import { sizeOf } from '../indexing/vocabulary.ts';

export interface WordsByLength {
  /** Numbers of the words, shortest first, and in ascending order among equally long ones. */
  readonly words: Uint32Array;
  /** Letters of each of `words`, as `letterSet` gives them, side by side because they are read in a row. */
  readonly letters: Uint32Array;
  /** Words of length `n` stand from `start[n]` up to `start[n + 1]`; those of `LONGEST` or more together. */
  readonly start: Uint32Array;
}

/** Longer words are looked through together; there are next to none. */
const LONGEST = 64;

export function wordsByLength(index: TermIndex): WordsByLength {
  const count = sizeOf(index.words);
  const lengthOf = (word: number): number =>
    Math.min(LONGEST, index.words.start[word + 1]! - index.words.start[word]!);
  const start = new Uint32Array(LONGEST + 2);
  for (let word = 0; word < count; word++) start[lengthOf(word) + 1]!++;
  for (let length = 0; length <= LONGEST; length++) start[length + 1]! += start[length]!;
  const next = start.slice();
  const words = new Uint32Array(count);
  const letters = new Uint32Array(count);
  for (let word = 0; word < count; word++) {
    const place = next[lengthOf(word)]!++;
    words[place] = word;
    letters[place] = index.lettersOfWord[word]!;
  }
  return { words, letters, start };
}

/** Positions in `words` of those from one length to another, both included. */
export function rangeOf(
  { start }: WordsByLength,
  shortest: number,
  longest: number,
): readonly [from: number, to: number] {
  const at = (length: number): number => Math.min(Math.max(0, length), LONGEST);
  return [start[at(shortest)]!, start[at(longest) + 1]!];
}
