import type { Words } from '../words/words.ts';

/**
 * Stands behind another sentence.
 *
 * @param rightIn100 - Integer in [0, 100]; null where nothing was measured, of which nothing is said.
 */
export function measuredSentence(rightIn100: number | null, words: Words): string {
  return rightIn100 === null ? '' : ` ${words.say('meeting.measured', { right: rightIn100 })}`;
}
