/** To who asked people: that it did not reach them, and what to do about it. */
import { quotedQuestion } from './asked.ts';
import { text } from './part.ts';
import { noticeSentence } from './person-notice.ts';
import { QUIET_COLOUR, replyOf, withMention, withSentence, type Reply } from './reply.ts';
import type { Words } from '../words/words.ts';

/** `interrupted`: the program was, and the text of the question is stored nowhere. */
export type NotPassedOn = 'nobodyThere' | 'cannotWrite' | 'notShown' | 'interrupted';

export interface AskedInVain {
  /** What was asked; null when it is not known any more. */
  readonly question: string | null;
  /** Id of who asked; null where they see the message anyway, or are not known any more. */
  readonly mention: string | null;
}

export function notPassedOnReply(
  why: NotPassedOn,
  { question, mention }: AskedInVain,
  words: Words,
): Reply {
  const reply = replyOf(
    QUIET_COLOUR,
    question === null ? [] : quotedQuestion({ question, quoted: true }, words),
    text(noticeSentence(why, words)),
  );
  return mention === null
    ? withSentence(reply, words.say('told.notPassedOn'))
    : withMention(reply, mention, words.say('told.notPassedOnTo', { member: `<@${mention}>` }));
}
