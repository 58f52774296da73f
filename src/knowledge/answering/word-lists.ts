/**
 * Lists of words of one article, as numbers of its words.
 *
 * Hundreds of articles are kept, of some twenty sentences each. With a map, a set and an array for every one of these
 * 300 articles took 11 MB more, and to ask them took no less time.
 */

/** The words that the lists of an article share. */
export class WordTable {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];

  /** @returns One for each text. */
  listsOf<W extends string>(texts: readonly (readonly W[])[]): readonly WordList<W>[] {
    const numbers = texts.map((words) => words.map((word) => this.#numberFor(word)));
    const all =
      this.#words.length <= 2 ** 16
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

  wordOf(number: number): string {
    const word = this.#words[number];
    if (word === undefined)
      throw new RangeError(`Expected a number below ${this.#words.length}, got ${number}`);
    return word;
  }

  #numberFor(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#numbers.set(word, number);
    this.#words.push(word);
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

  get words(): readonly W[] {
    return Array.from(
      this.#numbers.subarray(this.#from, this.#to),
      (number) => this.#table.wordOf(number) as W,
    );
  }

  has(word: W): boolean {
    const number = this.#table.numberOf(word);
    if (number < 0) return false;
    for (let at = this.#from; at < this.#to; at++) if (this.#numbers[at] === number) return true;
    return false;
  }

  timesOf(word: W): number {
    const number = this.#table.numberOf(word);
    if (number < 0) return 0;
    let times = 0;
    for (let at = this.#from; at < this.#to; at++) if (this.#numbers[at] === number) times++;
    return times;
  }
}
