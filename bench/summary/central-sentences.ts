/**
 * A peer that does not know the question: the sentences that are most like all others, by LexRank
 * (Erkan & Radev, *LexRank: graph-based lexical centrality*, 2004), as lexrank.js has it.
 */
import type { Article } from '../../src/knowledge/index.ts';
import lexrank from 'lexrank.js';

/** A fair peer does not rank the article anew for each question. */
const rankedSentences = new WeakMap<Article, ReturnType<typeof lexrank>[number]>();

/** @param text - Of the article: a paragraph a line. */
export function centralSentences(article: Article, text: string, length: number): string {
  const ranked = rankedSentences.get(article) ?? lexrank(text).flat();
  rankedSentences.set(article, ranked);
  const chosen: (typeof ranked)[number][] = [];
  let left = length;
  for (const sentence of ranked.toSorted((a, b) => b.weight - a.weight)) {
    if (sentence.text.length + 1 > left) continue;
    chosen.push(sentence);
    left -= sentence.text.length + 1;
  }
  return chosen
    .toSorted((a, b) => a.index - b.index)
    .map((sentence) => sentence.text)
    .join(' ');
}
