/**
 * Which words of a question are worth naming as missing. "Nothing here speaks of “guy”, “3k” or “I'd”"
 * would tell nobody what the articles lack.
 */
import { isMarkedEverydayWord } from '../language/languages/everyday-words-of.ts';
import { isMarked, type Language } from '../language/languages/marks.ts';
import { rarityOf } from '../language/rarity.ts';
import { isTellingWord } from '../language/telling-words.ts';
import { wordsOf } from '../language/terms.ts';

/** Rarity in general English up to which a word can stand in any question: "current", "worse", "spent". */
const TOO_COMMON = 0.25;

/** Who asks, whose it is, and what they call themselves or others. */
const PERSONS: ReadonlySet<string> = new Set(
  (
    'aunt aunts auntie brother brothers cousin cousins dad dads dude dudes folks gran grandad granddad grandfather grandfathers grandma grandmas grandmother grandmothers ' +
    'grandpa grandpas grandparents granny grans hubby idiot idiots kid kids mate mates mom moms mum mums nan nana nephew niece sister sisters uncle uncles'
  ).split(' '),
);

/** Units and languages in small letters: "cm", "yr", "rs"; in capitals they are names: "AI", "UN". */
const SHORT = /^\p{Ll}{1,2}$/u;
/** A number says how much, and only a year which: "300", "3.5", "22k", "7th", but "1995" and "1960s". */
const AMOUNT = /^(?!(?:1\d|20)\d\ds?$)\p{N}/u;
/** What stands behind the apostrophe of a contraction: "I'd", "we'll". */
const CONTRACTION = /[’'](?:d|ll|re|ve|m|t)$/i;

/** "wrecking", "usable", "chipped": what is done, and not a thing that is spoken of. */
const FORM_OF_VERB = /^\p{Ll}*[aeiouy]\p{Ll}*(?:ing|[^ae]ed|[ai]ble)$/u;

/**
 * Whether a reply that answers still has to say that it leaves the word out. Nine of nine replies to members that left
 * out nothing but forms of verbs held what was asked for, 46 of 61 that left out other words.
 */
export function isMissedInAnswer(written: string): boolean {
  return !FORM_OF_VERB.test(written);
}

/**
 * @param word - Folded, as `wordsOf` gives it.
 * @param written - The same as the question writes it.
 */
export function isWorthNaming(word: string, written: string): boolean {
  if (!isTellingWord(word) || rarityOf(word) <= TOO_COMMON || PERSONS.has(word)) return false;
  if (isMarked(word) && isMarkedEverydayWord(word)) return false;
  return ![SHORT, AMOUNT, CONTRACTION].some((form) => form.test(written));
}

/** Telling words that a question writes with a hyphen between them: "cd-rs" is cd and rs. Folded. */
export function hyphenated(question: string, language: Language): readonly (readonly string[])[] {
  const written = question.match(/[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)+/gu) ?? [];
  return written.map((whole) => wordsOf(whole, language).filter(isTellingWord));
}
