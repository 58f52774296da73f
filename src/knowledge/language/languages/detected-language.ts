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

/** Share of a text's words that are small English ones, from which on it is in English: such texts have a third or more. */
const SURELY_ENGLISH = 0.2;
/** Code units that show it, at 20 µs; most articles are told by them. */
const ENOUGH_FOR_ENGLISH = 240;

/** @param text - A few sentences; a title alone may be taken for a related language. English where nothing is certain. */
export function detectedLanguage(text: string): Language {
  if (smallWordsShare(text.slice(0, ENOUGH_FOR_ENGLISH), 'en') >= SURELY_ENGLISH) return 'en';
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

function smallWordsShare(text: string, language: Language): number {
  const words = wordsOf(text, language);
  return words.length === 0 ? 0 : words.filter(isStopWord).length / words.length;
}
