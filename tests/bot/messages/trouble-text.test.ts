import { describe, expect, it } from 'vitest';
import { troubleText } from '../../../src/bot/messages/trouble-text.ts';
import { CAUSES, told, type Cause, type Trouble } from '../../../src/bot/state/trouble.ts';
import { LANGUAGE_CODES } from '../../../src/bot/words/languages.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';

const causes = Object.keys(CAUSES) as Cause[];
const troubles: readonly Trouble[] = [
  ...causes.map(
    (cause) => ({ kind: 'unusable', database: 'DATABASE_URL', code: '1', cause }) as const,
  ),
  { kind: 'newer', found: 99, known: 8 },
  { kind: 'settings-not-understood' },
];

/** As people see it. */
const seen = (markdown: string): string => markdown.replace(/[\\`\u2066-\u2069]/g, '');

describe('trouble with the database', () => {
  it.each(LANGUAGE_CODES)('is told in %s, whatever it is', (language) => {
    const texts = troubles.map((one) => troubleText(told(one), 600, wordsIn(language)));
    expect(new Set(texts).size).toBe(troubles.length);
    if (language === 'en') return;
    const own = troubles.filter((one, at) => seen(texts[at] ?? '').includes(told(one).sentence));
    expect(own).toEqual([]);
  });

  it.each(causes)('says to people of %s what the log says', (cause) => {
    const what = told({ kind: 'unusable', database: 'DATA_DIR/docent.db', code: 'X_1', cause });
    const text = seen(troubleText(what, 600, wordsIn('en')));
    expect(text).toContain('(DATA_DIR/docent.db, X_1)');
    expect(text.split(' cannot be used: ')[1]).toBe(what.sentence.split(' (X_1): ')[1]);
  });

  it('keeps names and codes where they stand in a text from right to left', () => {
    const what = told({
      kind: 'unusable',
      database: 'DATA_DIR/docent.db',
      code: 'SQLITE_FULL',
      cause: 'not-writable',
    });
    expect(troubleText(what, 600, wordsIn('he'))).toMatch(
      /\(\u2068DATA\\_DIR\/docent\.db, SQLITE\\_FULL\u2069\): .*\u2066`DATA_DIR`\u2069/,
    );
  });

  it('of another kind is told as it is', () => {
    expect(troubleText({ sentence: 'The *disk* is gone.' }, 600, wordsIn('fr'))).toBe(
      'The \\*disk\\* is gone.',
    );
  });
});
