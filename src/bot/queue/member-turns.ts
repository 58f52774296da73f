/**
 * Who is answered next in a channel: its members in turn, one message at a time.
 *
 * Discord takes about one message a second in a channel. Whoever sends thirty questions at once would
 * have everybody else wait for thirty answers; in turn, nobody waits for more than one of each other.
 * https://docs.discord.com/developers/topics/rate-limits
 */

/** Messages of one member that wait or are being answered, in all channels. */
export const MOST_OF_A_MEMBER = 5;
/** The same of all members: a bound for memory that no ordinary day comes near. */
export const MOST_IN_ALL = 2000;

export interface Turn {
  readonly channelId: string;
  readonly memberId: string;
}

export interface MemberTurns {
  /**
   * Does the work when it is the member's turn in the channel.
   *
   * @returns What it settles with; null when too many wait already, and it is not done.
   */
  take(turn: Turn, work: () => Promise<void>): Promise<void> | null;
}

type Waiting = Map<string, (() => Promise<void>)[]>;

export function createMemberTurns(): MemberTurns {
  /** Channel → its members, who is next first → what of them waits. A channel stays while somebody is answered. */
  const channels = new Map<string, Waiting>();
  const ofMember = new Map<string, number>();
  let inAll = 0;

  function count(memberId: string, by: 1 | -1): void {
    inAll += by;
    const now = (ofMember.get(memberId) ?? 0) + by;
    if (now === 0) ofMember.delete(memberId);
    else ofMember.set(memberId, now);
  }

  async function serve(channelId: string, waiting: Waiting): Promise<void> {
    for (;;) {
      const [next] = waiting;
      if (next === undefined) break;
      const [memberId, works] = next;
      await works.shift()?.();
      // Behind all others, those who came meanwhile too, if anything is left.
      waiting.delete(memberId);
      if (works.length > 0) waiting.set(memberId, works);
    }
    channels.delete(channelId);
  }

  return {
    take({ channelId, memberId }, work) {
      const isFull = inAll >= MOST_IN_ALL || (ofMember.get(memberId) ?? 0) >= MOST_OF_A_MEMBER;
      if (isFull) return null;
      count(memberId, 1);
      return new Promise((resolve, reject) => {
        const inTurn = (): Promise<void> =>
          work()
            .finally(() => count(memberId, -1))
            .then(resolve, reject);
        const waiting = channels.get(channelId);
        if (waiting !== undefined) {
          const works = waiting.get(memberId);
          if (works === undefined) waiting.set(memberId, [inTurn]);
          else works.push(inTurn);
          return;
        }
        const begun: Waiting = new Map([[memberId, [inTurn]]]);
        channels.set(channelId, begun);
        void serve(channelId, begun);
      });
    },
  };
}
