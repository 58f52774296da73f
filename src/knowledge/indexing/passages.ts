/**
 * Where a long article is cut.
 *
 * A question is answered by a section, not by a whole article: a long article that answers it in
 * one place must not lose against a short one because of everything else it says. So the index
 * scores *units*: the whole text of a short article, or runs of neighbouring passages of a long one.
 */

/** An article up to this many characters is one unit. */
const LONGEST_WHOLE = 2000;
/** A unit of a long article ends before it grows past this many characters … */
const LONGEST_UNIT = 1100;
/** … unless what it has so far is shorter than this: a heading alone answers nothing. */
const SHORTEST_UNIT = 250;

/** The units of an article: groups of its passages, in their order. Empty without text. */
export function unitsOf(passages: readonly string[]): string[][] {
  let total = 0;
  for (const passage of passages) total += passage.length;
  if (total <= LONGEST_WHOLE) return passages.length === 0 ? [] : [[...passages]];

  const units: string[][] = [];
  let unit: string[] = [];
  let length = 0;
  for (const passage of passages) {
    if (length >= SHORTEST_UNIT && length + passage.length > LONGEST_UNIT) {
      units.push(unit);
      unit = [];
      length = 0;
    }
    unit.push(passage);
    length += passage.length;
  }
  // A short rest belongs to what precedes it.
  if (length < SHORTEST_UNIT && units.length > 0) units.at(-1)!.push(...unit);
  else if (unit.length > 0) units.push(unit);
  return units;
}
