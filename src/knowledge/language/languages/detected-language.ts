/** Text → the language that it is most likely in. */
import { francAll } from 'franc-min';
import { isStopWord } from '../stop-words.ts';
import { wordsOf } from '../terms.ts';
import { languageOf, scriptOf } from '../written-in.ts';
import { languageFromCode, type Language } from './marks.ts';

/** Codes of ISO 639-3, as franc has them. It knows no Norwegian, which comes out as Swedish. */
const BY_CODE: Readonly<Record<string, Language>> = {
  arb: 'ar',
  cmn: 'zh',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  fra: 'fr',
  heb: 'he',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  khm: 'km',
  kor: 'ko',
  nld: 'nl',
  pes: 'fa',
  por: 'pt',
  rus: 'ru',
  spa: 'es',
  swe: 'sv',
  tha: 'th',
  ukr: 'uk',
};

/** Small words of English that are words of its neighbours as well: "is in of was we" is Dutch, "i at for" Norwegian. */
const SHARED: ReadonlySet<string> = new Set(
  'a am an as at be by do for had has he her i in is me my no not of on or so they to was we will with'.split(
    ' ',
  ),
);
/** Share of a text's words that are small ones of English alone, from which on it is in English: such texts have twice as many. */
const SURELY_ENGLISH = 0.1;
/** Code units that show it, at 20 µs; most articles are told by them. */
const ENOUGH_FOR_ENGLISH = 240;

/** @param text - A few sentences; a title alone may be taken for a related language. English where nothing is certain. */
export function detectedLanguage(text: string): Language {
  if (isSurelyEnglish(text)) return 'en';
  // A script that one language has nearly alone.
  const certain = scriptOf(text) === 'Latin' ? null : languageOf(text);
  if (certain !== null) return languageFromCode(certain) ?? 'en';
  const [first] = francAll(text);
  const found = BY_CODE[first?.[0] ?? ''];
  if (found === undefined || found === 'en') return 'en';
  const language = found === 'sv' && /[æø]/i.test(text) ? 'no' : found;
  // A list of names in an English article has few small words of any language.
  return smallWordsShare(text, language) > smallWordsShare(text, 'en') ? language : 'en';
}

/** As its beginning shows. */
export function isSurelyEnglish(text: string): boolean {
  const words = wordsOf(text.slice(0, ENOUGH_FOR_ENGLISH));
  const small = words.filter((word) => isStopWord(word) && !SHARED.has(word));
  return words.length > 0 && small.length / words.length >= SURELY_ENGLISH;
}

function smallWordsShare(text: string, language: Language): number {
  const words = wordsOf(text, language);
  return words.length === 0 ? 0 : words.filter(isStopWord).length / words.length;
}
