/** What somebody is told who has rated an answer. */
import { wholeQuestion, type Asked } from './asked.ts';
import { askPersonButtons } from './buttons.ts';
import { text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import type { Words } from '../words/words.ts';

export type RatingOutcome = 'helpful' | 'not-helpful' | 'off' | 'not-stored';

/** @param unanswered - A question that people may answer instead; null where there is none, or no people are. */
export function ratedReply(
  outcome: RatingOutcome,
  unanswered: Pick<Asked, 'question' | 'asker'> | null,
  words: Words,
): Reply {
  const isNoted = outcome === 'helpful' || outcome === 'not-helpful';
  return replyOf(
    isNoted ? ANSWER_COLOUR : QUIET_COLOUR,
    text(words.say(`rated.${outcome}`)),
    // Where a button reads the question back.
    unanswered === null ? [] : wholeQuestion(unanswered.question, words),
    unanswered === null ? [] : buttonRows(askPersonButtons(unanswered.asker, true, words)),
  );
}
