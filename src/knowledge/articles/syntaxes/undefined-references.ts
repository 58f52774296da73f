/**
 * Links whose address the file does not give (`[the kiln][kiln.Kiln]`, `` [`burn`][] ``): MkDocs' autorefs finds it in other
 * pages, an include brings it. Of such a link its text is shown.
 *
 * `[Smith04][Jones05]` is none: two works that are cited, each by its key.
 */
import { CODE_FIRST, foundOutsideCode } from './outside-code.ts';
import type { Stretch } from './stretches.ts';

/** Code by indentation stands below a paragraph that is no item and opens no box. */
const INDENTED_CODE = String.raw`(?= {4}|\t)(?<=^(?=\S)(?![-*+] |\d+[.)] |[>!?=:/<])[^\n]*\n\n)[ \t]+\S[^\n]*(?:\n+(?: {4}|\t)[^\n]*)*`;
/** A blank line ends the paragraph, and what is open in it. */
const TOKEN = new RegExp(
  [
    CODE_FIRST,
    INDENTED_CODE,
    String.raw`\\[^\n]`,
    String.raw`(?<blank>\n[ \t]*(?=\n))`,
    String.raw`(?<opens>!?\[)`,
    String.raw`(?<closes>\](?:\[(?<label>[^[\]\n\\]*)\](?![[(:]))?)`,
  ].join('|'),
  'gm',
);
const DEFINITION = /^[ \t>*+\-\d.)]*\[([^[\]]{1,999})\]:/gm;
/** As in `row[a][b]`. */
const BELONGS_TO = /[A-Za-z0-9)\]]/;
/** Notes, citations, links of wikis, shortcodes: signs of their own. */
const OF_OTHERS = /^(?:-?@|[\^[/]|!(?!\[))/;
const MAX_TEXT = 1000;
/** The name of an author and a year, as keys of works are. */
const KEY = /^(?<name>\p{L}[\p{L}\p{M}+'’.&,\s-]*?)(?<space> ?)\d{2,4}[a-z]?$/u;

export function undefinedReferencesIn(markdown: string): Stretch[] {
  if (!markdown.includes('][')) return [];
  const defined = new Set(
    Array.from(markdown.matchAll(DEFINITION), ([, label = '']) => normalized(label)),
  );
  const stretches: Stretch[] = [];
  let open: Opening[] = [];
  for (const { index, 0: all, groups = {} } of foundOutsideCode(markdown, TOKEN)) {
    const { blank, opens, closes, label } = groups;
    if (blank !== undefined) open = [];
    if (opens !== undefined) open.push({ start: index, end: index + all.length });
    const opening = closes === undefined ? undefined : open.pop();
    if (opening === undefined || label === undefined) continue;
    if (index - opening.end > MAX_TEXT) continue;
    const text = markdown.slice(opening.end, index);
    const isLink = !BELONGS_TO.test(markdown.charAt(opening.start - 1)) && /\p{L}/u.test(text);
    if (!isLink || OF_OTHERS.test(text) || OF_OTHERS.test(label)) continue;
    if (areKeys(text, label)) continue;
    if (defined.has(normalized(label.trim() === '' ? text : label))) continue;
    stretches.push({ ...opening, shown: '' }, { start: index, end: index + all.length, shown: '' });
  }
  return stretches;
}

/** Written alike; `[Step 01][step01]` and `[HTTP 11][rfc2616]` are not. */
function areKeys(text: string, label: string): boolean {
  const [one, other] = [KEY.exec(text)?.groups, KEY.exec(label)?.groups];
  if (one === undefined || other === undefined) return false;
  const begins = (name = ''): boolean => /^\p{Lu}/u.test(name);
  return (
    one['space'] === other['space'] &&
    begins(one['name']) === begins(other['name']) &&
    normalized(text) !== normalized(label)
  );
}

interface Opening {
  readonly start: number;
  readonly end: number;
}

/** As CommonMark compares labels. */
function normalized(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
