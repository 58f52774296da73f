/** A labelled question with its reply: what is learnt from, and how much it counts. */
import type { Features } from './features.ts';
import type { Example } from './fit-logistic.ts';

/** What a question found and would have been told, and what it should have. */
export interface LabelledReply {
  /** Null when nothing was found. */
  readonly features: Features | null;
  /** Whether the first hit is an article that answers. */
  readonly isRight: boolean;
  /** Whether it is at least on what is asked, though what is asked may not stand in it. */
  readonly isOnTopic: boolean;
  /** Whether the reply holds what a good one must; null where the label does not say what that is. */
  readonly states: boolean | null;
  /** Whether any article of the corpus answers. */
  readonly isAnswerable: boolean;
  /** Whether it is asked as members ask, by somebody who has not seen the articles. */
  readonly isInMembersVoice: boolean;
  /** Whether no author of articles has read it: what was written with a question in view answers it better than others. */
  readonly isUnseen: boolean;
}

/** From a right article, and not known to leave out what it should hold. */
export function isGoodReply({ isRight, states }: LabelledReply): boolean {
  return isRight && states !== false;
}

/** Whether an article is at least on what is asked: only a question without any is unknown. */
export function hasArticle({ isAnswerable, isOnTopic }: LabelledReply): boolean {
  return isAnswerable || isOnTopic;
}

/** How many others an answerable label in members' voice stands for. */
const MEMBERS_WEIGHT = 3;

/**
 * Share of what members ask that nothing answers: 57 of 223 and 56 of 194 questions that people had asked in public
 * (78 of 205 others when there were 71 articles). Labels that authors have read hold other shares: enlarged articles
 * answer some, and of the rest there is most to learn.
 */
const UNANSWERABLE_OF_MEMBERS = 0.27;

/** A label that found something; the others are never answered, whatever is fitted. */
export interface WeighedReply extends LabelledReply {
  readonly features: Features;
  /** How many labels it stands for. */
  readonly weight: number;
}

export function weighedReplies(labelled: readonly LabelledReply[]): WeighedReply[] {
  const ofMembers = labelled.filter(
    ({ isInMembersVoice, features }) => isInMembersVoice && features !== null,
  );
  const ofOthers = {
    seen: weightOfUnanswerable(ofMembers.filter(({ isUnseen }) => !isUnseen)),
    unseen: weightOfUnanswerable(ofMembers.filter(({ isUnseen }) => isUnseen)),
  };
  return labelled.flatMap((label) => {
    const { features, isInMembersVoice, isAnswerable, isUnseen } = label;
    if (features === null) return [];
    const ofOne = isAnswerable ? 1 : ofOthers[isUnseen ? 'unseen' : 'seen'];
    return { ...label, features, weight: isInMembersVoice ? MEMBERS_WEIGHT * ofOne : 1 };
  });
}

/** Beside an answerable one of 1. */
function weightOfUnanswerable(members: readonly LabelledReply[]): number {
  const answerable = members.filter(({ isAnswerable }) => isAnswerable).length;
  const others = members.length - answerable;
  const odds = UNANSWERABLE_OF_MEMBERS / (1 - UNANSWERABLE_OF_MEMBERS);
  return others > 0 && answerable > 0 ? (odds * answerable) / others : 1;
}

/** Labels from which on those that no author has read speak for themselves; fewer would follow chance. */
export const ENOUGH_UNSEEN = 100;

/** Those that say how often an answer is right: the unseen ones, or all where there are too few of these. */
export function heldOut<T extends LabelledReply>(labels: readonly T[]): readonly T[] {
  const unseen = labels.filter(({ isUnseen }) => isUnseen);
  return unseen.length >= ENOUGH_UNSEEN ? unseen : labels;
}

export function exampleOf(
  holds: (label: LabelledReply) => boolean,
): (label: WeighedReply) => Example {
  return (label) => ({ features: label.features, holds: holds(label), weight: label.weight });
}
