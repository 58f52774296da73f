import { quoted } from '../../language/quoted.ts';
import { relativeLink, slugOf } from '../../articles/links.ts';
import { fileOf } from '../../articles/article.ts';
import { corpusRule } from './corpus-rule.ts';

/**
 * Addresses of their own, which are not looked up: with a scheme, a path on the site, or a place
 * in the same page. Whether web pages still exist is no question for a command that works offline.
 */
const NOT_RELATIVE = /^(?:[a-z][a-z0-9+.-]*:|[/#?]|$)/i;

/** The text promises its reader something that is not there; the article is as good as it was. */
export const brokenLink = corpusRule<{
  url: string;
  why: 'missing' | 'refused' | 'no article';
  /** A file that is called the same but for small and capital letters. */
  meant?: string | undefined;
}>({
  name: 'broken-link',
  severity: 'warning',
  message: ({ url, why, meant }) =>
    `A link leads to nothing: ${quoted(url)} ${meant === undefined ? WHY[why] : `is ${meant} in the folder, and capital letters count`}.`,
  fix: 'Link to the `.md` file of an article, seen from this file, or to an address beginning with https://.',
  *find({ articles, seen, bySlug, refusedFiles }) {
    // The file of several articles need not be one of them.
    const pages = new Set(articles.map(({ file }) => slugOf(file)));
    const folded = new Map(seen.map(({ file }) => [file.toLowerCase(), file]));
    for (const { file, links } of seen) {
      for (const { url, line, column } of links) {
        if (NOT_RELATIVE.test(url)) continue;
        const target = relativeLink(file, url);
        if (target.kind === 'outside') continue; // That is `link-outside-folder`.
        const slugs = target.kind === 'article' ? [target.slug, ...(target.otherSlugs ?? [])] : [];
        if (slugs.some((slug) => bySlug.has(slug) || pages.has(slug))) continue;
        const place = { file, line, column };
        if (target.kind !== 'article') yield { place, detail: { url, why: 'no article' } };
        else {
          const named = slugs.map((slug) => fileOf({ slug }));
          const isRefused = named.some((name) => refusedFiles.has(name));
          const meant = isRefused
            ? undefined
            : named
                .map((name) => folded.get(name.toLowerCase()))
                .find((name) => name !== undefined);
          yield { place, detail: { url, why: isRefused ? 'refused' : 'missing', meant } };
        }
      }
    }
  },
});

const WHY = {
  missing: 'is not in the folder',
  refused: 'is a file that cannot be used itself',
  'no article': 'is no article and no web address',
} as const;
