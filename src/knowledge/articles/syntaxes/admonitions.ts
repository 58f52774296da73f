/**
 * Boxes beside the text and tabs: what their lines open, close and are called.
 *
 * `:::note Title` (Docusaurus, VitePress), `!!! note "Title"`, `??? note`, `=== "Tab"` and `/// note | Title`
 * (Python-Markdown), `> [!note] Title` (Obsidian, GitHub).
 */

export interface BoxLine {
  /** Null where the box has none of its own. */
  readonly title: string | null;
  /** What stands in it is indented by four more. */
  readonly isIndented: boolean;
  /** Lines such as `    type: warning` that may stand below it, which are for its program; null where none may. */
  readonly options: RegExp | null;
}

const OPTION_OF_SLASHES = /^(?:\s{4,}[\w-]+|\s*(?:type|open|attrs|title|new|select)):\s+\S/;

/** `:class: small` of MyST. */
const DIRECTIVE_OPTION = /^\s*:[\w-]+:(?:\s|$)/;

/** `::: package.module` of mkdocstrings: stands for text that its program takes from source code. */
export const MODULE = /^\s*:::\s+[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+\s*$/;
/** The same with a name of one word, which only what stands below it tells from a box. */
export const MODULE_OPTIONS =
  /^(?:\s{4,}|\t+)(?:options|handler|inventory|members|filters|rendering|selection|show_\w+|heading_level):(?:\s|$)/;
const FENCED =
  /^\s*:{3,}\s*(?:[\w.-]+)?(?:\[([^\]\n]*)\])?\s*(?:\{[^}\n]*\})?\s*(.*?)\s*(?:\{[^{}\n]*\}\s*)?$/;
/** Its group is the title. */
export const INDENTED_BOX = /^\s*(?:!!!|\?\?\?\+?)\s+[\w -]+?(?:\s+"([^"\n]*)")?\s*$/;
const TAB = /^\s*===[+!]?\s+(?:"([^"\n]*)"|'([^'\n]*)')\s*$/;
const SLASHES = /^\s*\/{3,}\s*(?:[\w-]+)?\s*(?:\|\s*(.*?))?\s*$/;

/** @returns Null for a line that neither opens nor closes a box. */
export function boxLine(text: string): BoxLine | null {
  const start = text.trimStart();
  if (start.startsWith(':::')) {
    const found = FENCED.exec(text);
    return found === null
      ? null
      : { title: found[1] || found[2] || null, isIndented: false, options: DIRECTIVE_OPTION };
  }
  if (start.startsWith('!!!') || start.startsWith('???')) {
    const found = INDENTED_BOX.exec(text);
    return found === null ? null : { title: found[1] || null, isIndented: true, options: null };
  }
  if (start.startsWith('===')) {
    const found = TAB.exec(text);
    return found === null
      ? null
      : { title: (found[1] ?? found[2]) || null, isIndented: true, options: null };
  }
  const found = start.startsWith('///') ? SLASHES.exec(text) : null;
  return found === null
    ? null
    : { title: found[1] || null, isIndented: false, options: OPTION_OF_SLASHES };
}

/** `> [!note]- Title`: its marks, its place, and the title. */
export const CALLOUT = /^(\s*(?:>\s?)+)\[!([\w-]+)(?:\|[^\]\n]*)?\][+-]?\s*(.*?)\s*$/;

/** `<Badge text="new" />` of VitePress; a lone `<Name>` may be a placeholder. */
const COMPONENT = /<[A-Z][\w.]*(?:\s[^<>]*)?\/>|<[A-Z][\w.]*\s[^<>]*=[^<>]*>|<\/[A-Z][\w.]*>/g;

/** Bold, before the text that it speaks of. */
export function titleMark(title: string): string {
  const bare = title.replace(COMPONENT, '').replace(/\*\*/g, '').trim();
  return `**${bare}${/[.:!?][*_`]*$/.test(bare) ? '' : ':'}** `;
}
