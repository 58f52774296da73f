/** Which articles are one another in other languages, by what their authors say they are translations of. */
import type { Article, Slug } from '../articles/article.ts';
import type { Language } from '../language/languages/marks.ts';

export class Translations {
  readonly #articles: readonly Article[];
  /** Numbers of an original and its translations, by the slug of the original; made when it is first needed. */
  #groups: ReadonlyMap<Slug, readonly number[]> | undefined;

  constructor(articles: readonly Article[]) {
    this.#articles = articles;
  }

  /** Number of the article in that language; null where it has none. */
  of(article: Article, language: Language): number | null {
    const group = (this.#groups ??= this.#grouped()).get(originalOf(article)) ?? [];
    return group.find((number) => this.#articles[number]?.language === language) ?? null;
  }

  #grouped(): ReadonlyMap<Slug, readonly number[]> {
    const groups = new Map<Slug, number[]>();
    for (const [number, article] of this.#articles.entries()) {
      const original = originalOf(article);
      groups.set(original, [...(groups.get(original) ?? []), number]);
    }
    return groups;
  }
}

function originalOf({ slug, translationOf }: Article): Slug {
  return translationOf ?? slug;
}
