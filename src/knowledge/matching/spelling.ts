/**
 * A word the corpus does not know → the word that was probably meant.
 *
 * The nearest word wins, where near means few edits (see `edit-distance.ts`); among equally near
 * ones the commoner, and one that begins alike. Words of 4 to 7 letters may be one edit away,
 * longer ones two; figures are never corrected, because 1972 is not a misspelt 1973, nor are words
 * that everybody uses: "dogs" are not "does". No English word is another one by two edits: "submarines" are not "summaries".
 */
import { editDistance } from '../language/edit-distance.ts';
import { isLongEnglish } from '../language/long-english.ts';
import { isOfGeneralEnglish } from '../language/rarity.ts';
import { languageOfWord, withoutMark } from '../language/languages/marks.ts';
import { differingLetters, letterSet } from '../language/letter-set.ts';
import { articlesWithTerm } from '../indexing/term-index.ts';
import { entryOf } from '../indexing/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import { rangeOf } from './words-by-length.ts';

const SHORTEST_CORRECTED = 4;
const SHORTEST_WITH_TWO_EDITS = 8;
/**
 * Of other languages no list says what everybody uses, so that a word the articles lack is more likely to be a
 * word than a mistake: only long ones are corrected, and by one edit.
 */
const SHORTEST_CORRECTED_OF_OTHERS = 6;
/** People get the first letter right: it is worth as much as being in e² times as many articles. */
const SAME_START = 1;
const COMMONNESS = 0.5;

/** Number of the word of the index that was meant, or -1 when none is near enough. */
export function correctionOf(lexicon: Lexicon, word: string): number {
  const letters = withoutMark(word);
  const isMarked = letters !== word;
  const shortest = isMarked ? SHORTEST_CORRECTED_OF_OTHERS : SHORTEST_CORRECTED;
  if (letters.length < shortest || !/^\p{L}+$/u.test(letters)) return -1;
  if (isOfGeneralEnglish(word)) return -1;
  const nearest = bestWithin(lexicon, word, 1);
  if (nearest >= 0 || isMarked || letters.length < SHORTEST_WITH_TWO_EDITS) return nearest;
  return isLongEnglish(word) ? -1 : bestWithin(lexicon, word, 2);
}

function bestWithin(lexicon: Lexicon, word: string, limit: number): number {
  const language = languageOfWord(word);
  const letters = letterSet(word);
  const { index, wordsByLength: byLength } = lexicon;
  const [from, to] = rangeOf(byLength, word.length - limit, word.length + limit);
  let best = -1;
  let bestScore = -Infinity;
  for (let place = from; place < to; place++) {
    if (differingLetters(letters, byLength.letters[place]!) > 2 * limit) continue;
    const number = byLength.words[place]!;
    const known = entryOf(index.words, number);
    if (editDistance(word, known, limit) > limit) continue;
    if (languageOfWord(known) !== language) continue;
    const articles = articlesWithTerm(index, index.termOfWord[number]!);
    const score = COMMONNESS * Math.log(1 + articles) + (known[0] === word[0] ? SAME_START : 0);
    // Of equally good ones the word that the corpus came upon first, whatever its length.
    if (score < bestScore || (score === bestScore && number > best)) continue;
    bestScore = score;
    best = number;
  }
  return best;
}
