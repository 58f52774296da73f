/** What answers and articles are shown by. */
import { wordsIn, type Words } from '../words/words.ts';

export interface Surroundings {
  readonly words: Words;
  /** Articles last reviewed before this day (`YYYY-MM-DD`) say so; null: none does. */
  readonly staleBefore: string | null;
  /** As `Config.contentRepoUrl`. */
  readonly contentRepoUrl: string | null;
}

/** In English, nothing set. */
export const PLAIN: Surroundings = {
  words: wordsIn('en'),
  staleBefore: null,
  contentRepoUrl: null,
};
