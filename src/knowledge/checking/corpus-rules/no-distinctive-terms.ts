import { articlesWithTerm, type ArticleNumber, type TermIndex } from '../../indexing/term-index.ts';
import { corpusRule } from './corpus-rule.ts';

/**
 * A term is distinctive when at most this share of the articles has it, in (0, 1]. With a tenth
 * its inverse document frequency is about ln 10; a question made of commoner terms fits so many
 * articles that chance decides.
 */
const DISTINCTIVE_SHARE = 0.1;

export const noDistinctiveTerms = corpusRule<{ most: number }>({
  name: 'no-distinctive-terms',
  severity: 'warning',
  message: ({ most }) =>
    most === 1
      ? 'Every word of the article is in other articles too, so hardly a question leads to it.'
      : `Every word of the article is in more than ${most} articles, so hardly a question leads to it.`,
  fix: 'Call things by their names: the place, the method, the document that only this article is about.',
  *find({ articles, index }) {
    // In a small folder a term counts when it is in one article only.
    const most = Math.max(1, Math.floor(articles.length * DISTINCTIVE_SHARE));
    for (const [number, { titlePlace }] of articles.entries()) {
      if (!hasTermOfAtMost(most, index, number)) yield { place: titlePlace, detail: { most } };
    }
  },
});

function hasTermOfAtMost(most: number, index: TermIndex, article: ArticleNumber): boolean {
  const { tokens, segmentStart, articleStart, termOfWord, isStopTerm } = index;
  const start = segmentStart[articleStart[article]!]!;
  const end = segmentStart[articleStart[article + 1]!]!;
  for (let at = start; at < end; at += 1) {
    const term = termOfWord[tokens[at]!]!;
    if (isStopTerm[term] !== 1 && articlesWithTerm(index, term) <= most) return true;
  }
  return false;
}
