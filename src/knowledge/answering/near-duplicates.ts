/** Articles that say the same: one listed beside the other would send a reader in a circle. */
import { LRUCache } from 'lru-cache';
import type { Article, Slug } from '../articles/article.ts';
import { titleKey } from '../articles/links.ts';
import type { ArticleNumber, TermIndex } from '../indexing/term-index.ts';
import { textShingles } from '../indexing/text-shingles.ts';
import { NEAR_DUPLICATE, resemblance } from '../language/resemblance.ts';

export type AreNearDuplicates = (one: Article, other: Article) => boolean;

/** Each article of a list is compared with those before it, some 20 KB each. It bounds memory, results do not depend on it. */
const KEPT = 50;

/** @param numbers - Of the articles in the index. An article that is not there has no text to compare. */
export function nearDuplicatesIn(
  index: TermIndex,
  numbers: ReadonlyMap<Slug, ArticleNumber>,
): AreNearDuplicates {
  const shingles = new LRUCache<ArticleNumber, Set<number>>({
    max: KEPT,
    memoMethod: (number) => textShingles(index, number),
  });
  return (one, other) => {
    if (one.slug === other.slug || haveOneTitle(one, other)) return true;
    const [a, b] = [numbers.get(one.slug), numbers.get(other.slug)];
    if (a === undefined || b === undefined) return false;
    return resemblance(shingles.memo(a), shingles.memo(b)) >= NEAR_DUPLICATE;
  };
}

/** In a list they would look like one article twice. */
function haveOneTitle(one: Article, other: Article): boolean {
  return titleKey(one.title).toLowerCase() === titleKey(other.title).toLowerCase();
}
