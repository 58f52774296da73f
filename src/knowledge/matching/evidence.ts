/**
 * The second look: what one article says to a question, read from its words.
 *
 * Every ingredient of the score is a sum over question terms. They are written into one table,
 * ingredients by terms, so that the score is the sum of the table and the table is the explanation.
 */
import { readNames } from './name-evidence.ts';
import type { WeighedQuestion } from './question.ts';
import type { ArticleNumber, TermIndex } from '../indexing/term-index.ts';
import { lengthNorm, saturated } from '../indexing/tf-idf.ts';
import { passageReader } from './passage-evidence.ts';
import { wordSlotsOf } from './word-slots.ts';
import { indexWeights } from '../indexing/index-weights.ts';
import type { QueryWeights } from './query-weights.ts';

/** Rows of the table, in this order. */
export const ingredients = [
  'passage',
  'exact',
  'ordered',
  'skipped',
  'near',
  'whole',
  'coverage',
  'likeness',
  'title',
] as const;
export type Ingredient = (typeof ingredients)[number];

/** The first five are those of the best passage. */
export const PASSAGE_ROWS = 5;
const WHOLE_ROW = 5;
const COVERAGE_ROW = 6;

/** One article as read for a question. The reader overwrites it at the next article. */
export interface Evidence {
  /** Contribution of term `t` to ingredient `i`, weights included: `table[i · terms + t]`; at least 0. */
  readonly table: Float64Array;
  /** For each term how far the article has it, in [0, 1]: 1 with a form of it in text or names, less with only an expansion. */
  readonly held: Float64Array;
  /** Sum of the table. */
  score: number;
  /** Number of the best passage among the article's passages, from 0; 0 as well without text. */
  passage: number;
}

/** Evidence that stays as it is when its reader goes on. */
export function copyOf({ table, held, score, passage }: Evidence): Evidence {
  return { table: table.slice(), held: held.slice(), score, passage };
}

/** Reads articles for one question. A reader serves until the next one is made for the same index. */
export function evidenceReader(
  index: TermIndex,
  question: WeighedQuestion,
  weights: QueryWeights,
): (article: ArticleNumber) => Evidence {
  const { terms } = question;
  const size = terms.length;
  const slots = wordSlotsOf(index, question);
  const readPassage = passageReader(index, question, weights, slots);
  const table = new Float64Array(ingredients.length * size);
  const passageTable = new Float64Array(PASSAGE_ROWS * size);
  const held = new Float64Array(size);
  const evidence: Evidence = { table, held, score: 0, passage: 0 };
  const inNames = new Float64Array(size);
  const exactInNames = new Float64Array(size);
  const names = {
    table,
    inNames,
    exactInNames,
    frequency: new Float64Array(size),
    rows: new Float64Array(2 * size),
  };
  const inText = new Float64Array(size);
  let asked = 0;
  for (const { idf, count } of terms) asked += idf * count;

  return (article) => {
    const first = index.articleStart[article]!;
    const end = index.articleStart[article + 1]!;
    const firstPassage = first + index.nameCount[article]!;
    table.fill(0);
    inText.fill(0);
    readNames(index, question, weights, slots, [first, firstPassage], names);

    const title = [index.segmentStart[first]!, index.segmentStart[first + 1]!] as const;
    evidence.passage = 0;
    let best = -1;
    // An article without text still has a title: one empty passage.
    for (let segment = firstPassage; segment < Math.max(end, firstPassage + 1); segment++) {
      const from = index.segmentStart[Math.min(segment, end)]!;
      const to = index.segmentStart[Math.min(segment + 1, end)]!;
      const score = readPassage(title, [from, to], inNames, exactInNames, inText, passageTable);
      if (score <= best) continue;
      best = score;
      evidence.passage = segment - firstPassage;
      table.set(passageTable);
    }

    const length = index.segmentStart[end]! - index.segmentStart[first]!;
    const norm = lengthNorm(length, index.averages.article, indexWeights.b);
    let share = 0;
    for (let slot = 0; slot < size; slot++) {
      const frequency = indexWeights.titleFactor * inNames[slot]! + inText[slot]!;
      const { idf, count } = terms[slot]!;
      held[slot] = Math.min(1, frequency);
      share += asked > 0 ? (held[slot]! * idf * count) / asked : 0;
      table[WHOLE_ROW * size + slot] =
        weights.whole * count * idf * saturated(frequency / norm, indexWeights.k);
    }
    for (let slot = 0; slot < size; slot++) {
      const { idf, count } = terms[slot]!;
      table[COVERAGE_ROW * size + slot] = weights.coverage * held[slot]! * count * idf * share;
    }
    evidence.score = 0;
    for (const contribution of table) evidence.score += contribution;
    return evidence;
  };
}
