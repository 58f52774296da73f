/** What moderators have set, as it holds in one place at one moment. */
import { DEFAULT_SETTINGS, type ServerSettings } from '../state/server-settings.ts';
import type { Place } from './place.ts';

export interface Rules extends Pick<ServerSettings, 'level' | 'unsureReplies' | 'cooldowns'> {
  /** Whether questions are answered there without a mention. */
  readonly isAnswerChannel: boolean;
  /** Answer about these subjects only; empty: about all. */
  readonly subjects: readonly string[];
  /** The pause that ends last; null when there is none. `until`: null until somebody resumes. */
  readonly pause: { readonly until: Date | null } | null;
}

/** @param place - Null in direct messages, which belong to no server. */
export function rulesAt(settings: ServerSettings, place: Place | null, now: Date): Rules {
  if (place === null) return rulesAt(DEFAULT_SETTINGS, { guildId: '', channels: [''] }, now);
  const { level, unsureReplies, cooldowns } = settings;
  const own = answerChannelAt(settings, place);
  return {
    level,
    unsureReplies,
    cooldowns,
    isAnswerChannel: own !== null,
    subjects: own?.subjects ?? [],
    pause: pauseAt(settings, place, now),
  };
}

/** What is set nearest: a thread follows its channel, and a channel its category, unless set itself. */
export function answerChannelAt(
  { answerChannels }: Pick<ServerSettings, 'answerChannels'>,
  { channels }: Pick<Place, 'channels'>,
): ServerSettings['answerChannels'][number] | null {
  for (const id of channels) {
    const set = answerChannels.find(({ channelId }) => channelId === id);
    if (set !== undefined) return set;
  }
  return null;
}

export function isInForce({ until }: { readonly until: string | null }, now: Date): boolean {
  return until === null || Date.parse(until) > now.getTime();
}

function pauseAt({ pauses }: ServerSettings, { channels }: Place, now: Date): Rules['pause'] {
  const here = pauses.filter(
    (pause) =>
      (pause.channelId === null || channels.includes(pause.channelId)) && isInForce(pause, now),
  );
  if (here.length === 0) return null;
  const ends = here.map(({ until }) => (until === null ? Infinity : Date.parse(until)));
  const last = Math.max(...ends);
  return { until: last === Infinity ? null : new Date(last) };
}
