/** What is said in a language to a bot that is no question. */

/**
 * `praise`: whatever else only says that an answer was read ("ok cool", "lol"); met as thanks are. `more`:
 * wants more of what was just said. `asking`: that a question is to come.
 */
export type PhraseKind =
  'about' | 'farewell' | 'thanks' | 'disagreement' | 'praise' | 'greeting' | 'more' | 'asking';

/** `|` stands between phrases; in whatever case, with or without accents and signs. */
export interface PhraseList extends Readonly<Record<PhraseKind, string>> {
  /** They go with any of these, and say nothing alone. */
  readonly fillers: string;
}
