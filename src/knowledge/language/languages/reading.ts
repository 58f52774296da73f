/** How the text of another language becomes words, and a word its stem. */
import { foldGreek, greekStem } from './greek.ts';
import {
  languageOfWord,
  markOf,
  withoutMark,
  type Language,
  type MarkedLanguage,
} from './marks.ts';
import {
  arabicStem,
  foldArabic,
  foldHebrew,
  foldPersian,
  hebrewStem,
  persianStem,
} from './semitic.ts';
import { naturalStem } from './stemmers.ts';
import { japaneseStem, isUnspaced, unspacedWords } from './unspaced.ts';

/** Figures with separators (`1.000`, `3,5`), and runs of letters and digits with inner apostrophes or initials (צה"ל). */
const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:['"][\p{L}\p{N}]+)*/gu;

/** What French and Italian write onto the next word: "l'église", "jusqu'à", "dell'arco". */
const ELIDED =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|dell|all|dall|nell|sull|quest|quell|com|dov)'/;

const FOLDED: Readonly<Partial<Record<MarkedLanguage, (text: string) => string>>> = {
  ar: foldArabic,
  el: foldGreek,
  fa: foldPersian,
  he: foldHebrew,
};

/** Accents stay: stemmers know endings by them, and stems are compared without. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼʹ′`´]/g, "'")
    .replace(/[\u00ad\u200b-\u200f\u2060]/g, '');
}

/** A text as the words that are cut out of it are spelled: "إلى" → "الي". */
export function foldedIn(text: string, language: Language): string {
  return (FOLDED[language as MarkedLanguage] ?? fold)(text);
}

/** The words of a text in their order, folded and marked, stop words included. */
export function markedWords(text: string, language: MarkedLanguage): string[] {
  const mark = markOf(language);
  if (isUnspaced(language)) return unspacedWords(text, language).map((word) => word + mark);
  const found = foldedIn(text, language).match(WORD) ?? [];
  return found.flatMap((raw) => {
    const word = raw.replace(ELIDED, '').replaceAll(/['"]/g, '');
    return word === '' ? [] : [word + mark];
  });
}

const STEMMED: Readonly<Partial<Record<MarkedLanguage, (word: string) => string>>> = {
  ar: arabicStem,
  el: greekStem,
  fa: persianStem,
  he: hebrewStem,
  ja: japaneseStem,
};

/** Endings that stemmers know by their accents alone, and that people type without. */
function withAccents(word: string, language: MarkedLanguage): string {
  if (language === 'es') return word.replace(/(?<=[cs])ion$/, 'ión');
  return language === 'pt' ? word.replace(/cao$/, 'ção').replace(/coes$/, 'ções') : word;
}

/** @param word - With its mark, which the stem bears as well. */
export function markedStem(word: string): string {
  const language = languageOfWord(word) as MarkedLanguage;
  const plain = withoutMark(word);
  const own = STEMMED[language];
  const stem =
    own === undefined
      ? plainStem(naturalStem(withAccents(plain, language), language), language)
      : own(plain);
  return (stem === '' ? plain : stem) + markOf(language);
}

/** People leave accents out as they type; й and ї are letters of their own. */
function plainStem(stem: string, language: MarkedLanguage): string {
  if (language === 'ru') return stem.replaceAll('ё', 'е');
  return language === 'uk' || isUnspaced(language)
    ? stem
    : stem.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
