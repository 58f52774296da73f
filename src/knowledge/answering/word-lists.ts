/**
 * Lists of words of one article, as numbers of its words.
 *
 * Hundreds of articles are kept, of some twenty sentences each. With a map, a set and an array for every one of these
 * 300 articles took 11 MB more, and to ask them took no less time; with a map of all words of each article, 8 MB.
 */
import { numberOf, sizeOf, vocabularyOf, type Vocabulary } from '../indexing/vocabulary.ts';

/** The words of some texts, each with a number. */
export class WordTable {
  readonly #words: Vocabulary;

  constructor(texts: Iterable<readonly string[]>) {
    const words = new Set<string>();
    for (const text of texts) for (const word of text) words.add(word);
    this.#words = vocabularyOf(words, words.size);
  }

  /** @param texts - Of words of the table. @returns One for each text. */
  listsOf<W extends string>(texts: readonly (readonly W[])[]): readonly WordList<W>[] {
    const numbers = texts.map((words) => words.map((word) => this.numberOf(word)));
    const all =
      sizeOf(this.#words) <= 2 ** 16
        ? Uint16Array.from(numbers.flat())
        : Uint32Array.from(numbers.flat());
    let from = 0;
    return numbers.map(({ length }) => {
      const list = new WordList<W>(this, all, from, from + length);
      from += length;
      return list;
    });
  }

  /** In how many of these texts each word of the table stands. @param texts - Of words of the table. */
  textsHolding<W extends string>(texts: readonly (readonly W[])[]): TextsHolding<W> {
    const counts = new Uint32Array(sizeOf(this.#words));
    for (const words of texts) {
      for (const word of new Set(words)) counts[this.numberOf(word)]! += 1;
    }
    return new TextsHolding(this, counts);
  }

  /** -1 for a word of none of the texts. */
  numberOf(word: string): number {
    return numberOf(this.#words, word);
  }
}

/** In how many of some texts a word stands. */
export class TextsHolding<W extends string> {
  readonly #table: WordTable;
  readonly #counts: Uint32Array;

  /** @param counts - By the number of the word. */
  constructor(table: WordTable, counts: Uint32Array) {
    this.#table = table;
    this.#counts = counts;
  }

  has(word: W): boolean {
    return this.get(word) > 0;
  }

  /** Whether it stands in some of them, and in no more than so many. */
  isInFew(word: W, most: number): boolean {
    const texts = this.get(word);
    return texts > 0 && texts <= most;
  }

  /** 0 for a word of none of them. */
  get(word: W): number {
    return this.#counts[this.#table.numberOf(word)] ?? 0;
  }
}

/** Words in their order, and how often each comes. */
export class WordList<W extends string> {
  readonly #table: WordTable;
  readonly #numbers: Uint16Array | Uint32Array;
  readonly #from: number;
  readonly #to: number;

  constructor(table: WordTable, numbers: Uint16Array | Uint32Array, from: number, to: number) {
    this.#table = table;
    this.#numbers = numbers;
    this.#from = from;
    this.#to = to;
  }

  get length(): number {
    return this.#to - this.#from;
  }

  has(word: W): boolean {
    return this.hasNumber(this.#table.numberOf(word));
  }

  /** @param number - Of a word in the table, or -1, which no list has. */
  hasNumber(number: number): boolean {
    if (number < 0) return false;
    // Read from the object once, not for each word: this is the innermost loop of a reply.
    const numbers = this.#numbers;
    const to = this.#to;
    for (let at = this.#from; at < to; at++) if (numbers[at] === number) return true;
    return false;
  }

  /** How often a word comes, by its number. */
  timesOf(number: number): number {
    let times = 0;
    if (number < 0) return times;
    const numbers = this.#numbers;
    const to = this.#to;
    for (let at = this.#from; at < to; at++) if (numbers[at] === number) times++;
    return times;
  }

  /**
   * Whether a word stands behind another, by their numbers.
   *
   * @param within - Places behind it, at most.
   */
  hasBehind(first: number, second: number, within: number): boolean {
    const numbers = this.#numbers;
    const to = this.#to;
    for (let at = this.#from; at < to; at++) {
      if (numbers[at] !== first) continue;
      const end = Math.min(to, at + within + 1);
      for (let next = at + 1; next < end; next++) if (numbers[next] === second) return true;
    }
    return false;
  }
}
