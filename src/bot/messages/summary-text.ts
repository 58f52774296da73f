/** A summary as Discord is sent it. */
import type { ShownLength, Summary } from '../../knowledge/index.ts';
import { discordBlockOfLine, type DiscordBlock } from '../markdown/discord-block.ts';
import { addBlock, EMPTY_LAYOUT } from '../markdown/layout.ts';
import { pagesOf } from '../markdown/pages.ts';
import { wordsIn, type Words } from '../words/words.ts';

/** Longest text of an answer, in UTF-16 units: about three screens of a phone. */
export const ANSWER_TEXT = 1200;
const MORE_TEXT = '\n…';
const ENGLISH = wordsIn('en');

/**
 * Discord Markdown of at most `ANSWER_TEXT` UTF-16 units; empty when nothing in the summary shows.
 *
 * A summary is shorter; only what escaping or another language adds could make it too long.
 */
export function summaryText(
  { lines }: Summary,
  words: Words = ENGLISH,
  ending: readonly DiscordBlock[] = [],
): string {
  const [text = '', ...left] = pagesOf(
    lines.map((line) => discordBlockOfLine(line, words)),
    ANSWER_TEXT - MORE_TEXT.length,
    ending,
  );
  return left.length === 0 ? text : text + MORE_TEXT;
}

/**
 * What a line takes up on Discord: its escapes and blank lines count. The lines of a summary that
 * fits into an answer add up to the length of its `summaryText` in English.
 */
export const shownLength: ShownLength = (line, before) => {
  const block = discordBlockOfLine(line, ENGLISH);
  if (block.text === '') return 0;
  const above = before === null ? null : discordBlockOfLine(before, ENGLISH);
  return addBlock({ ...EMPTY_LAYOUT, before: above }, block).added.length;
};
