/** What the bot lacks in a channel that was just chosen. */

import type { Permission } from '../doctor/needs.ts';
import type { Words } from '../words/words.ts';

/** No lines when it lacks nothing. */
export function lackingLines(
  channelId: string,
  lacking: readonly Permission[],
  words: Words,
): string[] {
  if (lacking.length === 0) return [];
  const needs = { channel: `<#${channelId}>`, permissions: permissionNames(lacking, words) };
  return ['', words.say('settings.lacking', needs)];
}

/** As Discord's settings call them. */
export function permissionNames(lacking: readonly Permission[], words: Words): string {
  return words.row(lacking.map((one) => words.say(`permission.${one}`)));
}
