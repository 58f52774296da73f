/** How well a library answers labelled questions, in numbers. */
import type { Answer, Library, Previous } from '../../knowledge/index.ts';
import type { LabelledQuestion } from './labelled-questions.ts';
import { judgedReply } from './judged-reply.ts';

/** What became of one labelled question. */
export interface Outcome {
  readonly labelled: LabelledQuestion;
  readonly kind: Answer['kind'];
  readonly confidence: number;
  /** Slug of the first candidate; null without candidates. */
  readonly first: string | null;
  /** Rank of the first expected article among the candidates, from 1; null when it is not among them. */
  readonly rank: number | null;
  /** Whether the first candidate is on what is asked, whether or not it answers. */
  readonly isOnTopic: boolean;
  /** Whether the reply from it holds what a good one must; null where it is not right, or the label does not say. */
  readonly states: boolean | null;
  /** The two probabilities of the decision, in [0, 1]; 0 when nothing was found. */
  readonly rightArticle: number;
  readonly stated: number;
}

export interface EvaluationFigures {
  readonly questions: number;
  /** Shares in [0, 1]; 0 without questions. */
  readonly successAt1: number;
  readonly successAt5: number;
  /** Mean of 1 / rank over the first ten candidates, 0 where the article is not among them. */
  readonly meanReciprocalRank: number;
  readonly answered: number;
  /** Of those answered, how many from an expected article. */
  readonly answeredRight: number;
  /** Of those, how many whose label says what a good reply holds, and how many of these hold it. */
  readonly answeredChecked: number;
  readonly answeredStating: number;
  /** Answered from another article, or at all where none answers: what a member must never meet. */
  readonly wrongButConfident: number;
  readonly unsure: number;
  readonly unknown: number;
}

/** A follow-up is asked after the question before it, as in a conversation. */
export function outcomeOf(library: Library, labelled: LabelledQuestion): Outcome {
  const { question, expect, after } = labelled;
  const previous = after === null ? null : previousOf(library, after);
  const { answer, explanation } = library.explain(question, { previous });
  const { kind, confidence, candidates } = answer;
  const position = candidates.findIndex(({ slug }) => expect.includes(slug));
  const { isOnTopic, states } = judgedReply(library, labelled, answer);
  return {
    labelled,
    kind,
    confidence,
    first: candidates[0]?.slug ?? null,
    rank: position === -1 ? null : position + 1,
    isOnTopic,
    states,
    rightArticle: explanation.rightArticle,
    stated: explanation.stated,
  };
}

function previousOf(library: Library, question: string): Previous {
  const answer = library.ask(question);
  return { question, article: answer.kind === 'answered' ? answer.article.slug : null };
}

export function evaluationFigures(outcomes: readonly Outcome[]): EvaluationFigures {
  const count = (holds: (outcome: Outcome) => boolean): number => outcomes.filter(holds).length;
  const share = (sum: number): number => (outcomes.length === 0 ? 0 : sum / outcomes.length);
  return {
    questions: outcomes.length,
    successAt1: share(count(({ rank }) => rank === 1)),
    successAt5: share(count(({ rank }) => rank !== null && rank <= 5)),
    meanReciprocalRank: share(
      outcomes.reduce((sum, { rank }) => sum + (rank === null ? 0 : 1 / rank), 0),
    ),
    answered: count(({ kind }) => kind === 'answered'),
    answeredRight: count(isAnsweredRight),
    answeredChecked: count((outcome) => isAnsweredRight(outcome) && outcome.states !== null),
    answeredStating: count((outcome) => isAnsweredRight(outcome) && outcome.states === true),
    wrongButConfident: count(({ kind, rank }) => kind === 'answered' && rank !== 1),
    unsure: count(({ kind }) => kind === 'unsure'),
    unknown: count(({ kind }) => kind === 'unknown'),
  };
}

function isAnsweredRight({ kind, rank }: Outcome): boolean {
  return kind === 'answered' && rank === 1;
}
