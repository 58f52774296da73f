/** How many lists each line of Markdown stands in, seen from the columns of their marks, without a parser. */

const QUOTATION = /^(?: {0,3}> ?)+/;
const MARKS = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$))+/;
const MARK = /[-*+]|\d{1,9}[.)]/g;

const TAB_STOP = 4;
/** An item's text stands at least this much further right than its mark: https://spec.commonmark.org/0.31.2/#list-items */
const LEAST_STEP = 2;

export class ListDepth {
  /** Columns of the marks that are open, each further right than the one before. */
  readonly #open: number[] = [];
  #isAfterBlank = false;

  /** @returns Lists around the text of this line, at least as many as a parser finds. 0 outside of lists. */
  of(line: string): number {
    const text = line.replace(QUOTATION, '');
    const isAfterBlank = this.#isAfterBlank;
    this.#isAfterBlank = text.trim() === '';
    if (this.#isAfterBlank) return this.#open.length;
    const marks = MARKS.exec(text)?.[0] ?? '';
    for (const { index } of marks.matchAll(MARK)) {
      const column = columnOf(text, index);
      this.#closeUpTo(column);
      this.#open.push(column);
    }
    // Without a blank line above, text goes on with the item above, wherever it stands.
    if (marks === '' && isAfterBlank) this.#closeUpTo(columnOf(text, text.search(/[^ \t]/)));
    return this.#open.length;
  }

  #closeUpTo(column: number): void {
    while ((this.#open.at(-1) ?? -LEAST_STEP) + LEAST_STEP > column) this.#open.pop();
  }
}

/** Where a sign is shown, 0-based. */
function columnOf(text: string, index: number): number {
  let column = 0;
  for (let at = 0; at < index; at += 1) {
    column += text[at] === '\t' ? TAB_STOP - (column % TAB_STOP) : 1;
  }
  return column;
}
