/** A summary as Discord is sent it. */
import type { SeeAlso, ShownLength, Summary } from '../../knowledge/index.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { discordBlockOfLine } from '../markdown/discord-block.ts';
import { addBlock, EMPTY_LAYOUT } from '../markdown/layout.ts';
import { pagesOf } from '../markdown/pages.ts';
import { missingBlocks } from './missing.ts';
import { seeAlsoBlock } from './see-also.ts';

const MORE_TEXT = '\n…';

/**
 * Discord Markdown that fits into a description; empty when nothing in the summary shows.
 *
 * A summary is shorter than a description; only what escaping adds could make it too long.
 */
export function summaryText(
  { lines }: Summary,
  seeAlso: SeeAlso | null = null,
  missing: readonly string[] = [],
): string {
  const [text = '', ...left] = pagesOf(
    lines.map(discordBlockOfLine),
    DISCORD_LIMITS.embedDescription - MORE_TEXT.length,
    [...(seeAlso === null ? [] : [seeAlsoBlock(seeAlso)]), ...missingBlocks(missing)],
  );
  return left.length === 0 ? text : text + MORE_TEXT;
}

/**
 * What a line takes up on Discord: its escapes and blank lines count. The lines of a summary that
 * fits into a description add up to the length of its `summaryText`.
 */
export const shownLength: ShownLength = (line, before) => {
  const block = discordBlockOfLine(line);
  if (block.text === '') return 0;
  const above = before === null ? null : discordBlockOfLine(before);
  return addBlock({ ...EMPTY_LAYOUT, before: above }, block).added.length;
};
