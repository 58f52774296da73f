/**
 * Where front matter begins in a file, if it has any.
 *
 * Other programs pass over what stands above it (blank lines, a comment), and a line `---` on top may
 * as well be a line across the page. Front matter is told from text by what stands below its first
 * line, so that neither is ever taken for the other without a word.
 */

export interface Opened {
  readonly notation: 'yaml' | 'toml';
  /** UTF-16 units before its first line: blank lines, comments. */
  readonly offset: number;
}

/** Byte order marks, white space and comments, which show nothing. */
const ABOVE = /^(?:[\uFEFF\s]|<!--[^]*?-->)+/;
/** As other programs for sites write it; read as text, it would be told to people. */
const TOML = /^\+{3}[ \t]*\n/;

/** @returns Null for a file that is nothing but text. */
export function openingOf(text: string): Opened | null {
  const offset = ABOVE.exec(text)?.[0].length ?? 0;
  const rest = offset === 0 ? text : text.slice(offset);
  const isOnTop = offset === 0;
  if (TOML.test(rest)) {
    const isMeant = isOnTop || /^\+{3}[ \t]*\n(?:\s|#.*\n)*(?:["'\w.-]+[ \t]*=|\[)/.test(rest);
    return isMeant ? { notation: 'toml', offset } : null;
  }
  if (!rest.startsWith('---') || rest.charAt(3) === '-') return null;
  if (isOnTop) return isRule(rest) ? null : { notation: 'yaml', offset };
  const isMeant = /^---[ \t]*\n/.test(rest) && isClosed(rest) && KEY.test(firstLineOf(rest));
  return isMeant ? { notation: 'yaml', offset } : null;
}

/**
 * Pandoc lets a line `...` close what a line `---` opens. The same text with dashes there, which every line below
 * and every place in it stays as it is for; the text itself where dashes come first.
 *
 * @param text - From the first line of the front matter on.
 */
export function closedByDashes(text: string): string {
  const closing = /\n(?:---|\.{3}(?=[ \t]*(?:\n|$)))/.exec(text);
  if (!closing?.[0].endsWith('.')) return text;
  const at = closing.index + 1;
  return `${text.slice(0, at)}---${text.slice(at + 3)}`;
}

/** A brace alone on the first line of the file, a key in quotation marks, and a line with the brace that closes it. */
const JSON_ON_TOP = /^\{[ \t]*\n\s*"[^"\n]+"[ \t]*:[^]*?\n\}(?=[ \t]*(?:\n|$))/;

/** The text with Hugo's front matter of JSON between dashes, where it is YAML; null where it has none. */
export function jsonBetweenDashes(text: string): string | null {
  const json = JSON_ON_TOP.exec(text)?.[0];
  if (json === undefined) return null;
  // YAML is not indented by tabs.
  const indented = json.replace(/^\t+/gm, (tabs) => ' '.repeat(tabs.length));
  return `---\n${indented}\n---${text.slice(json.length)}`;
}

/** A key, or its text in quotation marks, and a colon; a sentence with a colon in it is none. */
const KEY = /^(?:"[^"]*"|'[^']*'|[^\s:#`*>[\]{}-][^\s:]*):(?:\s|$)/;

/** As keys are written: in small letters, or the one that every program knows. */
const KEY_BELOW_BLANK = /^(?:(["']?)\p{Ll}[\p{L}\p{N}_.-]*\1|Title):(?:\s|$)/u;

/** Bold text, a quotation, a picture or a link: no YAML that could be meant begins so. */
const ONLY_TEXT = /^(?:\*\*|\*[^\s*:]+\*|>\s+\S|!?\[[^\]]*\]\()/;

/**
 * A line across the page has a blank line below it. Front matter may have one too: then it is closed, and
 * the first line that says something is a key in small letters (`note: …`), not the beginning of a
 * sentence (`Note: …`), a list or bold text.
 */
function isRule(text: string): boolean {
  if (ONLY_TEXT.test(firstLineOf(text))) return true;
  if (!/^---[ \t]*\n[ \t]*\n/.test(text)) return false;
  return !isClosed(text) || !KEY_BELOW_BLANK.test(firstLineOf(text));
}

function isClosed(text: string): boolean {
  return /\n---[ \t]*(?:\n|$)/.test(text.slice(3));
}

/** The first line below the opening one that says something to YAML; without indentation. */
function firstLineOf(text: string): string {
  const lines = text.matchAll(/^[ \t]*(.*)$/gm);
  lines.next();
  for (const [, line = ''] of lines) if (line !== '' && !line.startsWith('#')) return line;
  return '';
}
