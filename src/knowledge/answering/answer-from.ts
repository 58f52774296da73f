/** What a question finds → its answer. */
import type { Article } from '../articles/article.ts';
import { plainText } from '../articles/markdown/portable-markdown.ts';
import { decide } from '../confidence/decide.ts';
import type { Term } from '../language/terms.ts';
import { isAskingWord } from '../language/stop-words.ts';
import {
  isAsked,
  wordMeant,
  type QuestionTerm,
  type WeighedTerm,
} from '../matching/question-term.ts';
import type { Hit } from '../matching/ranking.ts';
import { aboutOf } from './about.ts';
import { offeredOf, OFFERED_LIMIT, type Answer, type Candidate, type Unsure } from './answer.ts';
import type { AnswerSource } from './answer-source.ts';
import type { AskOptions } from './ask-options.ts';
import { candidateSentence } from './candidate-sentence.ts';
import type { Considered } from './consider.ts';
import { missingWords } from './missing.ts';
import { seeAlso } from './see-also.ts';
import { summarize } from './summarize.ts';
import { summaryMarkdown, type Summary } from './summary.ts';

export function answerFrom(
  source: AnswerSource,
  considered: Considered,
  { length, level = 'balanced', sentences }: AskOptions,
): Answer {
  const { reader } = source;
  const { question, text, smallTalk, features } = considered;
  const { terms, hits } = considered.ranking;
  const { kind, confidence } = decide(features, level, source.calibration);
  const found = hits.flatMap(({ article }) => source.articles[article] ?? []);
  const offered = kind === 'unsure' ? OFFERED_LIMIT : 0;
  const told = candidatesOf(found, hits, confidence).map((candidate, position) => {
    const article = position < Math.max(offered, sentences ?? 0) ? found[position] : undefined;
    if (article === undefined) return candidate;
    return { ...candidate, sentence: sentenceFrom(source, article, text, terms) };
  });
  const candidates = told.map((candidate, position) =>
    position < (sentences ?? offered) ? candidate : { ...candidate, sentence: null },
  );
  const common = { question, confidence, candidates };
  if (smallTalk !== null) return { kind: 'unknown', ...common, missing: [], smallTalk };
  const [best, second] = found;
  const [one, two] = hits;
  if (best === undefined || kind === 'unknown') return { kind: 'unknown', ...common, missing: [] };
  if (kind === 'unsure') return { kind, ...common, ...unsureFrom(source, considered, told) };
  const summary = summaryFrom(source, best, text, terms, length);
  return {
    kind,
    ...common,
    missing: missingFrom(source, best, text, terms, summary),
    article: source.reference(best),
    summary,
    related: source.related(best),
    seeAlso:
      second && one && two
        ? seeAlso(
            [reader.read(best), reader.read(second)],
            [one.score, two.score],
            terms,
            source.areNearDuplicates,
          )
        : null,
  };
}

/** @param text - What is read of the question. */
export function summaryFrom(
  { reader, synonyms, shownLength }: AnswerSource,
  article: Article,
  text: string,
  terms: readonly QuestionTerm[],
  length: number | undefined,
): Summary {
  return summarize(
    reader.read(article),
    text,
    contentTermsOf(terms),
    length,
    synonyms,
    shownLength,
  );
}

/** Words of the question that neither the summary nor a name of its article speaks of. */
export function missingFrom(
  { articles, synonyms }: AnswerSource,
  { title, aliases }: Article,
  text: string,
  terms: readonly WeighedTerm[],
  summary: Summary,
): readonly string[] {
  const shown = [plainText(summaryMarkdown(summary)), title, ...aliases];
  return missingWords(text, terms, shown, articles.length, synonyms);
}

function unsureFrom(
  source: AnswerSource,
  { text, ranking: { hits, terms } }: Considered,
  candidates: readonly Candidate[],
): Pick<Unsure, 'about' | 'missing'> {
  const { articles, reader, synonyms } = source;
  const [best, second] = hits.map(({ article }) => articles[article]);
  if (best === undefined) return { about: null, missing: [] };
  const missingOf = (shown: readonly string[]): string[] =>
    missingWords(text, terms, shown, articles.length, synonyms);
  const scores = [hits[0]?.score ?? 0, hits[1]?.score ?? 0] as const;
  const about = aboutOf([reader.read(best), second], scores, terms, missingOf);
  const told = offeredOf(candidates, about !== null);
  return {
    missing: missingOf([
      about?.lead ?? '',
      ...told.flatMap(({ title, sentence }) => [title, sentence ?? '']),
    ]),
    about: about === null ? null : { article: source.reference(best), ...about },
  };
}

function sentenceFrom(
  { reader, synonyms }: AnswerSource,
  article: Article,
  text: string,
  terms: readonly QuestionTerm[],
): string | null {
  const read = reader.read(article);
  const asked = contentTermsOf(terms);
  const before = terms.filter(({ kind }) => kind === 'context' || kind === 'hint');
  const says = terms.some((term) => isAsked(term) && !isAskingWord(wordMeant(term)));
  const own = says ? candidateSentence(read, text, asked, synonyms) : null;
  if (own !== null) return own;
  // A follow-up such as "how long did it take?" says nothing without the question before it.
  const all = [...asked, ...before.map(({ term }) => term)];
  return candidateSentence(read, text, all, synonyms);
}

/** The words that say what the question is about, as the corpus spells them. */
function contentTermsOf(terms: readonly QuestionTerm[]): Term[] {
  return terms.filter(isAsked).map(({ term }) => term);
}

/** What the first leaves of the certainty goes to the others by their score, and never more than it has. */
function candidatesOf(
  articles: readonly Article[],
  hits: readonly Hit[],
  confidence: number,
): Candidate[] {
  const others = hits.slice(1).reduce((sum, { score }) => sum + score, 0);
  return articles.map(({ slug, title }, position) => {
    const share = others === 0 ? 0 : (hits[position]?.score ?? 0) / others;
    const left = Math.min(confidence, 1 - confidence) * share;
    return { slug, title, confidence: position === 0 ? confidence : left, sentence: null };
  });
}
