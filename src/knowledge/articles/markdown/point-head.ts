/** Which bold type at the beginning of a list item is the head of a point. */
import type { Paragraph } from 'mdast';

type Phrasing = Paragraph['children'];

/**
 * The bold head of a point, and what follows it.
 *
 * Bold type at the start is a head only when a colon, a full stop or a dash sets it off, or when it
 * is all there is: "**Blue Shield** committees train soldiers" is a sentence.
 */
export function headOf(
  paragraph: Paragraph | undefined,
): { children: Phrasing; rest: Phrasing } | null {
  const [first, ...rest] = paragraph?.children ?? [];
  if (first?.type !== 'strong') return null;
  const last = first.children.at(-1);
  const endsItself = last?.type === 'text' && /[:.?!]\s*$/.test(last.value);
  const next = rest[0];
  const setOff =
    next === undefined || (next.type === 'text' && /^\s*(?:[:–—]|-\s|\n)/.test(next.value));
  return endsItself || setOff ? { children: first.children, rest } : null;
}

/** The head without the colon that ends it. */
export function withoutEnd(head: string): string {
  return head.replace(/[\s:]+$/, '');
}

/** What follows the head, without the sign that sets it off. */
export function withoutStart(text: string, afterHead: boolean): string {
  return afterHead ? text.replace(/^(?:[:–—]|-\s)\s*/, '') : text;
}
