/** What maintainers are shown of the articles; shapes only, as all of `protocol.ts`, which gives them to the page. */

/** Why a question is answered as it is. */
export interface ExplainedQuestion {
  readonly question: string;
  /** What it was asked on from, with the title of the article that had answered; null for one asked anew. */
  readonly after: { readonly question: string; readonly title: string | null } | null;
  readonly kind: 'answered' | 'unsure' | 'unknown';
  /** What the bot did for another reason than the articles, a sentence; null where they decided. */
  readonly instead: string | null;
  /** Sentences: what the articles decide, and by which boundary. */
  readonly decision: string;
  /** Probabilities: `confidence` against `answeredFrom`, and `answerable` against `unknownBelow`. */
  readonly boundaries: Readonly<
    Record<'confidence' | 'answeredFrom' | 'answerable' | 'unknownBelow', number>
  >;
  readonly words: readonly {
    readonly original: string;
    readonly readAs: string | null;
    /** Taken along from the question before, or from the article that answered it. */
    readonly isFromBefore: boolean;
  }[];
  /** Best first. */
  readonly articles: readonly ExplainedArticle[];
  /** What the answer was made of; null when there is none. */
  readonly source: AnswerSource | null;
}

export interface AnswerSource {
  readonly title: string;
  readonly file: string;
  readonly blocks: readonly SourceBlock[];
  /** Null when it cannot be read any more. */
  readonly written: WrittenFile | null;
}

/** A file as it is written. */
export interface WrittenFile {
  readonly text: string;
  /** It goes on. */
  readonly isCut: boolean;
}

export interface ExplainedArticle {
  readonly slug: string;
  readonly title: string;
  readonly score: number;
  /** What each word of the question adds; together the score. */
  readonly shares: readonly { readonly word: string; readonly amount: number }[];
}

export interface SourceBlock {
  /** 1-based, of the file. */
  readonly line: number;
  readonly isHeading: boolean;
  readonly sentences: readonly { readonly text: string; readonly isSource: boolean }[];
}

export interface SimilarityMap {
  readonly dots: readonly {
    readonly title: string;
    readonly file: string;
    /** Number of the subject in the overview; -1: none. */
    readonly subject: number;
    /** In [0, 100], as `y`. */
    readonly x: number;
    readonly y: number;
    /** No other is close to it. */
    readonly isAlone: boolean;
  }[];
  readonly links: readonly {
    /** Numbers of dots. */
    readonly from: number;
    readonly to: number;
    /** Cosine, in [0, 1]. */
    readonly likeness: number;
  }[];
}

/** A question of this preview that nothing answers. */
export interface ShownGap {
  readonly question: string;
  /** The articles that come nearest, at most three; none where no article has a word of it. */
  readonly near: readonly { readonly title: string; readonly file: string }[];
  /** Among them on the map, in [0, 100]; null where there is no such place. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

export type GoldenResults =
  | {
      readonly kind: 'asked';
      /** Those whose articles are in the folder; 0: there are none for it. */
      readonly total: number;
      /** `total` when all have been. */
      readonly asked: number;
      /** Left out, because they expect an article that is not in the folder. */
      readonly lost: number;
      readonly answeredRight: number;
      readonly wrongButConfident: number;
      readonly unsure: number;
      readonly unknown: number;
      /** Of those, how many no article answers. */
      readonly rightlyUnknown: number;
      /** Of the tuning half those answered from a wrong article, or at all where none answers. */
      readonly wrong: readonly {
        readonly question: string;
        readonly file: string;
        readonly line: number;
        readonly from: string;
        /** Titles; none where no article answers. */
        readonly expected: readonly string[];
      }[];
      /** With the baseline, in sentences; null when it cannot be compared, or not yet. */
      readonly compared: {
        readonly worse: readonly string[];
        /** Questions that it does not have yet. */
        readonly unknown: readonly string[];
      } | null;
    }
  | { readonly kind: 'unreadable'; readonly problems: readonly string[] };

/** The folder as a maintainer sees it. */
export interface ContentOverview {
  readonly version: string;
  readonly subjects: readonly {
    readonly subject: string;
    readonly articles: readonly { readonly title: string; readonly file: string }[];
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: 'error' | 'warning';
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
    readonly fix: string;
  }[];
  /** Of all articles together; until it is done, what reading them has found is known alone. */
  readonly look: 'under-way' | 'done' | 'failed';
  /** Null for too many articles. */
  readonly map: SimilarityMap | null;
  readonly gaps: readonly ShownGap[];
  /** Null until they are read. */
  readonly golden: GoldenResults | null;
}
