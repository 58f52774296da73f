/** Articles for tests, written as an author writes them. */
import type { Article } from '../../../src/knowledge/articles/article.ts';
import { parseArticle } from '../../../src/knowledge/articles/parse-article.ts';

/** @param markdown - What the file says; it must be a usable article. */
export function articleOf(markdown: string, file = 'folder/article.md'): Article {
  const outcome = parseArticle(file, new TextEncoder().encode(markdown));
  if (outcome.kind === 'article') return outcome.article;
  const messages = outcome.findings.map(({ message }) => message).join(' ');
  throw new RangeError(`Expected ${file} to be an article, got: ${messages}`);
}
