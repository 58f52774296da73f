/**
 * The pins of a server as answers read them: those stored, or in trouble those last known.
 *
 * They are read for each question, which takes a fraction of a millisecond, because another process
 * may have changed them. A database that does not answer must not cost the three seconds in which
 * Discord wants a reply.
 */
import type { Library } from '../../knowledge/index.ts';
import { atMost } from '../at-most.ts';
import type { Pin } from '../state/pins.ts';
import type { State } from '../state/state.ts';
import { createMatchPin, type MatchingPin } from './matching-pin.ts';

export interface KnownPins {
  /** Oldest first. */
  of(guildId: string): Promise<readonly Pin[]>;
  /** The pin that the question asks for; null when there is none. */
  matching(guildId: string, library: Library, question: string): Promise<MatchingPin | null>;
}

const WAIT_MS = 1000;

export function createKnownPins(state: Pick<State, 'pins'> | null): KnownPins {
  const known = new Map<string, readonly Pin[]>();
  const match = createMatchPin();

  /** Whether the last reading of all ended in time and well. */
  let isAnswering = true;

  async function read(from: Pick<State, 'pins'>, guildId: string): Promise<void> {
    const outcome = await from.pins.pinsOf(guildId);
    isAnswering = outcome.kind === 'read';
    if (outcome.kind === 'read') known.set(guildId, outcome.value);
  }

  async function of(guildId: string): Promise<readonly Pin[]> {
    if (state === null) return [];
    const reading = read(state, guildId);
    // In trouble it goes on unheard: it tells whether the trouble is over.
    if (isAnswering) {
      let isOver = false;
      await atMost(
        WAIT_MS,
        reading.then(() => void (isOver = true)),
      );
      isAnswering &&= isOver;
    }
    return known.get(guildId) ?? [];
  }

  return {
    of,
    matching: async (guildId, library, question) => match(library, await of(guildId), question),
  };
}
