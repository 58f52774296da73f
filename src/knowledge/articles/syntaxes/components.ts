/** MDX: lines that are program, and tags of components, of which only the label of a tab is text. */
import { EMPTY_LINE, replaceIn, type SiteLine } from './site-line.ts';

const PROGRAM =
  /^(?:import\s+(?:[\w*{][^'"]*\s+from\s+)?['"][^'"]+['"]|export\s+(?:default|const|let|var|function|class|async|\{|\*))/;
const NAME = String.raw`[A-Z][\w.]*`;
const ONLY_TAGS = new RegExp(String.raw`^\s*(?:</?${NAME}(?:\s(?:[^<>]|=>)*)?/?>\s*|</?>\s*)+$`);
/** Within a line a lone `<Name>` is a placeholder that is meant to be read. */
const INLINE = new RegExp(String.raw`<${NAME}\s[^<>]*=[^<>]*>|<${NAME}\s*/>|</${NAME}>`, 'g');
const BEGUN = new RegExp(String.raw`^\s*<${NAME}(?:\s[^<>]*)?$`);
const LABEL = /\blabel=(?:"([^"]+)"|'([^']+)')/;

/** `export const …` and its like. It goes on to the next blank line. */
export function isProgram({ text }: SiteLine): boolean {
  return PROGRAM.test(text);
}

/** A tag whose attributes stand on lines of their own, down to one with its `>`. */
export function isTagBegun({ text }: SiteLine): boolean {
  return BEGUN.test(text);
}

export function withoutComponents(line: SiteLine): {
  readonly line: SiteLine;
  readonly label: string | null;
} {
  if (!line.text.includes('<')) return { line, label: null };
  if (!ONLY_TAGS.test(line.text)) return { line: replaceIn(line, INLINE, () => ''), label: null };
  const [, double, single] = LABEL.exec(line.text) ?? [];
  return { line: EMPTY_LINE, label: double ?? single ?? null };
}
