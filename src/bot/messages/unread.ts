/** What is said to a message in which there is nothing to be answered. */
import type { Unread } from '../unread.ts';
import type { Words } from '../words/words.ts';
import { text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

export function unreadReply(unread: Unread, words: Words): Reply {
  return replyOf(QUIET_COLOUR, text(words.say(`unread.${unread}`)));
}
