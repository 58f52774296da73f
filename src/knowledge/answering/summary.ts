/** A summary as a value: whole sentences of one article, ready to be shown anywhere. */

/** Lines of a summary. Every `text` and `head` is portable Markdown taken from the article. */
export interface Summary {
  readonly lines: readonly SummaryLine[];
}

export type SummaryLine =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'point';
      /** Renumbered within the summary; null in a bulleted list. */
      readonly number: number | null;
      readonly head: string | null;
      /** Empty when only the head is shown. */
      readonly text: string;
    }
  /** Points left out at the end. */
  | { readonly kind: 'more'; readonly count: number };

/** Lengths of a summary in UTF-16 units. */
export const SUMMARY_LENGTH = { least: 200, usual: 1000, most: 3000 } as const;

/** The summary as portable Markdown. Its length is never more than was asked for. */
export function summaryMarkdown({ lines }: Summary): string {
  let markdown = '';
  let before: SummaryLine | null = null;
  for (const line of lines) {
    const added = addedMarkdown(line, before);
    markdown += added;
    if (added !== '') before = line;
  }
  return markdown;
}

/**
 * UTF-16 units that a line adds where a summary is shown, with what parts it from the line before
 * (null for the first). 0 when nothing of the line shows; then it is no line before another either.
 * At most ten times what the line adds to `summaryMarkdown`.
 */
export type ShownLength = (line: SummaryLine, before: SummaryLine | null) => number;

/** What a line adds to `summaryMarkdown`. */
export const markdownLength: ShownLength = (line, before) => addedMarkdown(line, before).length;

/** UTF-16 units of a summary, line by line: the text of the whole need not be made. */
export function lengthOf({ lines }: Summary, shownLength: ShownLength = markdownLength): number {
  let length = 0;
  let before: SummaryLine | null = null;
  for (const line of lines) {
    const added = shownLength(line, before);
    length += added;
    if (added > 0) before = line;
  }
  return length;
}

/** List items stand together; everything else is a paragraph of its own. */
function addedMarkdown(line: SummaryLine, before: SummaryLine | null): string {
  if (before === null) return lineMarkdown(line);
  return (before.kind === 'point' && isListLine(line) ? '\n' : '\n\n') + lineMarkdown(line);
}

function isListLine(line: SummaryLine): boolean {
  return line.kind === 'point' || line.kind === 'more';
}

function lineMarkdown(line: SummaryLine): string {
  switch (line.kind) {
    case 'section':
      return `**${line.text}**`;
    case 'paragraph':
      return line.text;
    case 'point': {
      const marker = line.number === null ? '-' : `${line.number}.`;
      return `${marker} ${line.head === null ? line.text : headAndText(line.head, line.text)}`;
    }
    case 'more':
      return `and ${line.count} more`;
    default:
      return line satisfies never;
  }
}

/** A point on one line: a colon parts its head from its text unless the head ends as a sentence does. */
export function headAndText(head: string, text: string): string {
  if (text === '') return `**${head}**`;
  return `**${head}**${/[.?!…]$/.test(head) ? '' : ':'} ${text}`;
}
