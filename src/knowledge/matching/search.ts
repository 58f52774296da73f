/** Question + index → ranked articles, with the evidence for how sure to be. */
import { candidatesOf } from './candidates.ts';
import { evidenceReader, WHOLE_ROW, type Evidence } from './evidence.ts';
import { weighQuestion, type QuestionTerm, type WeighedTerm } from './question.ts';
import type { ArticleNumber, TermIndex } from './term-index.ts';
import { generalWeights, type Weights } from './weights.ts';

export interface Hit {
  readonly article: ArticleNumber;
  /** Greater than 0; comparable only within one ranking. */
  readonly score: number;
}

/** What tells how sure the first hit is; all in [0, 1], all 0 without hits. */
export interface Signs {
  /** 1 − second score / first score; 1 when there is no second. */
  readonly margin: number;
  /** First score divided by eight times the question's term weight, at most 1. */
  readonly strength: number;
  /** Share of the question's different content words that the first article has; a corrected one counts half. */
  readonly held: number;
  /** 1 / number of different content words: a short question is soon held, and tells little. */
  readonly brevity: number;
}

const noSigns: Signs = Object.freeze({ margin: 0, strength: 0, held: 0, brevity: 0 });

export interface Ranking {
  /** Best first: by score, ties by article number. */
  readonly hits: readonly Hit[];
  readonly terms: readonly QuestionTerm[];
  readonly signs: Signs;
}

/** Articles that get the second look, at least; 60, 100 and 200 gave the same figures on every test collection. */
const SECOND_LOOK = 60;

/**
 * @param limit - Most hits wanted. Integer, at least 1.
 * @throws {RangeError} When `limit` is not such a number.
 */
export function search(
  index: TermIndex,
  question: string,
  limit: number,
  weights: Weights = generalWeights,
): Ranking {
  if (!Number.isInteger(limit) || limit < 1) {
    throw new RangeError(`Expected limit to be an integer >= 1, got ${limit}`);
  }
  const weighed = weighQuestion(index, question, weights);
  const read = evidenceReader(index, weighed, weights);
  const ranked = candidatesOf(index, weighed.terms, Math.max(SECOND_LOOK, limit))
    .map((article) => ({ article, score: read(article).score }))
    .toSorted((a, b) => b.score - a.score || a.article - b.article);
  const [first, second] = ranked;
  const hits = ranked.slice(0, limit);
  if (first === undefined) return { hits, terms: weighed.terms, signs: noSigns };
  const margin = 1 - (second?.score ?? 0) / first.score;
  const signs = { margin, ...termSigns(read(first.article), weighed.terms) };
  return { hits, terms: weighed.terms, signs };
}

/** The ingredients of an article that has everything come to little more than this times the term weight. */
const STRONGEST = 8;
const HELD_WHEN_CORRECTED = 0.5;

function termSigns(
  { table, score }: Evidence,
  terms: readonly WeighedTerm[],
): Omit<Signs, 'margin'> {
  let weight = 0;
  let content = 0;
  let held = 0;
  for (const [slot, { kind, idf, count }] of terms.entries()) {
    if (kind === 'stop') continue;
    weight += count * idf;
    content++;
    if (table[WHOLE_ROW * terms.length + slot]! > 0) {
      held += kind === 'corrected' ? HELD_WHEN_CORRECTED : 1;
    }
  }
  // A question of stop words only: found by a title, which proves nothing.
  if (content === 0) return { strength: 0, held: 0, brevity: 1 };
  return {
    strength: Math.min(1, score / (STRONGEST * weight)),
    held: held / content,
    brevity: 1 / content,
  };
}
