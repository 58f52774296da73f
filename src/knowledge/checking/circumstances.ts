/** What a rule cannot know from the file. */
export interface Circumstances {
  /** The day of the check, `YYYY-MM-DD`, in UTC. */
  readonly today: string;
  /** Years after its last review from which an article counts as outdated. Integer, at least 1. */
  readonly staleAfterYears: number;
  readonly display: Display;
}

/** Where answers are shown, and what can be shown there. */
export interface Display {
  /** As a sentence names it: "… shows no tables". */
  readonly name: string;
  /** Longest title, in UTF-16 units. */
  readonly titleCharacters: number;
  /** Depth of the deepest heading that is shown as one: 3 for `###`. */
  readonly headingDepth: number;
}
