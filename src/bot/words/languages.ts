/** The languages that the bot has words in; edited by hand. Articles stay in theirs. */

export type Language = 'en' | 'fr' | 'es' | 'ar' | 'he';

export interface LanguageFacts {
  /** In itself. */
  readonly name: string;
  /** For `Intl`: numbers, dates and lists as people there read them. */
  readonly format: string;
  readonly isRightToLeft: boolean;
  /** What stands between the parts of a row that no "and" ends. */
  readonly comma: string;
  /** The same, where parts have commas of their own. */
  readonly semicolon: string;
  /**
   * Discord's locales that are spoken to in it. None for those that Discord's clients cannot be set to:
   * they are set for a server. https://docs.discord.com/developers/reference#locales
   */
  readonly locales: readonly string[];
}

/** In the order they are offered. */
export const LANGUAGES = {
  en: {
    name: 'English',
    format: 'en-GB',
    isRightToLeft: false,
    comma: ', ',
    semicolon: '; ',
    locales: ['en-US', 'en-GB'],
  },
  fr: {
    name: 'Français',
    format: 'fr',
    isRightToLeft: false,
    comma: ', ',
    semicolon: ' ; ',
    locales: ['fr'],
  },
  es: {
    name: 'Español',
    format: 'es',
    isRightToLeft: false,
    comma: ', ',
    semicolon: '; ',
    locales: ['es-ES', 'es-419'],
  },
  // With the digits that commands, times and the articles have, which all who read Arabic know.
  ar: {
    name: 'العربية',
    format: 'ar-u-nu-latn',
    isRightToLeft: true,
    comma: '، ',
    semicolon: '؛ ',
    locales: [],
  },
  he: {
    name: 'עברית',
    format: 'he',
    isRightToLeft: true,
    comma: ', ',
    semicolon: '; ',
    locales: [],
  },
} as const satisfies Readonly<Record<Language, LanguageFacts>>;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];

/** @param tag - A locale of Discord's or a language as settings store it. @returns Null for one without words. */
export function languageOf(tag: string | null): Language | null {
  const language = tag?.split('-')[0];
  return LANGUAGE_CODES.find((code) => code === language) ?? null;
}

const IN_ENGLISH = new Intl.DisplayNames('en', { type: 'language' });

/** The language with this English name, in whatever case. Not everybody can type "עברית". */
export function languageInEnglish(name: string): Language | null {
  const wanted = name.toLowerCase();
  return LANGUAGE_CODES.find((code) => IN_ENGLISH.of(code)?.toLowerCase() === wanted) ?? null;
}
