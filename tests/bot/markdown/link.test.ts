import { describe, expect, it } from 'vitest';
import { linkMarkdown } from '../../../src/bot/markdown/link.ts';

describe('a link', () => {
  it.each([
    ['Venice Charter', 'https://a.org/v', '[Venice Charter](https://a.org/v)', 'label and address'],
    ['a *b* [c]', 'https://a.org/', '[a \\*b\\* \\[c\\]](https://a.org/)', 'its label is plain'],
    ['a', 'https://a.org/b_(c)', '[a](https://a.org/b_%28c%29)', 'no bracket ends the address'],
    ['@everyone', 'https://a.org/', '[@\u200Beveryone](https://a.org/)', 'its label names nobody'],
    ['https://a.org/b', 'https://a.org/b', '<https://a.org/b>', 'an address is shown once'],
    [
      'https://good.org',
      'https://bad.org/',
      '<https://bad.org/>',
      'a label that names another address is not believed',
    ],
    ['www.a.org', 'http://www.a.org/', '<http://www.a.org/>', 'nor one without a scheme'],
    ['press', 'javascript:alert(1)', 'press', 'only the web'],
    ['press', 'discord://x', 'press', 'not into the app'],
    ['press', 'https://a b', 'press', 'only an address'],
    ['a\u202Eb', 'https://a.org/', '[ab](https://a.org/)', 'nothing turns it around'],
  ])('of %j to %j is %j: %s', (label, url, expected) => {
    expect(linkMarkdown(label, url)).toBe(expected);
  });
});
