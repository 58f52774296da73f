import { createKeptUntilTaken, type KeptUntilTaken } from './kept-until-taken.ts';

/**
 * Id of a question → id of our message that said that it is not answered now, so that it goes with the question.
 *
 * In memory: such a notice is true for seconds, and a restart leaves it at worst.
 */
export type NoticesSent = KeptUntilTaken<string>;

const REMEMBERED = 1000;

export function createNoticesSent(): NoticesSent {
  return createKeptUntilTaken(REMEMBERED);
}
