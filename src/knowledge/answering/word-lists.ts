/**
 * Lists of words of one article, as numbers of its words.
 *
 * Hundreds of articles are kept, of some twenty sentences each. With a map, a set and an array for every one of these
 * 300 articles took 11 MB more, and to ask them took no less time.
 */

/** The words that the lists of an article share. */
export class WordTable {
  readonly #numbers = new Map<string, number>();

  /** @returns One for each text. */
  listsOf<W extends string>(texts: readonly (readonly W[])[]): readonly WordList<W>[] {
    const numbers = texts.map((words) => words.map((word) => this.#numberFor(word)));
    const all =
      this.#numbers.size <= 2 ** 16
        ? Uint16Array.from(numbers.flat())
        : Uint32Array.from(numbers.flat());
    let from = 0;
    return numbers.map(({ length }) => {
      const list = new WordList<W>(this, all, from, from + length);
      from += length;
      return list;
    });
  }

  /** -1 for a word of none of the lists. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? -1;
  }

  #numberFor(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
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
