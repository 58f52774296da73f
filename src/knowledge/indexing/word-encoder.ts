/**
 * Text → the numbers of its words.
 *
 * No word goes across white space, and a corpus says the same things over and over. So what stands
 * between two spaces ("Heritage,", "the", "l'Aquila's") is taken apart when it comes first, and from
 * then on is known by its characters: taking apart costs many times as much as recognizing.
 */
import type { NumberList } from './number-list.ts';
import { Numbers } from './numbers.ts';
import { finishedHash, HASH_START, hashWith } from './string-hash.ts';
import type { Language } from '../language/languages/marks.ts';
import { wordsOf } from '../language/terms.ts';

/** Longer ones (addresses, data) rarely come again. */
const LONGEST_PIECE = 64;
/** Numbers that remembered pieces take, 4 bytes each; when they are used up, all pieces are forgotten. */
const MOST_NUMBERS = 2 ** 23;
const SMALLEST_TABLE = 256;

/** Where the parts of a remembered piece lie: they follow one another, so that one look fetches all. */
const HASH = 0;
const LENGTH = 1;
const WORDS = 2;
const UNITS = 3;

export class WordEncoder {
  readonly #numberOfWord: (word: string) => number;
  readonly #language: Language;
  /** Each piece as its hash, its length, how many words it has, its UTF-16 units, the numbers of its words. */
  readonly #pieces = new Numbers();
  #pieceCount = 0;
  /** Open-addressing hash table: where a piece begins + 1, or 0 where it is free. A power of two long. */
  #table = new Uint32Array(SMALLEST_TABLE);
  /** The piece that is being read. */
  readonly #units = new Uint16Array(LONGEST_PIECE);

  /**
   * @param numberOfWord - Asked for the words of what comes first; always the same for the same word.
   * @param language - Of all texts.
   */
  constructor(numberOfWord: (word: string) => number, language: Language = 'en') {
    this.#numberOfWord = numberOfWord;
    this.#language = language;
  }

  /** Appends the number of each of the text's words, in their order. */
  encode(text: string, numbers: NumberList): void {
    const units = this.#units;
    for (let from = 0; from < text.length; from++) {
      let hash = HASH_START;
      let length = 0;
      for (; from + length < text.length; length++) {
        const unit = text.charCodeAt(from + length);
        if (isSpace(unit)) break;
        hash = hashWith(hash, unit);
        // Beyond its end nothing is written.
        units[length] = unit;
      }
      const to = from + length;
      if (length > LONGEST_PIECE) {
        for (const word of this.#wordsOf(text.slice(from, to)))
          numbers.push(this.#numberOfWord(word));
      } else if (length > 0) {
        const hashed = finishedHash(hash);
        let piece = this.#find(hashed, length);
        if (piece < 0) piece = this.#remember(hashed, length, this.#wordsOf(text.slice(from, to)));
        let at = piece + UNITS + length;
        for (const end = at + this.#pieces.at(piece + WORDS); at < end; at++) {
          numbers.push(this.#pieces.at(at));
        }
      }
      from = to;
    }
  }

  #wordsOf(piece: string): readonly string[] {
    return wordsOf(piece, this.#language);
  }

  /** Where the piece that is being read was remembered, or -1. */
  #find(hash: number, length: number): number {
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; this.#table[slot] !== 0; slot = (slot + 1) & mask) {
      const piece = this.#table[slot]! - 1;
      if (this.#pieces.at(piece + HASH) === hash && this.#isHere(piece, length)) return piece;
    }
    return -1;
  }

  #isHere(piece: number, length: number): boolean {
    if (this.#pieces.at(piece + LENGTH) !== length) return false;
    for (let at = 0; at < length; at++) {
      if (this.#pieces.at(piece + UNITS + at) !== this.#units[at]) return false;
    }
    return true;
  }

  #remember(hash: number, length: number, words: readonly string[]): number {
    if (this.#pieces.length > MOST_NUMBERS) this.#forget();
    const piece = this.#pieces.length;
    this.#pieces.push(hash);
    this.#pieces.push(length);
    this.#pieces.push(words.length);
    for (let at = 0; at < length; at++) this.#pieces.push(this.#units[at]!);
    for (const word of words) this.#pieces.push(this.#numberOfWord(word));
    this.#pieceCount++;
    // At most half full, so that a search ends after a step or two.
    if (2 * this.#pieceCount > this.#table.length) this.#enlargeTable();
    else this.#enter(piece);
    return piece;
  }

  #forget(): void {
    this.#pieces.clear();
    this.#pieceCount = 0;
    this.#table.fill(0);
  }

  #enlargeTable(): void {
    this.#table = new Uint32Array(2 * this.#table.length);
    for (let piece = 0; piece < this.#pieces.length;) {
      this.#enter(piece);
      piece += UNITS + this.#pieces.at(piece + LENGTH) + this.#pieces.at(piece + WORDS);
    }
  }

  #enter(piece: number): void {
    const mask = this.#table.length - 1;
    let slot = this.#pieces.at(piece + HASH) & mask;
    while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
    this.#table[slot] = piece + 1;
  }
}

/** ASCII white space, which no word, accent or folding reaches across. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}
