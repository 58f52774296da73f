/** What became of a post in a forum whose answer helped, for who opened it. */
import type { Words } from '../words/words.ts';

export interface PostOutcome {
  readonly isTagged: boolean;
  readonly isClosed: boolean;
  /** What was in the way of more; null when nothing was. */
  readonly problem: 'permission' | 'tagGone' | 'tagsFull' | 'refused' | null;
}

/** One or two sentences; empty when there is nothing to say. */
export function settledPostSentence(
  { isTagged, isClosed, problem }: PostOutcome,
  words: Words,
): string {
  const done: 'tagged' | 'closed' | 'taggedAndClosed' | null =
    isTagged && isClosed ? 'taggedAndClosed' : isTagged ? 'tagged' : isClosed ? 'closed' : null;
  return [done, problem]
    .filter((what) => what !== null)
    .map((what) => words.say(`post.${what}`))
    .join(' ');
}
