import { describe, expect, it } from 'vitest';
import type { DiscordBlock } from '../../../src/bot/markdown/discord-block.ts';
import { evenPagesOf, pagesOf } from '../../../src/bot/markdown/pages.ts';

const paragraph = (text: string): DiscordBlock => ({ kind: 'paragraph', text });
const item = (text: string): DiscordBlock => ({ kind: 'item', depth: 0, marker: '-', text });
const heading = (text: string): DiscordBlock => ({ kind: 'heading', depth: 2, text });

describe('pagesOf', () => {
  it('puts everything on one page when it fits', () => {
    expect(pagesOf([heading('Why'), paragraph('Lime.'), item('one'), item('two')], 200)).toEqual([
      '## Why\n\nLime.\n\n- one\n- two',
    ]);
  });

  it('has no pages of nothing', () => {
    expect(pagesOf([], 200)).toEqual([]);
  });

  it('does not end a page with a heading', () => {
    const pages = pagesOf(
      [paragraph('a'.repeat(80)), heading('Why'), paragraph('b'.repeat(80))],
      100,
    );
    expect(pages).toEqual(['a'.repeat(80), `## Why\n\n${'b'.repeat(80)}`]);
  });

  it('goes on with a long paragraph on the next page', () => {
    const sentence = 'Lime lets a wall dry. ';
    const pages = pagesOf([paragraph(sentence.repeat(12).trim())], 100);
    expect(pages.every((page) => page.length <= 100 && page.endsWith('dry.'))).toBe(true);
    expect(pages.join(' ')).toBe(sentence.repeat(12).trim());
  });

  it('ends a page before a heading in its second half rather than at its end', () => {
    const pages = pagesOf(
      [
        paragraph('a'.repeat(60)),
        heading('Why'),
        paragraph('b'.repeat(20)),
        paragraph('c'.repeat(60)),
      ],
      100,
    );
    expect(pages[0]).toBe('a'.repeat(60));
    expect(pages[1]).toBe(`## Why\n\n${'b'.repeat(20)}\n\n${'c'.repeat(60)}`);
  });

  it('does not part a point from what is nested below it, nor a list from the line before it', () => {
    const nested: DiscordBlock = { kind: 'item', depth: 1, marker: '-', text: 'n'.repeat(30) };
    expect(pagesOf([item('a'.repeat(60)), item('b'.repeat(20)), nested], 100)).toEqual([
      `- ${'a'.repeat(60)}`,
      `- ${'b'.repeat(20)}\n  - ${'n'.repeat(30)}`,
    ]);
    expect(
      pagesOf([paragraph('a'.repeat(60)), paragraph('Here is how:'), item('b'.repeat(40))], 100),
    ).toEqual(['a'.repeat(60), `Here is how:\n\n- ${'b'.repeat(40)}`]);
  });

  it('goes on with a long quotation as a quotation, and with a long point as text', () => {
    const long = '1964. it was so. '.repeat(12).trim();
    const quotes = pagesOf([{ kind: 'quote', text: long }], 100);
    expect(quotes.every((page) => page.startsWith('> '))).toBe(true);
    const [, ...rest] = pagesOf([item(long)], 100);
    expect(rest.every((page) => page.startsWith('1964\\. it'))).toBe(true);
  });

  it('keeps the ending together on the last page', () => {
    const ending = [heading('Sources'), item('one'), item('two')];
    const together = '## Sources\n\n- one\n- two';
    expect(pagesOf([paragraph('a'.repeat(60))], 100, ending)).toEqual([
      `${'a'.repeat(60)}\n\n${together}`,
    ]);
    expect(pagesOf([paragraph('a'.repeat(95))], 100, ending)).toEqual(['a'.repeat(95), together]);
    expect(
      evenPagesOf([paragraph('a'.repeat(95)), paragraph('b'.repeat(60))], 100, ending),
    ).toEqual(['a'.repeat(95), `${'b'.repeat(60)}\n\n${together}`]);
  });

  it('closes and opens the fence of code that goes over pages', () => {
    const code = Array.from({ length: 30 }, (_, i) => `line ${i}`).join('\n');
    const pages = pagesOf([{ kind: 'code', language: 'js', text: code }], 100);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page.length).toBeLessThanOrEqual(100);
      expect(page).toMatch(/^```js\n[^`]+\n```$/);
    }
  });
});

describe('evenPagesOf', () => {
  it('leaves no last page with a single line', () => {
    const blocks = Array.from({ length: 21 }, () => paragraph('a'.repeat(98)));
    expect(pagesOf(blocks, 1000).map(({ length }) => length)).toEqual([998, 998, 98]);
    expect(evenPagesOf(blocks, 1000).map(({ length }) => length)).toEqual([698, 698, 698]);
  });

  it('keeps a body whole that fits, when its ending needs a page of its own', () => {
    const ending = [heading('Sources'), paragraph('s'.repeat(300))];
    const body = [paragraph('a'.repeat(500)), paragraph('b'.repeat(400))];
    expect(evenPagesOf(body, 1000, ending).map(({ length }) => length)).toEqual([902, 312]);
  });

  it('keeps one page one page', () => {
    expect(evenPagesOf([paragraph('Lime breathes.')], 1000)).toEqual(['Lime breathes.']);
  });

  it('has no pages of nothing', () => {
    expect(evenPagesOf([], 1000)).toEqual([]);
  });
});
