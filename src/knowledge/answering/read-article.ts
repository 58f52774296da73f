/** An article taken apart for summaries: blocks, sentences, and the terms of each. */
import type { Article } from '../articles/article.ts';
import { plainText } from '../articles/markdown/portable-markdown.ts';
import type { Language } from '../language/languages/marks.ts';
import { isAskingWord, isStopWord } from '../language/stop-words.ts';
import { termOf, wordsOf, type Term } from '../language/terms.ts';
import { sentencesBeginningWith } from './sentences-beginning-with.ts';
import { askedAsOf, type AskedAs } from './asked-likeness.ts';
import { meaningsOfInitials } from './meanings-of-initials.ts';
import { namesOfWhole } from './names-of-whole.ts';
import {
  headsOf,
  textBlocksOf,
  sentencesIn,
  type TextBlock,
  type Sentence,
} from './text-blocks.ts';
import { WordTable, type TextsHolding, type WordList } from './word-lists.ts';

export interface ReadArticle {
  readonly article: Article;
  readonly language: Language;
  readonly textBlocks: readonly TextBlock[];
  readonly sentences: readonly Sentence[];
  /** Words and terms of the lists below: to look a word up here once is quicker than in each list. */
  readonly words: WordTable;
  /** For each sentence its content terms, with those of its point's head (twice). */
  readonly sentenceTerms: readonly TermList[];
  /** For each sentence its words as they stand, folded. */
  readonly sentenceWords: readonly WordList<string>[];
  /** For each sentence the questions that it is said to answer; empty where none is said to answer any. */
  readonly questionsAnswered: readonly (readonly string[])[];
  /** Content terms of these. */
  readonly answeredTerms: readonly TermList[];
  /** For each block the terms of its sentences and of its section's heading. */
  readonly blockTerms: readonly TermList[];
  /** In how many sentences each term stands. */
  readonly holding: TextsHolding<Term>;
  /** The terms of the sentences, sorted. */
  readonly vocabulary: readonly Term[];
  /** Term of the initials → the capitalised words that they are the initials of. */
  readonly initials: ReadonlyMap<Term, string>;
  /** Content terms of the title and of each alias. */
  readonly nameTerms: readonly ReadonlySet<Term>[];
  /** Content terms of the title. */
  readonly titleTerms: ReadonlySet<Term>;
  /** What it says it is asked as. */
  readonly askedAs: readonly AskedAs[];
  /** Terms of all of these. */
  readonly askedTerms: ReadonlySet<Term>;
  /** Those of `nameTerms` that stand for the whole article. */
  readonly namesOfWhole: readonly ReadonlySet<Term>[];
}

/** Content terms of a text. */
export type TermList = WordList<Term>;

export function readArticle(article: Article): ReadArticle {
  const { language } = article;
  const termsIn = (text: string): Term[] => contentTerms(text, language);
  const textBlocks = textBlocksOf(article);
  const sentences = sentencesIn(textBlocks);
  const wordsOfSentences = sentences.map(({ plain }) => wordsOf(plain, language));
  const headTerms = textBlocks.map(({ item }) => termsIn(plainText(item?.head ?? '')));
  const ofSentence = sentences.map(({ block }, position) =>
    // The head of a point says what it is about, so its words count twice.
    [...(headTerms[block] ?? []), ...termsOfWords(wordsOfSentences[position]!)],
  );
  const ofBlock: Term[][] = textBlocks.map(({ section }) =>
    section === null ? [] : termsIn(plainText(section)),
  );
  for (const [position, { block }] of sentences.entries()) {
    for (const term of ofSentence[position] ?? []) ofBlock[block]?.push(term);
  }
  const questionsAnswered = questionsAnsweredIn(article, textBlocks, sentences);
  const ofAnswered = questionsAnswered.map((questions) => questions.flatMap(termsIn));
  const words = new WordTable([...ofSentence, ...ofAnswered, ...wordsOfSentences, ...ofBlock]);
  const sentenceTerms = words.listsOf(ofSentence);
  const askedAs = article.askedAs.map(({ question }) => askedAsOf(question, language));
  const titleTerms = new Set(termsIn(article.title));
  const aliases = article.aliases.map((alias) => new Set(termsIn(alias)));
  const heads = headsOf(textBlocks).map((head) => new Set(termsIn(plainText(head))));
  return {
    article,
    language,
    textBlocks,
    sentences,
    words,
    sentenceTerms,
    questionsAnswered,
    answeredTerms: words.listsOf(ofAnswered),
    sentenceWords: words.listsOf(wordsOfSentences),
    blockTerms: words.listsOf(ofBlock),
    holding: words.textsHolding(ofSentence),
    vocabulary: [...new Set(ofSentence.flat())].toSorted(),
    initials: meaningsOfInitials(sentences, language),
    nameTerms: [titleTerms, ...aliases],
    titleTerms,
    askedAs,
    askedTerms: new Set(askedAs.flatMap((question) => [...question.keys()])),
    namesOfWhole: namesOfWhole({ titleTerms, aliases, heads, sentenceTerms }),
  };
}

/** One for all sentences that are said to answer none. */
const NONE: readonly string[] = [];

/** As `ReadArticle` has them: most articles say nothing of it, and need no lists then. */
function questionsAnsweredIn(
  { askedAs, language }: Article,
  textBlocks: readonly TextBlock[],
  sentences: readonly Sentence[],
): readonly (readonly string[])[] {
  if (askedAs.every(({ answeredBy }) => answeredBy.length === 0)) return [];
  const answered: (readonly string[])[] = sentences.map(() => NONE);
  const beginningWith = sentencesBeginningWith(textBlocks, sentences, language);
  for (const { question, answeredBy } of askedAs) {
    for (const firstWords of answeredBy) {
      const [first = -1] = beginningWith(firstWords);
      if (answered[first] !== undefined) answered[first] = answered[first].concat(question);
    }
  }
  return answered;
}

/**
 * Content terms of a text, in order.
 *
 * @param language - Of the text.
 */
export function contentTerms(text: string, language: Language = 'en'): Term[] {
  return termsOfWords(wordsOf(text, language));
}

function termsOfWords(words: readonly string[]): Term[] {
  return words.filter((word) => !isStopWord(word)).map(termOf);
}

/** Words of a question as it spells them, without stop words, and the term of each. */
export type ExactWords = ReadonlyMap<string, Term>;

export function exactWords(question: string, language: Language): ExactWords {
  const words = wordsOf(question, language).filter((word) => !isStopWord(word));
  return new Map(words.map((word) => [word, termOf(word)]));
}

/** Terms of a question that only wrap it: "what is it called", "which kind of". */
export function askingTerms(words: ExactWords): ReadonlySet<Term> {
  return new Set(
    [...words]
      .filter(([word, term]) => isAskingWord(word) || isAskingWord(term))
      .map(([, term]) => term),
  );
}
