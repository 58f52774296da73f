/**
 * Whether a place in portable Markdown is inside bold or italic type, code, a link or a bracket.
 *
 * The text is read once, from its beginning to its end, however many places are asked about.
 */

type Mark = '**' | '*' | '~~' | '`' | '[' | ']' | '(' | ')';

interface PlacedMark {
  readonly mark: Mark;
  /** Index of its first code unit. */
  readonly at: number;
}

const SAME_AT_BOTH_ENDS = ['**', '*', '~~', '`'] as const;
const PAIRS = [
  ['[', ']'],
  ['(', ')'],
] as const;

export class OpenMarks {
  readonly #marks: readonly PlacedMark[];
  /** Mark → index of its last one in the text. */
  readonly #last: ReadonlyMap<Mark, number>;
  readonly #counts = new Map<Mark, number>();
  #next = 0;

  /** @param text - Portable Markdown on one line, or plain text. */
  constructor(text: string) {
    this.#marks = marksIn(text);
    this.#last = new Map(this.#marks.map(({ mark, at }) => [mark, at]));
  }

  /**
   * Counted are the marks since {@link forget}; one that is never closed opens nothing.
   *
   * @param place - Index in the text, not before the place asked about last.
   */
  isInside(place: number): boolean {
    this.#readTo(place);
    const isClosedLater = (mark: Mark): boolean => (this.#last.get(mark) ?? -1) >= place;
    return (
      SAME_AT_BOTH_ENDS.some((mark) => this.#count(mark) % 2 === 1 && isClosedLater(mark)) ||
      PAIRS.some(
        ([opening, closing]) =>
          this.#count(opening) > this.#count(closing) && isClosedLater(closing),
      )
    );
  }

  /** A sentence ended at the place asked about last: what it left open counts no longer. */
  forget(): void {
    this.#counts.clear();
  }

  #readTo(place: number): void {
    for (;;) {
      const next = this.#marks[this.#next];
      if (next === undefined || next.at >= place) return;
      this.#counts.set(next.mark, this.#count(next.mark) + 1);
      this.#next += 1;
    }
  }

  #count(mark: Mark): number {
    return this.#counts.get(mark) ?? 0;
  }
}

/** In order; none that is escaped, in code, or a run of backticks without its like. */
function marksIn(text: string): PlacedMark[] {
  const lastRuns = new Map<number, number>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) lastRuns.set(run.length, index);

  const marks: PlacedMark[] = [];
  let codeMark = 0; // Backticks that close the code; 0 outside code.
  for (const { 0: found, index } of text.matchAll(/\\[^`]|\\?`+|\*+|~~|[[\]()]/g)) {
    const isEscaped = found.startsWith('\\');
    if (found.endsWith('`')) {
      // In code a backslash is a backslash, elsewhere it takes one backtick away.
      const run = found.length - (isEscaped ? (codeMark === 0 ? 2 : 1) : 0);
      const opens = codeMark === 0 && (lastRuns.get(run) ?? -1) > index;
      if (!opens && (codeMark === 0 || run !== codeMark)) continue;
      codeMark = opens ? run : 0;
      marks.push({ mark: '`', at: index });
    } else if (codeMark === 0 && !isEscaped) {
      marks.push({ mark: markOf(found), at: index });
    }
  }
  return marks;
}

/** Three asterisks open or close bold type and italics at once: as bold type they count once. */
function markOf(found: string): Mark {
  return found.startsWith('**') ? '**' : (found as Mark);
}
