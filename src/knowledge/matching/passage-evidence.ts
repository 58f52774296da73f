/** What one passage of an article says to a question: how often, how exactly and how close its words stand. */
import { indexWeights } from '../indexing/index-weights.ts';
import { countsOf, type TermIndex } from '../indexing/term-index.ts';
import { lengthNorm, saturated } from '../indexing/tf-idf.ts';
import { EvidenceTable, passageIngredients } from './evidence-table.ts';
import type { NameReader } from './name-evidence.ts';
import { PairCounts, type PairRows } from './pair-counts.ts';
import type { QueryWeights } from './query-weights.ts';
import type { WeighedQuestion } from './question-term.ts';
import type { WordSlots } from './word-slots.ts';

/** Where a text lies in the tokens of the index: up to, not including, `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Reads one passage after the other for one question; each overwrites what was read before. */
export class PassageReader {
  /** What the passage earns. */
  readonly table: EvidenceTable;
  /** Occurrences of each question term in the passage, those of expansions in part; 0 for stop words. */
  readonly counts: Float64Array;
  readonly #index: TermIndex;
  /** What each term is worth, and its exact word: once saturated, as an array of its own, as every passage is weighed. */
  readonly #worth: Float64Array;
  readonly #exactWorth: Float64Array;
  readonly #averageLength: number;
  readonly #slots: WordSlots;
  readonly #names: NameReader;
  readonly #exactCounts: Float64Array;
  /** Of each term the number of its exact word, as an array of its own: every word of a passage is compared. */
  readonly #exactWord: Int32Array;
  readonly #pairs: PairCounts;
  readonly #passage: Float64Array;
  readonly #exact: Float64Array;
  readonly #pairRows: PairRows;
  #titleLength = 0;
  /** Question words of the title: how many, where each stands, and which term it is. */
  #titleWords = 0;
  readonly #titlePlaces: number[] = [];
  readonly #titleSlots: number[] = [];

  /** @param names - Has read the article that a passage is of: its names count as part of each passage. */
  constructor(
    index: TermIndex,
    question: WeighedQuestion,
    weights: QueryWeights,
    slots: WordSlots,
    names: NameReader,
  ) {
    const { terms } = question;
    this.#index = index;
    this.#worth = Float64Array.from(terms, ({ count, idf }) => count * idf);
    this.#exactWorth = Float64Array.from(terms, ({ idf, count, wordIdf }) =>
      idf === 0 ? 0 : weights.exact * count * wordIdf,
    );
    this.#averageLength = countsOf(index, question.language).averages.passage;
    this.#slots = slots;
    this.#names = names;
    this.counts = new Float64Array(terms.length);
    this.#exactCounts = new Float64Array(terms.length);
    this.#exactWord = Int32Array.from(terms, ({ word }) => word);
    this.#pairs = new PairCounts(question, weights);
    this.table = new EvidenceTable(passageIngredients, terms.length);
    this.#passage = this.table.row('passage');
    this.#exact = this.table.row('exact');
    this.#pairRows = {
      ordered: this.table.row('ordered'),
      near: this.table.row('near'),
    };
  }

  /** Whose passages are read from now on. Pairs count in the title too; its words are counted with the names. */
  beginArticle({ from, to }: TokenRange): void {
    const { tokens } = this.#index;
    const { inText } = this.#slots;
    this.#titleLength = to - from;
    this.#titleWords = 0;
    for (let at = from; at < to; at++) {
      const slot = inText[tokens[at]!]! - 1;
      if (slot < 0) continue;
      this.#titlePlaces[this.#titleWords] = at;
      this.#titleSlots[this.#titleWords] = slot;
      this.#titleWords++;
    }
  }

  /** Gives the sum of the table. */
  read(passage: TokenRange): number {
    this.#pairs.beginText();
    for (let word = 0; word < this.#titleWords; word++) {
      this.#pairs.add(this.#titlePlaces[word]!, this.#titleSlots[word]!);
    }
    this.#count(passage);
    this.table.clear();
    this.#weighWords(passage.to - passage.from + this.#titleLength);
    this.#pairs.moveTo(this.#pairRows);
    return this.table.sum();
  }

  /** Finds the question's words in a text. */
  #count({ from, to }: TokenRange): void {
    const { tokens } = this.#index;
    const { inText, share } = this.#slots;
    const counts = this.counts;
    const exactCounts = this.#exactCounts;
    const exactWord = this.#exactWord;
    const pairs = this.#pairs;
    // For so few numbers a loop takes less time than `fill`.
    for (let slot = 0; slot < counts.length; slot++) counts[slot] = exactCounts[slot] = 0;
    pairs.beginText();
    for (let at = from; at < to; at++) {
      const word = tokens[at]!;
      const slot = inText[word]! - 1;
      if (slot < 0) continue;
      counts[slot]! += share[word]!;
      if (exactWord[slot] === word) exactCounts[slot]!++;
      pairs.add(at, slot);
    }
  }

  /** @param length - Of passage and title, in words. */
  #weighWords(length: number): void {
    const { k, b, titleFactor } = indexWeights;
    const norm = lengthNorm(length, this.#averageLength, b);
    const { counts: nameCounts, exactCounts: exactNameCounts } = this.#names;
    for (let slot = 0; slot < this.#worth.length; slot++) {
      const worth = this.#worth[slot]!;
      const all = titleFactor * nameCounts[slot]! + this.counts[slot]!;
      // Most passages have few words of the question.
      if (all === 0 || worth === 0) continue;
      this.#passage[slot] = worth * saturated(all / norm, k);
      const exact = titleFactor * exactNameCounts[slot]! + this.#exactCounts[slot]!;
      if (exact > 0) this.#exact[slot] = this.#exactWorth[slot]! * saturated(exact / norm, k);
    }
  }
}
