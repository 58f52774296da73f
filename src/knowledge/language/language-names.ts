/** Languages by their names in a language: "English" is "anglais" in French. */

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
