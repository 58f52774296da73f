/** What somebody is told who has rated an answer. */
import { wholeQuestion, type Asked } from './asked.ts';
import { askPersonButtons } from './buttons.ts';
import { text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import type { Words } from '../words/words.ts';

const SENTENCES = {
  helpful:
    'Thank you! I have noted that this answer helped. If you change your mind, press the other button.',
  'not-helpful':
    'Thank you, I have noted that this answer did not help. The moderators here see it without your name. If you change your mind, press the other button; `/privacy erase` deletes all your ratings here.',
  off: 'Ratings are switched off in this server, so nothing was noted.',
  'not-stored':
    'I could not note your rating, because what I keep cannot be written at the moment. Please press the button again later; moderators see the reason in `/knowledge status`.',
} as const;

export type RatingOutcome = keyof typeof SENTENCES;

/** @param unanswered - A question that people may answer instead; null where there is none, or no people are. */
export function ratedReply(
  outcome: RatingOutcome,
  unanswered: Pick<Asked, 'question' | 'asker'> | null,
  words: Words,
): Reply {
  const isNoted = outcome === 'helpful' || outcome === 'not-helpful';
  return replyOf(
    isNoted ? ANSWER_COLOUR : QUIET_COLOUR,
    text(SENTENCES[outcome]),
    // Where a button reads the question back.
    unanswered === null ? [] : wholeQuestion(unanswered.question),
    unanswered === null ? [] : buttonRows(askPersonButtons(unanswered.asker, true, words)),
  );
}
