/** An article as it is asked one question, for tests. */
import { AskedArticle } from '../../../src/knowledge/answering/asked-article.ts';
import { contentTerms, readArticle } from '../../../src/knowledge/answering/read-article.ts';
import type { Article } from '../../../src/knowledge/articles/article.ts';
import { everydaySynonyms } from '../../../src/knowledge/language/everyday-synonyms.ts';
import type { Synonyms } from '../../../src/knowledge/language/synonyms.ts';

/** @param synonyms - Default: the everyday ones. */
export function askedOf(
  article: Article,
  question: string,
  synonyms: Synonyms = everydaySynonyms,
): AskedArticle {
  return new AskedArticle(readArticle(article), question, contentTerms(question), synonyms);
}
