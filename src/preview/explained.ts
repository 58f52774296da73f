/** Why a question is answered as it is, as the page shows it: shares of words, the decision, the source. */
import { explanationParts } from '../terminal/explanation-text.ts';
import {
  plainText,
  sentencesOf,
  type Answer,
  type AnswerExplanation,
  type Article,
  type Library,
  type Previous,
  type Summary,
} from '../knowledge/index.ts';
import { previousOf } from './previous-of.ts';
import type { ExplainedArticle, ExplainedQuestion, SourceBlock } from './protocol.ts';
import type { Turn } from './turns.ts';

/** A question asked on is explained with what it was asked on from, as the bot answers it. */
export function explainTurn(library: Library, turn: Turn): ExplainedQuestion {
  const { question } = turn;
  const previous = previousOf(turn, library);
  const { answer, explanation } = library.explain(question, { previous });
  const { kind, confidence, answeredFrom, answerable, unknownBelow } = explanation;
  return {
    question,
    after: previous === null ? null : askedBefore(previous, library),
    kind,
    decision: explanationParts(explanation).decision,
    boundaries: { confidence, answeredFrom, answerable, unknownBelow },
    words: explanation.terms.map(({ original, readAs, kind: is }) => ({
      original,
      readAs,
      isFromBefore: is === 'context' || is === 'hint',
    })),
    articles: articlesOf(explanation),
    source: sourceOf(library, answer),
  };
}

function askedBefore(
  { question, article }: Previous,
  library: Library,
): ExplainedQuestion['after'] {
  const title = article === null ? undefined : library.find(article)?.title;
  return { question, title: title ?? null };
}

function articlesOf({ terms, articles }: AnswerExplanation): readonly ExplainedArticle[] {
  return articles.map(({ slug, title, score, contributions }) => ({
    slug,
    title,
    score,
    shares: terms.flatMap(({ original }, at) => {
      const amount = contributions[at]?.total ?? 0;
      return amount > 0 ? [{ word: original, amount }] : [];
    }),
  }));
}

function sourceOf(library: Library, answer: Answer): ExplainedQuestion['source'] {
  if (answer.kind !== 'answered') return null;
  const article = library.find(answer.article.slug);
  if (article === undefined) return null;
  const { title, file } = answer.article;
  return { title, file, blocks: markedBlocks(article, answer.summary) };
}

/** The article's sentences, and which of them the summary was made of. */
function markedBlocks({ blocks }: Article, { lines }: Summary): readonly SourceBlock[] {
  const said = lines
    .flatMap((line) => {
      if (line.kind === 'more') return [];
      return line.kind === 'point' ? [line.head ?? '', line.text] : [line.text];
    })
    .map(plainText)
    .filter((text) => text !== '');
  return blocks.map(({ kind, text, line }) => {
    const sentences = kind === 'code' ? [text] : sentencesOf(text).map(plainText);
    return {
      line,
      isHeading: kind === 'heading',
      sentences: sentences.map((sentence) => ({
        text: sentence,
        isSource: said.some((one) => one.includes(sentence.trim())),
      })),
    };
  });
}
