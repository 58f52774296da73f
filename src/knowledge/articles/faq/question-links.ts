/** Which links lead on from each question of a file. */
import type { ArticleSource } from '../article-source.ts';
import type { Article, DeclaredLink, Slug } from '../article.ts';
import { decodedAddress } from '../decoded-address.ts';
import { anchorOf } from './anchors.ts';
import { byStretch, type Stretch } from './stretches.ts';

export interface QuestionLinks {
  /** Of the front matter: they come first. */
  readonly above: readonly DeclaredLink[];
  /** Of sections that belong to no question: they come last. */
  readonly below: readonly DeclaredLink[];
  readonly of: (stretch: Stretch) => readonly DeclaredLink[];
}

/** Those of the text, and those to other questions of the file, which lead nowhere while it is one article. */
export function questionLinks(
  { slug, declaredLinks }: Article,
  { notices }: ArticleSource,
  stretches: readonly Stretch[],
): QuestionLinks {
  const links = [...declaredLinks, ...linksWithin(slug, notices)];
  const [above, ...within] = byStretch(links, stretches);
  const own = new Map(stretches.map((stretch, at) => [stretch, within[at] ?? []]));
  const special = stretches.filter(({ kind }) => kind === 'special');
  return {
    above,
    below: special.flatMap((stretch) => own.get(stretch) ?? []),
    of: (stretch) => own.get(stretch) ?? [],
  };
}

function linksWithin(slug: Slug, notices: ArticleSource['notices']): DeclaredLink[] {
  return notices.flatMap((notice): DeclaredLink[] => {
    if (notice.kind !== 'link' || !notice.url.startsWith('#')) return [];
    const anchor = anchorOf(decodedAddress(notice.url.slice(1)));
    return [{ title: null, url: null, fileName: null, slug, anchor, line: notice.line }];
  });
}
