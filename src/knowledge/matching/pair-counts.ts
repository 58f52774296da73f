/** How often two words of a question that belong together stand together in a text. */
import { invariant } from './invariant.ts';
import type { QueryWeights } from './query-weights.ts';
import type { WeighedQuestion } from './question-term.ts';

/** How many words apart two words may stand to count as a pair, for each kind of pair. */
const ORDERED_REACH = 2;
const NEAR_REACH = 8;

/** Contributions of each term. */
export interface PairRows {
  readonly ordered: Float64Array;
  readonly near: Float64Array;
}

/** Like the question's pairs, the counts are square tables: a cell for each first and second term. */
export class PairCounts {
  readonly #size: number;
  readonly #neighbours: Uint8Array;
  readonly #idf: Float64Array;
  readonly #weights: QueryWeights;
  readonly #ordered: Uint16Array;
  readonly #near: Uint16Array;
  /** Cells of the two tables that are not 0, as many as are in use; one may be listed more than once. */
  readonly #cells: number[] = [];
  #cellCount = 0;
  /** Question words of the text so far, as many as there are: where each stands, and which term it is. */
  readonly #positions: number[] = [];
  readonly #slots: number[] = [];
  // Counted here, as to empty an array costs more than all that a passage puts into it.
  #wordCount = 0;

  constructor({ terms, pairs }: WeighedQuestion, weights: QueryWeights) {
    const { size } = pairs;
    invariant(size === terms.length, 'the pairs are those of the terms');
    this.#size = size;
    this.#neighbours = pairs.neighbours;
    this.#idf = Float64Array.from(terms, ({ idf }) => idf);
    this.#weights = weights;
    this.#ordered = new Uint16Array(size * size);
    this.#near = new Uint16Array(size * size);
  }

  /** No word of what follows makes a pair with one of what was read so far. */
  beginText(): void {
    this.#wordCount = 0;
  }

  /**
   * The next question word of the text.
   *
   * @param at - Where it stands; after the one before.
   * @param slot - Which term it is.
   */
  add(at: number, slot: number): void {
    // Stop words make no pairs.
    if (this.#idf[slot] === 0) return;
    const positions = this.#positions;
    for (let earlier = this.#wordCount - 1; earlier >= 0; earlier--) {
      const distance = at - positions[earlier]!;
      invariant(distance > 0, 'words come in reading order');
      if (distance > NEAR_REACH) break;
      this.#count(this.#slots[earlier]!, slot, distance);
    }
    positions[this.#wordCount] = at;
    this.#slots[this.#wordCount] = slot;
    this.#wordCount++;
  }

  #count(first: number, second: number, distance: number): void {
    const cell = first * this.#size + second;
    const reversed = second * this.#size + first;
    if (this.#neighbours[cell]! > 0) {
      this.#near[cell]!++;
      if (distance <= ORDERED_REACH) this.#ordered[cell]!++;
      this.#cells[this.#cellCount++] = cell;
    }
    if (this.#neighbours[reversed]! > 0) {
      this.#near[reversed]!++;
      this.#cells[this.#cellCount++] = reversed;
    }
  }

  /** Adds to the two rows of a table what the pairs counted so far are worth, and forgets them. */
  moveTo({ ordered, near }: PairRows): void {
    const weights = this.#weights;
    for (let listed = 0; listed < this.#cellCount; listed++) {
      const cell = this.#cells[listed]!;
      const first = Math.floor(cell / this.#size);
      const second = cell % this.#size;
      // The mean idf of the two: half to each.
      const toFirst = this.#idf[first]! / 2;
      const toSecond = this.#idf[second]! / 2;
      const neighbours = this.#neighbours[cell]!;
      const inOrder = weights.ordered * neighbours * dampened(this.#ordered[cell]!);
      const closely = weights.near * neighbours * dampened(this.#near[cell]!);
      ordered[first]! += inOrder * toFirst;
      ordered[second]! += inOrder * toSecond;
      near[first]! += closely * toFirst;
      near[second]! += closely * toSecond;
      // Where a cell is listed again, nothing is left of it.
      this.#ordered[cell] = this.#near[cell] = 0;
    }
    this.#cellCount = 0;
  }
}

/** One occurrence counts a half, two two thirds, many nearly one. */
function dampened(count: number): number {
  return count / (count + 1);
}
