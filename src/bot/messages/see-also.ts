/** A second article for a question between two, with the words that name it. */
import { fitMarkdown, isolated, seeAlsoReason, type SeeAlso } from '../../knowledge/index.ts';
import type { DiscordBlock } from '../markdown/discord-block.ts';
import { escapeInLine } from '../markdown/escape.ts';

const LONGEST_TITLE = 256;

export function seeAlsoBlock({ title, terms }: SeeAlso): DiscordBlock {
  const shown = isolated(fitMarkdown(escapeInLine(title), LONGEST_TITLE));
  return {
    kind: 'paragraph',
    text: `See also **${shown}**${seeAlsoReason(terms.map(escapeInLine))}`,
  };
}
