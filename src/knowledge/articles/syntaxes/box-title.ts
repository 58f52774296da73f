/** The title of a box or a tab, which is said before its text. */
import { titleMark } from './admonitions.ts';
import { EMPTY_LINE, prefixed, type SiteLine } from './site-line.ts';

export class BoxTitle {
  /** Those that were read, to which lines with a title are added where it cannot stand before the text. */
  readonly #lines: SiteLine[];
  #title: string | null = null;

  constructor(lines: SiteLine[]) {
    this.#lines = lines;
  }

  /** @param title - Null where the box has none. */
  open(title: string | null): void {
    this.#ownLine();
    this.#title = title;
  }

  /** A title goes before plain text; before anything else it is a paragraph of its own. */
  before(line: SiteLine): SiteLine {
    if (this.#title === null || line.text.trim() === '') return line;
    if (/^\s*(?:[-*+>#|]|\d+[.)]|[`~]{3}|<|!\[)/.test(line.text)) {
      this.#ownLine();
      return line;
    }
    const title = titleMark(this.#title);
    this.#title = null;
    return prefixed(line, title);
  }

  /** The line that closes the box: what is closed holds no text to say its title before. */
  close(): SiteLine {
    if (this.#title === null) return EMPTY_LINE;
    const line = plainLine(titleMark(this.#title).trimEnd());
    this.#title = null;
    return line;
  }

  /** On the blank line before, where another one keeps it apart from the text above. */
  #ownLine(): void {
    const isBlank = [-1, -2].every((at) => this.#lines.at(at)?.text.trim() === '');
    if (isBlank && this.#title !== null) {
      this.#lines[this.#lines.length - 1] = plainLine(titleMark(this.#title).trimEnd());
    }
    this.#title = null;
  }
}

function plainLine(text: string): SiteLine {
  return { text, columns: Array.from(text, () => 0) };
}
