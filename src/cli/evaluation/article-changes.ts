/** Which articles are new, gone or called something else, from one state of the folder to another. */

export interface ArticleChanges {
  /** Slug then → slug now. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/** As much of an article as tells it from others. */
export interface KnownArticle {
  readonly slug: string;
  readonly title: string;
  readonly url: string | null;
}

/** An article is the same under another name when its address is, or else its title. */
export function articleChanges(
  then: readonly KnownArticle[],
  now: readonly KnownArticle[],
): ArticleChanges {
  const [before, after] = [slugsOf(then), slugsOf(now)];
  const gone = then.filter(({ slug }) => !after.has(slug));
  const added = now.filter(({ slug }) => !before.has(slug));
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const isSame of [hasSameAddress, hasSameTitle]) {
    for (const old of gone) {
      if (renamed.has(old.slug)) continue;
      const successor = added.find((article) => !taken.has(article.slug) && isSame(old, article));
      if (successor === undefined) continue;
      renamed.set(old.slug, successor.slug);
      taken.add(successor.slug);
    }
  }
  return {
    renamed,
    gone: gone.map(({ slug }) => slug).filter((slug) => !renamed.has(slug)),
    added: added.map(({ slug }) => slug).filter((slug) => !taken.has(slug)),
  };
}

/** A sentence for each article. */
export function articleChangeSentences({ renamed, gone, added }: ArticleChanges): string[] {
  return [
    ...[...renamed].map(([old, slug]) => `${old} is called ${slug} now`),
    ...gone.map(
      (slug) => `${slug} is gone; if its file is there, npm run check says what is wrong`,
    ),
    ...added.map((slug) => `${slug} is new`),
  ];
}

function slugsOf(articles: readonly KnownArticle[]): ReadonlySet<string> {
  return new Set(articles.map(({ slug }) => slug));
}

function hasSameAddress(a: KnownArticle, b: KnownArticle): boolean {
  return a.url !== null && a.url === b.url;
}

function hasSameTitle(a: KnownArticle, b: KnownArticle): boolean {
  return a.title.toLowerCase() === b.title.toLowerCase();
}
