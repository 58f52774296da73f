/** The text of a cell → Markdown. People write Markdown there, plain text, or the HTML of a program. */
import type { Root } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { newlineToBreak } from 'mdast-util-newline-to-break';
import { gfm } from 'micromark-extension-gfm';
import { htmlMarkdown } from './html-markdown.ts';
import { mapNodes } from './map-nodes.ts';

/** A tag that nobody writes by chance. `<name>` and `a < b` are text. */
const HTML =
  /<\/?(?:p|br|ul|ol|li|a|strong|em|b|i|u|div|span|h[1-6]|table|tr|td|img|blockquote|code|pre)(?:\s[^<>]*)?\/?>/i;

export function cellMarkdown(text: string): Root {
  if (HTML.test(text)) return htmlMarkdown(text);
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  // In a cell, Alt and Enter is what ends a line.
  newlineToBreak(tree);
  return mapNodes(tree, (node, parent) => {
    if (node.type !== 'html') return null;
    // What is no tag that is known is what the author wrote: `<your name>`.
    const written = { type: 'text', value: node.value } as const;
    const isBlock = ['root', 'blockquote', 'listItem'].includes(parent.type);
    return [isBlock ? { type: 'paragraph', children: [written] } : written];
  });
}
