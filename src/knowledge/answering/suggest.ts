/** A few typed words → articles whose name begins that way: what autocomplete shows at each key. */
import type { Article } from '../articles/article.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsOf } from '../language/terms.ts';
import type { Steps } from '../steps.ts';

/** Articles by position in the corpus, best first, for words that may be half typed. */
export type SuggestByName = (words: string) => number[];

/**
 * Folds the names once. An article is found when every typed word begins a word of its title or of
 * one alias; the more of the name is typed, the earlier it stands. Ties go by position.
 */
export function* suggestByName(articles: readonly Article[]): Steps<SuggestByName> {
  // One string a name: a list of words for each would take five times the memory.
  const names: string[][] = [];
  for (const { title, aliases } of articles) {
    names.push([title, ...aliases].map((name) => ` ${wordsOf(name).join(' ')}`));
    yield;
  }
  return (words) => {
    const typed = wordsOf(words);
    // "what is the ven": the last word counts even when it is short, the stop words before it do not.
    const counting = typed.filter(
      (word, position) => position === typed.length - 1 || !isStopWord(word),
    );
    if (counting.length === 0) return [];
    const found: { position: number; share: number }[] = [];
    for (const [position, namesOfOne] of names.entries()) {
      const share = Math.max(...namesOfOne.map((name) => typedShare(counting, name)));
      if (share > 0) found.push({ position, share });
    }
    return found
      .toSorted((a, b) => b.share - a.share || a.position - b.position)
      .map(({ position }) => position);
  };
}

/**
 * Share of the name's letters that were typed; 0 unless every typed word begins one of its words.
 *
 * @param name - Each word with a space before it.
 */
function typedShare(typed: readonly string[], name: string): number {
  if (!typed.every((start) => name.includes(` ${start}`))) return 0;
  const letters = (text: string): number => text.replaceAll(' ', '').length;
  return Math.min(1, letters(typed.join('')) / Math.max(1, letters(name)));
}
