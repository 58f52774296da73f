/**
 * What stands in components, moved to where CommonMark reads it as the text or the code it is.
 *
 * MDX knows no code by indentation, so what a component holds stands as deep as its author likes. To CommonMark
 * four spaces more than a list has are code, and a fence there is none.
 */
import { dedented, type SiteLine } from './site-line.ts';

interface Depth {
  /** Indentation of what a component holds. */
  readonly content: number;
  /** Where that is moved to: the indentation of the outermost tag. */
  readonly base: number;
}

export class ComponentIndent {
  /** The tag that was opened on the line above. */
  #opened: { readonly indent: number; readonly base: number } | null = null;
  readonly #depths: Depth[] = [];

  /** Columns that such a line would be moved by. */
  shiftOf(line: SiteLine): number {
    const indent = indentOf(line);
    if (this.#opened !== null && indent > this.#opened.indent) return indent - this.#opened.base;
    const { content = 0, base = 0 } =
      this.#depths.findLast((depth) => depth.content <= indent) ?? {};
    return content - base;
  }

  /** A line outside code; asked for once each, in their order. */
  moved(line: SiteLine): SiteLine {
    if (line.text.trim() === '') return line;
    const indent = indentOf(line);
    while (indent < (this.#depths.at(-1)?.content ?? 0)) this.#depths.pop();
    if (this.#opened !== null && indent > this.#opened.indent) {
      this.#depths.push({ content: indent, base: this.#opened.base });
    }
    this.#opened = null;
    return dedented(line, this.#shift());
  }

  /** @param line - The last one that was moved, as it was before; it opens a component. */
  opens(line: SiteLine): void {
    const indent = indentOf(line);
    this.#opened = { indent, base: indent - this.#shift() };
  }

  /** A line of code, or the one that closes it: never to the left of the fence. */
  movedCode(line: SiteLine): SiteLine {
    const room = indentOf(line) - (this.#depths.at(-1)?.base ?? 0);
    return dedented(line, Math.max(0, Math.min(this.#shift(), room)));
  }

  #shift(): number {
    const { content = 0, base = 0 } = this.#depths.at(-1) ?? {};
    return content - base;
  }
}

function indentOf({ text }: SiteLine): number {
  return /^ */.exec(text)?.[0].length ?? 0;
}
