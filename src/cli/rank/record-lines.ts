/** A file of one record a line, held as bytes: a large one is never held as objects. */

export class RecordLines {
  readonly #file: string;
  readonly #bytes: Buffer;
  /** Start of each line that is not blank, and its 1-based number in the file. */
  readonly #starts: { readonly at: number; readonly number: number }[] = [];

  /** @param file - Name for a person who has to mend it. */
  constructor(file: string, bytes: Buffer) {
    this.#file = file;
    this.#bytes = bytes;
    let number = 1;
    for (let at = 0; at < bytes.length; number++) {
      const end = this.#endOf(at);
      if (bytes.toString('utf8', at, end).trim() !== '') this.#starts.push({ at, number });
      at = end + 1;
    }
  }

  /** Lines that are not blank, which are the ones that are counted here, from 0. */
  get count(): number {
    return this.#starts.length;
  }

  /** File and 1-based number of a line, for a person who has to mend it. */
  where(line: number): string {
    return `${this.#file}:${this.#start(line).number}`;
  }

  /** Without its line break, and without a byte order mark. */
  text(line: number): string {
    const { at } = this.#start(line);
    return this.#bytes.toString('utf8', at, this.#endOf(at)).replace(/^\uFEFF|\r$/g, '');
  }

  /** @returns Undefined where the line is not JSON, which has no word for it. */
  value(line: number): unknown {
    try {
      return JSON.parse(this.text(line));
    } catch {
      return undefined;
    }
  }

  #start(line: number): { readonly at: number; readonly number: number } {
    const start = this.#starts[line];
    if (start === undefined) {
      throw new RangeError(`Expected a line from 0 to ${this.count - 1}, got ${line}`);
    }
    return start;
  }

  #endOf(at: number): number {
    const end = this.#bytes.indexOf(0x0a, at);
    return end < 0 ? this.#bytes.length : end;
  }
}
