import { describe, expect, it } from 'vitest';
import { discordBlock, type DiscordBlock } from '../../../src/bot/markdown/discord-block.ts';
import { layoutText } from '../../../src/bot/markdown/layout.ts';
import { parseMarkdown } from '../../../src/knowledge/articles/markdown/markdown.ts';

function shown(markdown: string): string {
  return layoutText(parseMarkdown(markdown).blocks.map(discordBlock));
}

const item = (depth: number, text: string): DiscordBlock => ({
  kind: 'item',
  depth,
  marker: '-',
  text,
});

describe('a list', () => {
  it('is indented by the markers above, so that it is nested for every reader', () => {
    expect(shown('10. a\n    - b\n      1. c\n    - d\n11. e')).toBe(
      '10. a\n    - b\n      1. c\n    - d\n11. e',
    );
  });

  it('goes no deeper than a phone has room for', () => {
    const deep = Array.from({ length: 8 }, (_, depth) => `${'  '.repeat(depth)}- ${depth}`);
    expect(shown(deep.join('\n')).split('\n').at(-1)).toBe('        - 7');
  });

  it('moves out where its parent is not there, as at the top of a page', () => {
    expect(layoutText([item(2, 'c'), item(1, 'b'), item(2, 'c'), item(0, 'a')])).toBe(
      '- c\n  - b\n    - c\n- a',
    );
  });

  it('begins again after a paragraph, with the number of its author', () => {
    expect(shown('1. a\n\npause\n\n2. b')).toBe('1. a\n\npause\n\n2. b');
  });
});

it('paragraphs, quotations and code stand apart', () => {
  expect(shown('a\n\n> b\n\n```js\nc\n```\n\n- d')).toBe('a\n\n> b\n\n```js\nc\n```\n\n- d');
});

it('what Discord has no marks for is put into words', () => {
  const markdown = [
    '#### Deep *heading*',
    '| Site | Year |\n|---|---|\n| Fez | 1981 |',
    '![The arch](https://example.org/arch.png)',
    '- [x] Cleaned\n- [ ] Photographed',
    'So $a_1 = b$.[^1] <b>Stop</b>',
    '[^1]: In *1972*.',
  ].join('\n\n');
  expect(shown(markdown)).toBe(
    [
      '**Deep heading**',
      '- **Fez**: Year: 1981',
      '[The arch](https://example.org/arch.png)',
      '- ☑ Cleaned\n- ☐ Photographed',
      'So `a_1 = b`. (In *1972*.) Stop',
    ].join('\n\n'),
  );
});
