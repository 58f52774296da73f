/** "worldheritage" → world, heritage: a word the corpus does not know that is two it does. */
import { withoutMark } from '../language/languages/marks.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { TermIndex } from '../indexing/term-index.ts';
import { numberOf } from '../indexing/vocabulary.ts';

const SHORTEST_PART = 4;

/**
 * The two words of the corpus that make up the given one, none of them a stop word. Of several
 * ways the one whose rarer part is in most articles; empty when there is none.
 */
export function partsOf(index: TermIndex, word: string): readonly string[] {
  let best: readonly string[] = [];
  let mostArticles = 0;
  const letters = withoutMark(word);
  const mark = word.slice(letters.length);
  for (let cut = SHORTEST_PART; cut <= letters.length - SHORTEST_PART; cut++) {
    const parts = [letters.slice(0, cut) + mark, letters.slice(cut) + mark];
    const articles = Math.min(...parts.map((part) => articlesWith(index, part)));
    if (articles <= mostArticles) continue;
    mostArticles = articles;
    best = parts;
  }
  return best;
}

function articlesWith(index: TermIndex, word: string): number {
  const number = isStopWord(word) ? -1 : numberOf(index.words, word);
  return number < 0 ? 0 : index.articlesWithWord[number]!;
}
