/** Marks within a line that programs for sites and vaults act on, of whatever stands apart from templates and tags. */
import { PROPERTY_KEY } from '../page-properties.ts';
import { CALLOUT, titleMark } from './admonitions.ts';
import { withoutAttributes } from './attributes.ts';
import { withoutDocsifyMarks } from './docsify.ts';
import { withoutInlineMarks } from './inline-marks.ts';
import { withoutLearnMarks } from './learn.ts';
import { withPageNames } from './page-links.ts';
import { replaceIn, type SiteLine } from './site-line.ts';
import { wikiLinksToLinks } from './wiki-links.ts';

/** Not `[Traefik][traefik::docs]`, and not where that address is given. */
const INLINE_FIELD = new RegExp(
  String.raw`(?<!\])[[(]${PROPERTY_KEY}::\s*([^\])\n]*)[\])](?![:[(])`,
  'g',
);

/** Links between pages as those of Markdown, fields by their values, titles of boxes as text, and the marks of all others away. */
export function inlineSyntaxes(line: SiteLine): SiteLine {
  const fields = line.text.includes('::')
    ? replaceIn(line, INLINE_FIELD, ([, value = '']) => value)
    : line;
  const linked = withoutAttributes(
    withPageNames(
      wikiLinksToLinks(withoutInlineMarks(withoutLearnMarks(withoutDocsifyMarks(fields)))),
    ),
  );
  if (!linked.text.includes('[!')) return linked;
  return replaceIn(linked, new RegExp(CALLOUT, 'g'), ([, marks = '', , title = '']) =>
    title === '' ? marks : marks + titleMark(title).trimEnd(),
  );
}
