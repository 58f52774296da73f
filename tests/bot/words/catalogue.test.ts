import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/bot/words/catalogue/ar.ts';
import type { PluralForms } from '../../../src/bot/words/catalogue/source.ts';
import { en } from '../../../src/bot/words/catalogue/en.ts';
import { es } from '../../../src/bot/words/catalogue/es.ts';
import { fr } from '../../../src/bot/words/catalogue/fr.ts';
import { he } from '../../../src/bot/words/catalogue/he.ts';
import { LANGUAGES } from '../../../src/bot/words/languages.ts';

type Catalogue = Readonly<Record<string, string | PluralForms>>;

const english: Catalogue = en;
const translations = { fr, es, ar, he } as const;

/** Every form of a text. */
function formsOf(entry: string | PluralForms): string[] {
  return typeof entry === 'string' ? [entry] : Object.values(entry);
}

function matchesIn(text: string, pattern: RegExp): string[] {
  return [...new Set(text.match(pattern))].toSorted();
}

const PLACEHOLDER = /\{\w*\}/g;
const COMMAND = /`\/?[a-z][\w ]*`/g;

describe.each(Object.entries(translations))('the catalogue %s', (language, translation) => {
  const catalogue = translation as Catalogue;
  const { format } = LANGUAGES[language as keyof typeof translations];

  it('says all that the English one says, and nothing else', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const [key, entry] of Object.entries(catalogue)) {
      for (const text of formsOf(entry)) expect(text.trim(), key).not.toBe('');
    }
  });

  it('has the placeholders of the English text in each of its forms', () => {
    for (const [key, entry] of Object.entries(english)) {
      const own = catalogue[key] ?? '';
      const wanted = [...new Set(formsOf(entry).flatMap((text) => matchesIn(text, PLACEHOLDER)))];
      for (const text of formsOf(own)) {
        // "One article" and "two articles" may be words without a number.
        const lacking = wanted.filter((one) => !text.includes(one) && one !== '{count}');
        expect(lacking, `${key}: ${text}`).toEqual([]);
        const invented = matchesIn(text, PLACEHOLDER).filter((one) => !wanted.includes(one));
        expect(invented, `${key}: ${text}`).toEqual([]);
      }
    }
  });

  it('has forms where English has some, for every plural category of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(format).resolvedOptions();
    for (const [key, entry] of Object.entries(english)) {
      const own = catalogue[key];
      expect(typeof own, key).toBe(typeof entry);
      if (typeof own !== 'object') continue;
      // Millions, of which the bot never speaks.
      const rare = language === 'ar' ? [] : ['many'];
      const wanted = pluralCategories.filter((category) => !rare.includes(category));
      expect(Object.keys(own), key).toEqual(expect.arrayContaining(wanted));
    }
  });

  it('names the same commands', () => {
    for (const [key, entry] of Object.entries(english)) {
      const wanted = matchesIn(formsOf(entry).join(' '), COMMAND);
      for (const text of formsOf(catalogue[key] ?? '')) {
        expect(matchesIn(text, COMMAND), key).toEqual(expect.arrayContaining(wanted));
      }
    }
  });
});

it.each(['ar', 'he'] as const)(
  'the catalogue %s begins every line with a letter of its script, by which Discord sets its direction',
  (language) => {
    for (const [key, entry] of Object.entries(translations[language] as Catalogue)) {
      const first = formsOf(entry)
        .flatMap((text) => text.split('\n'))
        .flatMap((line) => line.replace(/`[^`]*`|\{\w+\}/g, '').match(/\p{L}/u) ?? []);
      expect(
        first.filter((letter) => !/[\p{sc=Hebr}\p{sc=Arab}]/u.test(letter)),
        key,
      ).toEqual([]);
    }
  },
);
