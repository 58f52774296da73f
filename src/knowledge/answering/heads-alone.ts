/**
 * Heads of further points, without the text behind them.
 *
 * Where a head is a sentence ("Wet the surface before you scrape"), it says what its point comes to, in the room of half
 * a sentence; a label ("Costs") says nothing alone.
 */
import { plainText } from '../articles/markdown/portable-markdown.ts';
import { wordsOf } from '../language/terms.ts';
import { isPlainPoint } from './context.ts';
import { isAnnouncement, isQuestion, danglingOf } from './dangling.ts';
import type { ReadArticle } from './read-article.ts';
import type { Selection } from './selection.ts';

/** More of them would be a table of contents. */
const MOST_HEADS = 3;

/** Words of a head that says something, at least. */
const LEAST_WORDS = 5;

/**
 * Takes the heads of up to three points of which nothing is shown yet.
 *
 * @param positions - Of sentences that bear on the question, best first.
 */
export function takeHeads(
  selection: Selection,
  article: ReadArticle,
  positions: readonly number[],
): void {
  const seen = new Set(selection.blocksByScore());
  let taken = 0;
  for (const position of positions) {
    if (taken === MOST_HEADS) return;
    const { block = -1 } = article.sentences[position] ?? {};
    if (seen.has(block)) continue;
    seen.add(block);
    if (canStandAlone(article, block) && selection.takeHead(block)) taken += 1;
  }
}

function canStandAlone({ textBlocks, language }: ReadArticle, block: number): boolean {
  if (!isPlainPoint(textBlocks, block)) return false;
  const head = plainText(textBlocks[block]?.item?.head ?? '');
  if (isQuestion(head) || isAnnouncement(head) || danglingOf(head) !== null) return false;
  return wordsOf(head, language).length >= LEAST_WORDS;
}
