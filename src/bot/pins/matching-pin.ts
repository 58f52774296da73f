/** The pin that is meant by a question: the one most like it, if any is like enough. */
import {
  questionLikeness,
  type Article,
  type Library,
  type QuestionVector,
  type Slug,
} from '../../knowledge/index.ts';
import type { Pin } from '../state/pins.ts';

/**
 * From here on a question asks what was pinned, in [0, 1]. Of pairs of the labelled questions that
 * are as alike as this, 95 in 100 ask for the same article.
 */
export const PINNED_FROM = 0.8;

/** In one server: each question there is compared with all of them. */
export const MOST_PINS = 200;

export interface MatchingPin {
  readonly pin: Pin;
  readonly article: Article;
  /** In [`PINNED_FROM`, 1]. */
  readonly likeness: number;
}

/** Null when none matches. A pin to an article that is gone matches nothing: the search answers then. */
export type MatchPin = (
  library: Library,
  pins: readonly Pin[],
  question: string,
) => MatchingPin | null;

export function createMatchPin(): MatchPin {
  /** Of the pinned questions: the same for every question to a library, and forgotten with it. */
  const vectors = new WeakMap<Library, Map<string, QuestionVector>>();

  function vectorOfPin(library: Library, { question }: Pin): QuestionVector {
    const known = vectors.get(library) ?? new Map<string, QuestionVector>();
    vectors.set(library, known);
    const vector = known.get(question) ?? library.vectorOf(question);
    known.set(question, vector);
    return vector;
  }

  return (library, pins, question) => {
    if (pins.length === 0) return null;
    const asked = library.vectorOf(question);
    let best: MatchingPin | null = null;
    for (const pin of pins) {
      const article = library.find(pin.article as Slug);
      if (article === undefined) continue;
      const likeness = questionLikeness(asked, vectorOfPin(library, pin));
      // Of two that are as alike the newer word holds.
      const isBest = likeness >= PINNED_FROM && likeness >= (best?.likeness ?? 0);
      if (isBest) best = { pin, article, likeness };
    }
    return best;
  };
}
