/** What the bot lacks in a channel that was just chosen. */

/** No lines when it lacks nothing. */
export function lackingLines(channelId: string, lacking: readonly string[]): string[] {
  if (lacking.length === 0) return [];
  return [
    '',
    `In <#${channelId}> I still need: ${lacking.join(', ')}. A role of mine or the channel's own permissions can give me that.`,
  ];
}
