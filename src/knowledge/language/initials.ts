/** "State Historic Preservation Office" → SHPO: names of several capitalised words and what people call them. */
import { rarityOf } from './rarity.ts';
import { isStopWord } from './stop-words.ts';

/** Fewer stand for too much; a run of more capitalised words is a headline, and no name. */
const FEWEST = 3;
const MOST = 6;

/** They stand within a name and have no letter in its initials. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'of the and for on in to de du la des der'.split(' '),
);

/** The words of a text, and those that may begin a name: another capital, or a small word, stands behind them. */
interface Words {
  readonly any: RegExp;
  readonly first: RegExp;
}

const WORDS: Words = {
  any: /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu,
  first:
    /(?=\p{Lu}\p{Ll})(?<![\p{L}\p{N}]['’-]*)[\p{L}\p{N}'’-]+(?=[ \u00a0]+(?:\p{Lu}|[adfilot]))/gu,
};
/** The same for ASCII, which most English texts are; every text that is indexed is read. */
const ASCII_WORDS: Words = {
  any: /[A-Za-z0-9][A-Za-z0-9'-]*/g,
  first: /[A-Z](?<![A-Za-z0-9]['-]*[A-Z])[a-z][A-Za-z0-9'-]*(?= +[A-Zadfilot])/g,
};
const NOT_ASCII = /[^\0-\x7f]/;
/** What may stand between two words of one name. */
const WITHIN_NAME = /^[ \u00a0]+$/;

/**
 * Initials of the names in a text, in capitals, each once: of runs of three to six capitalised words,
 * with the small words between them left out. Time grows with the length of the text.
 */
export function initialsIn(text: string): readonly string[] {
  const found = new Set<string>();
  const { any, first } = NOT_ASCII.test(text) ? WORDS : ASCII_WORDS;
  let letters = '';
  let end = 0;
  let before = '';
  for (;;) {
    // Outside of a name all words are passed over that cannot begin one.
    const words = letters === '' ? first : any;
    words.lastIndex = end;
    const next = words.exec(text);
    if (next === null) break;
    const { 0: word, index } = next;
    if (letters !== '' && !WITHIN_NAME.test(text.slice(end, index))) letters = kept(letters, found);
    end = index + word.length;
    // "Ask the State …": within a name it follows another small word ("Friends of the Earth").
    if (word === 'the' && !SMALL_WORDS.has(before)) letters = kept(letters, found);
    before = word;
    if (SMALL_WORDS.has(word)) continue;
    // "The" and "What" begin a sentence and no name.
    letters = isName(word) ? letters + word[0]! : kept(letters, found);
  }
  kept(letters, found);
  return [...found];
}

/** Keeps the initials of a name that has come to its end. @returns Those of the next one. */
function kept(letters: string, found: Set<string>): '' {
  if (letters.length >= FEWEST && letters.length <= MOST && !isCommon(letters)) found.add(letters);
  return '';
}

function isName(word: string): boolean {
  if (/^[a-z]/.test(word)) return false;
  return /^\p{Lu}\p{Ll}/u.test(word) && !isStopWord(word.toLowerCase());
}

/** A word of general English that initials happen to spell would find what nobody asked for. */
function isCommon(initials: string): boolean {
  const word = initials.toLowerCase();
  return rarityOf(word) < 1 || isStopWord(word);
}
