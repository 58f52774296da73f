/** The picture of an article, with its description for who cannot see it, and who made it. */
import { ComponentType } from 'discord.js';
import { fitMarkdown, isolated, type Picture } from '../../knowledge/index.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { small, type Part } from './part.ts';
import type { Words } from '../words/words.ts';

const LONGEST_CREDIT = 80;

/** Never hidden as a spoiler: what must not be seen at once is no picture for an answer. */
export function pictureParts(picture: Picture | null, words: Words): Part[] {
  if (picture === null) return [];
  const { src, alt, credit, rights } = picture;
  const description = plainLine(alt, DISCORD_LIMITS.pictureDescription);
  const line = (one: string): string => isolated(fitMarkdown(escapeInLine(one), LONGEST_CREDIT));
  return [
    { type: ComponentType.MediaGallery, items: [{ media: { url: src }, description }] },
    ...small(words.say('answer.picture', { credit: line(credit), rights: line(rights) })),
  ];
}
