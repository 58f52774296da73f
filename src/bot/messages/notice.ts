/** Plain sentences for when something is not as people expect. Never an error's own text. */
import type { NameIn } from '../words/catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import { text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

/** By its key in the catalogue. */
export type Notice = NameIn<'notice'>;

export function noticeReply(notice: Notice, words: Words): Reply {
  return replyOf(QUIET_COLOUR, text(words.say(`notice.${notice}`)));
}
