/** Which buttons have done what they do once: one that is pressed twice within moments does it once. */
import { createRecentIds } from '../recent-ids.ts';

export interface PressedOnce {
  /** Whether nobody has done it for this message and member yet; from now on somebody has. */
  take(messageId: string, memberId: string): boolean;
  /** Waits for what they have taken it for; where that rejects, as this does, it can be taken again. */
  keepIf(messageId: string, memberId: string, done: Promise<unknown>): Promise<void>;
  /** The message has other buttons now. */
  forget(messageId: string, memberId: string): void;
}

/** Presses that follow one another within moments; later ones find no button. */
const REMEMBERED = 500;

export function createPressedOnce(): PressedOnce {
  const taken = createRecentIds(REMEMBERED);
  const keyOf = (messageId: string, memberId: string): string => `${messageId} ${memberId}`;
  return {
    take(messageId, memberId) {
      const key = keyOf(messageId, memberId);
      if (taken.has(key)) return false;
      taken.note(key);
      return true;
    },
    async keepIf(messageId, memberId, done) {
      try {
        await done;
      } catch (error) {
        // It was not done after all.
        taken.forget(keyOf(messageId, memberId));
        throw error;
      }
    },
    forget: (messageId, memberId) => taken.forget(keyOf(messageId, memberId)),
  };
}
