/** Changes to the channels where the bot answers without a mention. */
import type { ServerSettings } from '../state/server-settings.ts';

type Edit = (settings: ServerSettings) => ServerSettings;

/** With what it was limited to, where it is there already. */
export function withAnswerChannels(channelIds: readonly string[]): Edit {
  return (settings) => {
    const known = new Set(settings.answerChannels.map(({ channelId }) => channelId));
    const added = channelIds
      .filter((channelId) => !known.has(channelId))
      .map((channelId) => ({ channelId, subjects: [] }));
    return { ...settings, answerChannels: [...settings.answerChannels, ...added] };
  };
}

export function withoutAnswerChannels(channelIds: readonly string[]): Edit {
  return (settings) => ({
    ...settings,
    answerChannels: settings.answerChannels.filter(
      ({ channelId }) => !channelIds.includes(channelId),
    ),
  });
}

/** @param subjects - Empty: all. Nothing changes where the channel is no answer channel. */
export function limitedTo(channelId: string, subjects: readonly string[]): Edit {
  return (settings) => ({
    ...settings,
    answerChannels: settings.answerChannels.map((set) =>
      set.channelId === channelId ? { channelId, subjects: [...subjects] } : set,
    ),
  });
}
