/**
 * Where a long article is cut.
 *
 * A question is answered by a section, not by a whole article: a long article that answers it in
 * one place must not lose against a short one because of everything else it says. So the index
 * scores *passages*: the whole text of a short article, or runs of neighbouring blocks of a long one.
 */

/** An article up to this many characters is one passage. */
const LONGEST_WHOLE = 2000;
/** A passage of a long article ends before it grows past this many characters … */
const LONGEST_PASSAGE = 1100;
/** … unless what it has so far is shorter than this: a heading alone answers nothing. */
const SHORTEST_PASSAGE = 250;

/** The passages of an article: groups of its blocks, in their order. Empty without text. */
export function passagesOf(blocks: readonly string[]): string[][] {
  let total = 0;
  for (const block of blocks) total += block.length;
  if (total <= LONGEST_WHOLE) return blocks.length === 0 ? [] : [[...blocks]];

  const passages: string[][] = [];
  let passage: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length >= SHORTEST_PASSAGE && length + block.length > LONGEST_PASSAGE) {
      passages.push(passage);
      passage = [];
      length = 0;
    }
    passage.push(block);
    length += block.length;
  }
  // A short rest belongs to what precedes it.
  if (length < SHORTEST_PASSAGE && passages.length > 0) passages.at(-1)!.push(...passage);
  else if (passage.length > 0) passages.push(passage);
  return passages;
}

/**
 * Questions that an article is asked as, in one passage: an article with sixty would otherwise lose against one with
 * six, since the passage that holds them all is long.
 */
const ASKED_TOGETHER = 15;

/** The passages of these questions: groups of neighbours, in their order. */
export function askedPassagesOf(questions: readonly string[]): string[][] {
  const passages: string[][] = [];
  for (let from = 0; from < questions.length; from += ASKED_TOGETHER) {
    passages.push(questions.slice(from, from + ASKED_TOGETHER));
  }
  return passages;
}
