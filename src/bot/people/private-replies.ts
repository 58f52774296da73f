/**
 * Ways back to members who asked in private.
 *
 * Discord lets a private reply be added to for fifteen minutes, and only by who holds the interaction, so they
 * are kept in this process; afterwards, or after a restart, a direct message is left.
 */
import { createKeptUntilTaken, type KeptUntilTaken } from '../kept-until-taken.ts';
import type { Reply } from '../messages/reply.ts';

/** Rejects when it is too late. */
export type TellPrivately = (answer: Reply) => Promise<unknown>;

/** By the id of the question. */
export type PrivateReplies = KeptUntilTaken<TellPrivately>;

/** More than are asked in fifteen minutes; the oldest are forgotten. */
const KEPT = 500;

export function createPrivateReplies(): PrivateReplies {
  return createKeptUntilTaken(KEPT);
}
