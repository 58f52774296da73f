/**
 * The marks of spoilers as Discord pairs them, from left to right: `||||lime||||` hides "lime", and is no
 * pair that hides nothing before it.
 */

/** The text with two strokes for each run of more, and without the marks that hide only white space. */
export function withoutEmptySpoilers(text: string): string {
  return text
    .replace(/\|{3,}/g, '||')
    .replace(/\|\|([^]*?)\|\|/g, (spoiler: string, hidden: string) =>
      /[^\s\p{Cc}]/u.test(hidden) ? spoiler : ' ',
    );
}
