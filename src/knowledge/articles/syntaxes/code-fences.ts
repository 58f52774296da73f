/** The lines around a block of code. */

/** It may open items of lists. */
const FENCE = /^(\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSING = /^(\s*)(`{3,}|~{3,})\s*$/;

/** CommonMark allows a closing fence three spaces more than the list or quotation around it has; with four it is code. */
const MOST_SPACES = 3;

export interface CodeFence {
  readonly signs: string;
  /** Columns before it, which what is around it has at most. */
  readonly indent: number;
}

/** @returns What opens a block of code; null for any other line. */
export function openedFence(text: string): CodeFence | null {
  const [, before = '', signs] = FENCE.exec(text) ?? [];
  return signs === undefined ? null : { signs, indent: columnsOf(before) };
}

/** @param fence - What opened the block. */
export function closesFence(text: string, { signs, indent }: CodeFence): boolean {
  const [, before = '', closing = ''] = CLOSING.exec(text) ?? [];
  return closing.startsWith(signs) && columnsOf(before) <= indent + MOST_SPACES;
}

/** A tab goes on to the next multiple of four. */
export function columnsOf(before: string): number {
  let columns = 0;
  for (const sign of before) columns += sign === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}
