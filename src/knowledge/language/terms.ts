/**
 * Text → words → terms.
 *
 * A *word* is what a reader would call one, folded: lower case, no accents, no apostrophes.
 * A *term* is the word's stem, so that "repoint", "repointed" and "repointing" count as one.
 * The index keeps words (for exact matches) and knows the term of each.
 */
import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { regularForm } from './irregular-forms.ts';
import { plainLetters } from './plain-letters.ts';
import { commonSpelling } from './spelling-variants.ts';
import { isStopWord } from './stop-words.ts';
import { isMarked, type Language } from './languages/marks.ts';
import { markedStem, markedWords } from './languages/reading.ts';
import { RegexpTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';

/** The stem of a word. Branded, because looking a word up among stems finds the wrong thing or nothing. */
export type Term = string & { readonly __brand: 'Term' };

/**
 * In this order: dotted initials (`u.s.`, `i.c.o.m.`), figures with thousands separators or dots
 * (`1,000`, `3.5`, `12.3.1954`), and runs of letters and digits with inner apostrophes.
 */
const tokenizer = new RegexpTokenizer({
  pattern:
    /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?|\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu,
  gaps: false,
});
/** The same for folded ASCII, which most English texts are; it takes less time. */
const asciiTokenizer = new RegexpTokenizer({
  pattern:
    /(?:[a-z]\.){2,}(?:[a-z](?![a-z0-9]))?|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)+|[a-z0-9]+(?:'[a-z0-9]+)*/g,
  gaps: false,
});

/**
 * What people leave out as they type: accents, hyphens and spaces without width, the ʻ, ʽ, ʾ and ʿ of
 * transliterations ("Baʿalbek", "Hawaiʻi"), and the Arabic tatweel, which stretches a word.
 */
const unwritten = /[\p{M}\u00ad\u200b-\u200f\u2060\u02bb\u02bd-\u02bf\u0640]/gu;

/** One word of letters, which a long text is asked about word by word when it is indexed. */
const SINGLE_WORD = /^[("]?([A-Za-z]+)[.,;:!?)"]*$/;

/**
 * The words of a text in their order, folded, stop words included.
 *
 * @param language - Of the text. Words of another than English bear its mark (`marks.ts`).
 */
export function wordsOf(text: string, language: Language = 'en'): string[] {
  if (language !== 'en') return markedWords(text, language);
  const single = SINGLE_WORD.exec(text)?.[1];
  if (single !== undefined) return [single.toLowerCase()];
  const folded = fold(text);
  const found = (isAscii(folded) ? asciiTokenizer : tokenizer).tokenize(folded);
  if (found === null) return [];
  const words: string[] = [];
  for (const raw of found) {
    const word = tidy(raw);
    if (word !== '') words.push(word);
  }
  return words;
}

/** The term of a folded word. Stop words are their own terms, and no other word shares one with them. */
export function termOf(word: string): Term {
  return termBy(stemOf, word);
}

/** The same, not to be kept in mind: for whoever asks for each word once. */
export function termOnceOf(word: string): Term {
  return termBy(newStemOf, word);
}

function termBy(stem: (word: string) => string, word: string): Term {
  if (isStopWord(word)) return asTerm(word);
  if (/^[a-z]+$/.test(word)) return asTerm(word.length > LONGEST_STEMMED ? word : stem(word));
  return asTerm(isMarked(word) ? stemOfMarked(word) : word);
}

/** English has no longer words; natural's stemmer takes time by the square of the length. */
const LONGEST_STEMMED = 60;

/**
 * Words whose stem is kept, at most twice as many. Those of questions and of the articles that people ask about come again
 * and again, and a stem costs some microseconds; results do not depend on it. When there are as many, those that were not
 * asked for since the last time are forgotten: to keep in mind which of them was asked for last costs more.
 */
const STEMS_KEPT = 8_000;
let stems = new Map<string, string>();
let stemsBefore: ReadonlyMap<string, string> = new Map();

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemsBefore.get(word) ?? newStemOf(word);
  if (stems.size === STEMS_KEPT) {
    stemsBefore = stems;
    stems = new Map();
  }
  stems.set(word, stem);
  return stem;
}

function newStemOf(word: string): string {
  const common = commonSpelling(regularForm(word));
  const stem = STEMMED.test(common) ? porterStemmer.stem(common) : common;
  return isStopWord(stem) ? word : stem;
}

/**
 * The ends of words that Porter's rules know. A third of all words have none of them, and to try every rule on one
 * takes some µs. Source: https://tartarus.org/martin/PorterStemmer/def.txt
 */
const STEMMED = /(?:[eisy]|[ae]nt|ed|ing|al|ful|ll|er|ator|ic|ou|ism|ion)$/;

function stemOfMarked(word: string): string {
  const stem = markedStem(word);
  return isStopWord(stem) ? word : stem;
}

function asTerm(stem: string): Term {
  // The one place where a stem becomes a term.
  return stem as Term;
}

/** Lower case, without accents and with one kind of apostrophe. */
function fold(text: string): string {
  // On many keyboards the accents that stand alone are the apostrophes within reach. This one is ASCII.
  const lower = text.toLowerCase().replaceAll('`', "'");
  // Most English texts end here; the rest costs ten times as much.
  if (isAscii(lower)) return lower;
  return (
    lower
      // Before NFKD, which takes the acute apart into a space and an accent.
      .replace(/[´\u1ffd]/g, "'")
      // "Docomomo™" is not "docomomotm".
      .replace(/[™℠]/g, '')
      .normalize('NFKD')
      // Once more: some capitals (the 𝐕 of bold type, the N of №) are only found by NFKD.
      .toLowerCase()
      .replace(/[’‘ʼʹ′`]/g, "'")
      .replace(unwritten, '')
      .replace(/[ßæœøłđðþıςٱ]/g, (letter) => plainLetters.get(letter) ?? letter)
      .normalize('NFC')
  );
}

function isAscii(text: string): boolean {
  return !/[^\p{ASCII}]/u.test(text);
}

/** A found piece of text as a word: separators and apostrophes gone. */
function tidy(raw: string): string {
  if (raw.includes("'")) return withoutApostrophes(raw);
  if (raw.includes(',')) return raw.replaceAll(',', '');
  if (raw.includes('.') && !/^\p{N}/u.test(raw)) return raw.replaceAll('.', '');
  return raw;
}

/** "museum's" → museum, "l'Aquila" → aquila, "don't" → dont: as people type them without the apostrophe. */
function withoutApostrophes(raw: string): string {
  return raw
    .replace(/'s$/, '')
    .replace(/^(?:l|d|qu|dell|dall|nell|sull|all)'(?=.{3})/, '')
    .replaceAll("'", '');
}
