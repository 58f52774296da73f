/** The related articles of each article of a library, found when they are first asked for. */
import { LRUCache } from 'lru-cache';
import type { Article, Slug } from '../articles/article.ts';
import type { TermIndex } from '../indexing/term-index.ts';
import { similarArticles } from '../matching/similar-articles.ts';
import { RELATED_LIMIT, type RelatedArticle } from './answer.ts';
import type { AreNearDuplicates } from './near-duplicates.ts';
import { relatedArticles, type ResolveLink } from './related.ts';

/**
 * Nearest articles looked at. Some may be the author's links already, or duplicates of one another:
 * then more are asked for. The last bounds the time that a folder of copies takes.
 */
const NEAREST_LIMITS = [4 * RELATED_LIMIT, 20 * RELATED_LIMIT] as const;

/**
 * Articles whose related ones are kept: to find them costs more than the answer, for their texts are
 * compared word by word, and people ask about the same articles again and again.
 */
const KEPT = 1000;

export interface RelatedListsOptions {
  /** Sorted by slug, as the index has them. */
  readonly articles: readonly Article[];
  readonly index: TermIndex;
  /** Numbers of the articles. */
  readonly numbers: ReadonlyMap<Slug, number>;
  readonly resolve: ResolveLink;
  readonly areNearDuplicates: AreNearDuplicates;
  readonly siteUrl: string | null;
}

export class RelatedLists {
  readonly #options: RelatedListsOptions;
  readonly #kept = new LRUCache<Slug, readonly RelatedArticle[]>({ max: KEPT });

  constructor(options: RelatedListsOptions) {
    this.#options = options;
  }

  of(article: Article): readonly RelatedArticle[] {
    const known = this.#kept.get(article.slug);
    if (known !== undefined) return known;
    const { resolve, areNearDuplicates, siteUrl } = this.#options;
    const related = relatedArticles(
      article,
      resolve,
      () => this.#nearest(article),
      areNearDuplicates,
      siteUrl,
    );
    this.#kept.set(article.slug, related);
    return related;
  }

  /** Lists kept. */
  get size(): number {
    return this.#kept.size;
  }

  *#nearest({ slug }: Article): Iterable<Article> {
    const { articles, index, numbers } = this.#options;
    const number = numbers.get(slug);
    if (number === undefined) return;
    for (const limit of NEAREST_LIMITS) {
      const hits = similarArticles(index, number, limit);
      yield* hits.flatMap((hit) => articles[hit.article] ?? []);
      if (hits.length < limit) return;
    }
  }
}
