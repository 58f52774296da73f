import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/knowledge/articles/markdown/markdown.ts';

const shown = (markdown: string): string[] =>
  parseMarkdown(markdown).blocks.map((block) =>
    block.kind === 'code' ? `code: ${block.text}` : block.text,
  );

describe('a block of code', () => {
  it.each([
    [
      'goes on where a fence stands four spaces deeper',
      '```md\n    ```\n{{ tag }} [[link]] [a][b] [@key]\n```\n\nAfter {{ tag }} it.',
      ['code:     ```\n{{ tag }} [[link]] [a][b] [@key]', 'After it.'],
    ],
    [
      'goes on in a list where one stands four spaces deeper than the list',
      '- Write:\n\n  ```md\n      ```\n  {--tag--} <% tag %>\n  ```\n\n  Then {--not--} stir.',
      ['Write:', 'code:     ```\n{--tag--} <% tag %>', 'Then stir.'],
    ],
    [
      'ends at a fence three spaces deeper',
      '```md\n{{ tag }}\n   ```\n\nAfter {{ tag }} it, [[link]], [a][b].',
      ['code: {{ tag }}', 'After it, link, a.'],
    ],
    [
      'ends in a list of numbers where the text of its point begins',
      '10. ```md\n    {{ tag }}\n    ```\n\n    Then {{ tag }} stir [the lime][lime].',
      ['code: {{ tag }}', 'Then stir the lime.'],
    ],
  ])('%s', (_what, markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

it('a line of hundreds of thousands of signs is read like any other', () => {
  const [block] = parseMarkdown(`${'lime '.repeat(60_000)}![[a.png]] ==end==.`).blocks;
  expect(block?.text.slice(-9)).toBe('lime end.');
});
