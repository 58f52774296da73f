/** Articles for tests, parsed from Markdown as files are. */
import { parseArticle } from '../src/knowledge/articles/parse-article.ts';
import type { Article } from '../src/knowledge/index.ts';

/** @param files - Path below an imagined content folder → text. Sorted by slug, as a folder gives them. */
export function articlesOf(files: Readonly<Record<string, string>>): Article[] {
  return Object.entries(files)
    .map(([file, text]) => {
      const outcome = parseArticle(file, new TextEncoder().encode(text));
      if (outcome.kind !== 'article') throw new Error(JSON.stringify(outcome.findings));
      return outcome.article;
    })
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}
