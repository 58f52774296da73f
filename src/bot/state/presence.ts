/**
 * Which servers Discord says that the bot is in, as this process knows it since it has connected.
 *
 * What is stored says when a server was left, and is silent about a bot that came back while it was off.
 */
export interface Presence {
  /**
   * @param guildIds - Those the bot is in, unavailable ones among them.
   * @param isOurs - Whether a server belongs to this process's shards: of others it knows nothing.
   */
  saw(guildIds: readonly string[], isOurs: (guildId: string) => boolean): void;
  joined(guildId: string): void;
  left(guildId: string): void;
  /** Whether Discord has said that the bot is not there; never before the process has connected. */
  isAway(guildId: string): boolean;
}

export function createPresence(): Presence {
  const here = new Set<string>();
  let isOurs: (guildId: string) => boolean = () => false;
  return {
    saw(guildIds, ours) {
      isOurs = ours;
      here.clear();
      for (const guildId of guildIds) here.add(guildId);
    },
    joined: (guildId) => void here.add(guildId),
    left: (guildId) => void here.delete(guildId),
    isAway: (guildId) => isOurs(guildId) && !here.has(guildId),
  };
}
