/**
 * Replies that link to an answer of a moment ago instead of repeating it. When that is deleted or says
 * something else, they say what it said.
 *
 * In memory: after a restart a link that leads nowhere stays.
 */
import { createKeptUntilTaken } from '../kept-until-taken.ts';

/** Puts the answer in the place of the link. */
type SayIt = () => Promise<void>;

export interface PointingReplies {
  /** @param answerId - Of the message that is pointed at. */
  note(answerId: string, sayIt: SayIt): void;
  /** Of all that point at the message, each once. */
  take(answerId: string): readonly SayIt[];
}

/** Answers that are pointed at; more are forgotten, oldest first. */
const REMEMBERED = 500;

export function createPointingReplies(): PointingReplies {
  const kept = createKeptUntilTaken<readonly SayIt[]>(REMEMBERED);
  return {
    note: (answerId, sayIt) => kept.keep(answerId, [...(kept.take(answerId) ?? []), sayIt]),
    take: (answerId) => kept.take(answerId) ?? [],
  };
}
