/** Which of a folder's files are the articles in use, and in what order, as positions that hold for any copy of the files. */
import type { Article } from '../knowledge/index.ts';
import type { ParsedFiles } from './reading/parsed-files.ts';

/** For each article the position of its file. */
export function orderOf(articles: readonly Article[], files: ParsedFiles): Uint32Array {
  const positions = new Map<Article, number>();
  for (const [position, { outcome }] of [...files.values()].entries()) {
    if (outcome.kind === 'article') positions.set(outcome.article, position);
  }
  return Uint32Array.from(articles, (article) => {
    const position = positions.get(article);
    if (position === undefined)
      throw new RangeError(`Expected a file for ${article.slug}, got none`);
    return position;
  });
}

/** @param order - As `orderOf` gave it for files of the same names. */
export function inOrder(order: Uint32Array, files: ParsedFiles): Article[] {
  const all = [...files.values()];
  return Array.from(order, (position) => {
    const outcome = all[position]?.outcome;
    if (outcome?.kind !== 'article') {
      throw new RangeError(
        `Expected an article at position ${position}, got ${outcome?.kind ?? 'no file'}`,
      );
    }
    return outcome.article;
  });
}
