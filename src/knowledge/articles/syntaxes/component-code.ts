/**
 * Code within components, moved to where CommonMark takes it for code.
 *
 * MDX knows no code by indentation, so a fence in a component stands as deep as its author likes. To
 * CommonMark four spaces more than a list has are code themselves, and a fence there is none.
 */
import { dedented, type SiteLine } from './site-line.ts';

export class ComponentCode {
  /** Indentation of the outermost tag above, with nothing but tags and code since; null without one. */
  #tags: number | null = null;
  /** How far the open fence is moved, in spaces. */
  #moved = 0;

  /** @param line - Of tags alone. */
  readTags(line: SiteLine): void {
    this.#tags = Math.min(this.#tags ?? Infinity, indentOf(line));
  }

  /** @param line - Neither of tags alone nor of code. */
  readText({ text }: SiteLine): void {
    if (text.trim() !== '') this.#tags = null;
  }

  /** The line that opens a fence. */
  movedFence(line: SiteLine): SiteLine {
    this.#moved = this.#tags === null ? 0 : Math.max(0, indentOf(line) - this.#tags);
    return this.movedCode(line);
  }

  /** A line of the code, or the one that closes it: never to the left of the fence. */
  movedCode(line: SiteLine): SiteLine {
    const room = indentOf(line) - (this.#tags ?? 0);
    return dedented(line, Math.max(0, Math.min(this.#moved, room)));
  }
}

function indentOf({ text }: SiteLine): number {
  return /^ */.exec(text)?.[0].length ?? 0;
}
