/** What becomes a mention of what somebody writes. */
import { describe, expect, it } from 'vitest';
import { withMentions, withNames } from '../../src/preview/page/mentions.ts';

const NAMES = { 1: 'Docent', 2: 'Ada', 3: 'Adam', 4: 'C++ (Bot)' };

describe('a name after an at sign', () => {
  it.each([
    ['@Docent hello', '<@1> hello'],
    ['hello, @Docent.', 'hello, <@1>.'],
    ['(@Ada)', '(<@2>)'],
    ['@Adam and @Ada', '<@3> and <@2>'],
    ['@C++ (Bot)!', '<@4>!'],
  ])('is a mention: %s', (written, sent) => {
    expect(withMentions(written, NAMES)).toBe(sent);
    expect(withNames(sent, NAMES)).toBe(written);
  });

  it.each([
    'ada@Docent.org',
    '@Adamant',
    '@Ada_2',
    '`@Docent`',
    '``a ` @Docent``',
    '```\n@Docent\n```',
    '@Nobody',
  ])('is none: %s', (written) => {
    expect(withMentions(written, NAMES)).toBe(written);
  });

  it('is read again behind code', () => {
    expect(withMentions('`@Ada` @Ada', NAMES)).toBe('`@Ada` <@2>');
  });

  it('is none where nobody is known', () => {
    expect(withMentions('@Docent', {})).toBe('@Docent');
  });
});
