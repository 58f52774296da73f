/**
 * Portable Markdown of one line → what Discord shows the same way.
 *
 * Portable Markdown is nearly Discord's own. What differs: the labels of links (`link.ts`), names
 * such as `@everyone`, which are alive, and directional controls, which must end with the line.
 */
import { escapeText, hasOpenMark, plainText, contained } from '../../knowledge/index.ts';
import { withoutPings } from './escape.ts';
import { linkMarkdown } from './link.ts';

// An escape or a code span, passed over so that no link is seen in them | a link.
const LINK_OR_OPAQUE =
  /\\.|(`+)[^`](?:.*?[^`])?\1(?!`)|\[((?:\\.|`[^`]*`|[^\\`\][])*)\]\(([^()\s]*)\)/g;

export function discordInline(portable: string): string {
  const line = portable.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  let shown = '';
  let done = 0;
  for (const match of line.matchAll(LINK_OR_OPAQUE)) {
    const [all, fence = '', label, url] = match;
    const isLink = label !== undefined && url !== undefined;
    if (!isLink && fence.length < 3) continue;
    shown += withoutPings(line.slice(done, match.index));
    shown += isLink ? linkMarkdown(plainText(label), url) : withoutPings(shortCode(all, fence));
    done = match.index + all.length;
  }
  shown = contained(shown + withoutPings(line.slice(done)));
  // An open mark would show, and turn what follows bold: the text without any marks does neither.
  return hasOpenMark(shown) ? contained(withoutPings(escapeText(plainText(line)))) : shown;
}

/** Three backticks would begin a block of code, even in a line: those of the code are parted instead. */
function shortCode(span: string, fence: string): string {
  const code = span.slice(fence.length, -fence.length).replace(/`(?=`)/g, '`\u200B');
  return `\`\`${code}\`\``;
}
