/**
 * Text → the numbers of its words.
 *
 * No word goes across white space, and a corpus says the same things over and over. So what stands
 * between two spaces ("Heritage,", "the", "l'Aquila's") is taken apart when it comes first, and from
 * then on is known by its characters: taking apart costs many times as much as recognizing.
 */
import type { NumberList } from './number-list.ts';
import { finishedHash, HASH_START, hashWith } from './string-hash.ts';
import type { Language } from '../language/languages/marks.ts';
import { wordsOf } from '../language/terms.ts';

/** Longer ones (addresses, data) rarely come again. */
const LONGEST_PIECE = 64;
/** Numbers that remembered pieces take, 4 bytes each; when they are used up, all pieces are forgotten. */
const MOST_NUMBERS = 2 ** 23;
const SMALLEST_TABLE = 256;
/** Up to so many numbers the room for them doubles; above, it grows by a stretch. */
const FEW = 2 ** 20;
/**
 * More bytes than the C library keeps for itself once they are let go (32 MiB of glibc). The system gives memory for
 * those that are written to.
 */
const STRETCH = 9 * 2 ** 20;

/** Where the parts of a remembered piece lie: they follow one another, so that one look fetches all. */
const HASH = 0;
/** Its length, and from this bit on how many words it has. */
const SIZES = 1;
const LENGTH_BITS = 8;
/** Two UTF-16 units a number, the last one with 0 where there are none left. */
const UNITS = 2;

export class WordEncoder {
  readonly #numberOfWord: (word: string) => number;
  readonly #language: Language;
  /** Each piece as its hash, its sizes, its UTF-16 units, the numbers of its words. */
  #pieces = new Uint32Array(SMALLEST_TABLE);
  /** How many of these numbers are taken. */
  #length = 0;
  #pieceCount = 0;
  /** Open-addressing hash table: where a piece begins + 1, or 0 where it is free. A power of two long. */
  #table = new Uint32Array(SMALLEST_TABLE);
  /** The piece that is being read. */
  readonly #units = new Uint16Array(LONGEST_PIECE + 2);
  readonly #pairs = new Uint32Array(this.#units.buffer);

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
        units[length] = 0;
        const hashed = finishedHash(hash);
        let piece = this.#find(hashed, length);
        if (piece < 0) piece = this.#remember(hashed, length, this.#wordsOf(text.slice(from, to)));
        const pieces = this.#pieces;
        let at = piece + UNITS + pairsOf(length);
        for (const end = at + (pieces[piece + SIZES]! >>> LENGTH_BITS); at < end; at++) {
          numbers.push(pieces[at]!);
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
    const table = this.#table;
    const pieces = this.#pieces;
    const pairs = this.#pairs;
    const pairCount = pairsOf(length);
    const mask = table.length - 1;
    for (let slot = hash & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
      const piece = table[slot]! - 1;
      if (pieces[piece + HASH] !== hash || lengthIn(pieces[piece + SIZES]!) !== length) continue;
      let at = 0;
      while (at < pairCount && pieces[piece + UNITS + at] === pairs[at]) at++;
      if (at === pairCount) return piece;
    }
    return -1;
  }

  #remember(hash: number, length: number, words: readonly string[]): number {
    if (this.#length > MOST_NUMBERS) this.#forget();
    // Asked for first: nothing is remembered of a piece whose words cannot be numbered.
    const numbers = words.map((word) => this.#numberOfWord(word));
    const piece = this.#length;
    const units = piece + UNITS;
    const firstNumber = units + pairsOf(length);
    this.#length = firstNumber + numbers.length;
    if (this.#length > this.#pieces.length) this.#enlargePieces();
    this.#pieces[piece + HASH] = hash;
    this.#pieces[piece + SIZES] = length | (numbers.length << LENGTH_BITS);
    this.#pieces.set(this.#pairs.subarray(0, firstNumber - units), units);
    this.#pieces.set(numbers, firstNumber);
    this.#pieceCount++;
    // At most half full, so that a search ends after a step or two.
    if (2 * this.#pieceCount > this.#table.length) this.#enlargeTable();
    else this.#enter(piece);
    return piece;
  }

  #forget(): void {
    this.#length = 0;
    this.#pieceCount = 0;
    this.#table.fill(0);
  }

  #enlargePieces(): void {
    const room = this.#length < FEW ? this.#length : STRETCH;
    const larger = new Uint32Array(this.#length + room);
    larger.set(this.#pieces);
    this.#pieces = larger;
  }

  #enlargeTable(): void {
    this.#table = new Uint32Array(2 * this.#table.length);
    for (let piece = 0; piece < this.#length;) {
      this.#enter(piece);
      const sizes = this.#pieces[piece + SIZES]!;
      piece += UNITS + pairsOf(lengthIn(sizes)) + (sizes >>> LENGTH_BITS);
    }
  }

  #enter(piece: number): void {
    const mask = this.#table.length - 1;
    let slot = this.#pieces[piece + HASH]! & mask;
    while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
    this.#table[slot] = piece + 1;
  }
}

function lengthIn(sizes: number): number {
  return sizes & (2 ** LENGTH_BITS - 1);
}

function pairsOf(length: number): number {
  return (length + 1) >>> 1;
}

/** ASCII white space, which no word, accent or folding reaches across. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}
