/** What a question finds → its candidates, with the sentence of each that comes nearest. */
import type { Article } from '../articles/article.ts';
import { isAskingWord } from '../language/stop-words.ts';
import { isAsked, wordMeant, type QuestionTerm } from '../matching/question-term.ts';
import type { Candidate } from './answer.ts';
import type { AnswerSource } from './answer-source.ts';
import { AskedArticle } from './asked-article.ts';
import { candidateSentence } from './candidate-sentence.ts';
import type { Considered } from './consider.ts';

/**
 * What the first leaves of the certainty goes to the others by their score, and never more than it has.
 *
 * @param confidence - Probability that the first is right, 0 to 1.
 * @param told - How many of the first get their sentence.
 */
export function candidatesFrom(
  source: AnswerSource,
  { text, ranking: { hits, terms }, judgedBy }: Considered,
  confidence: number,
  told: number,
): readonly Candidate[] {
  const others = hits.slice(1).reduce((sum, { score }) => sum + score, 0);
  return hits.flatMap(({ article: number, score }, position) => {
    const article = source.articles[number];
    if (article === undefined) return [];
    const share = others === 0 ? 0 : score / others;
    const left = Math.min(confidence, 1 - confidence) * share;
    return {
      slug: article.slug,
      title: article.title,
      confidence: position === 0 ? confidence : left,
      sentence: position < told ? sentenceFrom(source, article, { text, terms, judgedBy }) : null,
    };
  });
}

interface SearchedFor extends Pick<Considered, 'text' | 'judgedBy'> {
  readonly terms: readonly QuestionTerm[];
}

function sentenceFrom(
  { reader, synonyms }: AnswerSource,
  article: Article,
  { text, terms, judgedBy }: SearchedFor,
): string | null {
  const read = reader.read(article);
  const asked = terms.filter(isAsked);
  const before = terms.filter(({ kind }) => kind === 'context' || kind === 'hint');
  const sentenceBy = (words: readonly QuestionTerm[]): string | null => {
    const said = words.map(({ term }) => term);
    const isJudged = judgedBy?.read === read && judgedBy.isAskedWith(said);
    return candidateSentence(isJudged ? judgedBy : new AskedArticle(read, text, said, synonyms));
  };
  if (before.length === 0) return sentenceBy(asked);
  // "How long did it take?" says nothing without the question before it.
  const says = asked.some((term) => !isAskingWord(wordMeant(term)));
  return (says ? sentenceBy(asked) : null) ?? sentenceBy([...asked, ...before]);
}
