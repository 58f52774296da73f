/** What the operator has set that answers and articles are shown by. */

export interface Surroundings {
  /** Articles last reviewed before this day (`YYYY-MM-DD`) say so; null: none does. */
  readonly staleBefore: string | null;
  /** As `Config.contentRepoUrl`. */
  readonly contentRepoUrl: string | null;
}

/** Nothing set. */
export const PLAIN: Surroundings = { staleBefore: null, contentRepoUrl: null };
