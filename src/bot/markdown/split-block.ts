/** A block that is longer than a page → blocks that are not, each complete in itself. */
import { wholeCharacters, withoutDirections } from '../../knowledge/index.ts';
import type { DiscordBlock } from './discord-block.ts';
import { atLineStart } from './escape.ts';
import { pieces } from './pieces.ts';
import { blockText } from './layout.ts';

/** What `atLineStart` may add. */
const ESCAPE = 1;

/** @param limit - Longest text of a block with its marks but no indent, in UTF-16 units. At least 100. */
export function splitBlock(block: DiscordBlock, limit: number): DiscordBlock[] {
  if (blockText(block).length <= limit) return [block];
  const room = limit - blockText({ ...block, text: '' }).length;
  if (block.kind === 'code') return codeParts(block, room);

  // What follows a cut begins a line, but is no item or heading again; a quote goes on as one.
  // A cut could part a directional control from its end, so a text this long keeps none.
  const [first = '', ...rest] = pieces(withoutDirections(block.text), room - ESCAPE);
  const kind = block.kind === 'quote' ? 'quote' : 'paragraph';
  return [
    { ...block, text: atLineStart(first) },
    ...rest.map((text): DiscordBlock => ({ kind, text: atLineStart(text) })),
  ];
}

/** Code cut at line ends; a line that does not fit is cut where it must be. */
function codeParts(block: Extract<DiscordBlock, { kind: 'code' }>, limit: number): DiscordBlock[] {
  const parts: string[] = [];
  let part: string | null = null;
  for (const line of block.text.split('\n').flatMap((whole) => slices(whole, limit))) {
    if (part !== null && part.length + 1 + line.length > limit) {
      parts.push(part);
      part = line;
    } else {
      part = part === null ? line : `${part}\n${line}`;
    }
  }
  if (part !== null) parts.push(part);
  return parts.map((text) => ({ ...block, text }));
}

function slices(line: string, limit: number): string[] {
  const result: string[] = [];
  let rest = line;
  while (rest.length > limit) {
    const end = wholeCharacters(rest, limit);
    result.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  result.push(rest);
  return result;
}
