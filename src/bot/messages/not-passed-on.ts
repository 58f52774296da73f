/** To who asked people: that it did not reach them, and what to do about it. */
import { quotedQuestion } from './asked.ts';
import { text } from './part.ts';
import { noticeSentence } from './person-notice.ts';
import { QUIET_COLOUR, replyOf, withMention, type Reply } from './reply.ts';

/** `interrupted`: the program was, and the text of the question is stored nowhere. */
export type NotPassedOn = 'nobodyThere' | 'cannotWrite' | 'notShown' | 'interrupted';

/**
 * @param question - What was asked; null when it is not known any more.
 * @param mention - Id of who asked; null where they see the message anyway, or are not known any more.
 */
export function notPassedOnReply(
  why: NotPassedOn,
  question: string | null,
  mention: string | null,
): Reply {
  const reply = replyOf(
    QUIET_COLOUR,
    question === null ? [] : quotedQuestion({ question, quoted: true }),
    text(noticeSentence(why)),
  );
  return withMention(reply, mention, 'Your question has not reached the people here.');
}
