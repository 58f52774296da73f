/**
 * A question in the light of the one before it.
 *
 * "And who paid for it?" asks about what was just spoken of. Such a follow-up is searched with the words of
 * the question before and the name of the article that answered it. They count less than its own, so that one
 * that turns to something else, and names it, finds that.
 */
import { contentWords } from '../language/content-words.ts';
import { isTellingWord } from '../language/telling-words.ts';
import { termOf, wordsOf } from '../language/terms.ts';
import type { QuestionContext } from '../matching/question-term.ts';
import type { ReadArticle } from './read-article.ts';

export interface PreviousQuestion {
  readonly question: string;
  /** Title of the article that answered it; null when none did. */
  readonly name: string | null;
}

/** What a word of the context is worth beside one of the question. */
const SHARE = { context: 0.4, hint: 0.25 } as const;
/** A question with more content words of its own says what it is about. */
const MOST_OF_FOLLOW_UP = 3;

/** How people go on: "and …", "ok, what about …", "since when". */
const GOES_ON =
  /^(?:(?:ok(?:ay)?|yes|yeah|no|so|hm+|ah|oh)[\s,.!]+)*(?:and|but|or|then|what about|how about|since when|until when|why not|what else|who else|where else|which ones?|any|even)\b/i;
/** Words that stand for what was said before. */
const POINTS_BACK =
  /\b(?:it|its|they|them|their|theirs|he|him|his|she|her|that|this|these|those|there|ones?|again|else|already|then|too|either|such)\b/i;
/** A sentence that asks, and not a few words to look up. */
const ASKS =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|should|would|will|has|have|had|may|must)\b/i;

/**
 * What the question is to be searched with beside its own words; null when it stands alone. A question
 * that cannot be understood alone gets a context. One that may well be gets a hint, for the case that
 * nothing answers it alone.
 */
export function withContext(question: string, previous: PreviousQuestion): QuestionContext | null {
  const kind = leaningOf(question.trim());
  if (kind === null) return null;
  return { words: `${previous.name ?? ''} ${previous.question}`, share: SHARE[kind], kind };
}

/** Whether a word of the question stands for what was said before: "is it open again?" */
export function pointsBack(question: string): boolean {
  return POINTS_BACK.test(question);
}

/** The name of the article alone, for a question that has taken on the words of the one before. */
export function nameContext({ name }: PreviousQuestion): QuestionContext {
  return { words: name ?? '', share: SHARE.context, kind: 'context' };
}

/**
 * A hint as a context, where one block of the article that was spoken of has all telling words of the
 * question: "is bleach ok?" after gravestones has its answer there. Null where none has, or the
 * question has no such word.
 */
export function heldContext(
  hint: QuestionContext,
  question: string,
  { blockTerms, language }: ReadArticle,
): QuestionContext | null {
  const own = wordsOf(question, language).filter(isTellingWord).map(termOf);
  if (own.length === 0) return null;
  const isHeld = blockTerms.some((held) => own.every((term) => held.has(term)));
  return isHeld ? { ...hint, kind: 'context', share: SHARE.context } : null;
}

function leaningOf(question: string): QuestionContext['kind'] | null {
  const goesOn = GOES_ON.test(question);
  const own = contentWords(question).filter((word) => !POINTS_BACK.test(word));
  if (own.length > MOST_OF_FOLLOW_UP) return goesOn ? 'hint' : null;
  if (goesOn || pointsBack(question)) return 'context';
  return ASKS.test(question) ? 'hint' : null;
}
