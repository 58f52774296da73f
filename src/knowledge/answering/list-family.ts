/** Which items of a list only make sense together. */
import type { Passage } from './text-blocks.ts';

/** Passages `first` to `end` (exclusive). */
export interface ListFamily {
  readonly first: number;
  readonly end: number;
  /** True when it is a list without heads, which the sentence before it may announce. */
  readonly announced: boolean;
}

/** A point with the items nested in it; or a run of items without heads. */
export function familyOf(passages: readonly Passage[], passage: number): ListFamily {
  const itemAt = (place: number): Passage['item'] => {
    const at = passages[place];
    return at?.sectionNumber === passages[passage]?.sectionNumber ? (at?.item ?? null) : null;
  };
  let first = passage;
  while ((itemAt(first)?.depth ?? 0) > 0 && itemAt(first - 1) !== null) first -= 1;
  const isRun = itemAt(first)?.head === null;
  if (isRun) while (itemAt(first - 1)?.head === null) first -= 1;
  let end = first + 1;
  for (let next = itemAt(end); next !== null; next = itemAt(end)) {
    if (next.depth === 0 && !(isRun && next.head === null)) break;
    end += 1;
  }
  return { first, end, announced: isRun };
}

/** True for an item that is no point of its own: one without a head, or one nested in another. */
export function isPartOfList(passage: Passage | undefined): boolean {
  const item = passage?.item ?? null;
  return item !== null && (item.head === null || item.depth > 0);
}
