/** Why nothing is answered yet, for who asks while the articles are read. */
import type { Words } from '../words/words.ts';
import { text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

/** @param share - How much is read, from 0 to 1. */
export function stillReadingReply(share: number, words: Words): Reply {
  const percent = `${Math.floor(share * 100)} %`;
  return replyOf(QUIET_COLOUR, text(words.say('stillReading.share', { percent })));
}
