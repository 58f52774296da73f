/** Ways to summarize an article for a question: ours and the plain ones it has to beat. */
import {
  plainText,
  sentencesOf,
  summaryMarkdown,
  type Article,
  type Library,
} from '../../src/knowledge/index.ts';
import { centralSentences } from './central-sentences.ts';
import { inverseDocumentFrequency } from '../../src/knowledge/indexing/tf-idf.ts';
import { isStopWord } from '../../src/knowledge/language/stop-words.ts';
import { termOf, wordsOf, type Term } from '../../src/knowledge/language/terms.ts';

export interface Summarizer {
  readonly name: string;
  /** @returns Plain text of at most `length` UTF-16 units. */
  readonly summarize: (article: Article, question: string, length: number) => string;
}

export function ours(library: Library): Summarizer {
  return {
    name: 'ours',
    summarize: (article, question, length) =>
      plainText(summaryMarkdown(library.summarize(article, question, length))),
  };
}

export const baselines: readonly Summarizer[] = [
  {
    name: 'the lead',
    summarize: (article, _question, length) => wholeSentences(textsOf(article), length),
  },
  {
    name: 'lexrank.js',
    summarize: (article, _question, length) =>
      centralSentences(article, textsOf(article).join('\n\n'), length),
  },
  {
    name: 'the best paragraph by TF-IDF',
    summarize: (article, question, length) =>
      wholeSentences([bestParagraph(article, question)], length),
  },
];

function textsOf(article: Article): string[] {
  return article.blocks.flatMap((block) => {
    if (block.kind === 'heading') return [];
    return [plainText(block.kind === 'item' ? `${block.head ?? ''} ${block.text}` : block.text)];
  });
}

function wholeSentences(texts: readonly string[], length: number): string {
  let summary = '';
  for (const text of texts) {
    for (const sentence of sentencesOf(text)) {
      const longer = summary === '' ? sentence : `${summary} ${sentence}`;
      if (longer.length > length) return summary;
      summary = longer;
    }
  }
  return summary;
}

/** A fair peer does not take the article apart for each question. */
const paragraphTerms = new WeakMap<Article, readonly (readonly Term[])[]>();

function bestParagraph(article: Article, question: string): string {
  const texts = textsOf(article);
  const paragraphs = paragraphTerms.get(article) ?? texts.map(termsOf);
  paragraphTerms.set(article, paragraphs);
  const wanted = new Set(termsOf(question));
  const scores = paragraphs.map((terms) => {
    let score = 0;
    for (const term of wanted) {
      const frequency = terms.filter((other) => other === term).length;
      const holding = paragraphs.filter((other) => other.includes(term)).length;
      if (frequency === 0) continue;
      score += (inverseDocumentFrequency(holding, texts.length) * frequency) / (frequency + 1);
    }
    return score;
  });
  return texts[scores.indexOf(Math.max(...scores))] ?? '';
}

function termsOf(text: string): Term[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(termOf);
}
