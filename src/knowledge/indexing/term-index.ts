/**
 * The index: what the corpus says, as numbers.
 *
 * Only typed arrays and two strings: it can be handed over by a worker without copying and written
 * to disk as it is. Nothing of it ever changes once built. The texts themselves are not kept; the
 * words are, as one number each, because the second look, at the shortlist, reads them.
 */
import { LANGUAGES, type Language } from '../language/languages/marks.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Number of an article: its position in the list the index was built from. */
export type ArticleNumber = number;

export interface TermIndex {
  readonly articleCount: number;
  readonly words: Vocabulary;
  readonly terms: Vocabulary;
  /** Term of each word. */
  readonly termOfWord: Uint32Array;
  /** Words of term `t`: `wordsOfTerm[wordStart[t]]` up to, not including, `wordStart[t + 1]`. */
  readonly wordStart: Uint32Array;
  readonly wordsOfTerm: Uint32Array;
  /** Which letters each word has, as `letterSet` gives them: what spelling looks at first. */
  readonly lettersOfWord: Uint32Array;
  /** Articles that have the word, title included. */
  readonly articlesWithWord: Uint32Array;
  /** Inverse document frequency of each term; 0 for a stop word. */
  readonly idf: Float32Array;
  /** 1 for a stop word, whose postings are only those of names. */
  readonly isStopTerm: Uint8Array;
  /** Articles that have the term in the title. */
  readonly titlesWithTerm: Uint32Array;

  /** Postings of term `t` from `postingStart[t]` up to `postingStart[t + 1]`, by ascending article. */
  readonly postingStart: Uint32Array;
  readonly postingArticle: Uint16Array | Uint32Array;
  /** Saturated term frequency in 255ths of its greatest value, at least 1. */
  readonly postingImpact: Uint8Array;
  /** Of each term the greatest of its impacts, 0 without postings. */
  readonly greatestImpact: Uint8Array;

  /** Every word of every article in reading order: names first, then the passages. */
  readonly tokens: Uint32Array;
  /** Segment `s` (a name or a passage) is `tokens` from `segmentStart[s]` up to `segmentStart[s + 1]`. */
  readonly segmentStart: Uint32Array;
  /** Segments of article `a` from `articleStart[a]` up to `articleStart[a + 1]`; the first is the title. */
  readonly articleStart: Uint32Array;
  /** How many of the article's segments are names (title, aliases, keywords); at least 1. */
  readonly nameCount: Uint16Array;
  /** How many of them, its last, are passages of questions that it is asked as: found like its text, and no part of it. */
  readonly askedCount: Uint16Array;

  /** Language of each article, as its position in `LANGUAGES`. */
  readonly languageOfArticle: Uint8Array;
  /** Those that have articles, in the order of `LANGUAGES`. Each is weighed as if it were alone. */
  readonly languages: readonly LanguageCounts[];
}

/** The articles of one language. */
export interface LanguageCounts {
  readonly language: Language;
  readonly articleCount: number;
  /** Mean number of words: of an article, of a passage with its title, of a title. 0 in an empty index. */
  readonly averages: { readonly article: number; readonly passage: number; readonly title: number };
}

/** What holds the number of any of so many articles: two bytes each, up to 65,536 of them. */
export function articleNumbers(
  articleCount: number,
): Uint16ArrayConstructor | Uint32ArrayConstructor {
  return articleCount <= 2 ** 16 ? Uint16Array : Uint32Array;
}

/** Where the words of an article's own text end among the tokens, and those of the questions it is asked as begin. */
export function textEnd(
  { articleStart, segmentStart, askedCount }: TermIndex,
  article: ArticleNumber,
): number {
  return segmentStart[articleStart[article + 1]! - askedCount[article]!]!;
}

const NONE = { articleCount: 0, averages: { article: 0, passage: 0, title: 0 } } as const;

export function countsOf({ languages }: TermIndex, language: Language): LanguageCounts {
  return languages.find((counts) => counts.language === language) ?? { language, ...NONE };
}

export function languageOfArticle(index: TermIndex, article: ArticleNumber): Language {
  return LANGUAGES[index.languageOfArticle[article]!]!;
}

/** Articles that have the term. */
export function articlesWithTerm({ postingStart }: TermIndex, term: number): number {
  return postingStart[term + 1]! - postingStart[term]!;
}
