import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/knowledge/articles/markdown/markdown.ts';
import {
  codeSpan,
  escapeText,
  plainText,
} from '../../../../src/knowledge/articles/markdown/portable-markdown.ts';
import { anyCharacter } from '../../../any-character.ts';

/** Blocks as short lines: kind, what marks it, text. */
function shortly(markdown: string): string[] {
  return parseMarkdown(markdown).blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `h${block.depth} ${block.text}`;
      case 'item':
        return `${'  '.repeat(block.depth)}${block.number ?? '-'} [${block.head ?? ''}] ${block.text}`;
      case 'code':
        return `code(${block.language ?? ''}) ${block.text}`;
      default:
        return `${block.kind} ${block.text}`;
    }
  });
}

describe('bold and italic type beside Chinese, Japanese and Korean signs', () => {
  it.each([
    ['これは**「重要」**です。', 'これは**「重要」**です。'],
    ['这是**“强调”**的。', '这是**“强调”**的。'],
    ['**注意：**石灰', '**注意：**石灰'],
    ['한국어**(굵게)**는', '한국어**(굵게)**는'],
    ['*「斜体」*です', '*「斜体」*です'],
  ])('%s is what its author meant', (markdown, text) => {
    expect(shortly(markdown)).toEqual([`paragraph ${text}`]);
  });
});

describe('points', () => {
  it.each([
    ['1. **Head**: text.', '1 [Head] text.'],
    ['1. **Head:** text.', '1 [Head] text.'],
    ['- **Head** – text.', '- [Head] text.'],
    ['- **Head** - text.', '- [Head] text.'],
    ['- **Head.** Text.', '- [Head.] Text.'],
    ['- **Head**', '- [Head] '],
    ['7. **Head**:\n   text.', '7 [Head] text.'],
  ])('%j has a head', (markdown, block) => {
    expect(shortly(markdown)).toEqual([block]);
  });

  it('bold type that goes on as a sentence is no head', () => {
    expect(shortly('- **Blue Shield** committees train soldiers.')).toEqual([
      '- [] **Blue Shield** committees train soldiers.',
    ]);
  });

  it('keep the numbers of their author, and nested ones their depth', () => {
    expect(shortly('3. a\n4. b\n   - c\n     - d')).toEqual([
      '3 [] a',
      '4 [] b',
      '  - [] c',
      '    - [] d',
    ]);
  });

  it('with several paragraphs are one', () => {
    expect(shortly('1. **Head**: one.\n\n   Two.\n\n2. b')).toEqual([
      '1 [Head] one. Two.',
      '2 [] b',
    ]);
  });
});

describe('what stands in a list item', () => {
  it.each([
    [
      'a paragraph behind a nested list: behind it',
      '1. **Slates**: They are laid in courses:\n   - head\n   - side\n\n   Afterwards they are cut.\n2. b',
      [
        '1 [Slates] They are laid in courses:',
        '  - [] head',
        '  - [] side',
        'paragraph Afterwards they are cut.',
        '2 [] b',
      ],
    ],
    [
      'a paragraph behind code: behind it',
      '- Run:\n\n  ```sh\n  lime\n  ```\n\n  Then stop.',
      ['- [] Run:', 'code(sh) lime', 'paragraph Then stop.'],
    ],
    [
      'code first: as it comes',
      '- ```\n  lime\n  ```\n\n  Then.',
      ['code() lime', 'paragraph Then.'],
    ],
    [
      'a footnote: its text where it is referred to',
      '- Said so.[^1]\n\n  [^1]: In 1972.\n\n  Twice.\n- b',
      ['- [] Said so. (In 1972.) Twice.', '- [] b'],
    ],
    [
      'the address of a link: known everywhere, the first of a name',
      'See [it].\n\n> [it]: https://example.org/a\n\n[it]: https://example.org/b',
      ['paragraph See [it](https://example.org/a).'],
    ],
  ])('%s', (_what, markdown, blocks) => {
    expect(shortly(markdown)).toEqual(blocks);
  });
});

describe('what cannot be shown everywhere is put into words', () => {
  it.each([
    [
      'a table: a list item a row',
      '| Site | Year | By |\n|---|---|---|\n| Fez | 1981 | |\n| Cairo | 1979 | UNESCO |',
      ['- [Fez] Year: 1981', '- [Cairo] Year: 1979; By: UNESCO'],
    ],
    [
      'a table of HTML: a sentence a row',
      '<table><tr><th>Kiln</th><th>Heat</th></tr>\n<tr><td><b>Shaft</b> kiln</td><td></td><td>900 °C</td></tr></table>',
      ['paragraph Kiln; Heat. Shaft kiln; 900 °C.'],
    ],
    ['a table of one row: its cells', '| Fez | 1981 |\n|---|---|', ['paragraph Fez; 1981']],
    [
      'an image: its description, linked',
      'See ![the arch](https://example.org/a.png).',
      ['paragraph See [the arch](https://example.org/a.png).'],
    ],
    [
      'an image without description: nothing',
      'See ![](https://example.org/a.png)',
      ['paragraph See'],
    ],
    [
      'an image described by the name of its file: nothing',
      'See ![kiln-draft-2.png](../a/kiln-draft-2.png), ![a b.png|300](c/a%20b.png?d) then ![Open a.png](b.png).',
      ['paragraph See, then Open a.png.'],
    ],
    [
      'an image that is a link: its description, leading where the link leads',
      'The [**![Kiln *plan*](https://example.org/a.png)**](https://example.org/kiln) and [![b][b]][c].\n\n[b]: https://example.org/b.png\n[c]: https://example.org/c',
      ['paragraph The [**Kiln plan**](https://example.org/kiln) and [b](https://example.org/c).'],
    ],
    [
      'badges alone: nothing; among text: links',
      '[![Build](https://img.shields.io/x.svg)](https://example.org/ci)\n[![b]][c] ![Docs](https://example.org/d/badge/?version=2)\n\n[![Build](https://img.shields.io/x.svg)](https://example.org/ci) is green.\n\n[b]: https://example.org/ci/badge.svg\n[c]: https://example.org/c',
      ['paragraph [Build](https://example.org/ci) is green.'],
    ],
    [
      'a photograph of a badge: its description',
      '![A miner’s badge](https://example.org/badges/miner.jpg)',
      ['paragraph [A miner’s badge](https://example.org/badges/miner.jpg)'],
    ],
    [
      'a footnote: its text in parentheses',
      'Said so.[^1]\n\n[^1]: In *1972*.',
      ['paragraph Said so. (In *1972*.)'],
    ],
    [
      'notes that refer to one another: each once',
      'A[^1]\n\n[^1]: B[^2]\n\n[^2]: C[^1]',
      ['paragraph A (B)'],
    ],
    ['a task list: boxes', '- [x] done\n- [ ] open', ['- [] ☑ done', '- [] ☐ open']],
    [
      'HTML in a line: its text',
      'a <b>bold</b> word<br>next <!-- no --> end',
      ['paragraph a bold word next end'],
    ],
    [
      'a block of HTML: its text',
      '<div class="x">\n<p>Inside &amp; out</p>\n<script>alert(1)</script>\n</div>',
      ['paragraph Inside & out'],
    ],
    [
      'HTML that begins like a list or a heading: its text all the same',
      '<ul><li>1. one *a*</li><li># two</li></ul>',
      ['paragraph 1. one \\*a\\* # two'],
    ],
    ['a script in a line: nothing', 'x <script>alert(1)</script> y', ['paragraph x y']],
    [
      'what is no HTML between less-than and greater-than: itself',
      'List<String> or <name>; x<y and y>z, a<b and b>c; <b class="x">no</b> <https-proxy>',
      ['paragraph List\\<String> or \\<name>; x\\<y and y>z, a\\<b and b>c; no \\<https-proxy>'],
    ],
    [
      'the same in a block of HTML',
      '<div>\n<p hidden>List<String> where 1 < 2 <i>and</i> 3 > 2\n</div>',
      ['paragraph List\\<String> where 1 \\< 2 and 3 > 2'],
    ],
    [
      'a heading of HTML, with what stands above and below it: a heading',
      '<p>Badges</p>\n<h1 align="center">Html <i>title</i></h1>\n<p>Below.</p>',
      ['paragraph Badges', 'h1 Html title', 'paragraph Below.'],
    ],
    ['a placeholder on a line of its own: itself', '<name>', ['paragraph \\<name>']],
    ['marks that touch: marks kept apart', '**a***b*', ['paragraph **a**\u200B*b*']],
    ['bold within bold: bold', '**a __b__ c**', ['paragraph **a b c**']],
    [
      'LaTeX without dollars: code',
      'so\n\n\\begin{align}\na_1 &= b\n\\end{align}',
      ['paragraph so', 'paragraph `\\begin{align} a_1 &= b \\end{align}`'],
    ],
    [
      'a reference: the link it means',
      '[text][1]\n\n[1]: https://example.org/',
      ['paragraph [text](https://example.org/)'],
    ],
    ['a quotation: each paragraph', '> one\n>\n> two', ['quote one', 'quote two']],
    ['LaTeX: code', 'so $a_1 = b$ and \\(c\\) hold', ['paragraph so `a_1 = b` and `c` hold']],
    [
      'sums of money: no LaTeX',
      '$4 million and $5 million',
      ['paragraph $4 million and $5 million'],
    ],
    [
      'LaTeX of a few letters and numbers, with spaces beside the dollars too: code',
      '$ a + b $, $ 8 $, $ a < b $, $n$, $f(x)$, $2n + 1$, $(a, b)$, the $k$-means',
      ['paragraph `a + b`, `8`, `a < b`, `n`, `f(x)`, `2n + 1`, `(a, b)`, the `k`-means'],
    ],
    ...[
      'it costs $5 and $6, $ 5 or $ 6, $5 - $6, $5, $ 6, US$ 5 and A$ 6',
      '5 $ or 6 $, 5 $ + 6 $, 5$-6$, 5$ 6$, 10 $, 20 $, 30 $',
      'in $HOME/$USER, of $a $b',
    ].map((text): [string, string, string[]] => [
      'prices and variables: themselves',
      text,
      [`paragraph ${text}`],
    ]),
    ['a hard line break: a space', 'one  \ntwo', ['paragraph one two']],
    ['no-break spaces alone: nothing', '&nbsp;', []],
  ])('%s', (_what, markdown, blocks) => {
    expect(shortly(markdown)).toEqual(blocks);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://host/x',
    '../other.md',
    '/learn/x',
    'discord://x',
  ])('a link to %s is only its text', (url) => {
    expect(shortly(`see [there](${url}).`)).toEqual(['paragraph see there.']);
  });

  it('code keeps its lines and language', () => {
    expect(shortly('```ts\nconst a = 1;\n\nb\n```')).toEqual(['code(ts) const a = 1;\n\nb']);
  });
});

it('only tags of HTML are noticed as such', () => {
  const kinds = parseMarkdown('List<String>, <name>\n\n<name>\n\n<B>bold</B>').notices;
  expect(kinds).toMatchObject([{ kind: 'html', tag: 'b', line: 5 }]);
});

it('a picture is told with what readers get of it, and badges alone are not told', () => {
  const badge = '[![Build](https://img.shields.io/x.svg)](https://example.org/ci)';
  const { notices } = parseMarkdown(`${badge}\n\n![a.png](a.png) ![A kiln](b.png)`);
  expect(notices).toMatchObject([
    { kind: 'link', url: 'https://example.org/ci' },
    { kind: 'image', description: '' },
    { kind: 'image', description: 'A kiln' },
  ]);
});

it('blocks know the line they begin on', () => {
  const { blocks } = parseMarkdown('# T\n\ntext\ntext\n\n- a\n- b\n\n$$\nx\n$$\n\nlast');
  expect(blocks.map(({ line }) => line)).toEqual([1, 3, 6, 7, 9, 13]);
});

describe('portable Markdown', () => {
  it('shows any plain text exactly, once escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(plainText(escapeText(text))).toBe(text);
      }),
    );
  });

  it('comes back from the parser as it was', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'ab*_`~[]()<>|\\!#é1.'.split('')),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        // A letter first, so that no line begins a list, a heading or a quotation.
        const text = `x ${words.join(' ')} x`;
        const [block] = parseMarkdown(escapeText(text)).blocks;
        expect(plainText(block?.text ?? '')).toBe(text.replace(/\s+/g, ' '));
      }),
    );
  });

  it('has code spans for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' '), minLength: 1 }), (text) => {
        fc.pre(text.trim() === text);
        expect(plainText(codeSpan(text))).toBe(text);
      }),
    );
  });
});
