/**
 * Ways back to members who asked in private.
 *
 * Discord lets a private reply be added to for fifteen minutes, and only by who holds the interaction, so they
 * are kept in this process; afterwards, or after a restart, a direct message is left.
 */
import type { Reply } from '../messages/reply.ts';

/** Rejects when it is too late. */
export type TellPrivately = (answer: Reply) => Promise<unknown>;

export interface PrivateReplies {
  keep(questionId: string, tell: TellPrivately): void;
  /** Undefined when there is none any more. */
  take(questionId: string): TellPrivately | undefined;
}

/** More than are asked in fifteen minutes; the oldest are forgotten. */
const KEPT = 500;

export function createPrivateReplies(): PrivateReplies {
  const kept = new Map<string, TellPrivately>();
  return {
    keep(questionId, tell) {
      kept.set(questionId, tell);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    },
    take(questionId) {
      const tell = kept.get(questionId);
      kept.delete(questionId);
      return tell;
    },
  };
}
