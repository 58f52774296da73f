/** What a moderator is told when something is not stored, or cannot be read. */
import type { Told } from '../state/trouble.ts';
import { noticeReply } from './notice.ts';
import { text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { troubleText } from './trouble-text.ts';
import type { Words } from '../words/words.ts';

const LONGEST_SENTENCE = 600;

/** @param what - What is wrong; null when there is no database at all. */
export function storageTroubleReply(what: Told | null, words: Words): Reply {
  return what === null
    ? noticeReply('noState', words)
    : notStoredReply(words.say('storage.notRead'), what, words);
}

/** @param sentence - Says what did not happen. */
export function notStoredReply(sentence: string, what: Told, words: Words): Reply {
  return replyOf(QUIET_COLOUR, text(`${sentence} ${troubleText(what, LONGEST_SENTENCE, words)}`));
}
