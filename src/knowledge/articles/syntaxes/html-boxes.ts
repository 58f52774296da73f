/**
 * HTML around Markdown: `<details>` with its `<summary>`, which is a title, and elements that say with
 * `markdown` that Markdown stands in them (Python-Markdown). To CommonMark both are HTML down to a blank line.
 */
import { dedented, type SiteLine } from './site-line.ts';

const DETAILS = /^\s*(?:<details(?:\s[^<>]*)?>|<\/details>)\s*$/i;
/** On one line, perhaps with the beginning of what it is the title of, and the end of that. */
const SUMMARY =
  /^(\s*(?:<details(?:\s[^<>]*)?>\s*)?<summary(?:\s[^<>]*)?>(.*?)<\/summary>\s*)(.*?)(?:<\/details>\s*)?$/i;
const WITH_MARKDOWN =
  /^\s*<[a-z][\w-]*(?:\s[^<>]*)?\smarkdown(?:=["']?(?!0)[\w-]+["']?)?(?:\s[^<>]*)?>\s*$/i;

/** Whether any of it may stand in a text. */
export const MAY_HOLD_HTML_BOXES = /<(?:details|summary)\b|<[a-z][^<>\n]*\smarkdown\b/i;

export interface HtmlBoxLine {
  /** Null where it has none. */
  readonly title: string | null;
  /** What stands behind the tags on the same line. */
  readonly rest: SiteLine;
}

/** @returns Null for a line that neither opens nor closes such a box. */
export function htmlBoxLine(line: SiteLine): HtmlBoxLine | null {
  const { text } = line;
  if (!/^\s*<[a-z/]/i.test(text)) return null;
  if (DETAILS.test(text) || WITH_MARKDOWN.test(text)) {
    return { title: null, rest: dedented(line, text.length) };
  }
  const [, tags = '', title = '', rest = ''] = SUMMARY.exec(text) ?? [];
  if (tags === '') return null;
  const behind = dedented(line, tags.length);
  const columns = behind.columns?.slice(0, rest.length) ?? null;
  return {
    title: title.replace(/<[^<>]*>/g, '').trim() || null,
    rest: { text: rest, columns },
  };
}
