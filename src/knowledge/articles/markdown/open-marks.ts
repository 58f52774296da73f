/**
 * Whether a place in portable Markdown is inside bold or italic type, code, a link or a bracket.
 *
 * The text is read once, from its beginning to its end, however many places are asked about.
 */
import { inlineTokens, type InlineToken } from './inline-tokens.ts';

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
  #start = 0;
  #next = 0;

  /** @param text - Portable Markdown on one line, or plain text. */
  constructor(text: string) {
    this.#marks = marksIn(text);
    this.#last = new Map(this.#marks.map(({ mark, at }) => [mark, at]));
  }

  /**
   * Counted are the marks from `start` on: what an earlier sentence left open counts no longer. One
   * that is never closed opens nothing.
   *
   * @param start - Index in the text, at most `place`.
   * @param place - Index in the text. Neither may be before the one asked about last.
   */
  isInside(start: number, place: number): boolean {
    if (start !== this.#start) {
      this.#readTo(start);
      this.#counts.clear();
      this.#start = start;
    }
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

/** In order. */
function marksIn(text: string): PlacedMark[] {
  const marks: PlacedMark[] = [];
  let before: InlineToken | null = null;
  for (const token of inlineTokens(text)) {
    if (!isSameRun(before, token)) marks.push(...marksOf(token));
    before = token;
  }
  return marks;
}

/** Three asterisks open or close bold type and italics at once: as bold type they count once. */
function isSameRun(before: InlineToken | null, token: InlineToken): boolean {
  return token.kind === 'emphasis' && before?.source === '**' && token.source !== '~~';
}

function marksOf(token: InlineToken): PlacedMark[] {
  const { at, source } = token;
  const end = at + source.length;
  switch (token.kind) {
    case 'emphasis':
      return [{ mark: token.source, at }];
    case 'code':
      return [
        { mark: '`', at },
        { mark: '`', at: end - token.fence.length },
      ];
    case 'label':
      return [{ mark: '[', at }];
    case 'bracket':
      return [{ mark: ']', at }];
    case 'target':
      return [
        { mark: ']', at },
        { mark: '(', at: at + 1 },
        { mark: ')', at: end - 1 },
      ];
    case 'text':
      return Array.from(source.matchAll(/[()]/g), ({ 0: mark, index }) => {
        return { mark: mark as '(' | ')', at: at + index };
      });
    case 'escape':
    case 'backticks':
    case 'address':
      return [];
    default:
      return token satisfies never;
  }
}
