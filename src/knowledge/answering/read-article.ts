/** An article taken apart for summaries: blocks, sentences, and the terms of each. */
import type { Article } from '../articles/article.ts';
import { plainText } from '../articles/markdown/portable-markdown.ts';
import { isAskingWord, isStopWord } from '../language/stop-words.ts';
import { termOf, wordsOf, type Term } from '../language/terms.ts';
import { meaningsOfInitials } from './meanings-of-initials.ts';
import { textBlocksOf, sentencesIn, type TextBlock, type Sentence } from './text-blocks.ts';

export interface ReadArticle {
  readonly article: Article;
  readonly textBlocks: readonly TextBlock[];
  readonly sentences: readonly Sentence[];
  /** For each sentence its content terms, with those of its point's head (twice). */
  readonly sentenceTerms: readonly TermList[];
  /** For each sentence its words as they stand, folded. */
  readonly sentenceWords: readonly ReadonlySet<string>[];
  /** For each block the terms of its sentences and of its section's heading. */
  readonly blockTerms: readonly TermList[];
  /** In how many sentences each term stands. */
  readonly holding: ReadonlyMap<Term, number>;
  /** The terms of `holding`, sorted. */
  readonly vocabulary: readonly Term[];
  /** Small letters → the capitalised words that they are the initials of. */
  readonly initials: ReadonlyMap<string, string>;
  /** Content terms of the title and of each alias. */
  readonly nameTerms: readonly ReadonlySet<Term>[];
  /** Content terms of the title. */
  readonly titleTerms: ReadonlySet<Term>;
}

/** Content terms in their order, and how often each comes. */
export interface TermList {
  readonly terms: readonly Term[];
  readonly frequency: ReadonlyMap<Term, number>;
}

export function readArticle(article: Article): ReadArticle {
  const textBlocks = textBlocksOf(article);
  const sentences = sentencesIn(textBlocks);
  const sentenceTerms = sentences.map(({ plain, block }) => {
    // The head of a point says what it is about, so its words count twice.
    const head = textBlocks[block]?.item?.head ?? '';
    return termList([...contentTerms(plainText(head)), ...contentTerms(plain)]);
  });
  const holding = new Map<Term, number>();
  for (const { frequency } of sentenceTerms) {
    for (const term of frequency.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  const ofBlock: Term[][] = textBlocks.map(({ section }) =>
    section === null ? [] : contentTerms(plainText(section)),
  );
  for (const [position, { block }] of sentences.entries()) {
    ofBlock[block]?.push(...(sentenceTerms[position]?.terms ?? []));
  }
  const titleTerms = new Set(contentTerms(article.title));
  return {
    article,
    textBlocks,
    sentences,
    sentenceTerms,
    sentenceWords: sentences.map(({ plain }) => new Set(wordsOf(plain))),
    blockTerms: ofBlock.map(termList),
    holding,
    vocabulary: [...holding.keys()].toSorted(),
    initials: meaningsOfInitials(sentences),
    nameTerms: [titleTerms, ...article.aliases.map((alias) => new Set(contentTerms(alias)))],
    titleTerms,
  };
}

/** Content terms of a text, in order. */
export function contentTerms(text: string): Term[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(termOf);
}

/** Words of a question as it spells them, without stop words, and the term of each. */
export type ExactWords = ReadonlyMap<string, Term>;

export function exactWords(question: string): ExactWords {
  const words = wordsOf(question).filter((word) => !isStopWord(word));
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

function termList(terms: readonly Term[]): TermList {
  const frequency = new Map<Term, number>();
  for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return { terms, frequency };
}
