/** Labelled questions with their replies → calibration. */
import type { Calibration, Level, Logistic } from './calibration.ts';
import { probability } from './decide.ts';
import type { FeatureName, Features } from './features.ts';
import { areOfBothKinds, fitLogistic, type Example } from './fit-logistic.ts';
import { calibrated, fitIsotonic, type IsotonicCurve } from './isotonic.ts';

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
}

/** Features that each probability may be made of. */
export interface FeatureNames {
  readonly rightArticle: readonly FeatureName[];
  readonly stated: readonly FeatureName[];
  readonly answerable: readonly FeatureName[];
}

const ofRanking: readonly FeatureName[] = [
  'marginHeld',
  'strength',
  'held',
  'named',
  'brevity',
  'scarcity',
  'substance',
];

/** Of a ranking alone, for collections whose labels name articles and not what a reply must hold. */
export const rankingFeatureNames: FeatureNames = {
  rightArticle: ofRanking,
  stated: [],
  answerable: ofRanking,
};

const ofArticle: readonly FeatureName[] = [
  'marginHeld',
  'tie',
  'named',
  'nameWhole',
  'length',
  'brevity',
  'substance',
  'tellingRest',
  'lacking',
  'together',
  'sentenceLead',
];

/** Those that foretold most on labels that were not fitted on. */
const usualFeatureNames: FeatureNames = {
  rightArticle: ofArticle,
  stated: [
    'held',
    'length',
    'nameAsked',
    'hasRest',
    'lackingShare',
    'together',
    'asksAmount',
    'defines',
  ],
  answerable: [...ofArticle, 'held', 'strength', 'namesHeld'],
};

/** Share of answers from a right article among those given, for each level. */
type WantedRight = Readonly<Record<Level, number>>;

/**
 * On labels by whoever writes articles and synonyms, who has them before them: they are answered
 * better than what members ask, so that more is wanted of them.
 */
const WANTED_OF_AUTHORS: WantedRight = { careful: 0.98, balanced: 0.96, bold: 0.9 };
/** `balanced` between two steps: from 92 % on half as many near misses more are answered, from 93 % on a sixth fewer questions. */
const WANTED_OF_MEMBERS: WantedRight = { careful: 0.96, balanced: 0.928, bold: 0.85 };
/** Labels in members' voice from which on the boundaries are theirs; fewer would follow chance. */
const ENOUGH_OF_MEMBERS = 100;
/** How many others an answerable label in members' voice stands for. */
const MEMBERS_WEIGHT = 3;
/**
 * Share of what members ask that nothing answers: 78 of 205 questions that people had asked in
 * public. Labels hold more of them, because they are what there is most to learn from.
 */
const UNANSWERABLE_OF_MEMBERS = 0.38;
/** Share of answerable questions that may be turned away as unknown. */
const MAY_BE_UNKNOWN = 0.05;
/** Parts of the labels, each judged by what the others taught: what is judged has not been learnt from. */
const FOLDS = 10;
/** Labels behind each knot of the curve of observed shares; a knot of fewer would follow chance. */
const CASES_A_KNOT = 30;
/** With thousands of labels more knots would only repeat one another. */
const MOST_KNOTS = 20;

/**
 * @param labelled - Among those with hits, some on what is asked and some not, some answerable and some not.
 * @throws {RangeError} When one is missing: there would be nothing to tell apart.
 */
export function fitCalibration(
  labelled: readonly LabelledReply[],
  names: FeatureNames = usualFeatureNames,
): Calibration {
  const found = foundAmong(labelled);
  const logistics = fitLogistics(found, names);
  const { judged, observed } = judgedByOthers(found, names);
  const chances = judged
    .filter(({ isAnswerable }) => isAnswerable)
    .map(({ answerable }) => answerable)
    .toSorted((a, b) => a - b);
  const members = judged.filter(({ isInMembersVoice }) => isInMembersVoice);
  const isEnough = members.length >= ENOUGH_OF_MEMBERS;
  const judges = isEnough ? members : judged;
  const wanted = isEnough ? WANTED_OF_MEMBERS : WANTED_OF_AUTHORS;
  return {
    rightArticle: logistics.rightArticle,
    stated: logistics.stated,
    observed,
    answerable: logistics.answerable,
    answeredFrom: {
      careful: boundaryFor(judges, wanted.careful),
      balanced: boundaryFor(judges, wanted.balanced),
      bold: boundaryFor(judges, wanted.bold),
    },
    unknownBelow: chances[Math.floor(MAY_BE_UNKNOWN * chances.length)] ?? 0,
  };
}

/** A label that found something; the others are never answered, whatever is fitted. */
interface Found extends LabelledReply {
  readonly features: Features;
  /** How many labels it stands for. */
  readonly weight: number;
}

function foundAmong(labelled: readonly LabelledReply[]): Found[] {
  const members = labelled.filter(
    ({ isInMembersVoice, features }) => isInMembersVoice && features !== null,
  );
  const answerable = members.filter(({ isAnswerable }) => isAnswerable).length;
  const others = members.length - answerable;
  const odds = UNANSWERABLE_OF_MEMBERS / (1 - UNANSWERABLE_OF_MEMBERS);
  const ofOthers = others > 0 && answerable > 0 ? (odds * answerable) / others : 1;
  return labelled.flatMap((label) => {
    const { features, isInMembersVoice, isAnswerable } = label;
    if (features === null) return [];
    const weight = isInMembersVoice ? MEMBERS_WEIGHT * (isAnswerable ? 1 : ofOthers) : 1;
    return { ...label, features, weight };
  });
}

type Logistics = Pick<Calibration, 'rightArticle' | 'stated' | 'answerable'>;

function fitLogistics(found: readonly Found[], names: FeatureNames): Logistics {
  const stating = found.filter(({ isOnTopic }) => isOnTopic).map(exampleOf(isGoodReply));
  return {
    rightArticle: fitLogistic(
      found.map(exampleOf(({ isOnTopic }) => isOnTopic)),
      names.rightArticle,
    ),
    stated: areOfBothKinds(stating) ? fitLogistic(stating, names.stated) : constant(stating),
    answerable: fitLogistic(found.map(exampleOf(hasArticle)), names.answerable),
  };
}

/** From a right article, and not known to leave out what it should hold. */
export function isGoodReply({ isRight, states }: LabelledReply): boolean {
  return isRight && states !== false;
}

/** Whether an article is at least on what is asked: only a question without any is unknown. */
function hasArticle({ isAnswerable, isOnTopic }: LabelledReply): boolean {
  return isAnswerable || isOnTopic;
}

function exampleOf(holds: (label: LabelledReply) => boolean): (label: Found) => Example {
  return (label) => ({ features: label.features, holds: holds(label), weight: label.weight });
}

/** Where no reply failed, or each, there is nothing to learn from but their number. */
function constant(examples: readonly Example[]): Logistic {
  const holding = examples.filter(({ holds }) => holds).length;
  const odds = (holding + 0.5) / (examples.length - holding + 0.5);
  return { intercept: Math.log(odds), weights: {} };
}

/** A label as judged by a calibration that was fitted on others. */
export interface Judged extends Found {
  /** In (0, 1), each. */
  readonly rightArticle: number;
  readonly stated: number;
  readonly answerable: number;
  /** In [0, 1]. */
  readonly confidence: number;
}

/** Ten-fold cross-validation; each part gets every tenth of each kind of label, so that none lacks one. */
function judgedByOthers(
  found: readonly Found[],
  names: FeatureNames,
): { readonly judged: readonly Judged[]; readonly observed: IsotonicCurve } {
  const counts = new Map<string, number>();
  const parts = found.map(({ isRight, isOnTopic, states, isAnswerable, isInMembersVoice }) => {
    const kind = [isRight, isOnTopic, states, isAnswerable, isInMembersVoice].join();
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count % FOLDS;
  });
  const judges = Array.from({ length: FOLDS }, (_, part) => {
    const others = found.filter((_label, at) => parts[at] !== part);
    return fitLogistics(canBeToldApart(others) ? others : found, names);
  });
  const predicted = found.map((label, at) => {
    const judge = judges[parts[at]!]!;
    return {
      ...label,
      rightArticle: probability(judge.rightArticle, label.features),
      stated: probability(judge.stated, label.features),
      answerable: probability(judge.answerable, label.features),
    };
  });
  const cases = predicted.map((label) => ({
    predicted: label.rightArticle * label.stated,
    holds: isGoodReply(label),
    weight: label.weight,
  }));
  const count = cases.reduce((sum, { weight }) => sum + weight, 0);
  const observed = fitIsotonic(cases, Math.max(CASES_A_KNOT, count / MOST_KNOTS));
  const judged = predicted.map((label) => ({
    ...label,
    confidence: calibrated(observed, label.rightArticle * label.stated),
  }));
  return { judged, observed };
}

/** With too few of a kind a part could hold them all, and the others would have nothing to tell apart. */
function canBeToldApart(found: readonly Found[]): boolean {
  return (
    areOfBothKinds(found.map(exampleOf(({ isOnTopic }) => isOnTopic))) &&
    areOfBothKinds(found.map(exampleOf(hasArticle)))
  );
}

/** The least confidence from which at least the wanted share is right; 1 when none is. */
function boundaryFor(judged: readonly Judged[], wanted: number): number {
  const sorted = judged.toSorted((a, b) => b.confidence - a.confidence);
  let boundary = 1;
  let right = 0;
  let all = 0;
  for (const [at, { confidence, isRight, weight }] of sorted.entries()) {
    if (isRight) right += weight;
    all += weight;
    const isLastOfEqual = sorted[at + 1]?.confidence !== confidence;
    if (isLastOfEqual && right / all >= wanted) boundary = confidence;
  }
  return boundary;
}
