/**
 * What we say to a question: one value with three kinds.
 *
 * Everything that shows an answer (Discord, terminal, JSON) is made from this value alone.
 */
import type { SmallTalk } from '../language/small-talk.ts';
import type { Slug } from '../articles/article.ts';
import type { SeeAlso } from './see-also.ts';
import type { Summary } from './summary.ts';

export type Answer = Answered | Unsure | Unknown;

/** One article answers the question. */
export interface Answered extends Considered {
  readonly kind: 'answered';
  readonly article: ArticleReference;
  readonly summary: Summary;
  /** At most `RELATED_LIMIT`, best first, never the article itself. */
  readonly related: readonly RelatedArticle[];
  /** The second article, for a question between two; null for most. */
  readonly seeAlso: SeeAlso | null;
}

/** Some articles may answer it; people choose. */
export interface Unsure extends Considered {
  readonly kind: 'unsure';
}

/** Nothing here answers it. */
export interface Unknown extends Considered {
  readonly kind: 'unknown';
  /** Set when it was no question: what answers it says who we are, and counts no gap. */
  readonly smallTalk?: SmallTalk;
}

interface Considered {
  readonly question: string;
  /** Probability that the first candidate is right, 0 to 1; 0 without candidates. */
  readonly confidence: number;
  /** At most `CANDIDATE_LIMIT`, best first, whatever the kind. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly slug: Slug;
  readonly title: string;
  /** Probability that this one is right, 0 to 1. */
  readonly confidence: number;
}

export interface ArticleReference {
  readonly slug: Slug;
  readonly title: string;
  readonly subject: string | null;
  /** Absolute http or https address; null when the article has none or the site's is not known. */
  readonly url: string | null;
  /** Below the content folder. */
  readonly file: string;
}

export interface RelatedArticle {
  readonly title: string;
  /** Null when the author linked to a page that is not an article of the corpus. */
  readonly slug: Slug | null;
  readonly url: string | null;
  /** `declared`: the author's link. `similar`: near by TF-IDF. */
  readonly origin: 'declared' | 'similar';
}

export const CANDIDATE_LIMIT = 10;
export const RELATED_LIMIT = 5;
