import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { fullTree } from '../../../../src/knowledge/articles/markdown/full-tree.ts';
import { latexToCode } from '../../../../src/knowledge/articles/markdown/latex.ts';
import { noticesIn } from '../../../../src/knowledge/articles/markdown/markdown-notices.ts';
import { plainTree } from '../../../../src/knowledge/articles/markdown/plain-tree.ts';
import { runs, sampleOf } from '../../../property-runs.ts';

const BLOCKS = /^(?:heading|paragraph|list|listItem|code|blockquote|thematicBreak)$/;

/** What blocks are made from: not the columns, and not the places of what stands inside a line. */
function told(node: Nodes): unknown {
  return {
    type: node.type,
    line: BLOCKS.test(node.type) ? node.position?.start.line : undefined,
    depth: node.type === 'heading' ? node.depth : undefined,
    number: node.type === 'list' && node.ordered === true ? node.start : null,
    checked: node.type === 'listItem' ? (node.checked ?? null) : null,
    lang: node.type === 'code' ? (node.lang ?? null) : null,
    value: 'value' in node ? valueOf(node) : undefined,
    children: 'children' in node ? node.children.map(told) : undefined,
  };
}

/** White space within a code span is one space to all that reads it. */
function valueOf({ type, value }: Extract<Nodes, { value: string }>): string {
  return type === 'inlineCode' ? value.replace(/\s+/g, ' ') : value;
}

function expectSameTree(markdown: string): boolean {
  const plain = plainTree(markdown);
  if (plain === null) return false;
  const full = fullTree(markdown);
  expect(told(plain)).toStrictEqual(told(full));
  expect(noticesIn(plain, markdown)).toStrictEqual(noticesIn(full, markdown));
  return true;
}

describe('a plain text is read like by the parser with places', () => {
  it.each([
    ['paragraphs and a heading', '# Lime\n\nOne *two* **three**\nfour.\n\n## Sand ##\nFive.'],
    ['points', '1. **Head**: text\n2. **Head.** more\n   and on\n\n   - sub `code`\n\n7) x'],
    ['a heading in a list, in a quotation', '- # Lime\n> ## Sand\n> ### Stone\n> text'],
    ['code', '```js title\na < b\n```\n\n- ````\n  in a ``` list\n  ````'],
    ['code in a deep item', '- a\n  - b\n    ```\n    c\n\n    ```\n\n```\n```'],
    ['entities and escapes', 'a &amp; b &nbsp; \\*no\\* 5 \\[x\\] R&D &foo;'],
    ['breaks', 'a  \nb\\\nc\nd  '],
    ['lists beside one another', '* a\n* b\n\n- c\n\n\n+ d'],
    ['brackets and comparisons', 'x[1] < 5 and 6 > [a] ~ b, snake_case_word **bold**text'],
    ['nothing', '\n\n'],
    ['an empty body', '&nbsp;\n'],
    ['empty headings and quotations', '#\n\n> \n\n- a\n\n##'],
    [
      'links',
      '# Lime [a](b) ##\n\nOne **[two](c)**\nthree ![d](e)\n\n  1. **f**: [g](h)\n> [i](j) k',
    ],
    [
      'addresses',
      'see www.example.org\n\n- a@example.org <https://a.b/c>\n\n```\nhttps://d.e\n```',
    ],
    [
      'addresses between brackets',
      '- One, *two*. <https://a.b/c?d=e&amp;f_g_h>\n- `<https://a.b>` <HTTPS://é.f/(g)>, <https://h>\n- <https://i> <https://i>\n\n\\<https://j> <https://k>',
    ],
    ['a table', 'a\n\n| a | b |\n| - | - |\n| b | *c* |\n\nd\n| e |\n| - |\n# f'],
  ])('%s', (_what, markdown) => {
    expect(expectSameTree(markdown)).toBe(true);
  });

  it.each([
    ['a reference', '[a]\n\n[a]: b'],
    ['a note', 'a[^1]'],
    ['HTML', 'a<br>b'],
    ['a link over two lines of an item', '- a [b\n  c](d)'],
    ['a table in an item', '- | a |\n  | - |\n  | b |'],
    ['more links than are worth it', '[a](b) '.repeat(41)],
    ['a box to tick', '- [x] a'],
    ['struck-out type', '~~a~~'],
    ['a fence that nothing closes', '```\na'],
    ['a fence that is closed too far in', '```\na\n    ```'],
    ['a fence that is closed too far in, in an item', '- ```\n  a\n      ```'],
    ['a fence that the end of its quotation closes', '> ```\n> a\n\nb'],
    ['a heading with a line below it', 'a\n==='],
    ['a written line break', String.raw`One.\nTwo.`],
    ['Japanese', '**石灰**です'],
    ['code by indentation', 'a\n\n    b'],
    ['an item without text', 'a\n-\nb'],
    ['a list within a quotation', '> - a'],
    ['a quotation that is far in, below an empty one', '> \n    > a'],
    ['deep quotations', `${'> '.repeat(30)}a`],
  ])('or left to it: %s', (_what, markdown) => {
    expect(plainTree(markdown)).toBeNull();
  });

  it('whatever signs stand together', () => {
    const signs =
      'a Lime ](b) ![ www.c.d https://e.f g@h.i <https://j.k> |a|b| |-|-| * ** _ __ ` `` ``` ~ ~~~ \\ &amp; & [ ] ( ) < | : . ! " \' --- === + $ = - é “ ¥ 🏛';
    const begins =
      '_# _## _- _  - _1. _2) _   _    _> _\n_\n```\n_\n---\n_\n***\n_\u00A0_\u2003_\\\n';
    const sign = fc.constantFrom(
      ...signs.split(' '),
      ...begins.split('_'),
      ...begins.split('_').map((begin) => `\n${begin}`),
      ' ',
    );
    const numRuns = Number(process.env['RUNS'] ?? runs(0.04));
    let plain = 0;
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }), (drawn) => {
        if (expectSameTree(drawn.join(''))) plain += 1;
      }),
      { numRuns },
    );
    expect(plain / numRuns).toBeGreaterThan(1 / 30);
  });

  it('in every article of the folder', () => {
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => readFileSync(join('content', file), 'utf8'));
    expect(files.length).toBeGreaterThan(100);
    const some = sampleOf(files, 4);
    // Paragraph by paragraph, since nearly every article holds a link somewhere.
    const texts = some.flatMap((file) => [file, ...file.split(/\n{2,}/)]).map(latexToCode);
    expect(texts.filter(expectSameTree).length).toBeGreaterThan(5 * some.length);
  });
});
