import { decodedAddress } from '../../articles/decoded-address.ts';
import { wikiPage } from '../../articles/syntaxes/wiki-links.ts';
import { quoted } from '../../language/quoted.ts';
import { corpusRule } from './corpus-rule.ts';
import { linkedPages } from './linked-page.ts';
import { hasPart, isLabel } from './page-parts.ts';

/** The page is there, so answers are as good as they were; who opens it on a site stands at its top. */
export const partNotFound = corpusRule<{ url: string; page: string; isOwn: boolean }>({
  name: 'part-not-found',
  severity: 'warning',
  message: ({ url, page, isOwn }) =>
    `A link leads to a part that is not there: ${quoted(url)} names no heading of ${isOwn ? 'this file' : page}.`,
  fix: 'Write behind the `#` a heading of that page as it reads now, with hyphens for spaces, or link to the whole page.',
  *find(corpus) {
    const pageOf = linkedPages(corpus);
    const labels = new Set(corpus.seen.flatMap((one) => one.labels));
    const parts = new Map(corpus.seen.map((one) => [one.file, one.parts]));
    for (const { file, links } of corpus.seen) {
      for (const { url, line, column } of links) {
        const anchor = /^[^#]*#(.+)$/.exec(url)?.[1];
        const page = anchor === undefined ? null : pageOf(file, url);
        const known = page === null ? undefined : parts.get(page);
        if (anchor === undefined || page === null || known === undefined) continue;
        if (hasPart(known, decodedAddress(anchor)) || isLabel(labels, decodedAddress(anchor)))
          continue;
        const wiki = wikiPage(url);
        const written = wiki === null ? url : `${wiki.name}#${wiki.heading ?? ''}`;
        yield {
          place: { file, line, column },
          detail: { url: decodedAddress(written), page, isOwn: page === file },
        };
      }
    }
  },
});
