/**
 * The mark that the words of another language than English bear.
 *
 * "die" in a German article and "die" in an English one are two words, with two stems. So a word of a
 * language ends in that language's mark, and everything that knows words (stems, stop words,
 * spelling, the vocabulary of an index) keeps languages apart without being told of them. Words of
 * English have none, and what is done with them is what was done before there were others.
 */

/** Codes of BCP 47, without script and region. Append only: a saved index holds the marks. */
export const MARKED_LANGUAGES = [
  'ar',
  'de',
  'el',
  'es',
  'fa',
  'fr',
  'he',
  'id',
  'it',
  'ja',
  'km',
  'ko',
  'nl',
  'no',
  'pt',
  'ru',
  'sv',
  'th',
  'uk',
  'zh',
] as const;

export type MarkedLanguage = (typeof MARKED_LANGUAGES)[number];
/** All languages whose words are told apart, by number. */
export const LANGUAGES = ['en', ...MARKED_LANGUAGES] as const;
export type Language = (typeof LANGUAGES)[number];

/** Private use: no text has them in its words, since they are neither letters nor numbers. */
const FIRST_MARK = 0xe000;
const LAST_MARK = FIRST_MARK + MARKED_LANGUAGES.length - 1;

const marks: ReadonlyMap<Language, string> = new Map(
  MARKED_LANGUAGES.map((language, at) => [language, String.fromCharCode(FIRST_MARK + at)]),
);

/** What the words of the language end in; empty for English. */
export function markOf(language: Language): string {
  return marks.get(language) ?? '';
}

/** The language of a word, by its mark. */
export function languageOfWord(word: string): Language {
  const unit = word.charCodeAt(word.length - 1);
  return unit >= FIRST_MARK && unit <= LAST_MARK ? MARKED_LANGUAGES[unit - FIRST_MARK]! : 'en';
}

export function isMarked(word: string): boolean {
  const unit = word.charCodeAt(word.length - 1);
  return unit >= FIRST_MARK && unit <= LAST_MARK;
}

/** The word as people read it. */
export function withoutMark(word: string): string {
  return isMarked(word) ? word.slice(0, -1) : word;
}

const OTHER_CODES: Readonly<Record<string, Language>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

/** The language that a code stands for ("pt-BR" is `pt`); null for one that has no words of its own here. */
export function languageFromCode(code: string): Language | null {
  const [primary = ''] = code.trim().toLowerCase().split(/[-_]/);
  const known = OTHER_CODES[primary] ?? (primary as Language);
  return known === 'en' || marks.has(known) ? known : null;
}
