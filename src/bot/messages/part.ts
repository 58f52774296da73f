/** What a message is put together from: texts, sections, pictures and rows, in the order they are read. */
import { ComponentType, type APIComponentInContainer } from 'discord.js';
import { fitMarkdown } from '../../knowledge/index.ts';
import { discordDisplay } from '../markdown/discord-display.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { linkMarkdown } from '../markdown/link.ts';
import { plainLine } from '../markdown/plain-text.ts';

export type Part = APIComponentInContainer;

/** From here on ids of texts say that these hold others' words, and where in the message they stand. */
const OF_OTHERS = 1000;

/** Of what an article says. Beside the ids that `text` is given elsewhere, it is the only one. */
const ARTICLE_PART = 1500;

/** Longest title shown, in UTF-16 units, escapes included. */
const LONGEST_TITLE = discordDisplay.titleCharacters;
/** Longest address behind a title; a longer one has a button of its own. */
const LONGEST_TITLE_URL = 300;

/**
 * Discord's Markdown as a part; no part when there is nothing to see.
 *
 * @param id - For what others have written: finds it again in a message that Discord sends back, and keeps
 *   it as it is. Integer, from 1,000 on: Discord counts the parts without one from 1.
 */
export function text(markdown: string, id?: number): Part[] {
  if (isBlank(markdown)) return [];
  return [
    { type: ComponentType.TextDisplay, content: markdown, ...(id === undefined ? {} : { id }) },
  ];
}

/** What an article says, as it stands there. One of them in a message. */
export function articleText(markdown: string): Part[] {
  return text(markdown, ARTICLE_PART);
}

/** Whether a text holds what others have written, and not a sentence of the bot's. */
export function isOfOthers({ id }: { readonly id?: number | undefined }): boolean {
  return id !== undefined && id >= OF_OTHERS;
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
