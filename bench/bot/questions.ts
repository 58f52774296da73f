/** What is asked of a bot: titles of articles, each again and again, or with another word each time. */

/** The question with a number, which is an integer from 0. */
export type Questions = (number: number) => string;

/** @param titles - At least one. */
export function repeatedQuestions(titles: readonly string[]): Questions {
  return (number) => titles[number % titles.length]!;
}

/**
 * Each title with a word of another one, so that none is asked a second time before each title was asked with each
 * other: what a bot keeps of the questions before is of no use.
 *
 * @param titles - At least two.
 */
export function newQuestions(titles: readonly string[]): Questions {
  const words = titles.map(longestWord);
  return (number) => {
    const title = titles[number % titles.length]!;
    const further = 1 + (Math.floor(number / titles.length) % (titles.length - 1));
    return `${title.replace(/\?$/, '')} ${words[(number + further) % titles.length]}?`;
  };
}

function longestWord(title: string): string {
  const words = title.match(/\p{L}+/gu) ?? [];
  return words.toSorted((a, b) => b.length - a.length)[0] ?? '';
}
