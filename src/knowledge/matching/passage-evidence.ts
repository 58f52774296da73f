/** What one passage of an article says to a question: how often, how exactly and how close its words stand. */
import type { WeighedQuestion } from './question.ts';
import type { TermIndex } from '../indexing/term-index.ts';
import { lengthNorm, saturated } from '../indexing/tf-idf.ts';
import { indexWeights } from '../indexing/index-weights.ts';
import type { QueryWeights } from './query-weights.ts';
import type { WordSlots } from './word-slots.ts';

/** How many words apart two words may stand to count as a pair, for each kind of pair. */
const ORDERED_REACH = 2;
const SKIPPED_REACH = 4;
const NEAR_REACH = 8;

type ReadPassage = (
  title: readonly [from: number, to: number],
  passage: readonly [from: number, to: number],
  inNames: Float64Array,
  exactInNames: Float64Array,
  inText: Float64Array,
  table: Float64Array,
) => number;

/**
 * Reads passages for one question. The reader takes the ranges of tokens of the
 * article's title and of the passage, writes the weighed
 * contributions into `table` (five rows, one column a term), adds the passage's term counts to
 * `inText`, and returns the sum of the table.
 */
export function passageReader(
  index: TermIndex,
  { terms, pairs }: WeighedQuestion,
  weights: QueryWeights,
  { ofWord, share }: WordSlots,
): ReadPassage {
  const size = terms.length;
  const { tokens } = index;
  const idf = Float64Array.from(terms, (term) => term.idf);
  const wordIdf = Float64Array.from(terms, (term) => term.wordIdf);
  const exactWord = Int32Array.from(terms, (term) => term.word);
  const times = Float64Array.from(terms, (term) => term.count);
  /** Occurrences, those of expansions in part. */
  const frequency = new Float64Array(size);
  const exactFrequency = new Uint32Array(size);
  const ordered = new Uint16Array(size * size);
  const skipped = new Uint16Array(size * size);
  const near = new Uint16Array(size * size);
  /** Cells of the three tables that are not 0. */
  const cells: number[] = [];
  const position: number[] = [];
  const slotAt: number[] = [];

  /** Finds the question's words in a range of tokens and counts which stand together. */
  const scan = (from: number, to: number): void => {
    frequency.fill(0);
    exactFrequency.fill(0);
    position.length = 0;
    slotAt.length = 0;
    for (let at = from; at < to; at++) {
      const word = tokens[at]!;
      const slot = ofWord[word]! - 1;
      if (slot < 0) continue;
      frequency[slot]! += share[word]!;
      if (exactWord[slot] === word) exactFrequency[slot]!++;
      if (idf[slot]! > 0) {
        countPairs(at, slot);
        position.push(at);
        slotAt.push(slot);
      }
    }
  };

  /** Pairs of the word at `at` with the question words that stand closely before it. */
  const countPairs = (at: number, slot: number): void => {
    for (let earlier = position.length - 1; earlier >= 0; earlier--) {
      const distance = at - position[earlier]!;
      if (distance > NEAR_REACH) break;
      const cell = slotAt[earlier]! * size + slot;
      const reversed = slot * size + slotAt[earlier]!;
      if (pairs.neighbours[cell]! > 0) {
        near[cell]!++;
        if (distance <= ORDERED_REACH) ordered[cell]!++;
        cells.push(cell);
      }
      if (pairs.neighbours[reversed]! > 0) {
        near[reversed]!++;
        cells.push(reversed);
      }
      if (distance <= SKIPPED_REACH && pairs.skipping[cell]! > 0) {
        skipped[cell]!++;
        cells.push(cell);
      }
    }
  };

  return ([titleFrom, titleTo], [from, to], inNames, exactInNames, inText, table) => {
    // Pairs count in the title too; its words are already counted, hence the order of the two.
    scan(titleFrom, titleTo);
    scan(from, to);
    table.fill(0);
    const norm = lengthNorm(
      to - from + titleTo - titleFrom,
      index.averages.passage,
      indexWeights.b,
    );
    for (let slot = 0; slot < size; slot++) {
      inText[slot]! += frequency[slot]!;
      if (idf[slot] === 0) continue;
      const all = (indexWeights.titleFactor * inNames[slot]! + frequency[slot]!) / norm;
      const exact = (indexWeights.titleFactor * exactInNames[slot]! + exactFrequency[slot]!) / norm;
      table[slot] = times[slot]! * idf[slot]! * saturated(all, indexWeights.k);
      table[size + slot] =
        weights.exact * times[slot]! * wordIdf[slot]! * saturated(exact, indexWeights.k);
    }
    for (const cell of cells) {
      const a = Math.floor(cell / size);
      const b = cell % size;
      // The mean idf of the two: half to each.
      const toFirst = idf[a]! / 2;
      const toSecond = idf[b]! / 2;
      const inOrder = weights.ordered * pairs.neighbours[cell]! * dampened(ordered[cell]!);
      const withOneBetween = weights.skipped * pairs.skipping[cell]! * dampened(skipped[cell]!);
      const closely = weights.near * pairs.neighbours[cell]! * dampened(near[cell]!);
      table[2 * size + a]! += inOrder * toFirst;
      table[2 * size + b]! += inOrder * toSecond;
      table[3 * size + a]! += withOneBetween * toFirst;
      table[3 * size + b]! += withOneBetween * toSecond;
      table[4 * size + a]! += closely * toFirst;
      table[4 * size + b]! += closely * toSecond;
      // A cell may be listed more than once; it counts once.
      ordered[cell] = skipped[cell] = near[cell] = 0;
    }
    cells.length = 0;
    let sum = 0;
    for (const contribution of table) sum += contribution;
    return sum;
  };
}

/** One occurrence counts a half, two two thirds, many nearly one. */
function dampened(count: number): number {
  return count / (count + 1);
}
