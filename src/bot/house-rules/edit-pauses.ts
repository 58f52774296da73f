/** Changes to where the bot is paused. What is over is dropped on the way. */
import type { ServerSettings } from '../state/server-settings.ts';
import { isInForce } from './rules-at.ts';

type Edit = (settings: ServerSettings) => ServerSettings;

/** @param channelId - Null: the whole server. */
export function paused(channelId: string | null, until: Date | null, now: Date): Edit {
  return (settings) => ({
    ...settings,
    pauses: [
      ...others(settings, channelId, now),
      {
        channelId,
        until: until === null ? null : until.toISOString(),
        since: now.toISOString(),
      },
    ],
  });
}

export function resumed(channelId: string | null, now: Date): Edit {
  return (settings) => ({ ...settings, pauses: others(settings, channelId, now) });
}

function others(
  { pauses }: ServerSettings,
  channelId: string | null,
  now: Date,
): ServerSettings['pauses'] {
  return pauses.filter((pause) => pause.channelId !== channelId && isInForce(pause, now));
}
