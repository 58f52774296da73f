/** What a moderator is told when something is not stored, or cannot be read. */
import { fitMarkdown } from '../../knowledge/index.ts';
import { escapeLine } from '../markdown/escape.ts';
import { noticeReply } from './notice.ts';
import { text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import type { Words } from '../words/words.ts';

const LONGEST_SENTENCE = 600;

/** @param sentence - What is wrong and what an operator can do; null when there is no database at all. */
export function storageTroubleReply(sentence: string | null, words: Words): Reply {
  return sentence === null
    ? noticeReply('noState', words)
    : notStoredReply(words.say('storage.notRead'), sentence);
}

/** @param what - A sentence that says what did not happen. */
export function notStoredReply(what: string, sentence: string): Reply {
  const why = fitMarkdown(escapeLine(sentence), LONGEST_SENTENCE);
  return replyOf(QUIET_COLOUR, text(`${what} ${why}`));
}
