/**
 * A sentence of a list → the sentences that it is shown with.
 *
 * A list without heads, and a point with items nested in it, is shown whole where that fits. Where
 * it does not, an item is shown behind what announces it, and `assemble` says how many are left out.
 */
import { assemble } from './assemble.ts';
import { listFamilyOf } from './list-family.ts';
import type { ReadArticle } from './read-article.ts';
import { lengthOf } from './summary.ts';

/** The family of the sentence's item, with the sentence that announces it. Ascending. */
export function wholeList(article: ReadArticle, position: number): readonly number[] {
  const { textBlocks, sentences } = article;
  const family = listFamilyOf(textBlocks, sentences[position]?.block ?? -1);
  const whole = [...sentences.keys()].filter((place) => {
    const block = sentences[place]?.block ?? -1;
    return block >= family.first && block < family.end;
  });
  return [...announcing(article, position), ...whole];
}

/**
 * The sentence's item behind what announces it, as far as it fits: the sentence before a list
 * without heads, and how each item begins that this one is nested in. Ascending.
 *
 * @param length - UTF-16 units that the summary may have.
 * @returns Null when not even the item's beginning up to the sentence fits.
 */
export function partOfList(
  article: ReadArticle,
  position: number,
  length: number,
): readonly number[] | null {
  const { sentences } = article;
  const item = [...sentences.keys()].filter(
    (place) => sentences[place]?.block === sentences[position]?.block,
  );
  const before = [...announcing(article, position), ...beginningsAbove(article, position)];
  const upTo = item.filter((place) => place <= position);
  const parts = [item, upTo].map((part) => [...before, ...part]);
  return parts.find((part) => fits(article, part, length)) ?? null;
}

/** @param chosen - Positions in `article.sentences`, ascending. */
export function fits(
  { textBlocks, sentences }: ReadArticle,
  chosen: readonly number[],
  length: number,
): boolean {
  const texts = chosen.map((place) => sentences[place]?.markdown ?? '');
  // A long list is told by its sentences alone, without being put together.
  if (texts.join(' ').length > length) return false;
  return lengthOf(assemble(textBlocks, sentences, chosen)) <= length;
}

/** The sentence that ends with a colon right before a list without heads; none or one. */
function announcing({ textBlocks, sentences }: ReadArticle, position: number): number[] {
  const { first, announced } = listFamilyOf(textBlocks, sentences[position]?.block ?? -1);
  const start = sentences.findIndex(({ block }) => block === first);
  return announced && sentences[start - 1]?.markdown.endsWith(':') === true ? [start - 1] : [];
}

/** The first sentence of every item that the sentence's item is nested in. Ascending. */
function beginningsAbove({ textBlocks, sentences }: ReadArticle, position: number): number[] {
  const block = sentences[position]?.block ?? -1;
  const { first } = listFamilyOf(textBlocks, block);
  const beginnings: number[] = [];
  let depth = textBlocks[block]?.item?.depth ?? 0;
  for (let above = block - 1; above >= first; above -= 1) {
    const its = textBlocks[above]?.item?.depth ?? 0;
    if (its >= depth) continue;
    depth = its;
    const start = sentences.findIndex((sentence) => sentence.block === above);
    if (start !== -1) beginnings.unshift(start);
  }
  return beginnings;
}
