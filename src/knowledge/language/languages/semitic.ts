/**
 * Arabic, Persian and Hebrew: what is written onto a word is taken off it.
 *
 * The rules for Arabic follow the light stemmer of Larkey, Ballesteros & Connell, *Light stemming for
 * Arabic information retrieval* (2007), and then the long vowels inside a word are left out, since
 * they are what most plurals change (جدار, جدران; حجر, أحجار). Those for Hebrew are ours: the letters that stand
 * for "and, the, in, as, to, from, that" before a word, and the plural behind it.
 */

/** Marks of vowels, the stretching tatweel, and signs of direction. */
const UNWRITTEN = /[\p{M}\u0640\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Letters that people write for one another, and Arabic figures as European ones. */
export function foldArabic(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNWRITTEN, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیې]/g, 'ي')
    .replace(/[ةە]/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (figure) => String(figure.charCodeAt(0) - 0x6f0));
}

/** Persian writes its endings behind a joiner without width. */
export function foldPersian(text: string): string {
  return foldArabic(text.replaceAll('\u200c', ' '));
}

export function foldHebrew(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(UNWRITTEN, '').replace(/[׳״]/g, '"');
}

const ARABIC_PREFIX = /^(?:ال|لل)(?=..)|^و(?=...)|^[بفكل](?=....)/;
const ARABIC_SUFFIX = /(?<=..)(?:ها|ان|ات|ون|ين|يه|يت|ه|ي)$/;
/** A word has three root letters; the fourth before them is one of conjugation: ترميم, يرمم. */
const CONJUGATED = /^[اتين](?=...)/;
/** A shorter skeleton would be shared by chance. */
const ROOT_LETTERS = 3;

export function arabicStem(word: string): string {
  const stem = untilStable(untilStable(word, ARABIC_PREFIX), ARABIC_SUFFIX);
  const skeleton = untilStable(stem.replace(/(?<=.)[اوي](?=.)/g, ''), CONJUGATED);
  return skeleton.length >= ROOT_LETTERS ? skeleton : stem;
}

/** As often as the pattern matches, so that every form of a word ends at the same letters. */
function untilStable(word: string, pattern: RegExp): string {
  const shorter = word.replace(pattern, '');
  return shorter === word ? word : untilStable(shorter, pattern);
}

const PERSIAN_SUFFIX = /(?<=...)(?:هايي|هاي|ها|ترين|تر|ات|ان|ي)$/;

export function persianStem(word: string): string {
  return word.replace(PERSIAN_SUFFIX, '');
}

const HEBREW_PREFIX = /^[והבכלמש](?=...)|^ה(?=..$)/;
const HEBREW_SUFFIX = /(?<=..)(?:יים|ים|יות|ות|ית)$|(?<=...)[התי]$/;
const FINAL_LETTERS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** The plural first, so that a word and its plural are left with the same letters before it. */
export function hebrewStem(word: string): string {
  return untilStable(word.replace(HEBREW_SUFFIX, ''), HEBREW_PREFIX).replace(
    /[ךםןףץ]$/,
    (letter) => FINAL_LETTERS[letter]!,
  );
}
