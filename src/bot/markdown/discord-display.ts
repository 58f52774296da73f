import type { Display } from '../../knowledge/index.ts';

/** What the check of a folder must know of Discord to say what will not be seen as written. */
export const discordDisplay: Display = {
  name: 'Discord',
  /** Our own: a longer heading would be a text. */
  titleCharacters: 256,
  /** https://docs.discord.com/developers/reference#message-formatting */
  headingDepth: 3,
};
