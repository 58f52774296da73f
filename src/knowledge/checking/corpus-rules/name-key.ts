/** Names of articles, compared as people compare them. */
import type { Article } from '../../articles/article.ts';
import { wordsOf } from '../../language/terms.ts';

/**
 * The same for two names that differ only in case, accents, punctuation and spaces. Never empty for a name with a letter.
 *
 * @param article - Whose name it is: a translation may have the name of its original.
 */
export function nameKey(name: string, { language }: Pick<Article, 'language'>): string {
  const key = wordsOf(name, language).join(' ');
  return key === '' ? name.trim().toLowerCase() : key;
}
