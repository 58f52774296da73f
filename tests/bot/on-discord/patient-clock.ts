/** A clock for the stand-in that tells the time but lets no deadline end, however busy the machine is. */
import type { DiscordServerOptions } from 'discord-stand-in';

export const patientClock: NonNullable<DiscordServerOptions['clock']> = {
  now: () => Date.now(),
  after: () => () => undefined,
};
