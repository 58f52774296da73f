/**
 * HTML from anywhere → Markdown: what is neither text nor its form (programs, styles, fields, frames) goes
 * first, then everything that GitHub would not show of a stranger's text either.
 */
import type { Root as HtmlRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { selectAll } from 'hast-util-select';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { withStructure } from './html-structure.ts';

/** What sites put beside and into their texts. */
const BESIDE_THE_TEXT = `
  nav, footer, aside, form, button, dialog, menu, template, noscript,
  select, textarea, input:not([type=checkbox]),
  [role=navigation], [role=search], [role=banner], [role=contentinfo],
  [hidden], [style*="display:none"], [style*="display: none"], .sr-only, .noprint,
  .toc, #toc, .breadcrumb, .breadcrumbs, .sidebar, .headerlink, .mw-editsection
`;

/** Elements that go with all they hold; of others that are not allowed the text stays. */
const GONE = ['script', 'style', 'title', 'svg', 'math', 'iframe', 'object', 'audio', 'video'];
const SCHEMA: Schema = { ...defaultSchema, strip: GONE };

export function htmlMarkdown(html: string): Root {
  return treeMarkdown(fromHtml(html, { fragment: true }));
}

export function treeMarkdown(tree: HtmlRoot): Root {
  const text = withStructure(tree, new Set(selectAll(BESIDE_THE_TEXT, tree)));
  const markdown = toMdast(sanitize(text, SCHEMA), { document: true });
  if (markdown.type !== 'root') throw new TypeError(`Expected a root, got ${markdown.type}`);
  return markdown;
}
