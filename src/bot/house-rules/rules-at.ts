/** What moderators have set, as it holds in one place at one moment. */
import { DEFAULT_SETTINGS, type ServerSettings } from '../state/server-settings.ts';
import type { Place } from './place.ts';

export interface Rules extends Pick<ServerSettings, 'level' | 'unsureReplies' | 'cooldowns'> {
  /** Whether questions are answered there without a mention. */
  readonly isAnswerChannel: boolean;
  /** Answer about these subjects only; empty: about all. */
  readonly subjects: readonly string[];
  /** The pause that ends last; null when there is none. */
  readonly pause: PauseThere | null;
}

export interface PauseThere {
  /** Null: until somebody resumes. */
  readonly until: Date | null;
  /** Another text for another pause. */
  readonly key: string;
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
  const [last] = here.toSorted((a, b) => endOf(b) - endOf(a));
  if (last === undefined) return null;
  const { channelId, until, since } = last;
  return {
    until: until === null ? null : new Date(until),
    key: `${channelId} ${until} ${since}`,
  };
}

/** In milliseconds since 1970. */
function endOf({ until }: { readonly until: string | null }): number {
  return until === null ? Number.MAX_VALUE : Date.parse(until);
}
