import type { Words } from '../words/words.ts';
import { text } from './part.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';

/** To "thanks!", "lol" or an emoji below an answer: who said it knows who I am by now. */
export function acknowledgedReply(words: Words): Reply {
  return replyOf(ANSWER_COLOUR, text(words.say('meeting.acknowledged')));
}
