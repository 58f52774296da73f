/**
 * Portable Markdown of one line → what Discord shows the same way.
 *
 * Portable Markdown is nearly Discord's own. What differs: the labels of links (`link.ts`), names
 * such as `@everyone`, which are alive, and directional controls, which must end with the line.
 */
import { LRUCache } from 'lru-cache';
import {
  escapeText,
  hasOpenMark,
  plainText,
  contained,
  tokensAndLinks,
} from '../../knowledge/index.ts';
import { withoutPings } from './escape.ts';
import { linkMarkdown } from './link.ts';

export function discordInline(portable: string): string {
  return lines.memo(portable);
}

/**
 * Each line of a summary is measured, more than once, before it is shown, and comes again with the next answer from its
 * article. The number bounds memory, results do not depend on it.
 */
const KEPT = 300;
const lines = new LRUCache<string, string>({ max: KEPT, memoMethod: inlineOf });

function inlineOf(portable: string): string {
  const line = portable.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  let shown = '';
  let betweenLinks = '';
  for (const token of tokensAndLinks(line)) {
    if (token.kind === 'link') {
      shown += withoutPings(betweenLinks) + linkMarkdown(plainText(token.label), token.url);
      betweenLinks = '';
    } else {
      // Looked through for names as a whole: one may run over a token's end, as in `\@everyone`.
      betweenLinks += token.kind === 'code' ? shortCode(token.source, token.fence) : token.source;
    }
  }
  shown = contained(shown + withoutPings(betweenLinks));
  // An open mark would show, and turn what follows bold: the text without any marks does neither.
  return hasOpenMark(shown) ? contained(withoutPings(escapeText(plainText(line)))) : shown;
}

/** Three backticks would begin a block of code, even in a line: those of the code are parted instead. */
function shortCode(span: string, fence: string): string {
  if (fence.length < 3) return span;
  const code = span.slice(fence.length, -fence.length).replace(/`(?=`)/g, '`\u200B');
  return `\`\`${code}\`\``;
}
