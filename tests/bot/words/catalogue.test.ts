import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
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

it.each(Object.entries({ en, ...translations }))(
  'the catalogue %s says nothing of what the articles are on, which any folder chooses',
  (_language, catalogue) => {
    const texts = Object.values(catalogue as Catalogue).flatMap(formsOf);
    const ofOurs = /heritage|patrimoine|patrimonio|التراث|מורשת/i;
    expect(texts.filter((text) => ofOurs.test(text))).toEqual([]);
  },
);

describe.each(Object.entries(translations))('the catalogue %s', (language, translation) => {
  const catalogue = translation as Catalogue;
  const { format, locales } = LANGUAGES[language as keyof typeof translations];
  // Discord shows commands in the languages that it can be set to.
  const wantedEntries = Object.entries(english).filter(
    ([key]) => locales.length > 0 || !key.startsWith('command.'),
  );

  it('says all that the English one says, and nothing else', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual(wantedEntries.map(([key]) => key).toSorted());
    for (const [key, entry] of Object.entries(catalogue)) {
      for (const text of formsOf(entry)) expect(text.trim(), key).not.toBe('');
    }
  });

  it('has the placeholders of the English text in each of its forms', () => {
    for (const [key, entry] of wantedEntries) {
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
    for (const [key, entry] of wantedEntries) {
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
    for (const [key, entry] of wantedEntries) {
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

/** Longest text, in UTF-16 units, of the keys that begin so. Discord's own limits, and what it advises. */
const LIMITS: readonly (readonly [prefix: string, limit: number])[] = [
  ['button.', 38],
  ['form.', 100],
  ['reason.', 100],
  ['command.', 100],
  ['level.', 100],
  ['entry.pick', 150],
  ['topics.open', 150],
];

/** Titles and labels of forms; their hints may be longer. */
const FORM_LABEL = 45;

it.each(Object.entries({ en, ...translations }))(
  'the catalogue %s keeps within what Discord takes of buttons, forms and commands',
  (_language, catalogue) => {
    for (const [key, entry] of Object.entries(catalogue as Catalogue)) {
      for (const [prefix, limit] of LIMITS.filter(([start]) => key.startsWith(start))) {
        const most = prefix === 'form.' && !/\.\w*[hH]int$/.test(key) ? FORM_LABEL : limit;
        for (const text of formsOf(entry)) {
          expect(text.length, `${key}: ${text}`).toBeLessThanOrEqual(most);
        }
      }
    }
  },
);

it('the English catalogue has nothing that is never said', async () => {
  const root = fileURLToPath(new URL('../../../src', import.meta.url));
  const files = (await readdir(root, { recursive: true })).filter((file) =>
    /^(?:bot\/(?!words\/)|web\/).*\.ts$/.test(file.replaceAll(sep, '/')),
  );
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  const code = texts.join('\n');
  // `notice.${notice}` says all that begins so.
  const prefixes = [...code.matchAll(/`([a-z][\w-]*\.)\$\{/gi)].map(([, prefix = '']) => prefix);
  const unsaid = Object.keys(english).filter(
    (key) => !code.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
  );
  expect(unsaid).toEqual([]);
});
