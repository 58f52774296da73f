/** What became of a post in a forum whose answer helped, for who opened it. */

export interface PostOutcome {
  readonly isTagged: boolean;
  readonly isClosed: boolean;
  /** What was in the way of more; null when nothing was. */
  readonly problem: keyof typeof PROBLEMS | null;
}

const TAGGED = 'Your post has its tag now.';
const CLOSED = 'I close your post; write in it to open it again.';
const TAGGED_AND_CLOSED =
  'Your post has its tag now, and I close it; write in it to open it again.';

const PROBLEMS = {
  permission:
    'I may not tag and close posts here. Whoever manages the server can let me; `/doctor` says what is missing.',
  'tag-gone': 'The tag for such posts is gone; whoever manages the server can choose another.',
  'tags-full': 'It has five tags already, so I added none; take one off to make room.',
  refused:
    'Discord did not let me do all that is set for such posts. You can tag and close it yourself.',
} as const;

/** One or two sentences; empty when there is nothing to say. */
export function settledPostSentence({ isTagged, isClosed, problem }: PostOutcome): string {
  const done =
    isTagged && isClosed ? TAGGED_AND_CLOSED : isTagged ? TAGGED : isClosed ? CLOSED : null;
  return [done, problem === null ? null : PROBLEMS[problem]]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
