import { quoted } from '../../language/quoted.ts';
import { orReadme, pageNamed, relativeLink, slugOf } from '../../articles/links.ts';
import { fileOf, type Slug } from '../../articles/article.ts';
import { wikiPage } from '../../articles/syntaxes/wiki-links.ts';
import { corpusRule } from './corpus-rule.ts';

/**
 * Addresses of their own, which are not looked up: with a scheme, a path on the site, or a place
 * in the same page. Whether web pages still exist is no question for a command that works offline.
 */
const NOT_RELATIVE = /^(?:[a-z][a-z0-9+.-]*:|[/#?]|$)/i;

/** The text promises its reader something that is not there; the article is as good as it was. */
export const brokenLink = corpusRule<{
  url: string;
  why: keyof typeof WHY;
  /** A file that is called the same but for small and capital letters. */
  meant?: string | undefined;
}>({
  name: 'broken-link',
  severity: 'warning',
  message: ({ url, why, meant }) =>
    `A link leads to nothing: ${quoted(url)} ${meant === undefined ? WHY[why] : `is ${meant} in the folder, and capital letters count`}.`,
  fix: 'Link to the `.md` file of an article, seen from this file, or to an address beginning with https://.',
  *find({ articles, seen, bySlug, refusedFiles, resolve }) {
    // The file of several articles need not be one of them.
    const pages = new Set(articles.map(({ file }) => slugOf(file)));
    const unwritten = new Set<string>();
    const folded = new Map(seen.map(({ file }) => [file.toLowerCase(), file]));
    for (const { file, links } of seen) {
      for (const { url, line, column } of links) {
        const page = wikiPage(url);
        if (page !== null) {
          const named = { title: page.name, url: null, fileName: page.name, slug: page.slug, line };
          // A vault names pages that nobody has written yet, often in many places: once is enough.
          if (resolve(named) !== undefined || unwritten.has(page.name)) continue;
          unwritten.add(page.name);
          yield { place: { file, line, column }, detail: { url: page.name, why: 'unwritten' } };
          continue;
        }
        if (NOT_RELATIVE.test(url) || isPictureOrGlossary(url)) continue;
        const target = relativeLink(file, url);
        if (target.kind === 'outside') continue; // That is `link-outside-folder`.
        const slugs = target.kind === 'article' ? [target.slug, ...(target.otherSlugs ?? [])] : [];
        const isThere = (slug: Slug): boolean => bySlug.has(slug) || pages.has(slug);
        if (slugs.some((slug) => isThere(slug) || isThere(orReadme(slug)))) continue;
        const fileName = pageNamed(url);
        const byName = { title: null, url: null, fileName, slug: null, line };
        if (fileName !== null && resolve(byName) !== undefined) continue;
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
          const isLeftOut = LEFT_OUT.test(url);
          const why = isRefused ? 'refused' : isLeftOut ? 'left out' : 'missing';
          yield { place, detail: { url, why, meant } };
        }
      }
    }
  },
});

/** A picture to press shows as its description; Hugo's own pages write `[term](g)` for their glossary. */
function isPictureOrGlossary(url: string): boolean {
  return /^[a-z]$/i.test(url) || /\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#].*)?$/i.test(url);
}

/** Names of files and folders that are read only where docent.yml takes them in. */
const LEFT_OUT = /(?:^|\/)(?:_|readme(?:\.|$))/i;

const WHY = {
  missing: 'is not in the folder',
  unwritten: 'names no page of the folder',
  'left out':
    'is not in the folder, or left out by its name until `take-in` in docent.yml names it',
  refused: 'is a file that cannot be used itself',
  'no article': 'is no article and no web address',
} as const;
