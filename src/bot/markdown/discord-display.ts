import type { Display } from '../../knowledge/index.ts';
import { DISCORD_LIMITS } from './discord-limits.ts';

/** What the check of a folder must know of Discord to say what will not be seen as written. */
export const discordDisplay: Display = {
  name: 'Discord',
  titleCharacters: DISCORD_LIMITS.embedTitle,
  /** https://docs.discord.com/developers/reference#message-formatting */
  headingDepth: 3,
};
