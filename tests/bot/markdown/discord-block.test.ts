import type { Language } from '../../../src/bot/words/languages.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';
import { describe, expect, it } from 'vitest';
import { discordBlock, discordBlockOfLine } from '../../../src/bot/markdown/discord-block.ts';
import { blockText } from '../../../src/bot/markdown/layout.ts';
import type { Block, SummaryLine } from '../../../src/knowledge/index.ts';

type WithoutLine<T> = T extends unknown ? Omit<T, 'line'> : never;

function shown(block: WithoutLine<Block>): string {
  return blockText(discordBlock({ ...block, line: 1 }));
}

const item = { kind: 'item', depth: 0, number: null, head: null } as const;

describe('a block', () => {
  it.each([
    [1, '# The **wall**'],
    [3, '### The **wall**'],
    [4, '**The wall**'],
    [6, '**The wall**'],
  ])('that is a heading of depth %i is shown as %j', (depth, expected) => {
    expect(shown({ kind: 'heading', depth, text: 'The **wall**' })).toBe(expected);
  });

  it.each([
    ['# of visitors', '\\# of visitors'],
    ['- and so on', '\\- and so on'],
    ['1964. It was', '1964\\. It was'],
    ['2) second', '2\\) second'],
    ['> 3 m', '\\> 3 m'],
    ['-# small', '\\-# small'],
    ['-5 degrees', '-5 degrees'],
    ['#1 in the list', '#1 in the list'],
    ['3.5 m high', '3.5 m high'],
    ['**Bold** first', '**Bold** first'],
  ])('that is the paragraph %j does not become something else', (text, expected) => {
    expect(shown({ kind: 'paragraph', text })).toBe(expected);
  });

  it('keeps numbers, heads and depth of a list', () => {
    expect(shown({ ...item, number: 2, head: 'Lime', text: 'breathes.' })).toBe(
      '2. **Lime**: breathes.',
    );
    expect(shown({ ...item, head: 'Why lime?', text: 'It breathes.' })).toBe(
      '- **Why lime?** It breathes.',
    );
    expect(shown({ ...item, head: 'Lime', text: '' })).toBe('- **Lime**');
  });

  it('names nobody', () => {
    const text = shown({
      kind: 'paragraph',
      text: 'Tell @everyone, @here and \\<@80351110224678912>',
    });
    expect(text).toBe('Tell @\u200Beveryone, @\u200Bhere and \\<@\u200B80351110224678912>');
    expect(shown({ kind: 'paragraph', text: 'Tell \\@everyone' })).toBe('Tell \\@\u200Beveryone');
  });

  it('shows the label of a link plain and leaves its address alone', () => {
    expect(
      shown({ kind: 'paragraph', text: '[the **@here** page](https://example.org/@here_(a)' }),
    ).toContain('@\u200Bhere');
    expect(
      shown({ kind: 'paragraph', text: '[the **old** page](https://example.org/@here)' }),
    ).toBe('[the old page](https://example.org/@here)');
  });

  it('takes no link to somewhere else than the web', () => {
    expect(shown({ kind: 'paragraph', text: '[press](javascript:alert%281%29) me' })).toBe(
      'press me',
    );
  });

  it('sees no link in an escape or in code', () => {
    const text = '\\[a](https://example.org) and `[b](https://example.org)`';
    expect(shown({ kind: 'paragraph', text })).toBe(text);
  });

  it('that is code stays in its fence', () => {
    const text = shown({ kind: 'code', language: 'js', text: 'a\n```\nb' });
    expect(text.startsWith('```js\na\n')).toBe(true);
    expect(text.endsWith('\nb\n```')).toBe(true);
    expect(text.match(/```/g)).toHaveLength(2);
  });

  it('that is a quote is one', () => {
    expect(shown({ kind: 'quote', text: 'Stones speak.' })).toBe('> Stones speak.');
  });
});

describe('a line of a summary', () => {
  it.each<[SummaryLine, string]>([
    [{ kind: 'section', text: 'Why' }, '**Why**'],
    [{ kind: 'paragraph', text: 'Lime breathes.' }, 'Lime breathes.'],
    [{ kind: 'point', number: 1, head: 'Lime', text: 'breathes.' }, '1. **Lime**: breathes.'],
    [{ kind: 'point', number: null, head: null, text: 'Lime breathes.' }, '- Lime breathes.'],
    [{ kind: 'more', count: 3 }, 'and 3 more'],
  ])('%j', (line, expected) => {
    expect(blockText(discordBlockOfLine(line, wordsIn('en')))).toBe(expected);
  });

  it('that says how many points are left out says so in the language of the reply', () => {
    const said = (language: Language): string =>
      blockText(discordBlockOfLine({ kind: 'more', count: 3 }, wordsIn(language)));
    expect(said('fr')).toBe('et 3 autres');
    expect(said('he')).toBe('ועוד \u20683\u2069');
  });
});
