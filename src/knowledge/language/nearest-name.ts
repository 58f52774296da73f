/** A name that was mistyped → the one that was meant. */
import { editDistance } from './edit-distance.ts';

/** Letters of a name for each slip in it: in a short one, one slip makes another word. */
const LETTERS_FOR_A_SLIP = 4;
/** Letters of a beginning that stand for the whole. */
const FEWEST_LETTERS = 3;

/**
 * @param names - In small letters, with hyphens between words.
 * @returns Null where none of the names is near enough to be meant.
 */
export function nearestName<Name extends string>(
  written: string,
  names: readonly Name[],
): Name | null {
  const folded = written
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  const begun = names.find((name) => folded.length >= FEWEST_LETTERS && name.startsWith(folded));
  if (begun !== undefined) return begun;
  const limit = Math.max(1, Math.floor(folded.length / LETTERS_FOR_A_SLIP));
  const near = names
    .map((name) => ({ name, edits: editDistance(folded, name, limit) }))
    .filter(({ edits }) => edits <= limit)
    .toSorted((a, b) => a.edits - b.edits);
  return near[0]?.name ?? null;
}
