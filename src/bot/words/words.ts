/** All that the bot says, in one language. */
import { ar } from './catalogue/ar.ts';
import type { Key, Translation, ValuesFor } from './catalogue/catalogue.ts';
import { en } from './catalogue/en.ts';
import { es } from './catalogue/es.ts';
import { fr } from './catalogue/fr.ts';
import { he } from './catalogue/he.ts';
import type { PluralForms, Source } from './catalogue/source.ts';
import { filled, isolated } from './filled.ts';
import { LANGUAGES, type Language } from './languages.ts';

export interface Words {
  readonly language: Language;
  /**
   * The text of a key.
   *
   * @param values - For each `{placeholder}` of it: a number, or text that is escaped where the place
   *   needs it.
   */
  say<K extends Key>(
    key: K,
    ...values: keyof ValuesFor<K> extends never ? [] : [values: ValuesFor<K>]
  ): string;
  /** A text in whatever language, kept from pulling its neighbours over to its side. */
  apart(text: string): string;
  /** `a, b and c`. */
  all(parts: readonly string[]): string;
  /** `a, b or c`. */
  any(parts: readonly string[]): string;
  /** `a, b, c`. */
  row(parts: readonly string[]): string;
  /** `a; b; c`. */
  longRow(parts: readonly string[]): string;
  /** @param day - `2026-03-01`. @returns 1 March 2026. */
  day(day: string): string;
  /** @param weekday - Integer from 0, which is Sunday, to 6. @returns Monday. */
  weekday(weekday: number): string;
}

const TRANSLATIONS: Readonly<Record<Exclude<Language, 'en'>, Translation>> = { fr, es, ar, he };

const WORDS: Readonly<Record<Language, Words>> = {
  en: wordsOf('en', en),
  fr: wordsOf('fr', TRANSLATIONS.fr),
  es: wordsOf('es', TRANSLATIONS.es),
  ar: wordsOf('ar', TRANSLATIONS.ar),
  he: wordsOf('he', TRANSLATIONS.he),
};

export function wordsIn(language: Language): Words {
  return WORDS[language];
}

function wordsOf(language: Language, catalogue: Translation): Words {
  const { format, isRightToLeft, comma, semicolon } = LANGUAGES[language];
  // Each is made once, when it is first needed: making one costs more than the text of a whole message,
  // and a bot speaks few of its languages.
  const numbers = once(() => new Intl.NumberFormat(format));
  const plurals = {
    own: once(() => new Intl.PluralRules(format)),
    english: once(() => new Intl.PluralRules('en')),
  };
  const days = once(() => new Intl.DateTimeFormat(format, { dateStyle: 'long', timeZone: 'UTC' }));
  const weekdays = once(
    () => new Intl.DateTimeFormat(format, { weekday: 'long', timeZone: 'UTC' }),
  );
  const conjunction = once(() => new Intl.ListFormat(format, { type: 'conjunction' }));
  const disjunction = once(() => new Intl.ListFormat(format, { type: 'disjunction' }));
  const english: Source = en;

  function textOf(key: Key, count: string | number | undefined): string {
    const entry: string | PluralForms | undefined = catalogue[key];
    const said = entry ?? english[key];
    if (said === undefined) throw new RangeError(`Expected a key of the catalogue, got ${key}`);
    if (typeof said === 'string') return said;
    const rules = entry === undefined ? plurals.english : plurals.own;
    return said[rules().select(Number(count))] ?? said.other;
  }

  return {
    language,
    say(key, ...[values]) {
      const given: Readonly<Record<string, string | number>> = values ?? {};
      const written = (name: string): string => {
        const value = given[name];
        if (value === undefined) throw new RangeError(`Expected a value for {${name}} in ${key}`);
        return typeof value === 'number' ? numbers().format(value) : value;
      };
      return filled(textOf(key, given['count']), written, isRightToLeft);
    },
    apart: (text) => (isRightToLeft ? isolated(text) : text),
    all: (parts) => conjunction().format(parts),
    any: (parts) => disjunction().format(parts),
    row: (parts) => parts.join(comma),
    longRow: (parts) => parts.join(semicolon),
    // The first of January 2023 was a Sunday.
    weekday: (weekday) => weekdays().format(Date.UTC(2023, 0, 1 + weekday)),
    day: (day) => days().format(Date.parse(`${day}T00:00:00Z`)),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
