/** What authors hide from their readers (`%% … %%`, `{% comment %}`, `{::comment}`, `{{/* … }}`, comments of MDX), and tags over many lines. */
import { EMPTY_LINE, replaceIn, type SiteLine } from './site-line.ts';

interface Mark {
  readonly whole: RegExp;
  readonly opens: RegExp;
  readonly closes: RegExp;
}

/** On one line such a tag is for `templates.ts`. */
const NOTHING = /(?!)/g;

const MARKS: readonly Mark[] = [
  // Not "20%% for 30%%".
  { whole: /(?<!\d)%%(?!%)[^\n]*?%%/g, opens: /^\s*%%(?!%)[^\n]*$/, closes: /^.*?%%/ },
  {
    whole: /\{%-?\s*(?:end)?comment\s*-?%\}[^\n]*?\{%-?\s*endcomment\s*-?%\}/g,
    opens: /\{%-?\s*comment\s*-?%\}.*$/,
    closes: /^.*?\{%-?\s*endcomment\s*-?%\}/,
  },
  // Kramdown.
  {
    whole: /\{::comment\}(?:(?!\{::comment\})[^\n])*?\{:\/(?:comment)?\}/g,
    opens: /\{::comment\}.*$/,
    closes: /^.*?\{:\/(?:comment)?\}/,
  },
  {
    whole: /\{\{[<%]?\s*\/\*[^\n]*?\*\/\s*[>%]?\}\}/g,
    opens: /\{\{[<%]?\s*\/\*.*$/,
    closes: /^.*?\*\/\s*[>%]?\}\}/,
  },
  // MDX; on one line it is for `templates.ts`.
  { whole: NOTHING, opens: /\{\/\*(?![^\n]*\*\/\}).*$/, closes: /^.*?\*\/\}/ },
  // A shortcode whose parameters stand on lines of their own.
  { whole: NOTHING, opens: /^\s*\{\{[<%](?!.*[>%]\}\}).*$/, closes: /^.*?[>%]\}\}/ },
  { whole: NOTHING, opens: /^\s*\{%(?!.*%\}).*$/, closes: /^.*?%\}/ },
];

export class HiddenText {
  #closes: RegExp | null = null;

  /** Whether the line before is hidden to its end. */
  get isOpen(): boolean {
    return this.#closes !== null;
  }

  /** The line without what is hidden; the same value where nothing is. */
  read(line: SiteLine): SiteLine {
    if (this.#closes !== null) {
      if (!this.#closes.test(line.text)) return EMPTY_LINE;
      const rest = replaceIn(line, new RegExp(this.#closes, 'g'), () => '');
      this.#closes = null;
      return this.read(rest);
    }
    if (!/%%|\{[{%/:]/.test(line.text)) return line;
    let shown = line;
    for (const { whole, opens, closes } of MARKS) {
      shown = replaceIn(shown, whole, () => '');
      const rest = replaceIn(shown, new RegExp(opens, 'g'), () => '');
      if (rest === shown) continue;
      this.#closes = closes;
      return rest;
    }
    return shown;
  }
}
