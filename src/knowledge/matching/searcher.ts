/** Question → ranked articles of one index, with the evidence for how sure to be. */
import { countsOf, type ArticleNumber, type TermIndex } from '../indexing/term-index.ts';
import type { Language } from '../language/languages/marks.ts';
import type { Synonyms } from '../language/synonyms.ts';
import { Shortlister } from './shortlist.ts';
import { EvidenceReader } from './evidence.ts';
import { Lexicon } from './lexicon.ts';
import { queryWeights, type QueryWeights } from './query-weights.ts';
import { questionLanguage } from './question-language.ts';
import type { QuestionContext, WeighedQuestion } from './question-term.ts';
import { hasContentTerm, type Ranking } from './ranking.ts';
import { mayScore } from './may-score.ts';
import { weighQuestion } from './weigh-question.ts';
import { WordSlots } from './word-slots.ts';

export interface SearcherOptions {
  /** Words that stand for one another. Default: the everyday ones. */
  readonly synonyms?: Synonyms;
  readonly weights?: QueryWeights;
}

export interface SearchOptions {
  /** How many of the first hits keep their evidence. Integer, at least 0. Default 1. */
  readonly withEvidence?: number;
  /** Default: none. */
  readonly context?: QuestionContext | null;
  /** The language to read the question in. Default: that of `languageOf`. */
  readonly language?: Language;
}

/** Articles that get the second look, at least; 60, 100 and 200 gave the same figures on every test collection. */
const SECOND_LOOK = 60;

/**
 * Owns everything that questions to one index share: the tables of its words, which are made when
 * they are first needed, and the memory that a search works in. Nothing that it gives back changes
 * with the next question.
 */
export class Searcher {
  readonly #index: TermIndex;
  readonly #weights: QueryWeights;
  readonly #lexicon: Lexicon;
  readonly #shortlister: Shortlister;
  readonly #slots: WordSlots;

  constructor(index: TermIndex, { synonyms, weights = queryWeights }: SearcherOptions = {}) {
    this.#index = index;
    this.#weights = weights;
    this.#lexicon = new Lexicon(index, synonyms);
    this.#shortlister = new Shortlister(index);
    this.#slots = new WordSlots(index);
  }

  /** Languages that articles are written in, those of most articles first. */
  get languages(): readonly Language[] {
    return this.#index.languages
      .toSorted((a, b) => b.articleCount - a.articleCount)
      .map(({ language }) => language);
  }

  /** Of the languages of the articles the one that a question is most likely in. */
  languageOf(question: string): Language {
    return questionLanguage(this.#index, question);
  }

  /** What becomes of the words of a question, and what may stand for each. */
  weigh(
    question: string,
    context: QuestionContext | null = null,
    language = this.languageOf(question),
  ): WeighedQuestion {
    return weighQuestion(this.#lexicon, this.#weights, question, language, context);
  }

  /**
   * @param limit - Most hits wanted. Integer, at least 1.
   * @throws {RangeError} When `limit` is not such a number.
   */
  search(
    question: string,
    limit: number,
    { withEvidence = 1, context = null, language }: SearchOptions = {},
  ): Ranking {
    if (!Number.isInteger(limit) || limit < 1) {
      throw new RangeError(`Expected limit to be an integer >= 1, got ${limit}`);
    }
    const weighed = this.weigh(question, context, language);
    const shortlist = this.#shortlister.find(weighed.terms, Math.max(SECOND_LOOK, limit));
    this.#slots.fill(weighed.terms);
    const reader = new EvidenceReader(this.#index, weighed, this.#weights, this.#slots);
    const ranked = shortlist
      .map((article) => ({ article, score: reader.scoreOf(article) }))
      .toSorted((a, b) => b.score - a.score || a.article - b.article);
    const hits = ranked.slice(0, limit);
    return {
      hits,
      terms: weighed.terms,
      evidence: hits.slice(0, withEvidence).map(({ article }) => reader.evidenceOf(article)),
      secondScore: ranked[1]?.score ?? 0,
      language: weighed.language,
      articleCount: countsOf(this.#index, weighed.language).articleCount,
    };
  }

  /**
   * The first hit of `foundByContent(search(question, 1))`, in less time: an article that cannot be
   * better than the best so far is not read. Null when nothing is found.
   */
  first(question: string, language = this.languageOf(question)): ArticleNumber | null {
    const weighed = this.weigh(question, null, language);
    if (!hasContentTerm(weighed.terms)) return null;
    const shortlist = this.#shortlister.find(weighed.terms, SECOND_LOOK);
    this.#slots.fill(weighed.terms);
    const reader = new EvidenceReader(this.#index, weighed, this.#weights, this.#slots);
    const [first, ...others] = shortlist;
    if (first === undefined) return null;
    let best = first;
    let most = reader.scoreOf(best);
    const ascending = others.toSorted((a, b) => a - b);
    for (const article of mayScore(this.#index, weighed, this.#weights, ascending, most)) {
      const score = reader.scoreOf(article);
      if (score < most || (score === most && article > best)) continue;
      best = article;
      most = score;
    }
    return best;
  }
}
