/** Question → what it finds, and what tells how sure to be of it; nothing is decided yet. */
import { decide } from '../confidence/decide.ts';
import { featuresOf, type Features } from '../confidence/features.ts';
import { readPost } from '../language/long-post.ts';
import { withoutOpening } from '../language/opening.ts';
import { smallTalkAfterAll, smallTalkOf, type SmallTalk } from '../language/small-talk.ts';
import { isAsked, type QuestionContext } from '../matching/question-term.ts';
import { nothingFound, foundByContent, type Ranking } from '../matching/ranking.ts';
import { CANDIDATE_LIMIT } from './answer.ts';
import type { AnswerSource } from './answer-source.ts';
import type { Previous } from './ask-options.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { heldContext, withContext } from './with-context.ts';

/** What a question finds, and what tells how sure to be of it. */
interface Judged {
  readonly ranking: Ranking;
  /** Null when it finds nothing. */
  readonly features: Features | null;
}

/** All that is known of a question before it is decided. */
export interface Considered extends Judged {
  readonly question: string;
  /** What is read of it: of a long post only a part. */
  readonly text: string;
  /** Null for a question to the articles. */
  readonly smallTalk: SmallTalk | null;
}

/** @param withEvidence - How many of the first hits keep their evidence; at least 1. */
export function consider(
  source: AnswerSource,
  question: string,
  previous: Previous | null = null,
  withEvidence = 1,
): Considered {
  const considered = considerQuestion(source, question, previous, withEvidence);
  if (considered.smallTalk !== null) return considered;
  const { kind } = decide(considered.features, 'balanced', source.calibration);
  return kind === 'unknown'
    ? { ...considered, smallTalk: smallTalkAfterAll(question) }
    : considered;
}

function considerQuestion(
  source: AnswerSource,
  question: string,
  previous: Previous | null,
  withEvidence: number,
): Considered {
  const smallTalk = smallTalkOf(question);
  if (smallTalk !== null) {
    const ranking = nothingFound(source.searcher.search(question, 1));
    return { question, text: question, smallTalk, ranking, features: null };
  }
  const asked = withoutOpening(question);
  const text = readPost(asked);
  const search = (context: QuestionContext | null): Considered => {
    const ranking = source.searcher.search(text, CANDIDATE_LIMIT, { withEvidence, context });
    return { question, text, smallTalk, ...judged(source, text, foundByContent(ranking)) };
  };
  const contexts = previous === null ? null : contextsOf(source, asked, previous);
  if (contexts?.said.kind === 'context') return search(contexts.said);
  const alone = search(null);
  if (contexts === null) return alone;
  const { said, held } = contexts;
  // What is answered alone needs no hint; who says the whole name of an article turns to that one.
  const { kind } = decide(alone.features, 'balanced', source.calibration);
  const isOfOther = held === null || alone.features?.nameAsked === 1;
  return kind === 'answered' && isOfOther ? alone : search(held ?? said);
}

interface Contexts {
  readonly said: QuestionContext;
  /** Set where `said` is a hint, and the article that was spoken of has what is asked. */
  readonly held: QuestionContext | null;
}

function contextsOf(
  { find, reader }: AnswerSource,
  question: string,
  previous: Previous,
): Contexts | null {
  const article = previous.article === null ? undefined : find(previous.article);
  const said = withContext(question, {
    question: previous.question,
    name: article?.title ?? null,
  });
  if (said === null) return null;
  return {
    said,
    held: article === undefined ? null : heldContext(said, question, reader.read(article)),
  };
}

function judged(
  { articles, reader, synonyms }: AnswerSource,
  text: string,
  ranking: Ranking,
): Judged {
  const best = articles[ranking.hits[0]?.article ?? -1];
  if (best === undefined) return { ranking, features: null };
  const shown = gatherEvidence(reader.read(best), text, ranking.terms.filter(isAsked), synonyms);
  return { ranking, features: featuresOf(ranking, shown) };
}
