import { text } from './part.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';

/** To "thanks!", "lol" or an emoji below an answer: who said it knows who I am by now. */
export function acknowledgedReply(): Reply {
  return replyOf(ANSWER_COLOUR, text('You are welcome. Reply to my answer to ask on about it.'));
}
