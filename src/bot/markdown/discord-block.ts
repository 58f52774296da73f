/**
 * Blocks of an article, lines of a summary → blocks of Discord's Markdown.
 *
 * Discord's Markdown: https://docs.discord.com/developers/reference#message-formatting. It knows
 * headings to the third depth, bulleted and numbered lists, quotes and code; the rest is bold or plain.
 */
import {
  plainText,
  type Block,
  type SummaryLine,
  leading,
  withoutDirections,
} from '../../knowledge/index.ts';
import type { Words } from '../words/words.ts';
import { discordDisplay } from './discord-display.ts';
import { atLineStart, escapeInLine, withoutPings } from './escape.ts';
import { discordInline } from './discord-inline.ts';

/**
 * A piece of text that stands on lines of its own. `text` is one line without the mark of its kind
 * (`##`, `>`, `-`), except in `code`, where it is what stands inside the fence.
 */
export type DiscordBlock =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'quote' | 'more'; readonly text: string }
  /** `depth` 0 for the outermost list; `marker` is `-` or a number with a full stop. */
  | {
      readonly kind: 'item';
      readonly depth: number;
      readonly marker: string;
      readonly text: string;
    }
  | { readonly kind: 'code'; readonly language: string; readonly text: string };

/** Deeper items are shown at this depth: a phone has no room to indent them further. */
const DEEPEST_ITEM = 4;
/** Deeper headings are bold lines. */
const DEEPEST_HEADING = discordDisplay.headingDepth;

export function discordBlock(block: Block): DiscordBlock {
  switch (block.kind) {
    case 'heading':
      return heading(block.depth, block.text);
    case 'paragraph':
      return { kind: 'paragraph', text: atLineStart(discordInline(block.text)) };
    case 'item':
      return item(block.depth, block.number, block.head, block.text);
    case 'quote':
      return { kind: 'quote', text: atLineStart(discordInline(block.text)) };
    case 'code':
      return { kind: 'code', language: fenceWord(block.language), text: fenced(block.text) };
    default:
      return block satisfies never;
  }
}

/** @param words - For what stands in no article. */
export function discordBlockOfLine(line: SummaryLine, words: Words): DiscordBlock {
  switch (line.kind) {
    case 'section':
      return { kind: 'heading', depth: DEEPEST_HEADING + 1, text: inBold(line.text) };
    case 'paragraph':
      return { kind: 'paragraph', text: atLineStart(discordInline(line.text)) };
    case 'point':
      return item(0, line.number, line.head, line.text);
    case 'more':
      return { kind: 'more', text: words.say('list.andMore', { count: line.count }) };
    default:
      return line satisfies never;
  }
}

function heading(depth: number, text: string): DiscordBlock {
  const shown = depth > DEEPEST_HEADING ? inBold(text) : discordInline(text);
  return { kind: 'heading', depth: Math.max(1, depth), text: shown };
}

/**
 * Marks inside bold text would end it early; empty when there is no text to be bold.
 *
 * @param rest - What stands behind it on its line.
 */
function inBold(portable: string, rest = ''): string {
  const text = escapeInLine(plainText(portable));
  return text === '' ? '' : `**${leading(text, rest)}**`;
}

function item(
  depth: number,
  number: number | null,
  head: string | null,
  text: string,
): DiscordBlock {
  const marker = number === null ? '-' : `${number}.`;
  const shown = discordInline(text);
  const boldHead = head === null ? '' : inBold(head, plainText(text));
  return {
    kind: 'item',
    depth: Math.min(depth, DEEPEST_ITEM),
    marker,
    text: boldHead === '' ? atLineStart(shown) : `${boldHead}${afterHead(head ?? '', shown)}`,
  };
}

/** "Why lime?: It breathes" would be one sign too many. */
function afterHead(head: string, text: string): string {
  if (text === '') return '';
  return `${/[.?!…:]$/.test(head) ? '' : ':'} ${text}`;
}

/** Discord colours code by the word after the fence; anything else there would be shown as code. */
function fenceWord(language: string | null): string {
  return language !== null && /^[\w+#-]{1,20}$/.test(language) ? language : '';
}

/**
 * A fence inside the code would end it: a zero-width space keeps the backticks apart. Directional
 * controls make code read otherwise than it is (CVE-2021-42574), so none are left.
 */
function fenced(code: string): string {
  return withoutPings(withoutDirections(code).replaceAll('`'.repeat(3), '`\u200B`\u200B`'));
}
