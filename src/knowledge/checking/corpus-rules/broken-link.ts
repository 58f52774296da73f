import { quoted } from '../../language/quoted.ts';
import { PICTURE, relativeLink } from '../../articles/links.ts';
import { fileOf } from '../../articles/article.ts';
import { wikiPage } from '../../articles/syntaxes/wiki-links.ts';
import type { Place } from '../../articles/finding.ts';
import type { Corpus } from './corpus.ts';
import { corpusRule } from './corpus-rule.ts';
import { linkedPages } from './linked-page.ts';
import { isLabel } from './page-parts.ts';

/** Addresses of their own, which are not looked up: with a scheme or a host, a place in the same page, the front page of the site. */
const NOT_RELATIVE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|\/?(?:[#?]|$))/i;

/** The text promises its reader something that is not there; the article is as good as it was. */
export const brokenLink = corpusRule<{
  url: string;
  why: keyof typeof WHY;
  /** A file that is called the same but for small and capital letters. */
  meant?: string | undefined;
  /** How many links there are of that kind, where all of them are said at once. */
  count?: number;
}>({
  name: 'broken-link',
  severity: 'warning',
  message: ({ url, why, meant, count = 1 }) => {
    if (count > 1)
      return `${count.toLocaleString('en')} links lead to nothing, here first: ${quoted(url)} ${WHY[why]}.`;
    return `A link leads to nothing: ${quoted(url)} ${meant === undefined ? WHY[why] : `is ${meant} in the folder, and capital letters count`}.`;
  },
  fix: 'Link to the `.md` file of an article, seen from this file, or to an address beginning with https://.',
  *find(corpus) {
    const { seen, siteUrl } = corpus;
    const pageOf = linkedPages(corpus);
    const whyNot = reasons(corpus);
    const labels = new Set(seen.flatMap((one) => one.labels));
    const unwritten = new Set<string>();
    const onSite: { readonly place: Place; readonly url: string }[] = [];
    for (const { file, links } of seen) {
      for (const { url, line, column } of links) {
        const place = { file, line, column };
        const page = wikiPage(url);
        if (page === null && (NOT_RELATIVE.test(url) || isPictureOrGlossary(url))) continue;
        if (relativeLink(file, url).kind === 'outside') continue; // That is `link-outside-folder`.
        if (pageOf(file, url) !== null || isLabel(labels, url)) continue;
        if (page !== null) {
          // A vault names pages that nobody has written yet, often in many places: once is enough.
          if (unwritten.has(page.name)) continue;
          unwritten.add(page.name);
          yield { place, detail: { url: page.name, why: 'unwritten' } };
        } else if (url.startsWith('/')) onSite.push({ place, url });
        else yield { place, detail: { url, ...whyNot(file, url) } };
      }
    }
    // One setting mends all of them, and whether a page of a site is there no folder tells.
    const [first] = siteUrl === null ? onSite : [];
    if (first === undefined) return;
    yield { place: first.place, detail: { url: first.url, why: 'on site', count: onSite.length } };
  },
});

/** A picture to press shows as its description; Hugo's own pages write `[term](g)` for their glossary. */
function isPictureOrGlossary(url: string): boolean {
  return /^[a-z]$/i.test(url) || PICTURE.test(url.replace(/[?#].*$/, ''));
}

/** Why a relative link leads to no page. */
function reasons({
  seen,
  refusedFiles,
  otherFiles,
}: Corpus): (file: string, url: string) => { why: keyof typeof WHY; meant?: string | undefined } {
  const folded = new Map(seen.map(({ file }) => [file.toLowerCase(), file]));
  return (file, url) => {
    const target = relativeLink(file, url);
    if (target.kind !== 'article') return { why: 'no article' };
    const slugs = [target.slug, ...(target.otherSlugs ?? [])];
    const named = slugs.map((slug) => fileOf({ slug }));
    if (named.some((name) => refusedFiles.has(name))) return { why: 'refused' };
    if (slugs.some((slug) => ['', '.html', '.htm'].some((end) => otherFiles.has(slug + end))))
      return { why: 'other file' };
    const meant = named
      .map((name) => folded.get(name.toLowerCase()))
      .find((name) => name !== undefined);
    return { why: LEFT_OUT.test(url) ? 'left out' : 'missing', meant };
  };
}

/** Names of files and folders that are read only where docent.yml takes them in. */
const LEFT_OUT = /(?:^|\/)(?:_|readme(?:\.|$))/i;

const WHY = {
  missing: 'is not in the folder',
  unwritten: 'names no page of the folder',
  'left out':
    'is not in the folder, or left out by its name until `take-in` in docent.yml names it',
  refused: 'is a file that cannot be used itself',
  'other file': 'is a file of the folder, but no article',
  'no article': 'is no article and no web address',
  'on site': 'is not in the folder, and docent.yml names no `site` that it could be a path of',
} as const;
