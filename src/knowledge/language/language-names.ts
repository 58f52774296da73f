/** Languages by their names in a language, "English" is "anglais" in French, and which codes have a name. */

/** Names of several, as they stand in a sentence. */
export interface LanguageNames {
  /** "English and French". */
  readonly language: string;
  /** "English or French". */
  readonly oneOf: string;
}

/** @param languages - BCP 47 codes; at least one. */
export function languageNames(languages: readonly string[], inLanguage: string): LanguageNames {
  const names = languages.map((language) => languageName(language, inLanguage));
  return {
    language: new Intl.ListFormat([inLanguage]).format(names),
    oneOf: new Intl.ListFormat([inLanguage], { type: 'disjunction' }).format(names),
  };
}

export function languageName(language: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language;
}

/**
 * Whether a code may be one of BCP 47: all languages of two letters have a name.
 *
 * Of the thousands of three letters only some do, so these are taken as they are.
 */
export function mayBeLanguage(code: string): boolean {
  const [primary = ''] = code.split('-');
  return primary.length !== 2 || nameOf(primary, 'language') !== null;
}

/** The language of the country that a code is of, which is often taken for it (`jp` for `ja`); null for any other. */
export function languageOfCountry(code: string): string | null {
  if (!/^[a-z]{2}$/i.test(code) || nameOf(code.toUpperCase(), 'region') === null) return null;
  return new Intl.Locale(`und-${code}`).maximize().language;
}

/** Null where it has none. */
function nameOf(code: string, type: 'language' | 'region'): string | null {
  return new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code) ?? null;
}
