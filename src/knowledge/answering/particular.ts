/**
 * The summary for a particular question: the sentences that answer, in few and coherent pieces.
 *
 * Sentences are taken greedily by score while they fit and while they still bear on the question.
 * Only then does each get the sentence it leans on, at the cost of the least of those taken: most of
 * what is leaned on has been taken by then for its own sake. What leads up to them in their
 * paragraph, and the rest of their points, is added where there is room (`round-out.ts`).
 */
import type { AskedArticle } from './asked-article.ts';
import { cutAtWord } from './cut.ts';
import { beginsWithPartOf } from './definition.ts';
import { nameAskedFor } from './name-asked-for.ts';
import type { QuestionScope } from './question-scope.ts';
import { beyondTitle } from './beyond-title.ts';
import { withLead } from './lead.ts';
import { pointMeant } from './point-meant.ts';
import { greatest } from './greatest.ts';
import type { ReadArticle } from './read-article.ts';
import { takeHeads } from './heads-alone.ts';
import {
  completePoints,
  mendScraps,
  takeBeginnings,
  takeBeginningsOfPoints,
  takeBlockOf,
  takeFurtherPoints,
  takeLead,
  takeUpTo,
  takeWhatFollows,
  takeWhatLeadsUp,
} from './round-out.ts';
import { Selection } from './selection.ts';
import type { Summary } from './summary.ts';

/**
 * Share of the best sentence's score from which on another bears on the question, in [0, 1]: at 0
 * every summary is filled to its length, at 1 it is the best sentence alone. Measured on questions
 * with known answers: going on to 0.1 finds no more of them, stopping at 0.5 loses 3 in a thousand
 * at 1,200 characters.
 */
const BEARS_ON_IT = 0.35;

/** The same for a further point: it brings its head with it. */
const FURTHER_POINT = 0.4;

/**
 * Share of the best sentence's score that the second one has at most, in [0, 1], for the best to be
 * shown cut when it alone is longer than the whole length. Above it, others answer in its place.
 */
const FAR_BEHIND = 0.8;

/** Times the best score: what a sentence is worth that comes before all others. */
const FIRST_OF_ALL = 1.01;

/** The same for the beginning of a further point that only fills the room that is left. */
const FILLS_ROOM = 0.25;

/**
 * Sentences tried before the heads of further points: what answers best is seldom behind them, and
 * a head says in a line what the rest of a paragraph takes three for.
 */
const BEFORE_HEADS = 3;

/** Groups tried before the search for one that fits is given up, so that no article takes long. */
const MOST_TRIES = 40;

/** Null when no sentence bears on the question or the one that does is too long. */
export function particular(
  asked: AskedArticle,
  scope: QuestionScope,
  length: number,
): Summary | null {
  const { read: article, question, spelled: terms, synonyms } = asked;
  const found = asked.spelledScores();
  const scores = withFirst(withLead(article, found), comingFirst(asked, scope));
  if (greatest(scores) <= 0) return null;
  const tooLongAlone = longSentence(article, scores, length);
  if (tooLongAlone !== null) {
    return { lines: [{ kind: 'paragraph', text: cutAtWord(tooLongAlone, length) }] };
  }
  const selection = new Selection(article, scores, length);
  const others = asked.othersOf(terms);
  const positions = beyondTitle(article, terms, others, bearing(article, scores));
  const meant = pointMeant(article, { text: question, terms }, scores, synonyms);
  if (meant !== null) takeBlockOf(selection, article, meant);
  const [best = -1] = positions;
  takeUpTo(selection, article, best);
  const tooLong = takeWhatBears(selection, positions.slice(0, BEFORE_HEADS));
  takeHeads(selection, article, positions);
  tooLong.push(...takeWhatBears(selection, positions.slice(BEFORE_HEADS, MOST_TRIES)));
  takeWhatFollows(selection, article, best);
  for (let tries = 0; tries < MOST_TRIES && selection.mendOne(); tries += 1);
  selection.giveUpDangling();
  takeBeginnings(selection, article);
  takeWhatFitsNow(selection, tooLong);
  takeWhatLeadsUp(selection, article);
  takeBeginningsOfPoints(selection, article, tooLong);
  takeFurtherPoints(selection, article, beyondTitle(article, terms, others, fillingRoom(scores)));
  completePoints(selection, article);
  mendScraps(selection, article, best);
  if (!selection.isEmpty && !asked.isMetSomewhere()) takeLead(selection, article, length);
  return selection.isEmpty ? null : selection.summary();
}

/** The sentence that says what a name means, where that is asked for; the lead, of a general question. */
function comingFirst(asked: AskedArticle, scope: QuestionScope): number | null {
  const { read: article, question, terms } = asked;
  const defining = asked.defining();
  if (defining !== null) return defining;
  const name = nameAskedFor(question, terms);
  if (name !== null && beginsWithPartOf(article, name)) return 0;
  return scope === 'general' && article.textBlocks[0]?.item === null ? 0 : null;
}

function withFirst(scores: readonly number[], first: number | null): readonly number[] {
  if (first === null) return scores;
  const most = FIRST_OF_ALL * greatest(scores);
  return scores.map((score, position) => (position === first ? most : score));
}

/** Positions of the sentences that bear on the question, best first. */
function bearing({ textBlocks, sentences }: ReadArticle, scores: readonly number[]): number[] {
  const best = greatest(scores);
  const worths = scores.map((score, position) => {
    const isItem = textBlocks[sentences[position]?.block ?? -1]?.item !== null;
    return score === best || !isItem ? score : (score * BEARS_ON_IT) / FURTHER_POINT;
  });
  return bestPositions(worths, BEARS_ON_IT * best);
}

/** Positions of all that may fill the room that is left, best first. */
function fillingRoom(scores: readonly number[]): number[] {
  return bestPositions(scores, FILLS_ROOM * greatest(scores));
}

/** Positions of the values from `least` on; of equal ones the first comes first. */
function bestPositions(values: readonly number[], least: number): number[] {
  return [...values.keys()]
    .filter((position) => values[position]! >= least)
    .toSorted((a, b) => values[b]! - values[a]! || a - b);
}

/** @returns Those for which there was no room. */
function takeWhatBears(selection: Selection, positions: readonly number[]): number[] {
  return positions.filter(
    (position) => !selection.has(position) && selection.takeGroupOf(position) === 'too long',
  );
}

/** What was given up made room. */
function takeWhatFitsNow(selection: Selection, tooLong: readonly number[]): void {
  for (const position of tooLong) {
    if (!selection.isDangling(position)) selection.takeGroupOf(position);
  }
}

/** The sentence that answers better than any other and is longer than the whole length, or null. */
function longSentence(
  { textBlocks, sentences }: ReadArticle,
  scores: readonly number[],
  length: number,
): string | null {
  const best = scores.indexOf(greatest(scores));
  const sentence = sentences[best];
  if (sentence === undefined || sentence.markdown.length <= length) return null;
  if (textBlocks[sentence.block]?.item !== null) return null;
  const second = Math.max(0, greatest(scores.filter((_, position) => position !== best)));
  return second <= FAR_BEHIND * (scores[best] ?? 0) ? sentence.markdown : null;
}
