/** Which replies were passed on to people: a button that is pressed twice asks once. */

export interface PassedOn {
  /** Whether nobody has passed it on yet; from now on somebody has. */
  take(replyId: string, memberId: string): boolean;
  /** It was not passed on after all. */
  giveBack(replyId: string, memberId: string): void;
}

/** Presses that follow one another within moments; later ones find no button. */
const REMEMBERED = 500;

export function createPassedOn(): PassedOn {
  const taken = new Set<string>();
  const keyOf = (replyId: string, memberId: string): string => `${replyId} ${memberId}`;
  return {
    take(replyId, memberId) {
      const key = keyOf(replyId, memberId);
      if (taken.has(key)) return false;
      taken.add(key);
      const [oldest] = taken;
      if (taken.size > REMEMBERED && oldest !== undefined) taken.delete(oldest);
      return true;
    },
    giveBack(replyId, memberId) {
      taken.delete(keyOf(replyId, memberId));
    },
  };
}
