/** What somebody is told who has rated an answer. */
import { wholeQuestion, type Asked } from './asked.ts';
import { askPersonButtons } from './buttons.ts';
import { text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import { settledPostSentence, type PostOutcome } from './settled-post.ts';
import type { Words } from '../words/words.ts';

export type RatingOutcome = 'helpful' | 'not-helpful' | 'off' | 'not-stored';

/**
 * @param unanswered - A question that people may answer instead; null where there is none, or no people are.
 * @param post - What became of the post in a forum that the answer stands in; null where nothing did.
 */
export function ratedReply(
  outcome: RatingOutcome,
  unanswered: Pick<Asked, 'question' | 'asker'> | null,
  words: Words,
  post: PostOutcome | null = null,
): Reply {
  const isNoted = outcome === 'helpful' || outcome === 'not-helpful';
  return replyOf(
    isNoted ? ANSWER_COLOUR : QUIET_COLOUR,
    text(words.say(`rated.${outcome}`)),
    post === null ? [] : text(settledPostSentence(post, words)),
    // Where a button reads the question back.
    unanswered === null ? [] : wholeQuestion(unanswered.question, words),
    unanswered === null ? [] : buttonRows(askPersonButtons(unanswered.asker, true, words)),
  );
}
