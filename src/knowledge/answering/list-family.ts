/** Which items of a list only make sense together. */
import type { TextBlock } from './text-blocks.ts';

/** Blocks `first` to `end` (exclusive). */
export interface ListFamily {
  readonly first: number;
  readonly end: number;
  /** True when it is a list without heads, which the sentence before it may announce. */
  readonly announced: boolean;
}

/** A point with the items nested in it; or a run of items without heads. */
export function listFamilyOf(textBlocks: readonly TextBlock[], block: number): ListFamily {
  const itemAt = (place: number): TextBlock['item'] => {
    const at = textBlocks[place];
    return at?.sectionNumber === textBlocks[block]?.sectionNumber ? (at?.item ?? null) : null;
  };
  let first = block;
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
export function isPartOfList(block: TextBlock | undefined): boolean {
  const item = block?.item ?? null;
  return item !== null && (item.head === null || item.depth > 0);
}
