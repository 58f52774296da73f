import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/bot/words/catalogue/en.ts';
import { filled } from '../../../src/bot/words/filled.ts';
import { LANGUAGE_CODES, languageOf } from '../../../src/bot/words/languages.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';

describe('words', () => {
  it('are chosen by what Discord calls a language', () => {
    expect(['en-US', 'en-GB', 'fr', 'es-ES', 'es-419', 'ar', 'he'].map(languageOf)).toEqual([
      'en',
      'en',
      'fr',
      'es',
      'es',
      'ar',
      'he',
    ]);
    expect([null, 'de', 'pt-BR', 'zh-CN', ''].map(languageOf)).toEqual(Array(5).fill(null));
  });

  it('take the plural form of their language', () => {
    const said = (language: 'en' | 'ar', count: number): string =>
      wordsIn(language).say('unknown.someTopics', { shown: 5, count });
    expect(said('en', 1)).toMatch(/ topic;/);
    expect(said('en', 15)).toMatch(/5 of 15 topics;/);
    const arabic = [0, 1, 2, 7, 15, 100].map((count) => said('ar', count).replace(/\d+/g, ''));
    expect(new Set(arabic).size).toBeGreaterThanOrEqual(5);
  });

  it('write numbers, days and lists as their language does', () => {
    expect(LANGUAGE_CODES.map((code) => wordsIn(code).day('2026-03-01'))).toEqual([
      '1 March 2026',
      '1 mars 2026',
      '1 de marzo de 2026',
      '1 مارس 2026',
      '1 במרץ 2026',
    ]);
    expect(wordsIn('en').all(['a', 'b', 'c'])).toBe('a, b and c');
    expect(wordsIn('fr').any(['a', 'b'])).toBe('a ou b');
  });

  it('leave nothing out silently', () => {
    const french = wordsIn('fr') as unknown as { say(key: string): string };
    expect(() => french.say('meeting.measured')).toThrow(RangeError);
    expect(() => french.say('no.such.key')).toThrow(RangeError);
  });
});

describe('a text that runs from right to left', () => {
  const title = () => 'Lime (2nd ed.)';

  it('sets values and commands apart, and nothing inside a command', () => {
    expect(filled('المقالة {title}: `/ask {title}`', title, true)).toBe(
      'المقالة \u2068Lime (2nd ed.)\u2069: \u2066`/ask Lime (2nd ed.)`\u2069',
    );
  });

  it('does not read what a value holds', () => {
    expect(filled('{a} ل', () => '{b} `{c}` $& $1', true)).toBe('\u2068{b} `{c}` $& $1\u2069 ل');
  });

  it('is the exception', () => {
    expect(filled('{title}: `/ask`', title, false)).toBe('Lime (2nd ed.): `/ask`');
  });
});

/** Larger than any text is once names, titles and numbers stand in it; a message holds 4,000. */
const LONGEST_SAID = 1500;

describe('every text, whatever stands in it', () => {
  const hostile = fc.oneof(
    fc.constantFrom('{count}', '`', '$&', '$1', '\u2069', '@\u200Beveryone', '**', '\\', '%s'),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );

  it.each(LANGUAGE_CODES)('in %s holds its values as they are, and fits into a message', (code) => {
    const words = wordsIn(code) as unknown as { say(key: string, values: object): string };
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(en)),
        hostile,
        fc.nat(3000),
        (key, value, count) => {
          const values = new Proxy<Record<string, string | number>>(
            { count },
            { get: (target, name) => target[String(name)] ?? value },
          );
          const said = words.say(key, values);
          expect(said.length).toBeLessThan(LONGEST_SAID);
          const entry: unknown = en[key as keyof typeof en];
          const named = typeof entry === 'string' && /\{(?!count)\w+\}/.test(entry);
          expect(!named || said.includes(value)).toBe(true);
        },
      ),
    );
  });
});
