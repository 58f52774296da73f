/** The reply to a labelled question, judged by its label. */
import type { Answer, LabelledReply, Library } from '../../knowledge/index.ts';
import type { LabelledQuestion } from './labelled-questions.ts';
import { replyStates } from './reply-states.ts';

export interface JudgedReply {
  /** Whether the first candidate answers. */
  readonly isRight: boolean;
  /** Whether it is at least on what is asked. */
  readonly isOnTopic: boolean;
  /** Whether a reply from it holds what a good one must; null where it is not right, or the label does not say. */
  readonly states: boolean | null;
}

export function judgedReply(
  library: Library,
  labelled: LabelledQuestion,
  { candidates }: Pick<Answer, 'candidates'>,
): JudgedReply {
  const { question, expect, near } = labelled;
  const slug = candidates[0]?.slug;
  const first = slug === undefined ? undefined : library.find(slug);
  if (first === undefined) return { isRight: false, isOnTopic: false, states: null };
  const isRight = expect.includes(first.slug);
  return {
    isRight,
    isOnTopic: isRight || near.includes(first.slug),
    states: isRight ? replyStates(labelled, library.summarize(first, question)) : null,
  };
}

/** What a calibration learns from: the question is asked, and the reply judged by its label. */
export function labelledReply(library: Library, labelled: LabelledQuestion): LabelledReply {
  const { question, expect, kind, isUnseen } = labelled;
  const { answer, explanation } = library.explain(question);
  return {
    features: explanation.features,
    ...judgedReply(library, labelled, answer),
    isAnswerable: expect.length > 0,
    isInMembersVoice: kind !== null,
    isUnseen,
  };
}
