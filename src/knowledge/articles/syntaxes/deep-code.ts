/**
 * Code that no fence at the margin marks: by indentation, between fences in a quotation, in `<pre>`.
 *
 * Indentation is measured from the text of the list around it. A block that begins with a tag, a box or a mark of a list is
 * laid out by its author, and is no code.
 */
import { closesFence, columnsOf, openedFence, type CodeFence } from './code-fences.ts';

const QUOTED = /^(?:[ \t]*>[ \t]?)+/;
/** Notes and definitions hold text that is four deeper, as lists do. */
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)]|\[\^[^\]\s]+\]:|:)(?:[ \t]+|$)/;
const NOTE = /^[ \t]*(?:\[|:)/;
const LAID_OUT =
  /^[ \t]*(?:\{\{[<%]|\{%|<[/!A-Za-z]|:{3}|!{3}|\?{3}|={3}|\/{3}|[-*+][ \t]|\d{1,9}[.)][ \t])/;
const HEADING = /^ {0,3}#{1,6}[ \t]/;
const PRE = /^\s*<pre[\s>]/i;
const PRE_END = /<\/pre\s*>/i;

/** How much deeper than the text around it code is. */
const CODE_INDENT = 4;

/** Reads a text line after line, but for what stands between fences at the margin. */
export class DeepCode {
  /** Columns where the text of each open item begins. */
  readonly #items: number[] = [];
  #isInCode = false;
  #mayBegin = true;
  #isInPre = false;
  #quote: DeepCode | null = null;
  /** In this quotation. */
  #fence: CodeFence | null = null;

  readonly #isMdx: boolean;

  /** @param isMdx - Which has no code by indentation. */
  constructor(isMdx: boolean) {
    this.#isMdx = isMdx;
  }

  /** @param moved - Columns that the line stands less deep than written. */
  reads(line: string, moved = 0): boolean {
    if (this.#isInPre || PRE.test(line)) {
      this.#isInPre = !PRE_END.test(line);
      return true;
    }
    const indent = columnsOf(/^[ \t]*/.exec(line)?.[0] ?? '') - moved;
    const isBlank = line.trim() === '';
    const isDeep = !this.#isMdx && !isBlank && this.#isDeep(line, indent);
    this.#isInCode = isDeep || (isBlank && this.#isInCode);
    this.#mayBegin = isBlank || isDeep || HEADING.test(line);
    if (isDeep) return true;
    const quoted = QUOTED.exec(line)?.[0];
    if (quoted === undefined) {
      this.#quote = null;
      if (!isBlank) this.#openItem(line, indent);
      return false;
    }
    const quote = this.#quote ?? new DeepCode(this.#isMdx);
    this.#quote = quote;
    return quote.#readsQuoted(line, quoted);
  }

  #isDeep(line: string, indent: number): boolean {
    if (!this.#isInCode && !this.#mayBegin) return false;
    if (this.#mayBegin) {
      while (indent < (this.#items.at(-1) ?? 0)) this.#items.pop();
    }
    if (indent < (this.#items.at(-1) ?? 0) + CODE_INDENT) return false;
    return this.#isInCode || !LAID_OUT.test(line);
  }

  #openItem(line: string, indent: number): void {
    const mark = ITEM.exec(line)?.[0];
    if (mark === undefined) return;
    while (indent < (this.#items.at(-1) ?? 0)) this.#items.pop();
    const spaces = /[ \t]*$/.exec(mark)?.[0] ?? '';
    const behind = columnsOf(mark) - columnsOf(mark.trimEnd());
    const text = NOTE.test(mark)
      ? indent + CODE_INDENT
      : indent + mark.trim().length + (behind > CODE_INDENT || spaces === '' ? 1 : behind);
    this.#items.push(text);
  }

  #readsQuoted(line: string, quoted: string): boolean {
    const text = line.slice(quoted.length);
    if (this.#fence !== null) {
      if (closesFence(text, this.#fence)) this.#fence = null;
      return true;
    }
    // Spaces behind the mark that belong to the text are not taken with it.
    this.#fence = openedFence(text);
    return this.#fence !== null || this.reads(text);
  }
}
