/** Question + the article found → the language of that article, where the question is in another. */
import type { Article } from '../articles/article.ts';
import { plainText } from '../articles/markdown/portable-markdown.ts';
import { isSurelyEnglish } from '../language/languages/detected-language.ts';
import { languageFromCode, withoutMark, type Language } from '../language/languages/marks.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsOf } from '../language/terms.ts';
import { languageOf } from '../language/written-in.ts';

/**
 * A question is read in the language that knows most of its words, and so in that of the article where
 * it is in English and full of the article's names. Its small words tell, but those of the names.
 *
 * @param read - The language that the question was read in.
 * @returns Null where question and article may be in the same language.
 */
export function languageBesides(
  question: string,
  read: Language,
  article: Article,
): Language | null {
  return isInOther(question, read, article) ? article.language : null;
}

function isInOther(question: string, read: Language, article: Article): boolean {
  const { language } = article;
  const certain = languageOf(question);
  if (certain !== null) {
    const asked = languageFromCode(certain);
    // What has no words of its own here is read as English, and so may be what seems to be in it.
    return asked !== language && (language !== 'en' || (asked !== null && isInEnglish(article)));
  }
  if (read !== language) return smallWordsMore(question, language, read, article) <= 0;
  return language !== 'en' && smallWordsMore(question, language, 'en', article) < 0;
}

function isInEnglish({ blocks }: Article): boolean {
  return isSurelyEnglish(
    blocks.map((block) => (block.kind === 'code' ? '' : plainText(block.text))).join('\n'),
  );
}

/** How many more small words of the question are of the first language alone than of the second. */
function smallWordsMore(
  question: string,
  first: Language,
  second: Language,
  { title, aliases, language }: Article,
): number {
  const named = new Set(
    [title, ...aliases].flatMap((name) => wordsOf(name, language)).map(withoutMark),
  );
  const ofFirst = smallWords(question, first);
  const ofSecond = smallWords(question, second);
  const aloneIn = (own: ReadonlySet<string>, other: ReadonlySet<string>): number =>
    [...own].filter((word) => !other.has(word) && !named.has(word)).length;
  return aloneIn(ofFirst, ofSecond) - aloneIn(ofSecond, ofFirst);
}

function smallWords(text: string, language: Language): ReadonlySet<string> {
  return new Set(wordsOf(text, language).filter(isStopWord).map(withoutMark));
}
