/** For a question between two articles: the second, named with the reason. */
import type { Article, Slug } from '../articles/article.ts';
import { fitMarkdown } from '../articles/markdown/fit-markdown.ts';
import { isolated } from '../language/direction.ts';
import type { QuestionTerm } from '../matching/question-term.ts';
import { isAskingWord, isStopWord } from '../language/stop-words.ts';
import { areNearDuplicates } from './near-duplicates.ts';
import { readArticle } from './read-article.ts';

export interface SeeAlso {
  readonly slug: Slug;
  readonly title: string;
  /**
   * Words of the question that the article holds, as the corpus spells them, without those that
   * people wrap a question in ("after", "way"). At least one.
   */
  readonly terms: readonly string[];
}

/** Share of the first article's score from which on the second is close, in [0, 1]. */
const CLOSE = 0.75;

/**
 * @param scores - Scores of the two articles, both above 0, the first at least the second.
 * @param terms - Terms of the question, as the ranking reports them.
 * @returns Null when the second is not close, says the same as the first, or shares no such word.
 */
export function seeAlso(
  [first, second]: readonly [Article, Article],
  scores: readonly [number, number],
  terms: readonly QuestionTerm[],
): SeeAlso | null {
  if (scores[1] < CLOSE * scores[0] || areNearDuplicates(first, second)) return null;
  const { holding } = readArticle(second);
  const shared = terms
    .filter(({ kind, term }) => kind !== 'stop' && holding.has(term))
    .map(({ readAs, original }) => readAs ?? original)
    .filter((word) => !isStopWord(word) && !isAskingWord(word));
  return shared.length === 0 ? null : { slug: second.slug, title: second.title, terms: shared };
}

/** More would be a list of their own. */
const NAMED_TERMS = 4;
/** In UTF-16 units. */
const LONGEST_TERM = 40;

/**
 * Why the second article is named, to stand behind its title: `: it also speaks of “lime” and “sand”`.
 *
 * @param terms - As `SeeAlso` has them, escaped where the place needs it.
 */
export function seeAlsoReason(terms: readonly string[]): string {
  const named = terms
    .slice(0, NAMED_TERMS)
    .map((term) => `“${isolated(fitMarkdown(term, LONGEST_TERM))}”`);
  const last = named.pop();
  if (last === undefined) return '';
  return `: it also speaks of ${named.length === 0 ? last : `${named.join(', ')} and ${last}`}`;
}
