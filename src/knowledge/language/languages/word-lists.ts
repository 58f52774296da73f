/** Lists of words by language, each made into a set when its language is first needed: a folder in English needs none. */
import { languageOfWord, withoutMark, type Language } from './marks.ts';

/** Whether a word, with its mark, is in the list of its language. */
export type IsListed = (word: string) => boolean;

/**
 * @param lists - Words between spaces, folded as those of the language are.
 * @param formsOf - How else a listed word may be written, itself included.
 */
export function wordLists(
  lists: Readonly<Partial<Record<Language, string>>>,
  formsOf: (word: string) => readonly string[] = (word) => [word],
): IsListed {
  const sets = new Map<Language, ReadonlySet<string>>();
  return (word) => {
    const language = languageOfWord(word);
    let words = sets.get(language);
    if (words === undefined) {
      words = new Set((lists[language] ?? '').split(' ').flatMap(formsOf));
      sets.set(language, words);
    }
    return words.has(withoutMark(word));
  };
}
