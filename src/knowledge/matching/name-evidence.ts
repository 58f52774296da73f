/** What an article's names (title, aliases, keywords) say to a question. */
import { countsOf, type TermIndex } from '../indexing/term-index.ts';
import { lengthNorm, saturated } from '../indexing/tf-idf.ts';
import { EvidenceTable, nameIngredients } from './evidence-table.ts';
import type { QueryWeights } from './query-weights.ts';
import type { WeighedQuestion, WeighedTerm } from './question-term.ts';
import type { WordSlots } from './word-slots.ts';

/** Names are short: a repeated word says little, and length says more than in a text. */
export const NAME_K = 1.2;
const B = 0.75;

/** Reads the names of one article after the other for one question; each overwrites what was read before. */
export class NameReader {
  /** Occurrences of each question term in all names of the article, those of expansions in part. */
  readonly counts: Float64Array;
  /** The same of the exact words. */
  readonly exactCounts: Float64Array;
  readonly #index: TermIndex;
  readonly #terms: readonly WeighedTerm[];
  readonly #weights: QueryWeights;
  readonly #averageLength: number;
  readonly #slots: WordSlots;
  /** All idf of the question, each as often as its term is said. */
  readonly #reach: number;
  readonly #questionNorm: number;
  /** Of the name that is being read. */
  readonly #frequency: Float64Array;
  readonly #table: EvidenceTable;
  readonly #likeness: Float64Array;
  readonly #title: Float64Array;
  /** Of the article: those of its nearest name. */
  readonly #bestLikeness: Float64Array;
  readonly #bestTitle: Float64Array;

  /** @param best - The nearest name of the article that is read gives its likeness and title. */
  constructor(
    index: TermIndex,
    { terms, language }: WeighedQuestion,
    weights: QueryWeights,
    slots: WordSlots,
    best: EvidenceTable,
  ) {
    this.#index = index;
    this.#terms = terms;
    this.#weights = weights;
    this.#averageLength = countsOf(index, language).averages.title;
    this.#slots = slots;
    this.counts = new Float64Array(terms.length);
    this.exactCounts = new Float64Array(terms.length);
    this.#frequency = new Float64Array(terms.length);
    this.#table = new EvidenceTable(nameIngredients, terms.length);
    this.#likeness = this.#table.row('likeness');
    this.#title = this.#table.row('title');
    this.#bestLikeness = best.row('likeness');
    this.#bestTitle = best.row('title');
    let reach = 0;
    let questionNorm = 0;
    for (const { idf, count } of terms) {
      reach += idf * count;
      questionNorm += fourthPower(idf);
    }
    this.#reach = reach;
    this.#questionNorm = questionNorm;
  }

  /** @param first - The article's title. @param end - Segment after its last name. */
  read(first: number, end: number): void {
    const { segmentStart } = this.#index;
    this.counts.fill(0);
    this.exactCounts.fill(0);
    let nearest = -1;
    for (let segment = first; segment < end; segment++) {
      const from = segmentStart[segment]!;
      const to = segmentStart[segment + 1]!;
      const score = this.#weigh(to - from, this.#count(from, to));
      if (score <= nearest) continue;
      nearest = score;
      this.#bestLikeness.set(this.#likeness);
      this.#bestTitle.set(this.#title);
    }
  }

  /** Counts the question's terms in a name; gives its norm as a vector, to the fourth power of idf. */
  #count(from: number, to: number): number {
    const { tokens, idf, termOfWord } = this.#index;
    const { ofWord, share } = this.#slots;
    for (let slot = 0; slot < this.#frequency.length; slot++) this.#frequency[slot] = 0;
    let nameNorm = 0;
    for (let at = from; at < to; at++) {
      const word = tokens[at]!;
      nameNorm += fourthPower(idf[termOfWord[word]!]!);
      const slot = ofWord[word]! - 1;
      if (slot < 0) continue;
      this.#frequency[slot]! += share[word]!;
      this.counts[slot]! += share[word]!;
      if (this.#terms[slot]!.word === word) this.exactCounts[slot]!++;
    }
    return nameNorm;
  }

  /** Fills the two rows of a name and gives their sum. */
  #weigh(length: number, nameNorm: number): number {
    const { likeness, title } = this.#weights;
    const norm = lengthNorm(length, this.#averageLength, B);
    const cosineNorm = Math.sqrt(this.#questionNorm * nameNorm);
    this.#table.clear();
    let score = 0;
    for (let slot = 0; slot < this.#terms.length; slot++) {
      const frequency = this.#frequency[slot]!;
      if (frequency === 0) continue;
      const { idf, titleIdf } = this.#terms[slot]!;
      // An expansion is in the name only in part; more than once counts once, as in the name's own vector.
      const part = Math.min(1, frequency);
      const cosine = cosineNorm > 0 ? (part * fourthPower(idf)) / cosineNorm : 0;
      this.#likeness[slot] = likeness * this.#reach * cosine;
      this.#title[slot] = title * titleIdf * saturated(frequency / norm, NAME_K);
      score += this.#likeness[slot]! + this.#title[slot]!;
    }
    return score;
  }
}

/** The weights of the cosine are squares of idf, and the cosine squares them again. */
function fourthPower(value: number): number {
  const square = value * value;
  // Not `** 4`: this is the innermost loop, and the general power is many times slower.
  return square * square;
}
