/** Lists of words by language, each made into a set when its language is first needed: a folder in English needs none. */
import { languageOfWord, withoutMark, type Language } from './marks.ts';
import { foldedIn } from './reading.ts';

/** Whether a word, with its mark, is in the list of its language. */
export type IsListed = (word: string) => boolean;

/**
 * @param lists - Words between spaces, as people write them.
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
      words = new Set(
        foldedIn(lists[language] ?? '', language)
          .split(' ')
          .flatMap(formsOf),
      );
      sets.set(language, words);
    }
    return words.has(withoutMark(word));
  };
}

/** People leave accents out as they type. For `wordLists`. */
export function withoutAccents(word: string): readonly string[] {
  return [word, word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')];
}
