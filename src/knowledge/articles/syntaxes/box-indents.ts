/** Boxes whose text is four deeper than the line that opens them (`!!! note`, `=== "Tab"`), without that depth. */
import { dedented, type SiteLine } from './site-line.ts';

export class BoxIndents {
  /** Of the boxes that are open, each four more than what opened it. */
  readonly #open: number[] = [];

  /** @param indent - Of the line that opens the box. */
  open(indent: number): void {
    this.#open.push(indent + 4);
  }

  /** A line as it stands in the innermost box that it is deep enough for; others are closed by it. */
  within(line: SiteLine): SiteLine {
    if (line.text.trim() === '') return line;
    const indent = /^ */.exec(line.text)?.[0].length ?? 0;
    const tabs = /^\t*/.exec(line.text)?.[0].length ?? 0;
    while (this.#open.length > 0) {
      const depth = this.#open.at(-1) ?? 0;
      if (tabs > 0 && tabs * 4 >= depth) return dedented(line, Math.floor(depth / 4));
      if (indent >= depth) return dedented(line, depth);
      this.#open.pop();
    }
    return line;
  }
}
