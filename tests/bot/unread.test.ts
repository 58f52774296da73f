import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllHidden, unreadIn } from '../../src/bot/unread.ts';

describe('what a text has instead of words', () => {
  it.each([
    ['```js\nconst lime = 1;\n```', 'code'],
    ['`npm start` <@80351110224678912>', 'code'],
    ['||what is lime?||', 'spoiler'],
    ['https://example.org/what-is-lime', 'link'],
    ['<https://example.org/a> ??', 'link'],
    ['🏛️ 👩‍🔧 🇫🇷 5️⃣', 'emoji'],
    ['<:lime:80351110224678912> <@80351110224678912>', 'emoji'],
    ['👍🏽!', 'emoji'],
    ['```\nhttps://example.org\n``` 🏛️', 'code'],
    ['???', 'signs'],
    ['1964', 'signs'],
    ['<t:1795953600:R> …', 'signs'],
    ['``````', 'signs'],
  ] as const)('%j: %s', (text, kind) => {
    expect(unreadIn(text)).toBe(kind);
  });

  it.each([
    'what is `lime`?',
    '||lime|| 🏛️ mortar',
    'see https://example.org/a please',
    'is ``` lime',
    'کیا ہے',
    '石灰',
    '',
    '  <@80351110224678912> \u200b',
    '|| ||',
  ])('%j: words, or nothing at all', (text) => {
    expect(unreadIn(text)).toBeNull();
  });

  it('is files where nothing else is, and nothing where there are words', () => {
    expect(unreadIn('', true)).toBe('file');
    expect(unreadIn('?', true)).toBe('file');
    expect(unreadIn('what is this?', true)).toBeNull();
  });

  it('hides a whole question, also where the marks that close it are cut off', () => {
    for (const all of ['||lime?||', '||lime?', '||what|| ||is lime?||', '||lime?|| 🏛️']) {
      expect(isAllHidden(all)).toBe(true);
    }
    for (const part of ['lime?', 'what is ||lime||?', 'what is lime||', '???', '']) {
      expect(isAllHidden(part)).toBe(false);
    }
  });

  it('is found in time, whatever the marks', () => {
    const mark = fc.constantFrom('`', '```', '||', 'https://', '<:a:', '\u200d', '1', ' ', '<t:');
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 1300 }), (marks) => {
        expect(unreadIn(marks.join(''))).not.toBe('file');
      }),
    );
    expect(unreadIn('`'.repeat(4000))).toBe('signs');
    expect(unreadIn('|'.repeat(4001))).toBe('signs');
  });
});
