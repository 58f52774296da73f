/**
 * What is added to the sentences that answer, so that they read as their author wrote them: the rest
 * of their points, what leads up to them, the lead of the article.
 */
import { isPlainPoint, leansOnNothing } from './context.ts';
import type { ReadArticle } from './read-article.ts';
import type { Selection } from './selection.ts';
import { lengthOf } from './summary.ts';

/** UTF-16 units of the length that are left, at least, for the lead to be added to what answers. */
const ROOM_FOR_LEAD = 150;

/** UTF-16 units below which what is shown of a paragraph or point tells too little alone. */
const SCRAP = 60;

/** More of them would be a list of what the article has besides. */
const MOST_FURTHER = 2;

/** The whole text block of a sentence. */
export function takeBlockOf(
  selection: Selection,
  { sentences }: ReadArticle,
  position: number,
): void {
  const block = sentences[position]?.block;
  selection.take([...sentences.keys()].filter((other) => sentences[other]?.block === block));
}

/** A sentence of a point with all that stands between it and the head. */
export function takeUpTo(selection: Selection, article: ReadArticle, position: number): void {
  const { block = -1, position: place = 0 } = article.sentences[position] ?? {};
  if (!isPlainPoint(article.textBlocks, block)) return;
  selection.take(throughPlace(position, place));
}

/** Positions from the first sentence of a block through one at `position`, the `place`th after it. */
function throughPlace(position: number, place: number): number[] {
  return Array.from({ length: place + 1 }, (_, number) => position - place + number);
}

/**
 * What goes on about the sentence that answers best: in a paragraph the next sentence, in a
 * point the next one where it leans on it, so that no half of "for and against" stands alone.
 */
export function takeWhatFollows(
  selection: Selection,
  { textBlocks, sentences }: ReadArticle,
  position: number,
): void {
  const block = sentences[position]?.block ?? -1;
  const follows = (other: number): boolean => sentences[other]?.block === block;
  const next = position + 1;
  if (textBlocks[block]?.item !== null) {
    const isOfSame = sentences[next]?.dangling === 'connective';
    if (follows(next) && isOfSame) selection.takeGroupOf(next);
    return;
  }
  selection.takeGroupOf(position);
  if (follows(next)) selection.takeGroupOf(next);
}

/**
 * "Abu Simbel was the hardest case." alone below a heading tells nobody anything: what is so short
 * gets the next sentence, or where there is no room, goes.
 *
 * @param best - The sentence that answers best, which stays.
 */
export function mendScraps(
  selection: Selection,
  { textBlocks, sentences }: ReadArticle,
  best: number,
): void {
  for (const block of selection.blocksByScore()) {
    if (textBlocks[block]?.item !== null && !isPlainPoint(textBlocks, block)) continue;
    const shown = [...sentences.keys()].filter(
      (position) => sentences[position]?.block === block && selection.has(position),
    );
    const length = shown.reduce(
      (sum, position) => sum + (sentences[position]?.markdown.length ?? 0),
      0,
    );
    const next = (shown.at(-1) ?? -1) + 1;
    const goesOn = sentences[next]?.block === block;
    if (length >= SCRAP || block === 0 || !goesOn) continue;
    if (selection.takeGroupOf(next) === 'taken' || sentences[best]?.block === block) continue;
    selection.giveUp(shown);
  }
}

/** Points that are shown from their middle on get their beginning first, the best first. */
export function takeBeginnings(selection: Selection, article: ReadArticle): void {
  const { sentences } = article;
  for (const block of selection.blocksByScore()) {
    const first = sentences.findIndex(
      (sentence, position) => sentence.block === block && selection.has(position),
    );
    takeUpTo(selection, article, first);
  }
}

/** The sentence before a chosen one in its paragraph, from the end of the article on. */
export function takeWhatLeadsUp(selection: Selection, article: ReadArticle): void {
  const { sentences } = article;
  for (let position = sentences.length - 2; position >= 0; position -= 1) {
    if (selection.has(position) || !selection.has(position + 1)) continue;
    const [sentence, after] = [sentences[position], sentences[position + 1]];
    if (sentence?.block !== after?.block || sentence?.isAnnouncement === true) continue;
    if (!leansOnNothing(article, position) && selection.canStand(position)) {
      selection.take([position]);
    }
  }
}

/** Where a further point does not fit otherwise, its head may, with what leads to the sentence that answers. */
export function takeBeginningsOfPoints(
  selection: Selection,
  { textBlocks, sentences }: ReadArticle,
  tooLong: readonly number[],
): void {
  for (const position of tooLong) {
    const { block = -1, position: place = 0 } = sentences[position] ?? {};
    const item = textBlocks[block]?.item;
    if (item?.depth !== 0 || item.head === null || selection.has(position)) continue;
    selection.take(throughPlace(position, place));
  }
}

/**
 * Further points begin before those that are shown go on: an answer is oftener in a head than far behind it.
 *
 * @param positions - Of sentences, best first.
 */
export function takeFurtherPoints(
  selection: Selection,
  { textBlocks, sentences }: ReadArticle,
  positions: readonly number[],
): void {
  const shown = selection.blocksByScore();
  let taken = 0;
  for (const position of positions) {
    const { block = -1, position: place } = sentences[position] ?? {};
    if (taken === MOST_FURTHER) return;
    if (place !== 0 || shown.has(block) || !isPlainPoint(textBlocks, block)) continue;
    if (selection.take([position])) taken += 1;
  }
}

/** The rest of the points that are shown in part, the best first. */
export function completePoints(selection: Selection, article: ReadArticle): void {
  const { textBlocks, sentences } = article;
  for (const block of selection.blocksByScore()) {
    if (isPlainPoint(textBlocks, block))
      takeBlockOf(
        selection,
        article,
        sentences.findIndex((sentence) => sentence.block === block),
      );
  }
}

/** What an article is about, where nothing else says much to the question and there is room. */
export function takeLead(selection: Selection, { textBlocks }: ReadArticle, length: number): void {
  const room = length - lengthOf(selection.summary());
  if (textBlocks[0]?.item === null && room >= ROOM_FOR_LEAD) selection.take([0]);
}
