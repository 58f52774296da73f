/** The blocks of an article and the lines of a summary → HTML. */
import type { Words } from '../bot/words/words.ts';
import type { Block, Summary } from '../knowledge/index.ts';
import { html, type Html } from './html.ts';
import { inlineHtml, type Links } from './inline-html.ts';

/**
 * One block; items are rows of one column, so that each can stand on a page without its neighbours.
 *
 * @param topDepth - Of the highest headings of its article, which come right below its title.
 */
export function blockHtml(block: Block, links: Links, topDepth: number): Html {
  switch (block.kind) {
    case 'heading':
      // The title of the page is its only heading of the first level, that of the article the second.
      return block.depth <= topDepth
        ? html`<h3 dir="auto">${inlineHtml(block.text, links)}</h3>`
        : html`<h4 dir="auto">${inlineHtml(block.text, links)}</h4>`;
    case 'paragraph':
      return html`<p dir="auto">${inlineHtml(block.text, links)}</p>`;
    case 'item':
      return itemHtml(block, block.depth, links);
    case 'quote':
      return html`<blockquote dir="auto">${inlineHtml(block.text, links)}</blockquote>`;
    case 'code':
      return html`<pre dir="ltr" tabindex="0"><code>${block.text}</code></pre>`;
    default:
      return block satisfies never;
  }
}

export function summaryHtml({ lines }: Summary, words: Words, links: Links): Html[] {
  return lines.map((line) => {
    switch (line.kind) {
      case 'section':
        return html`<h3 dir="auto">${inlineHtml(line.text, links)}</h3>`;
      case 'paragraph':
        return html`<p dir="auto">${inlineHtml(line.text, links)}</p>`;
      case 'point':
        return itemHtml(line, 0, links);
      case 'more':
        return html`<p class="small">${words.say('list.andMore', { count: line.count })}</p>`;
      default:
        return line satisfies never;
    }
  });
}

interface Item {
  readonly number: number | null;
  readonly head: string | null;
  readonly text: string;
}

const DEEPEST = 4;

function itemHtml({ number, head, text }: Item, depth: number, links: Links): Html {
  const marker = number === null ? '•' : `${number}.`;
  const bold = head === null ? null : html`<strong>${inlineHtml(head, links)}</strong>`;
  const between = head === null || text === '' ? '' : /[.?!…]$/.test(head) ? ' ' : ': ';
  return html`<p class="item depth-${Math.min(depth, DEEPEST)}" dir="auto">
    <span class="marker">${marker}</span> ${bold}${between}${inlineHtml(text, links)}
  </p>`;
}
