/**
 * What Discord shows as something else than its letters.
 * https://docs.discord.com/developers/reference#message-formatting-formats
 */

/** Mentions of people, roles, channels and commands, links to the guide of a server, and moments of time. */
export const MENTIONS = /<(?:@[!&]?|#)\d+>|<id:\w+>|<\/[^:<>]{1,100}:\d+>|<t:-?\d+(?::\w)?>/g;

/** Emoji that a server has made. */
export const SERVER_EMOJI = /<a?:\w+:\d+>/g;
