/** What the reply that would be made tells about how sure to be. */
import { rarityOf } from '../language/rarity.ts';
import { isFiller, isTellingWord } from '../language/telling-words.ts';
import { isAsked, wordMeant, type WeighedTerm } from '../matching/question-term.ts';
import { HELD, type ShownEvidence } from './shown-evidence.ts';

/** Of the article that the reply would be made of. All in [0, 1]. */
export interface ShownFeatures {
  /** The greatest share of the words of one of its names that the question has. */
  readonly nameAsked: number;
  /** 1 when the question has all words of one of its names. */
  readonly nameWhole: number;
  /** How like the question is to the nearest of those that the article says it is asked as. */
  readonly askedLike: number;
  /** 1 when it is nearly one of them, which its author has said that the article answers. */
  readonly askedSame: number;
  /** 1 when the question has words beside those of its names: it asks for something in it. */
  readonly hasRest: number;
  /** Number of those that tell what is asked ("France", not "usually"), 1 from 4 on. */
  readonly tellingRest: number;
  /** Number of telling words that the article lacks, 1 from 4 on. */
  readonly lacking: number;
  /** The same as a share of the content words. */
  readonly lackingShare: number;
  /** Share of the weight of its telling words that the article's text has; 1 when nothing tells. */
  readonly tellingHeld: number;
  /** Telling words beside those of its names that the summary leaves out, as a share of the content words. */
  readonly leftOut: number;
  /** How rare its content words are in general English, added up, 1 from two rare words on: "keep old houses" names nothing. */
  readonly rareness: number;
  /** Share of the content words that a sentence holds and general English hardly knows, as "MOSE". */
  readonly namesHeld: number;
  /** The greatest share of the question's rarity in general English that one sentence holds. */
  readonly together: number;
  /** How far the best sentence is ahead of the next. */
  readonly sentenceLead: number;
  /** How many of its weighty words the best sentence is worth, together with what stands around it, 1 from 4 on. */
  readonly sentenceStrength: number;
  /** 1 when the question names a thing that the article has nowhere: of Notre-Dame much is said, and nothing of Reims. */
  readonly lacksName: number;
  /** 1 for questions after a number: an article may say much of a thing and not how many there are. */
  readonly asksAmount: number;
  /** 1 for questions after a person: an article seldom names who owned, built or designed what it is about. */
  readonly asksPerson: number;
  /** 1 when the question asks what a name means and a sentence says so. */
  readonly defines: number;
}

/** Likeness to a question that the article is asked as, from which on both ask the same: of 27 such questions all were. */
const SAME_QUESTION = 0.9;
const MOST_TELLING = 4;
const MOST_RARE = 2;
const MOST_WORTH = 4;

const NOTHING_SHOWN: ShownFeatures = {
  nameAsked: 0,
  nameWhole: 0,
  askedLike: 0,
  askedSame: 0,
  hasRest: 1,
  tellingRest: 0,
  lacking: 1,
  lackingShare: 1,
  tellingHeld: 0,
  leftOut: 1,
  rareness: 0,
  namesHeld: 0,
  together: 0,
  sentenceLead: 0,
  sentenceStrength: 0,
  lacksName: 0,
  asksAmount: 0,
  asksPerson: 0,
  defines: 0,
};

/** @param shown - Null when no reply would be made. */
export function shownFeatures(
  terms: readonly WeighedTerm[],
  shown: ShownEvidence | null,
): ShownFeatures {
  if (shown === null) return NOTHING_SHOWN;
  const asked = terms.flatMap((term) => {
    const at = shown.terms.get(term.term);
    if (at === undefined || !isAsked(term)) return [];
    const word = wordMeant(term);
    if (isFiller(word)) return [];
    return { rarity: rarityOf(word), idf: term.idf, tells: isTellingWord(word), at };
  });
  if (asked.length === 0) return NOTHING_SHOWN;
  const rest = asked.filter(({ at }) => at.names < HELD);
  const telling = rest.filter(({ tells }) => tells);
  const lacking = telling.filter(({ at }) => at.article < HELD).length;
  const leftOut = telling.filter(({ at }) => at.summary < HELD).length;
  const held = sum(asked.map(({ rarity, at }) => rarity * at.sentence));
  const rareness = sum(asked.map(({ rarity }) => rarity));
  const ofTelling = asked.filter(({ tells }) => tells);
  const weight = sum(ofTelling.map(({ idf }) => idf));
  const weightHeld = sum(ofTelling.map(({ idf, at }) => idf * at.article));
  return {
    nameAsked: shown.nameAsked,
    nameWhole: shown.nameAsked === 1 ? 1 : 0,
    askedLike: shown.askedLike,
    askedSame: shown.askedLike >= SAME_QUESTION ? 1 : 0,
    hasRest: rest.length > 0 ? 1 : 0,
    tellingRest: Math.min(1, telling.length / MOST_TELLING),
    lacking: Math.min(1, lacking / MOST_TELLING),
    lackingShare: lacking / asked.length,
    tellingHeld: weight > 0 ? weightHeld / weight : 1,
    leftOut: leftOut / asked.length,
    rareness: Math.min(1, rareness / MOST_RARE),
    namesHeld:
      asked.filter(({ rarity, at }) => rarity === 1 && at.sentence >= HELD).length / asked.length,
    together: held / rareness,
    sentenceLead: shown.sentenceLead,
    sentenceStrength: Math.min(1, shown.sentenceScore / MOST_WORTH),
    lacksName: shown.lacksName ? 1 : 0,
    asksAmount: shown.asksAmount ? 1 : 0,
    asksPerson: shown.asksPerson ? 1 : 0,
    defines: shown.defines ? 1 : 0,
  };
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
