/** Articles like a given one, for "related". */
import {
  articlesWithTerm,
  countsOf,
  languageOfArticle,
  textEnd,
  type ArticleNumber,
  type TermIndex,
} from '../indexing/term-index.ts';
import { inverseDocumentFrequency } from '../indexing/tf-idf.ts';
import type { Hit } from './ranking.ts';
import { indexWeights } from '../indexing/index-weights.ts';

/**
 * An article is known by its heaviest terms: enough of them to tell its subject, few enough that
 * the common words of every article do not decide.
 */
const TERMS_THAT_COUNT = 40;

/**
 * The nearest articles by TF-IDF: for each of the article's heaviest terms, its weight there times
 * its weight in the other. Ties go by article number; articles that share no term are left out.
 *
 * @param article - Integer in [0, `articleCount`).
 * @param limit - Most articles wanted. Integer, at least 1.
 * @throws {RangeError} When a number is outside its range.
 */
export function similarArticles(index: TermIndex, article: ArticleNumber, limit: number): Hit[] {
  if (!Number.isInteger(article) || article < 0 || article >= index.articleCount) {
    throw new RangeError(`Expected article to be in [0, ${index.articleCount}), got ${article}`);
  }
  if (!Number.isInteger(limit) || limit < 1) {
    throw new RangeError(`Expected limit to be an integer >= 1, got ${limit}`);
  }
  const terms = weightiestFirst(index, article);
  const scores = new Map<ArticleNumber, number>();
  for (const [position, [term, weight]] of terms.entries()) {
    // The lighter terms count only where the heavy ones do not find enough, as in a small folder.
    if (position >= TERMS_THAT_COUNT && scores.size >= limit) break;
    for (let at = index.postingStart[term]!; at < index.postingStart[term + 1]!; at++) {
      const other = index.postingArticle[at]!;
      if (other === article) continue;
      scores.set(other, (scores.get(other) ?? 0) + weight * index.postingImpact[at]!);
    }
  }
  return [...scores]
    .map(([other, score]) => ({ article: other, score }))
    .toSorted((a, b) => b.score - a.score || a.article - b.article)
    .slice(0, limit);
}

/** The article's own terms by tf · idf², since idf weighs on both sides of the comparison. */
function weightiestFirst(
  index: TermIndex,
  article: ArticleNumber,
): [term: number, weight: number][] {
  const first = index.articleStart[article]!;
  const namesEnd = index.segmentStart[first + index.nameCount[article]!]!;
  const end = textEnd(index, article);
  const { articleCount } = countsOf(index, languageOfArticle(index, article));
  const frequency = new Map<number, number>();
  for (let at = index.segmentStart[first]!; at < end; at++) {
    const term = index.termOfWord[index.tokens[at]!]!;
    if (index.isStopTerm[term] === 1) continue;
    const factor = at < namesEnd ? indexWeights.titleFactor : 1;
    frequency.set(term, (frequency.get(term) ?? 0) + factor);
  }
  return [...frequency]
    .filter(([term]) => articlesWithTerm(index, term) > 1)
    .map(([term, tf]): [number, number] => {
      const idf = inverseDocumentFrequency(articlesWithTerm(index, term), articleCount);
      return [term, (1 + Math.log(tf)) * idf * idf];
    })
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
}
