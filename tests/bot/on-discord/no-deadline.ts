/** Options of a stand-in that lets no deadline of Discord's end, however busy the machine is. */
import type { DiscordServerOptions } from 'discord-stand-in';

/** An hour, in milliseconds: longer than any test. */
export const noDeadline = {
  acknowledgeWithinMs: 3_600_000,
} satisfies Partial<DiscordServerOptions>;
