/**
 * Article + question → summary: whole sentences of the article that answer, within a length.
 *
 * A question about the whole article gets its lead and the heads of its points; any other gets the
 * sentences that answer it. Nothing is added that the article does not say.
 */
import type { Article } from '../articles/article.ts';
import { everydaySynonyms } from '../matching/everyday-synonyms.ts';
import type { Synonyms } from '../matching/synonyms.ts';
import type { Term } from '../matching/terms.ts';
import { beginning } from './beginning.ts';
import { overviewOf } from './overview.ts';
import { particular } from './particular.ts';
import { asksForOverview } from './question-scope.ts';
import { readArticle } from './read-article.ts';
import { SUMMARY_LENGTH, type Summary } from './summary.ts';

/**
 * @param terms - Content terms of the question, in its order, spelling mended.
 * @param synonyms - Words that stand for one another. Default: the everyday ones.
 * @param length - UTF-16 units of the summary's Markdown, 200 to 3,000.
 * @returns At least one line; never longer than `length`.
 * @throws {RangeError} When `length` is outside its range.
 */
export function summarize(
  article: Article,
  question: string,
  terms: readonly Term[],
  length: number = SUMMARY_LENGTH.usual,
  synonyms: Synonyms = everydaySynonyms,
): Summary {
  if (!Number.isInteger(length) || length < SUMMARY_LENGTH.least || length > SUMMARY_LENGTH.most) {
    throw new RangeError(
      `Expected length to be an integer from ${SUMMARY_LENGTH.least} to ${SUMMARY_LENGTH.most}, got ${length}`,
    );
  }
  const read = readArticle(article);
  const overview = asksForOverview(article, read, question, terms)
    ? overviewOf(read.passages, length)
    : null;
  return (
    overview ??
    particular(read, question, terms, length, synonyms) ??
    beginning(article, read, length)
  );
}
