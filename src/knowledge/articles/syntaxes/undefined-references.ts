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

export interface UndefinedReference {
  /** As written; the text of the link where it gives none. */
  readonly label: string;
  /** Of the bracket before the text, 1-based. */
  readonly line: number;
  readonly column: number;
  /** The bracket before the text. */
  readonly opening: Stretch;
  /** The bracket behind it, and the label. */
  readonly closing: Stretch;
}

/** In the order of the text. */
export function undefinedReferencesIn(markdown: string): UndefinedReference[] {
  if (!markdown.includes('][')) return [];
  const defined = new Set(
    Array.from(markdown.matchAll(DEFINITION), ([, label = '']) => normalized(label)),
  );
  const references: Omit<UndefinedReference, 'line' | 'column'>[] = [];
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
    const named = label.trim() === '' ? text : label;
    if (defined.has(normalized(named))) continue;
    const closing = { start: index, end: index + all.length, shown: '' };
    references.push({ label: named, opening: { ...opening, shown: '' }, closing });
  }
  return placed(
    references.toSorted((a, b) => a.opening.start - b.opening.start),
    markdown,
  );
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

function placed(
  references: readonly Omit<UndefinedReference, 'line' | 'column'>[],
  markdown: string,
): UndefinedReference[] {
  let [line, start, end] = [1, 0, markdown.indexOf('\n')];
  return references.map((reference) => {
    const at = reference.opening.start;
    for (; end !== -1 && end < at; line += 1) {
      start = end + 1;
      end = markdown.indexOf('\n', start);
    }
    return { ...reference, line, column: at - start + 1 };
  });
}

interface Opening {
  readonly start: number;
  readonly end: number;
}

/** As CommonMark compares labels. */
function normalized(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
