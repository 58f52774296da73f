/** A few words that somebody wants an article for → that article, or those that come near. */
import {
  CANDIDATE_LIMIT,
  type Article,
  type Candidate,
  type Library,
} from '../../knowledge/index.ts';
import type { BotContext } from '../bot-context.ts';
import { articleNamed } from '../pins/article-named.ts';
import { questionIn } from '../question.ts';

export type Wanted =
  | { readonly kind: 'found'; readonly article: Article }
  /** Best first; none when nothing comes near. */
  | { readonly kind: 'unclear'; readonly near: readonly Article[] };

/** As many as can be looked at with one glance. */
const NEAR_SHOWN = 5;

/** @param typed - The key of a choice, a title, a path, or whatever somebody has typed instead. */
export async function findArticle(
  library: Library,
  typed: string,
  context: Pick<BotContext, 'findByKey'>,
): Promise<Wanted> {
  const named = await articleNamed(library, typed, context);
  if (named !== undefined) return { kind: 'found', article: named };
  const words = questionIn(typed);
  if (words === '') return { kind: 'unclear', near: [] };
  const answer = library.ask(words);
  const best = answer.kind === 'answered' ? library.find(answer.article.slug) : undefined;
  return best === undefined
    ? { kind: 'unclear', near: library.suggest(words, NEAR_SHOWN) }
    : { kind: 'found', article: best };
}

/** Up to ten articles that the words find, best first, each with the sentence that comes nearest. */
export function searchArticles(library: Library, words: string): readonly Candidate[] {
  return words === '' ? [] : library.ask(words, { sentences: CANDIDATE_LIMIT }).candidates;
}
