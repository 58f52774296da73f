import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inlineTokens,
  tokensAndLinks,
} from '../../../../src/knowledge/articles/markdown/inline-tokens.ts';
import { parseMarkdown } from '../../../../src/knowledge/articles/markdown/markdown.ts';
import { plainText } from '../../../../src/knowledge/articles/markdown/portable-markdown.ts';

/** Kinds and sources, as `kind:source`. */
const read = (markdown: string): string[] =>
  inlineTokens(markdown).map(({ kind, source }) => `${kind}:${source}`);

describe('the tokens of portable Markdown', () => {
  it.each([
    ['plain text is one', 'Lime, (sand) & water', ['text:Lime, (sand) & water']],
    ['of nothing are none', '', []],
    [
      'bold, italic and struck text',
      '**a** *b* ~~c~~',
      ['**', 'a', '**', ' ', '*', 'b', '*', ' ', '~~', 'c', '~~'],
    ],
    ['both at once', '***a***', ['**', '*', 'a', '**', '*']],
    ['a backslash takes a mark away', '\\*a\\*', ['escape:\\*', 'text:a', 'escape:\\*']],
    ['… and itself', '\\\\*a*', ['escape:\\\\', 'emphasis:*', 'text:a', 'emphasis:*']],
    ['… but no letter', 'C:\\new', ['text:C:\\new']],
    ['code is one, whatever is in it', '`**[a](b)`', ['code:`**[a](b)`']],
    [
      '… even a backslash at its end',
      '`C:\\` *b*',
      ['code:`C:\\`', 'text: ', 'emphasis:*', 'text:b', 'emphasis:*'],
    ],
    ['… up to as many backticks', '``a ` b``', ['code:``a ` b``']],
    ['… each for itself', '`a` and `b`', ['code:`a`', 'text: and ', 'code:`b`']],
    [
      'backticks that nothing closes',
      '``a ` *b*',
      ['backticks:``', 'text:a ', 'backticks:`', 'text: ', 'emphasis:*', 'text:b', 'emphasis:*'],
    ],
    [
      'an escaped backtick opens nothing',
      '\\`a` b',
      ['escape:\\`', 'text:a', 'backticks:`', 'text: b'],
    ],
    ['a link', '[a](https://x.y)', ['label:[', 'text:a', 'target:](https://x.y)']],
    ['brackets that are no link', '[a] (b)', ['label:[', 'text:a', 'bracket:]', 'text: (b)']],
    ['half a link', '[a](https://x', ['label:[', 'text:a', 'bracket:]', 'text:(https://x']],
    ['an address', 'at <https://x.y/*z*>', ['text:at ', 'address:<https://x.y/*z*>']],
  ])('%s', (_, markdown, expected) => {
    const named = read(markdown).map((token, position) =>
      expected[position]?.includes(':') === true ? token : token.replace(/^[a-z]+:/, ''),
    );
    expect(named).toEqual(expected);
  });

  it.each([
    ['`` ` ``', '`'],
    ['` a `', 'a'],
    ['`a`', 'a'],
    ['**a\\* `b*` [c\\_d](https://x.y/c_d)**', 'a* b* c_d'],
    ['a\\](b)', 'a](b)'],
    ['snow\\_man 5 \\< 6 \\| 7', 'snow_man 5 < 6 | 7'],
  ])('show %s as %s', (markdown, shown) => {
    expect(plainText(markdown)).toBe(shown);
  });

  it('are the text when they are put together', () => {
    fc.assert(
      fc.property(marked, (markdown) => {
        let at = 0;
        for (const token of inlineTokens(markdown)) {
          expect(token.at).toBe(at);
          expect(token.source).not.toBe('');
          at += token.source.length;
        }
        const sources = [inlineTokens(markdown), tokensAndLinks(markdown)].map((tokens) =>
          tokens.map(({ source }) => source).join(''),
        );
        expect(sources).toEqual([markdown, markdown]);
      }),
    );
  });

  it('show the same as the pattern that they replace, in all that the parser makes', () => {
    fc.assert(
      fc.property(marked, (markdown) => {
        for (const block of parseMarkdown(markdown).blocks) {
          if (block.kind === 'code') continue;
          expect(plainText(block.text)).toBe(shownByPattern(block.text));
        }
      }),
    );
  });
});

describe('links among the tokens', () => {
  const linksOf = (markdown: string): string[] =>
    tokensAndLinks(markdown).flatMap((token) =>
      token.kind === 'link' ? [`${token.label} → ${token.url}`] : [],
    );

  it.each([
    ['[a](https://x.y) and [b](https://z)', ['a → https://x.y', 'b → https://z']],
    ['[**a** `b` \\]c](https://x.y)', ['**a** `b` \\]c → https://x.y']],
    ['`[a](https://x.y)`', []],
    ['`` ` [a](https://x.y) ``', []],
    ['`a` [b](https://x.y) `c`', ['b → https://x.y']],
    ['\\[a](https://x.y)', []],
    ['[a] b](https://x.y)', []],
    ['[a [b](https://x.y)](https://z)', ['b → https://x.y']],
    ['a](https://x.y)', []],
  ])('%s', (markdown, links) => {
    expect(linksOf(markdown)).toEqual(links);
  });
});

const marked = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        // prettier-ignore
        arbitrary: fc.constantFrom(
          '*', '**', '`', '``', '~~', '[', '](https://a.b/c)', '(', ')', ' ', '. ', '\\', '<', '[lime](https://a.b/c_d)',
          '`a`', '`C:\\`', '`` ` ``', '**b**', '*i*', '***both***', 'a', '_', '$x^2$', '\n', ']', '<https://x.y/z>', '1. ',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 4 }) },
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

/** Plain text as one regular expression has it, which is enough for Markdown without mistakes. */
function shownByPattern(portable: string): string {
  return portable.replace(
    /\\([\\`*_~[\]<|])|(`+) ?(.*?) ?\2(?!`)|\*+|~~|\[|\]\([^)]*\)/g,
    (_all, escaped: string | undefined, _fence: string | undefined, code: string | undefined) =>
      escaped ?? code ?? '',
  );
}
