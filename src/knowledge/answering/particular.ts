/**
 * The summary for a particular question: the sentences that answer, in few and coherent pieces.
 *
 * Sentences are taken greedily by score while they fit and while they still bear on the question.
 * Only then does each get the sentence
 * it leans on, at the cost of the least of those taken: most of what is leaned on has been taken
 * by then for its own sake. What leads up to them in their paragraph, and the rest of their points,
 * is added where there is room, so that it reads as its author wrote it.
 */
import type { Synonyms } from '../language/synonyms.ts';
import type { Term } from '../language/terms.ts';
import { assemble } from './assemble.ts';
import { groupOf, isPlainPoint, leansOnNothing, missingAntecedent } from './context.ts';
import { cutAtWord } from './cut.ts';
import { isAnnouncement } from './dangling.ts';
import { wholeList } from './list-sentences.ts';
import type { ReadArticle } from './read-article.ts';
import { scoreSentences } from './sentence-scores.ts';
import { summaryMarkdown, type Summary } from './summary.ts';

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

/** Groups tried before the search for one that fits is given up, so that no article takes long. */
const MOST_TRIES = 40;

/** Null when no sentence bears on the question or the one that does is too long. */
export function particular(
  article: ReadArticle,
  question: string,
  terms: readonly Term[],
  length: number,
  synonyms: Synonyms,
): Summary | null {
  const { textBlocks, sentences } = article;
  const scores = scoreSentences(article, question, terms, synonyms);
  const best = Math.max(0, ...scores);
  const least = BEARS_ON_IT * best;
  if (best === 0) return null;

  const tooLongAlone = longSentence(article, scores, length);
  if (tooLongAlone !== null) {
    return { lines: [{ kind: 'paragraph', text: cutAtWord(tooLongAlone, length) }] };
  }

  const open = new Set([...scores.keys()].filter((position) => worthOf(position) >= least));
  const chosen = new Set<number>();
  /** Sentences that are there for another → the one that leans on it. */
  const brought = new Map<number, number>();
  const tooLong: number[] = [];
  takeWhatBears();
  for (let tries = 0; tries < MOST_TRIES && mendOne(); tries += 1);
  while ([...chosen].some(isDangling)) [...chosen].filter(isDangling).forEach(giveUp);
  takeWhatFitsNow();
  takeWhatLeadsUp();
  takeBeginningsOfPoints();
  completePoints();
  return chosen.size === 0 ? null : summaryOf(chosen);

  function takeWhatBears(): void {
    const bearing = [...open].toSorted((a, b) => worthOf(b) - worthOf(a) || a - b);
    for (const position of bearing.slice(0, MOST_TRIES)) {
      if (chosen.has(position)) continue;
      const group = groupOf(article, position, length);
      if (group !== null && !take(group)) tooLong.push(position);
    }
  }

  /** What was given up made room. */
  function takeWhatFitsNow(): void {
    for (const position of tooLong) {
      const group = groupOf(article, position, length);
      if (group !== null && !isDangling(position)) take(group);
    }
  }

  function takeWhatLeadsUp(): void {
    for (let position = sentences.length - 2; position >= 0; position -= 1) {
      if (leadsUp(position)) take([position]);
    }
  }

  /** Where a further point does not fit otherwise, its head may, with what leads to the sentence that answers. */
  function takeBeginningsOfPoints(): void {
    for (const position of tooLong) {
      const { block = -1, position: place = 0 } = sentences[position] ?? {};
      const item = textBlocks[block]?.item;
      if (item?.depth !== 0 || item.head === null || chosen.has(position)) continue;
      take(Array.from({ length: place + 1 }, (_, number) => position - place + number));
    }
  }

  /** The rest of the points that are shown in part, the best first. */
  function completePoints(): void {
    const begun = [...chosen].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    for (const block of new Set(begun.map((position) => sentences[position]?.block ?? -1))) {
      if (isPlainPoint(textBlocks, block)) {
        take([...sentences.keys()].filter((position) => sentences[position]?.block === block));
      }
    }
  }

  function worthOf(position: number): number {
    const score = scores[position] ?? 0;
    const isItem = textBlocks[sentences[position]?.block ?? -1]?.item !== null;
    return score === best || !isItem ? score : (score * BEARS_ON_IT) / FURTHER_POINT;
  }

  /** Adds the group when the summary then still fits. */
  function take(group: readonly number[]): boolean {
    const all = new Set([...chosen, ...group]);
    if (summaryMarkdown(summaryOf(all)).length > length) return false;
    for (const position of group) chosen.add(position);
    return true;
  }

  /** Brings one sentence that a chosen one leans on, or makes room for it. False when none is missing. */
  function mendOne(): boolean {
    const leaning = highest([...chosen].filter(isDangling));
    const missing = leaning === null ? null : leansOnMissing(leaning);
    if (leaning === null || missing === null) return false;
    const group = groupOf(article, missing, length);
    if (group !== null && take(group)) {
      for (const position of group) brought.set(position, leaning);
      return true;
    }
    // One that was brought goes with the one it was brought for, or it would be brought again.
    const others = [...chosen].filter((position) => position !== leaning && !brought.has(position));
    const weakest = highest(others, -1);
    const isLess = weakest !== null && (scores[weakest] ?? 0) < (scores[leaning] ?? 0);
    giveUp(group !== null && isLess ? weakest : leaning);
    return true;
  }

  function leansOnMissing(position: number): number | null {
    return missingAntecedent(article, position, chosen, brought);
  }

  function isDangling(position: number): boolean {
    return leansOnMissing(position) !== null;
  }

  /** With what was brought for it; of a list nothing stays, or its announcement would stand alone. */
  function giveUp(position: number): void {
    const block = sentences[position]?.block ?? -1;
    const isList = textBlocks[block]?.item !== null && !isPlainPoint(textBlocks, block);
    const list = new Set(isList ? wholeList(article, position) : []);
    for (const other of chosen) {
      if (other === position || brought.get(other) === position || list.has(other)) {
        chosen.delete(other);
      }
    }
  }

  /** The best of these by score; with `sign` -1 the least. */
  function highest(positions: readonly number[], sign: 1 | -1 = 1): number | null {
    let found: number | null = null;
    for (const position of positions) {
      const score = scores[position] ?? 0;
      if (found === null || sign * score > sign * (scores[found] ?? 0)) found = position;
    }
    return found;
  }

  function summaryOf(positions: ReadonlySet<number>): Summary {
    return assemble(
      textBlocks,
      sentences,
      [...positions].toSorted((a, b) => a - b),
    );
  }

  /** True for the sentence before a chosen one in its paragraph. */
  function leadsUp(position: number): boolean {
    const after = sentences[position + 1];
    return (
      !chosen.has(position) &&
      chosen.has(position + 1) &&
      sentences[position]?.block === after?.block &&
      !isAnnouncement(sentences[position]?.markdown ?? '') &&
      !leansOnNothing(article, position) &&
      missingAntecedent(article, position, chosen, new Map([[position, position]])) === null
    );
  }
}

/** The sentence that answers better than any other and is longer than the whole length, or null. */
function longSentence(
  { textBlocks, sentences }: ReadArticle,
  scores: readonly number[],
  length: number,
): string | null {
  const best = scores.indexOf(Math.max(...scores));
  const sentence = sentences[best];
  if (sentence === undefined || sentence.markdown.length <= length) return null;
  if (textBlocks[sentence.block]?.item !== null) return null;
  const second = Math.max(0, ...scores.filter((_, position) => position !== best));
  return second <= FAR_BEHIND * (scores[best] ?? 0) ? sentence.markdown : null;
}
