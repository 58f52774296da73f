/** Which buttons have done what they do once: one that is pressed twice within moments does it once. */

export interface PressedOnce {
  /** Whether nobody has done it for this message and member yet; from now on somebody has. */
  take(messageId: string, memberId: string): boolean;
  /** It was not done after all. */
  giveBack(messageId: string, memberId: string): void;
}

/** Presses that follow one another within moments; later ones find no button. */
const REMEMBERED = 500;

export function createPressedOnce(): PressedOnce {
  const taken = new Set<string>();
  const keyOf = (messageId: string, memberId: string): string => `${messageId} ${memberId}`;
  return {
    take(messageId, memberId) {
      const key = keyOf(messageId, memberId);
      if (taken.has(key)) return false;
      taken.add(key);
      const [oldest] = taken;
      if (taken.size > REMEMBERED && oldest !== undefined) taken.delete(oldest);
      return true;
    },
    giveBack(messageId, memberId) {
      taken.delete(keyOf(messageId, memberId));
    },
  };
}
