/**
 * Arabic, Persian and Hebrew: what is written onto a word is taken off it.
 *
 * The rules for Arabic are the light stemmer of Larkey, Ballesteros & Connell, *Light stemming for
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

const ARABIC_PREFIX = /^(?:و?(?:ال|بال|كال|فال|لل))(?=..)|^و(?=...)/;
const ARABIC_SUFFIX = /(?<=..)(?:ها|ان|ات|ون|ين|يه|يت|ه|ي)$/;
/** A word has three root letters or more; a shorter skeleton would be shared by chance. */
const ROOT_LETTERS = 3;

export function arabicStem(word: string): string {
  let stem = word.replace(ARABIC_PREFIX, '');
  for (
    let next = stem.replace(ARABIC_SUFFIX, '');
    next !== stem;
    next = stem.replace(ARABIC_SUFFIX, '')
  ) {
    stem = next;
  }
  const skeleton = stem.replace(/(?<=.)[اوي](?=.)/g, '').replace(/^ا(?=...)/, '');
  return skeleton.length >= ROOT_LETTERS ? skeleton : stem;
}

const PERSIAN_SUFFIX = /(?<=...)(?:هايي|هاي|ها|ترين|تر|ات|ان|ي)$/;

export function persianStem(word: string): string {
  return word.replace(PERSIAN_SUFFIX, '');
}

const HEBREW_PREFIX = /^[והבכלמש](?=...)|^ה(?=..$)/;
const HEBREW_SUFFIX = /(?<=..)(?:יים|ים|יות|ות|ית)$|(?<=...)[התי]$/;
const FINAL_LETTERS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** As many prefixes as leave a word, so that every form of it ends at the same letters. */
export function hebrewStem(word: string): string {
  let stem = word;
  for (
    let next = stem.replace(HEBREW_PREFIX, '');
    next !== stem;
    next = stem.replace(HEBREW_PREFIX, '')
  ) {
    stem = next;
  }
  return stem.replace(HEBREW_SUFFIX, '').replace(/[ךםןףץ]$/, (letter) => FINAL_LETTERS[letter]!);
}
