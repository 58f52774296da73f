/**
 * What we say to a question: one value with three kinds.
 *
 * Everything that shows an answer (Discord, terminal, JSON) is made from this value alone.
 */
import type { Language } from '../language/languages/marks.ts';
import type { SmallTalk } from '../language/small-talk.ts';
import type { Picture, Slug, Source } from '../articles/article.ts';
import type { SeeAlso } from './see-also.ts';
import type { Summary } from './summary.ts';

export type Answer = Answered | Unsure | Unknown;

/** One article answers the question. */
export interface Answered extends AnswerBase {
  readonly kind: 'answered';
  readonly article: ArticleReference;
  readonly summary: Summary;
  /** At most `RELATED_LIMIT`, best first, never the article itself. */
  readonly related: readonly RelatedArticle[];
  /** The second article, for a question between two; null for most. */
  readonly seeAlso: SeeAlso | null;
  /** The article's language where the question was asked in another, which has nothing on it; null for most. */
  readonly otherLanguage: Language | null;
}

/** Some articles may answer it; people choose. */
export interface Unsure extends AnswerBase {
  readonly kind: 'unsure';
  /** Set when the first candidate is likely the right article but does not state what was asked. */
  readonly about: About | null;
  /** The candidates' language where the question was asked in another; then it is about none. */
  readonly otherLanguage: Language | null;
}

/** The article that a question is about, though it does not answer it. */
export interface About {
  readonly article: ArticleReference;
  /** First sentence of the article as plain text; null when it has none that can stand alone. */
  readonly lead: string | null;
  /** Telling words of the question that stand nowhere in the article, as `missing` has them. At least one. */
  readonly absent: readonly string[];
}

/** Nothing here answers it. */
export interface Unknown extends AnswerBase {
  readonly kind: 'unknown';
  /** Set when it was no question but conversation; it counts no gap. */
  readonly smallTalk?: SmallTalk;
}

/** What an answer of any kind holds. */
interface AnswerBase {
  readonly question: string;
  /** Probability that the first candidate is right, 0 to 1; 0 without candidates. */
  readonly confidence: number;
  /** At most `CANDIDATE_LIMIT`, best first, whatever the kind. */
  readonly candidates: readonly Candidate[];
  /**
   * Telling words of the question that nothing shown speaks of: the summary, title and aliases when
   * answered, titles and sentences of the candidates offered when unsure. As the question writes them,
   * rarest first, at most `MISSING_LIMIT`; none when unknown, and of articles in another language.
   */
  readonly missing: readonly string[];
}

export interface Candidate {
  readonly slug: Slug;
  readonly title: string;
  /** Probability that this one is right, 0 to 1. */
  readonly confidence: number;
  /**
   * The sentence that comes nearest to the question, as plain text of at most `SENTENCE_LIMIT`
   * UTF-16 units; null where none bears on it, and past the candidates it was asked for.
   */
  readonly sentence: string | null;
}

export interface ArticleReference {
  readonly slug: Slug;
  readonly title: string;
  readonly subject: string | null;
  /** Absolute http or https address; null when the article has none or the site's is not known. */
  readonly url: string | null;
  /** Below the content folder. */
  readonly file: string;
  /** As `Article` has them. */
  readonly updated: string | null;
  readonly licence: string | null;
  readonly sources: readonly Source[];
  readonly picture: Picture | null;
}

export interface RelatedArticle {
  readonly title: string;
  /** Null when the author linked to a page that is not an article of the corpus. */
  readonly slug: Slug | null;
  readonly url: string | null;
  /** `declared`: the author's link. `similar`: near by TF-IDF. */
  readonly origin: 'declared' | 'similar';
}

/** Those that people choose from: only the article that the question is about, where there is one. */
export function offeredCandidates({ about, candidates }: Unsure): readonly Candidate[] {
  return offeredOf(candidates, about !== null);
}

/** @param isAboutFirst - Whether the question is about the first, though that does not answer it. */
export function offeredOf(
  candidates: readonly Candidate[],
  isAboutFirst: boolean,
): readonly Candidate[] {
  return candidates.slice(0, isAboutFirst ? 1 : OFFERED_LIMIT);
}

export const CANDIDATE_LIMIT = 10;
/** More would be a search result, and no longer a question back. */
export const OFFERED_LIMIT = 3;
export const SENTENCE_LIMIT = 300;
export const RELATED_LIMIT = 5;
