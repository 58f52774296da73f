/** What a message is put together from: texts, sections, pictures and rows, in the order they are read. */
import { ComponentType, type APIComponentInContainer } from 'discord.js';
import { fitMarkdown } from '../../knowledge/index.ts';
import { discordDisplay } from '../markdown/discord-display.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { linkMarkdown } from '../markdown/link.ts';
import { plainLine } from '../markdown/plain-text.ts';

export type Part = APIComponentInContainer;

/** Longest title shown, in UTF-16 units, escapes included. */
const LONGEST_TITLE = discordDisplay.titleCharacters;
/** Longest address behind a title; a longer one has a button of its own. */
const LONGEST_TITLE_URL = 300;

/**
 * Discord's Markdown as a part; no part when there is nothing to see.
 *
 * @param id - Finds the text again in a message that Discord sends back. Integer, from 1,000 on: Discord
 *   counts the parts without one from 1.
 */
export function text(markdown: string, id?: number): Part[] {
  if (isBlank(markdown)) return [];
  return [
    { type: ComponentType.TextDisplay, content: markdown, ...(id === undefined ? {} : { id }) },
  ];
}

/** Discord refuses a text that it sees as blank, and format characters show nothing. */
export function isBlank(markdown: string): boolean {
  return !/[^\s\p{Cf}]/u.test(markdown);
}

/**
 * @param title - Plain text of any length.
 * @param url - Where it leads; null for nowhere.
 */
export function heading(title: string, url: string | null = null): Part[] {
  const plain = plainLine(title, LONGEST_TITLE);
  const isLinked = url !== null && url.length <= LONGEST_TITLE_URL;
  const shown = isLinked
    ? linkMarkdown(plain, url)
    : fitMarkdown(escapeInLine(plain), LONGEST_TITLE);
  return text(`## ${shown}`);
}

/** One that the catalogue has, with values that are escaped already. */
export function ownHeading(markdown: string): Part[] {
  return text(`## ${markdown}`);
}

/** One line of small print of what is not null, in this order; no part when there is nothing to say. */
export function small(...remarks: readonly (string | null)[]): Part[] {
  const said = remarks.filter((remark) => remark !== null && remark !== '');
  return said.length === 0 ? [] : text(`-# ${said.join(' · ')}`);
}
