/**
 * What initials may mean in an article: `ouv` for "Outstanding Universal Value".
 *
 * `language/initials.ts` gives the initials that a name is indexed by, and so is strict about what a name
 * is; here a person has asked for the initials, and any stretch of capitalised words may be meant.
 */
import { markOf, type Language } from '../language/languages/marks.ts';
import { termOf, type Term } from '../language/terms.ts';
import type { Sentence } from './text-blocks.ts';

/** With two letters, half of all pairs of capitalised words would do. */
const FEWEST_LETTERS = 3;
const MOST_LETTERS = 7;

/** A term of other letters is never read as initials. */
const ASCII = /^[a-z]+$/;

/** Capitalised words with little ones between them: "Centre for the Study of Preservation". */
const CAPITALISED_RUN =
  /\p{Lu}[\p{L}’']*(?:[ -](?:(?:of|for|the|and|on|in|to|de|la) ){0,2}\p{Lu}[\p{L}’']*)+/gu;

/**
 * Term of the initials → the words that they are the initials of, as they stand first in the article. A
 * sentence may begin with another capital than the name's ("The", "At"), so each stretch of a run
 * of capitalised words counts.
 */
export function meaningsOfInitials(
  sentences: readonly Sentence[],
  language: Language,
): ReadonlyMap<Term, string> {
  const mark = markOf(language);
  const found = new Map<Term, string>();
  for (const { plain } of sentences) {
    for (const [run] of plain.matchAll(CAPITALISED_RUN)) {
      const words = run.split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word));
      const letters = words.map((word) => word.charAt(0).toLowerCase()).join('');
      for (let at = 0; at + FEWEST_LETTERS <= words.length; at++) {
        const most = Math.min(at + MOST_LETTERS, words.length);
        for (let end = at + FEWEST_LETTERS; end <= most; end++) {
          const initials = letters.slice(at, end);
          // Their term: the stemmer takes the S of "PAS" and "NPS" for an ending.
          const term = termOf(initials + mark);
          if (ASCII.test(initials) && !found.has(term))
            found.set(term, words.slice(at, end).join(' '));
        }
      }
    }
  }
  return found;
}
