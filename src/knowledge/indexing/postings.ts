/**
 * The collected words of a corpus → postings and counts.
 *
 * Two passes over the words: the first counts how many articles have each term, the second writes
 * the postings where they belong, so that no intermediate copy is needed.
 */
import { LANGUAGES } from '../language/languages/marks.ts';
import {
  articleNumbers,
  type ArticleNumber,
  type LanguageCounts,
  type TermIndex,
} from './term-index.ts';
import { inverseDocumentFrequency, lengthNorm, saturated } from './tf-idf.ts';
import { indexWeights } from './index-weights.ts';
import { sharedArray } from './shared-array.ts';

type Layout = Pick<
  TermIndex,
  | 'articleCount'
  | 'languageOfArticle'
  | 'isStopTerm'
  | 'termOfWord'
  | 'tokens'
  | 'segmentStart'
  | 'articleStart'
  | 'nameCount'
  | 'askedCount'
>;
type Counts = Pick<TermIndex, 'articlesWithWord' | 'titlesWithTerm' | 'languages'>;
type Postings = Pick<
  TermIndex,
  'postingStart' | 'postingArticle' | 'postingImpact' | 'greatestImpact'
>;
type WordsByTerm = Pick<TermIndex, 'wordStart' | 'wordsOfTerm'>;

/** The greatest impact; a saturated term frequency of k + 1 would have it. */
const GREATEST_IMPACT = 255;

/** @param languageOfTerm - As `languageOfArticle`. */
export function postingsOf(
  layout: Layout,
  languageOfTerm: Uint32Array,
): Counts & Postings & WordsByTerm & Pick<TermIndex, 'idf'> {
  const { counts, articlesWithTerm } = countArticles(layout);
  const articlesIn = byLanguage(counts.languages, ({ articleCount }) => articleCount);
  const idf = sharedArray(Float32Array, articlesWithTerm.length);
  for (const [term, count] of articlesWithTerm.entries()) {
    if (layout.isStopTerm[term] === 1) continue;
    idf[term] = inverseDocumentFrequency(count, articlesIn[languageOfTerm[term]!]!);
  }
  const averages = byLanguage(counts.languages, ({ averages: { article } }) => article);
  const postings = writePostings(layout, startsOf(articlesWithTerm), averages);
  return { ...counts, ...postings, ...wordsByTerm(layout), idf };
}

/** Where an article's words lie in `tokens`. */
function rangesOf(
  { articleStart, segmentStart, nameCount }: Layout,
  article: ArticleNumber,
): { start: number; titleEnd: number; namesEnd: number; end: number; passages: number } {
  const first = articleStart[article]!;
  const last = articleStart[article + 1]!;
  const names = nameCount[article]!;
  return {
    start: segmentStart[first]!,
    titleEnd: segmentStart[first + 1]!,
    namesEnd: segmentStart[first + names]!,
    end: segmentStart[last]!,
    passages: last - first - names,
  };
}

function countArticles(layout: Layout): { counts: Counts; articlesWithTerm: Uint32Array } {
  const { articleCount, isStopTerm, termOfWord, tokens } = layout;
  const articlesWithWord = sharedArray(Uint32Array, termOfWord.length);
  const articlesWithTerm = new Uint32Array(isStopTerm.length);
  const titlesWithTerm = sharedArray(Uint32Array, isStopTerm.length);
  // The article that was last seen with the word or term, + 1, so that each counts once an article.
  const wordSeen = new Uint32Array(termOfWord.length);
  const termSeen = new Uint32Array(isStopTerm.length);
  const titleSeen = new Uint32Array(isStopTerm.length);
  const lengths = LANGUAGES.map(() => new Lengths());
  for (let article = 0; article < articleCount; article++) {
    const mark = article + 1;
    const { start, titleEnd, namesEnd, end, passages } = rangesOf(layout, article);
    for (let at = start; at < end; at++) {
      const word = tokens[at]!;
      const term = termOfWord[word]!;
      if (at < titleEnd && titleSeen[term] !== mark) {
        titleSeen[term] = mark;
        titlesWithTerm[term]!++;
      }
      if (wordSeen[word] !== mark) {
        wordSeen[word] = mark;
        articlesWithWord[word]!++;
      }
      // Stop words have postings in names only.
      if (termSeen[term] === mark || (isStopTerm[term] === 1 && at >= namesEnd)) continue;
      termSeen[term] = mark;
      articlesWithTerm[term]!++;
    }
    const sums = lengths[layout.languageOfArticle[article]!]!;
    sums.articles += 1;
    sums.words += end - start;
    sums.titleWords += titleEnd - start;
    sums.passages += passages;
    sums.passageWords += end - namesEnd + passages * (titleEnd - start);
  }
  const languages = LANGUAGES.map((language, number) => lengths[number]!.countsIn(language));
  const present = languages.filter(({ articleCount: count }) => count > 0);
  return {
    counts: { articlesWithWord, titlesWithTerm, languages: present },
    articlesWithTerm,
  };
}

/** Sums over the articles of one language. */
class Lengths {
  articles = 0;
  words = 0;
  titleWords = 0;
  passages = 0;
  passageWords = 0;

  countsIn(language: LanguageCounts['language']): LanguageCounts {
    const { articles, words, titleWords, passages, passageWords } = this;
    return {
      language,
      articleCount: articles,
      averages: {
        article: articles > 0 ? words / articles : 0,
        passage: passages > 0 ? passageWords / passages : 0,
        title: articles > 0 ? titleWords / articles : 0,
      },
    };
  }
}

/** A value of each language, by its number; 0 for those without articles. */
function byLanguage(
  counts: readonly LanguageCounts[],
  valueOf: (counts: LanguageCounts) => number,
): readonly number[] {
  return LANGUAGES.map((language) => {
    const its = counts.find((one) => one.language === language);
    return its === undefined ? 0 : valueOf(its);
  });
}

/** Articles come in their order, so each term's postings are by ascending article. */
function writePostings(
  layout: Layout,
  postingStart: Uint32Array,
  averageLengths: readonly number[],
): Postings {
  const { articleCount, isStopTerm, termOfWord, tokens } = layout;
  const { k, b, titleFactor } = indexWeights;
  const postingArticle = sharedArray<Uint16Array | Uint32Array>(
    articleNumbers(articleCount),
    postingStart.at(-1)!,
  );
  const postingImpact = sharedArray(Uint8Array, postingStart.at(-1)!);
  const greatestImpact = sharedArray(Uint8Array, isStopTerm.length);
  const next = postingStart.slice(0, -1);
  const frequency = new Float64Array(isStopTerm.length);
  const present: number[] = [];
  for (let article = 0; article < articleCount; article++) {
    const { start, namesEnd, end } = rangesOf(layout, article);
    present.length = 0;
    for (let at = start; at < end; at++) {
      const term = termOfWord[tokens[at]!]!;
      if (isStopTerm[term] === 1 && at >= namesEnd) continue;
      if (frequency[term] === 0) present.push(term);
      frequency[term]! += at < namesEnd ? titleFactor : 1;
    }
    const average = averageLengths[layout.languageOfArticle[article]!]!;
    const norm = lengthNorm(end - start, average, b);
    for (const term of present) {
      const share = saturated(frequency[term]! / norm, k) / (k + 1);
      const at = next[term]!++;
      postingArticle[at] = article;
      const impact = Math.max(1, Math.round(share * GREATEST_IMPACT));
      postingImpact[at] = impact;
      if (impact > greatestImpact[term]!) greatestImpact[term] = impact;
      frequency[term] = 0;
    }
  }
  return { postingStart, postingArticle, postingImpact, greatestImpact };
}

function wordsByTerm({ termOfWord, isStopTerm }: Layout): WordsByTerm {
  const counts = new Uint32Array(isStopTerm.length);
  for (const term of termOfWord) counts[term]!++;
  const wordStart = startsOf(counts);
  const wordsOfTerm = sharedArray(Uint32Array, termOfWord.length);
  const next = wordStart.slice(0, -1);
  for (const [word, term] of termOfWord.entries()) wordsOfTerm[next[term]!++] = word;
  return { wordStart, wordsOfTerm };
}

/** Where each group starts when groups of these sizes follow one another; the end is the last entry. */
function startsOf(counts: Uint32Array): Uint32Array {
  const starts = sharedArray(Uint32Array, counts.length + 1);
  for (const [group, count] of counts.entries()) starts[group + 1] = starts[group]! + count;
  return starts;
}
