/** Which of a folder's articles are in use, and in what order, as positions that hold for any copy of its files. */
import type { Article } from '../knowledge/index.ts';
import type { ParsedFiles } from './reading/parsed-files.ts';

/** For each article its position among those of all files. */
export function orderOf(articles: readonly Article[], files: ParsedFiles): Uint32Array {
  const positions = new Map(allOf(files).map((article, position) => [article, position]));
  return Uint32Array.from(articles, (article) => {
    const position = positions.get(article);
    if (position === undefined)
      throw new RangeError(`Expected a file for ${article.slug}, got none`);
    return position;
  });
}

/** @param order - As `orderOf` gave it for files of the same names. */
export function inOrder(order: Uint32Array, files: ParsedFiles): Article[] {
  const all = allOf(files);
  return Array.from(order, (position) => {
    const article = all[position];
    if (article === undefined) {
      throw new RangeError(
        `Expected one of ${all.length} articles, got the one at position ${position}`,
      );
    }
    return article;
  });
}

function allOf(files: ParsedFiles): Article[] {
  return [...files.values()].flatMap(({ outcome }) =>
    outcome.kind === 'articles' ? outcome.articles : [],
  );
}
