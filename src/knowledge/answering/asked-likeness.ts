/** How like a question is to those that an article says it is asked as. */
import type { Language } from '../language/languages/marks.ts';
import { rarityOf } from '../language/rarity.ts';
import { isStopWord } from '../language/stop-words.ts';
import { termOf, wordsOf, type Term } from '../language/terms.ts';

/** A question that an article is asked as: its content terms, each with how rare it is in general English. */
export type AskedAs = ReadonlyMap<Term, number>;

/** @param language - Of the article, whose people ask in it. */
export function askedAsOf(question: string, language: Language): AskedAs {
  return new Map(
    wordsOf(question, language)
      .filter((word) => !isStopWord(word))
      .map((word) => [termOf(word), rarityOf(word)]),
  );
}

/**
 * Dice's coefficient with the nearest of them, each term by its rarity (Dice, "Measures of the amount
 * of ecologic association between species", 1945).
 *
 * @param asked - Terms of the question and how rare each is.
 * @returns In [0, 1]; 0 where there are none.
 */
export function askedLikeness(
  asked: ReadonlyMap<Term, number>,
  questions: readonly AskedAs[],
): number {
  const own = total(asked.values());
  let most = 0;
  for (const question of questions) {
    let shared = 0;
    for (const [term, rarity] of question) if (asked.has(term)) shared += rarity;
    const all = own + total(question.values());
    if (all > 0) most = Math.max(most, Math.min(1, (2 * shared) / all));
  }
  return most;
}

function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
