/** Names of articles, compared as people compare them. */
import { wordsOf } from '../../language/terms.ts';

/** The same for two names that differ only in case, accents, punctuation and spaces. Never empty for a name with a letter. */
export function nameKey(name: string): string {
  const key = wordsOf(name).join(' ');
  return key === '' ? name.trim().toLowerCase() : key;
}
