/** What the bot lacks in a channel that was just chosen. */

import type { Words } from '../words/words.ts';

/** No lines when it lacks nothing. @param lacking - Names of permissions, as Discord's settings have them. */
export function lackingLines(
  channelId: string,
  lacking: readonly string[],
  words: Words,
): string[] {
  if (lacking.length === 0) return [];
  const needs = { channel: `<#${channelId}>`, permissions: words.row(lacking) };
  return ['', words.say('settings.lacking', needs)];
}
