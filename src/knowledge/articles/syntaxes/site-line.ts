/** A line of Markdown whose signs still know where they stood, while what programs for sites add to it is taken out. */

export interface SiteLine {
  readonly text: string;
  /** For each UTF-16 unit of `text` its position in the line as written; null where nothing was changed. */
  readonly columns: readonly number[] | null;
}

/** Position in the line as written, 0-based. */
export function writtenColumn({ text, columns }: SiteLine, at: number): number {
  if (columns === null) return at;
  return columns[at] ?? (columns.at(-1) ?? -1) + 1 + Math.max(0, at - text.length);
}

export const EMPTY_LINE: SiteLine = { text: '', columns: [] };

/** The line without its first `length` units. */
export function dedented(line: SiteLine, length: number): SiteLine {
  if (length === 0) return line;
  return { text: line.text.slice(length), columns: columnsOf(line).slice(length) };
}

/** The line with a text before it, which stands where the line begins. */
export function prefixed(line: SiteLine, prefix: string): SiteLine {
  const indent = /^ {0,3}/.exec(line.text)?.[0].length ?? 0;
  const rest = dedented(line, indent);
  const columns = [...Array.from(prefix, () => indent), ...columnsOf(rest)];
  return { text: prefix + rest.text, columns };
}

/** Every match outside code spans, put in other words. */
export function replaceIn(
  line: SiteLine,
  pattern: RegExp,
  by: (found: RegExpExecArray) => string,
): SiteLine {
  const { text } = line;
  const matches = outsideCode(text, pattern);
  if (matches.length === 0) return line;
  const written = columnsOf(line);
  let result = '';
  const columns: number[] = [];
  let done = 0;
  for (const found of matches) {
    result += text.slice(done, found.index);
    // A line may be longer than a call has room for arguments.
    for (const at of written.slice(done, found.index)) columns.push(at);
    const other = by(found);
    result += other;
    for (let unit = 0; unit < other.length; unit += 1) columns.push(written[found.index] ?? 0);
    done = found.index + found[0].length;
  }
  return { text: result + text.slice(done), columns: [...columns, ...written.slice(done)] };
}

/** What begins in a code span is none, and the search goes on behind the span: `%%` in code opens no comment. */
function outsideCode(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const search = new RegExp(pattern);
  search.lastIndex = 0;
  const matches: RegExpExecArray[] = [];
  let spans: readonly RegExpExecArray[] | null = null;
  for (let found = search.exec(text); found !== null; found = search.exec(text)) {
    const { 0: all, index } = found;
    spans ??= /`|<code/i.test(text) ? [...text.matchAll(CODE_SPAN)] : [];
    const span = spans.find((code) => index >= code.index && index < code.index + code[0].length);
    if (span !== undefined) search.lastIndex = span.index + span[0].length;
    else if (all === '') search.lastIndex += 1;
    else matches.push(found);
  }
  return matches;
}

/** In `<code>` a tag of a template is filled in by its program, as anywhere in HTML. */
const CODE_SPAN =
  /(?<![`\\])(`+)(?!`)[^]*?(?<!`)\1(?!`)|<code(?:\s[^<>]*)?>(?:(?!\{[{%])[^<`]){0,500}<\/code>/gi;

function columnsOf({ text, columns }: SiteLine): readonly number[] {
  return columns ?? Array.from({ length: text.length }, (_, at) => at);
}
