/** What an article's names (title, aliases, keywords) say to a question. */
import type { WeighedQuestion } from './question.ts';
import type { TermIndex } from '../indexing/term-index.ts';
import { lengthNorm, saturated } from '../indexing/tf-idf.ts';
import type { QueryWeights } from './query-weights.ts';
import type { WordSlots } from './word-slots.ts';

/** Names are short: a repeated word says little, and length says more than in a text. */
const K = 1.2;
const B = 0.75;
/** Rows of the table. */
const LIKENESS_ROW = 7;
export const TITLE_ROW = LIKENESS_ROW + 1;

/** What `readNames` writes: reused from article to article, because making it anew costs more than filling it. */
export interface NameTarget {
  /** The nearest name's contributions go into its last two rows. */
  readonly table: Float64Array;
  /** Occurrences of each question term in all names, those of expansions in part; overwritten. */
  readonly inNames: Float64Array;
  /** The same of the exact words. */
  readonly exactInNames: Float64Array;
  /** One name's occurrences and two rows, before it is known which name is the nearest. */
  readonly frequency: Float64Array;
  readonly rows: Float64Array;
}

/** @param segments - The names: from the first to before the second. */
export function readNames(
  index: TermIndex,
  { terms }: WeighedQuestion,
  weights: QueryWeights,
  { ofWord, share }: WordSlots,
  [first, end]: readonly [number, number],
  { table, inNames, exactInNames, frequency, rows }: NameTarget,
): void {
  const size = terms.length;
  inNames.fill(0);
  exactInNames.fill(0);
  let reach = 0;
  let questionNorm = 0;
  for (const { idf, count } of terms) {
    reach += idf * count;
    questionNorm += fourthPower(idf);
  }
  let nearest = -1;
  for (let segment = first; segment < end; segment++) {
    const from = index.segmentStart[segment]!;
    const to = index.segmentStart[segment + 1]!;
    frequency.fill(0);
    let nameNorm = 0;
    for (let at = from; at < to; at++) {
      const word = index.tokens[at]!;
      nameNorm += fourthPower(index.idf[index.termOfWord[word]!]!);
      const slot = ofWord[word]! - 1;
      if (slot < 0) continue;
      frequency[slot]! += share[word]!;
      inNames[slot]! += share[word]!;
      if (terms[slot]!.word === word) exactInNames[slot]!++;
    }
    const norm = lengthNorm(to - from, index.averages.title, B);
    const cosineNorm = Math.sqrt(questionNorm * nameNorm);
    rows.fill(0);
    let score = 0;
    for (let slot = 0; slot < size; slot++) {
      if (frequency[slot] === 0) continue;
      const { idf, titleIdf } = terms[slot]!;
      // An expansion is in the name only in part; more than once counts once, as in the name's own vector.
      const part = Math.min(1, frequency[slot]!);
      const cosine = cosineNorm > 0 ? (part * fourthPower(idf)) / cosineNorm : 0;
      rows[slot] = weights.likeness * reach * cosine;
      rows[size + slot] = weights.title * titleIdf * saturated(frequency[slot]! / norm, K);
      score += rows[slot]! + rows[size + slot]!;
    }
    if (score <= nearest) continue;
    nearest = score;
    table.set(rows, LIKENESS_ROW * size);
  }
}

/** The weights of the cosine are squares of idf, and the cosine squares them again. */
function fourthPower(value: number): number {
  const square = value * value;
  // Not `** 4`: this is the innermost loop, and the general power is many times slower.
  return square * square;
}
