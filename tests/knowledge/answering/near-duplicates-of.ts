/** Which of some articles are near-duplicates, as a library of them tells it. */
import {
  nearDuplicatesIn,
  type AreNearDuplicates,
} from '../../../src/knowledge/answering/near-duplicates.ts';
import type { Article } from '../../../src/knowledge/articles/article.ts';
import { articleText } from '../../../src/knowledge/indexing/article-text.ts';
import { buildIndex } from '../../../src/knowledge/indexing/index-builder.ts';

export function nearDuplicatesOf(articles: readonly Article[]): AreNearDuplicates {
  const numbers = new Map(articles.map(({ slug }, number) => [slug, number]));
  return nearDuplicatesIn(buildIndex(articles.map(articleText)), numbers);
}
