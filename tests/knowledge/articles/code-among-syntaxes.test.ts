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

describe('code without a fence at the margin', () => {
  it.each([
    [
      'by indentation hides nothing of what follows',
      'Silence it:\n\n    %%quiet\n    burn()\n\nIt is kept.\n\n## Heat\n\nRed heat.',
      ['Silence it:', 'code: %%quiet\nburn()', 'It is kept.', 'Heat', 'Red heat.'],
    ],
    [
      'by indentation keeps every sign, in a list and in a quotation too',
      'Take:\n\n    kiln[["name"]]\n    a == b == c\n\n- Or:\n\n      t[[2]] {{ v }}\n\n> Or:\n>\n>     q[[3]]',
      [
        'Take:',
        'code: kiln[["name"]]\na == b == c',
        'Or:',
        'code: t[[2]] {{ v }}',
        'Or:',
        'code: q[[3]]',
      ],
    ],
    [
      'between fences in a quotation keeps every sign',
      '> [!tip] Take\n> ```r\n> k[[1]] {{ y }} %%c%% ==d== {--e--} [a][b]\n> ```\n\nThen {--not--} stir.',
      ['**Take:**', 'code: k[[1]] {{ y }} %%c%% ==d== {--e--} [a][b]', 'Then stir.'],
    ],
    [
      'in tags keeps every sign',
      '<pre>\nk[[1]] {{ y }}\n</pre>\n\nWrite <code>k[[2]]</code>, not <code>{{ k.a }}</code>.',
      ['k\\[\\[1\\]\\] {{ y }}', 'Write k\\[\\[2\\]\\], not .'],
    ],
    [
      'is not what a point or a note goes on with',
      '1. One:\n\n    [[Lime]] is ==slaked==.\n\n-   Two:\n\n    [[Lime]] burns.',
      ['One: Lime is slaked.', 'Two: Lime burns.'],
    ],
  ])('%s', (_what, markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

it('what stands deep in a text of MDX is no code, for which that has no indentation', () => {
  const markdown =
    'import A from \'a\';\n\n<Tabs>\n  <TabItem label="Coal">\n\n    [[Lime]] burns.\n\n        </TabItem>\n</Tabs>';
  expect(shown(markdown)).toEqual(['**Coal:** Lime burns.']);
});

it('an address that stands for a page is never shown', () => {
  const blocks = shown('<div>\n[[Lime]]\n</div>\n\n\\[[Kiln]] <http://a.example/[[b]]>');
  expect(blocks).toEqual(['Lime', 'Kiln http://a.example/b']);
});

describe('code within a line', () => {
  it.each([
    [
      'opens no comment',
      'Use `a %% b` for salt. Then %%ask Tom%% stir. And %%call Ann%% end.',
      'Use `a %% b` for salt. Then stir. And end.',
    ],
    [
      'stays where it is a formula of a spreadsheet',
      'Type `=SUM(A1:A9)`, or `=TODAY()`; it is `= this.created` here.',
      'Type `=SUM(A1:A9)`, or `=TODAY()`; it is here.',
    ],
  ])('%s', (_what, markdown, text) => expect(shown(markdown)).toEqual([text]));

  it('is no comment between two shares', () => {
    expect(shown('Rebate 20%% for\nmembers, 30%% for others.')).toEqual([
      'Rebate 20%% for members, 30%% for others.',
    ]);
  });
});
