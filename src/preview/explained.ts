/** Why a question is answered as it is, as the page shows it: shares of words, the decision, the source. */
import { explanationParts } from '../terminal/explanation-text.ts';
import {
  plainText,
  sentencesOf,
  type Answer,
  type AnswerExplanation,
  type Article,
  type Block,
  type Library,
  type Previous,
  type Summary,
} from '../knowledge/index.ts';
import { insteadOf } from './instead.ts';
import { previousOf } from './previous-of.ts';
import type {
  AnswerSource,
  ExplainedArticle,
  ExplainedQuestion,
  SourceBlock,
  WrittenFile,
} from './protocol.ts';
import type { Turn } from './turns.ts';

/**
 * A question asked on is explained with what it was asked on from, as the bot answers it.
 *
 * @param written - Reads a file, by its path below the content folder.
 */
export async function explainTurn(
  library: Library,
  turn: Turn,
  written: (file: string) => Promise<WrittenFile | null>,
): Promise<ExplainedQuestion> {
  const { question } = turn;
  const previous = previousOf(turn, library);
  const level = turn.told?.level ?? undefined;
  const { answer, explanation } = library.explain(question, {
    previous,
    ...(level === undefined ? {} : { level }),
  });
  const { kind, confidence, answeredFrom, answerable, unknownBelow } = explanation;
  const instead = insteadOf(answer, turn, library);
  return {
    question,
    instead,
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
    source: await sourceOf(library, answeredBy(answer, turn, library), written),
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

interface Answered {
  readonly article: Article;
  readonly summary: Summary;
}

/** The article that the bot has answered from, or would as far as it has told nothing; null for no answer. */
function answeredBy(answer: Answer, turn: Turn, library: Library): Answered | null {
  const { told, question, isAside } = turn;
  const ours = answer.kind === 'answered' ? answer : null;
  if (told === null) {
    const article = isAside || ours === null ? undefined : library.find(ours.article.slug);
    return article === undefined || ours === null ? null : { article, summary: ours.summary };
  }
  const isAnswer = told.outcome === 'answered' || told.outcome === 'pinned';
  const article = library.articles.find(({ slug }) => slug === told.article);
  if (!isAnswer || article === undefined) return null;
  const isOurs = ours?.article.slug === article.slug;
  return { article, summary: isOurs ? ours.summary : library.summarize(article, question) };
}

async function sourceOf(
  library: Library,
  answered: Answered | null,
  written: (file: string) => Promise<WrittenFile | null>,
): Promise<AnswerSource | null> {
  if (answered === null) return null;
  const { article, summary } = answered;
  const { title, file } = library.reference(article);
  const blocks = markedBlocks(article, summary);
  return { title, file, blocks, written: await written(file) };
}

/** The article's sentences, and which of them the summary was made of. */
function markedBlocks({ blocks }: Article, { lines }: Summary): readonly SourceBlock[] {
  const said = lines
    .flatMap((line) => {
      if (line.kind === 'more') return [];
      return line.kind === 'point' ? [line.head ?? '', line.text] : [line.text];
    })
    .map(plainText);
  return blocks.map((block) => ({
    line: block.line,
    isHeading: block.kind === 'heading',
    sentences: sentencesIn(block).map((text) => ({
      text,
      isSource: said.some((one) => standsIn(one, text)),
    })),
  }));
}

/** Without their Markdown; the bold head of a point is one of its own. */
function sentencesIn(block: Block): readonly string[] {
  if (block.kind === 'code') return [block.text];
  const head = block.kind === 'item' && block.head !== null ? [block.head] : [];
  return [...head, ...sentencesOf(block.text)].map((text) => plainText(text).trim());
}

/** A line of a summary may hold several sentences, what was left out before one, and a head before a colon. */
function standsIn(line: string, sentence: string): boolean {
  const at = line.indexOf(sentence);
  if (at < 0 || sentence === '') return false;
  const [before = ' ', after = ':'] = [line[at - 1], line[at + sentence.length]];
  // Without a stop at its end, what goes on after it is another sentence that begins alike.
  const isEnded = /[^\p{L}\p{N}]$/u.test(sentence);
  return before === ' ' && (after === ':' || (after === ' ' && isEnded));
}
