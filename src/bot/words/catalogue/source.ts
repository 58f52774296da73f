/** What a language says of each key. */

/**
 * Forms of a text that holds a number, by the plural categories of its language; the number is `{count}`.
 * A category that a language has and this lacks takes `other`.
 * https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** English, from which all others are translated: nothing may lack there. */
export type Source = Readonly<Record<string, string | PluralForms>>;
