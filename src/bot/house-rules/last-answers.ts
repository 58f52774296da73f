/**
 * When members and channels were last answered, for cooldowns.
 *
 * In memory: a restart forgives, and no question waits for the database. A server's events all
 * reach the same process.
 */
import type { ServerSettings } from '../state/server-settings.ts';
import type { Place } from './place.ts';

/** Where more is remembered, what no cooldown needs any more is forgotten. */
const REMEMBERED = 10_000;
/** The longest cooldown that can be set. */
const LONGEST_MS = 86_400_000;

export interface Turn {
  readonly place: Place;
  readonly askerId: string;
  /** Whether everybody sees the answer: a private one is no noise in the channel. */
  readonly isPublic: boolean;
}

export interface Cooldown {
  readonly of: 'member' | 'channel';
  readonly until: Date;
}

export interface LastAnswers {
  /** The cooldown that ends last; null when an answer may be given. */
  cooldown(turn: Turn, cooldowns: ServerSettings['cooldowns'], now: Date): Cooldown | null;
  /** The same, and when an answer may be given it is: of two that come at once, one is. */
  take(turn: Turn, cooldowns: ServerSettings['cooldowns'], now: Date): Cooldown | null;
}

export function createLastAnswers(): LastAnswers {
  const times = new Map<string, number>();

  const keysOf = ({ place, askerId, isPublic }: Turn) => ({
    member: `${place.guildId} member ${askerId}`,
    ...(isPublic ? { channel: `${place.guildId} channel ${place.channels[0]}` } : {}),
  });

  function forgetOld(now: number): void {
    for (const [key, time] of times) if (time <= now - LONGEST_MS) times.delete(key);
  }

  const cooldown: LastAnswers['cooldown'] = (turn, cooldowns, now) => {
    const keys = keysOf(turn);
    const running = (['member', 'channel'] as const).flatMap((of): Cooldown[] => {
      const last = times.get(keys[of] ?? '');
      // A clock that was set back would make nobody wait for as long as that.
      const isPast = last !== undefined && last <= now.getTime();
      const until = isPast ? last + cooldowns[of] * 1000 : 0;
      return until > now.getTime() ? [{ of, until: new Date(until) }] : [];
    });
    return running.toSorted((a, b) => b.until.getTime() - a.until.getTime())[0] ?? null;
  };
  return {
    cooldown,
    take(turn, cooldowns, now) {
      const running = cooldown(turn, cooldowns, now);
      if (running !== null) return running;
      if (times.size >= REMEMBERED) forgetOld(now.getTime());
      for (const key of Object.values(keysOf(turn))) times.set(key, now.getTime());
      return null;
    },
  };
}
