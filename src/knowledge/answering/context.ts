/**
 * A sentence → what it cannot be read without.
 *
 * A sentence of a point has its head before it and needs no more; a point with items nested in it
 * is shown whole where it fits, because half of them is half a list, and so is a list without heads
 * (see `list-sentences.ts`). A sentence that begins
 * with "However" or "It" leans on the one before.
 */
import { standsAlone } from './dangling.ts';
import { fits, partOfList, wholeList } from './list-sentences.ts';
import type { TextBlock } from './text-blocks.ts';
import type { ReadArticle } from './read-article.ts';

/**
 * Sentences that are shown together or not at all.
 *
 * @param length - UTF-16 units that the summary may have.
 * @returns Ascending positions in `article.sentences`; null when the sentence cannot be shown.
 */
export function groupOf(
  article: ReadArticle,
  position: number,
  length: number,
): readonly number[] | null {
  const { textBlocks, sentences } = article;
  const sentence = sentences[position];
  const block = textBlocks[sentence?.block ?? -1];
  if (sentence === undefined || block === undefined) return null;
  if (block.item !== null && !isPlainPoint(textBlocks, sentence.block)) {
    const whole = wholeList(article, position);
    if (fits(article, whole, length)) return whole;
    if (block.item.head === null || block.item.depth > 0) {
      return partOfList(article, position, length);
    }
  }
  if (sentence.isAnnouncement) return null;
  if (sentence.isQuestion) {
    const answer = sentences[position + 1];
    if (answer?.block !== sentence.block || answer.isQuestion) return null;
    const others = groupOf(article, position + 1, length) ?? [position + 1];
    return others.includes(position) ? others : [position, ...others];
  }
  if (block.item !== null && block.item.head !== null && !standsAlone(sentence.markdown)) {
    // What follows the head explains it; without its first words the rest answers nobody.
    return sentences.flatMap((other, place) =>
      other.block === sentence.block && place <= position ? [place] : [],
    );
  }
  return leansOnNothing(article, position) ? null : [position];
}

/** "However, …" without a sentence before it in its section: there is nothing to show it with. */
export function leansOnNothing(article: ReadArticle, position: number): boolean {
  return (
    article.sentences[position]?.dangling === 'connective' &&
    !beginsPoint(article, position) &&
    antecedentOf(article, position) === null
  );
}

/**
 * The sentence that a chosen one leans on and that is not chosen; null when it can be read as it
 * stands.
 *
 * A pronoun is content with any chosen sentence further up in its paragraph, where its person or
 * thing is named.
 *
 * @param brought - Sentences that are there only because another leans on them: to go back from
 *   "He" to "He" until there is a name costs more answers than it helps.
 */
export function missingAntecedent(
  article: ReadArticle,
  position: number,
  chosen: ReadonlySet<number>,
  brought: ReadonlyMap<number, unknown>,
): number | null {
  const { sentences } = article;
  const dangling = sentences[position]?.dangling ?? null;
  if (dangling === null || beginsPoint(article, position)) return null;
  const before = antecedentOf(article, position);
  if (before === null || chosen.has(before)) return null;
  if (dangling === 'connective') return before;
  // A paragraph that begins with a pronoun goes on about the subject of its section.
  if (sentences[position]?.position === 0) return null;
  const block = sentences[position]?.block;
  for (let above = before; sentences[above]?.block === block; above -= 1) {
    if (chosen.has(above)) return null;
  }
  return brought.has(position) ? null : before;
}

/** A point that is one head and its sentences, without items nested in it. */
export function isPlainPoint(textBlocks: readonly TextBlock[], block: number): boolean {
  const item = textBlocks[block]?.item;
  const next = textBlocks[block + 1]?.item;
  return item?.depth === 0 && item.head !== null && (next?.depth ?? 0) === 0;
}

/** The head of a point names what its first sentence is about. */
function beginsPoint({ textBlocks, sentences }: ReadArticle, position: number): boolean {
  const sentence = sentences[position];
  return sentence?.position === 0 && Boolean(textBlocks[sentence.block]?.item?.head);
}

function antecedentOf({ textBlocks, sentences }: ReadArticle, position: number): number | null {
  const [before, sentence] = [sentences[position - 1], sentences[position]];
  if (before === undefined || sentence === undefined || before.isAnnouncement) return null;
  const [one, other] = [textBlocks[before.block], textBlocks[sentence.block]];
  return one?.sectionNumber === other?.sectionNumber ? position - 1 : null;
}
