/** The second look: what one article says to a question, read from its words. */
import { indexWeights } from '../indexing/index-weights.ts';
import {
  countsOf,
  type ArticleNumber,
  type LanguageCounts,
  type TermIndex,
} from '../indexing/term-index.ts';
import { lengthNorm, saturated } from '../indexing/tf-idf.ts';
import { EvidenceTable, ingredients } from './evidence-table.ts';
import { invariant } from './invariant.ts';
import { NameReader } from './name-evidence.ts';
import { PassageReader } from './passage-evidence.ts';
import type { QueryWeights } from './query-weights.ts';
import type { WeighedQuestion, WeighedTerm } from './question-term.ts';
import type { WordSlots } from './word-slots.ts';

/** One article as read for a question. */
export interface Evidence {
  readonly table: EvidenceTable;
  /** For each term how far the article has it, in [0, 1]: 1 with a form of it in text or names, less with only an expansion. Of stop words only names tell. */
  readonly held: Float64Array;
  /** Sum of the table. */
  readonly score: number;
  /** Number of the best passage among the article's passages, from 0; 0 as well without text. */
  readonly passage: number;
}

/** Reads one article after the other for one question; each overwrites what was read before. */
export class EvidenceReader {
  readonly #index: TermIndex;
  readonly #terms: readonly WeighedTerm[];
  readonly #weights: QueryWeights;
  readonly #averages: LanguageCounts['averages'];
  readonly #names: NameReader;
  readonly #passages: PassageReader;
  readonly #table: EvidenceTable;
  readonly #whole: Float64Array;
  readonly #coverage: Float64Array;
  readonly #held: Float64Array;
  /** Occurrences of each term in the article's passages, those of expansions in part; 0 for stop words. */
  readonly #inText: Float64Array;
  /** All idf of the question, each as often as its term is said. */
  readonly #asked: number;

  /** @param slots - Filled with the terms of the question. */
  constructor(
    index: TermIndex,
    question: WeighedQuestion,
    weights: QueryWeights,
    slots: WordSlots,
  ) {
    const { terms } = question;
    this.#index = index;
    this.#terms = terms;
    this.#weights = weights;
    this.#averages = countsOf(index, question.language).averages;
    this.#table = new EvidenceTable(ingredients, terms.length);
    this.#whole = this.#table.row('whole');
    this.#coverage = this.#table.row('coverage');
    this.#names = new NameReader(index, question, weights, slots, this.#table);
    this.#passages = new PassageReader(index, question, weights, slots, this.#names);
    this.#held = new Float64Array(terms.length);
    this.#inText = new Float64Array(terms.length);
    let asked = 0;
    for (const { idf, count } of terms) asked += idf * count;
    this.#asked = asked;
  }

  scoreOf(article: ArticleNumber): number {
    this.#read(article);
    return this.#table.sum();
  }

  evidenceOf(article: ArticleNumber): Evidence {
    const passage = this.#read(article);
    const table = this.#table.copy();
    return { table, held: this.#held.slice(), score: table.sum(), passage };
  }

  /** Fills the table and gives the number of the best passage. */
  #read(article: ArticleNumber): number {
    const { articleStart, nameCount, segmentStart } = this.#index;
    const title = articleStart[article]!;
    const firstPassage = title + nameCount[article]!;
    const end = articleStart[article + 1]!;
    invariant(title < firstPassage && firstPassage <= end, 'an article has a title');
    this.#table.clear();
    this.#names.read(title, firstPassage);
    const best = this.#readPassages(title, firstPassage, end);
    this.#weighWhole(segmentStart[end]! - segmentStart[title]!);
    return best - firstPassage;
  }

  /** Puts what the best passage earns into the table; gives its segment. */
  #readPassages(titleSegment: number, first: number, end: number): number {
    const { segmentStart } = this.#index;
    const title = { from: segmentStart[titleSegment]!, to: segmentStart[titleSegment + 1]! };
    const { table, counts } = this.#passages;
    this.#passages.beginArticle(title);
    for (let slot = 0; slot < counts.length; slot++) this.#inText[slot] = 0;
    let best = first;
    let bestScore = -1;
    // An article without text still has a title: one empty passage.
    for (let segment = first; segment < Math.max(end, first + 1); segment++) {
      const from = segmentStart[segment]!;
      const to = segmentStart[Math.min(segment + 1, end)]!;
      const score = this.#passages.read({ from, to });
      for (let slot = 0; slot < counts.length; slot++) this.#inText[slot]! += counts[slot]!;
      if (score <= bestScore) continue;
      best = segment;
      bestScore = score;
      // The table begins with the ingredients of a passage.
      this.#table.cells.set(table.cells);
    }
    return best;
  }

  /** What all of the article says, whatever its best passage. @param length - In words. */
  #weighWhole(length: number): void {
    const { k, b, titleFactor } = indexWeights;
    const norm = lengthNorm(length, this.#averages.article, b);
    let share = 0;
    for (let slot = 0; slot < this.#terms.length; slot++) {
      const { idf, count } = this.#terms[slot]!;
      const frequency = titleFactor * this.#names.counts[slot]! + this.#inText[slot]!;
      const held = Math.min(1, frequency);
      this.#held[slot] = held;
      share += this.#asked > 0 ? (held * idf * count) / this.#asked : 0;
      this.#whole[slot] = this.#weights.whole * count * idf * saturated(frequency / norm, k);
    }
    for (let slot = 0; slot < this.#terms.length; slot++) {
      const { idf, count } = this.#terms[slot]!;
      this.#coverage[slot] = this.#weights.coverage * this.#held[slot]! * count * idf * share;
    }
  }
}
