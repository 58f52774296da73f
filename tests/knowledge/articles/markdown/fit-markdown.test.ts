import { describe, expect, it } from 'vitest';
import { fitMarkdown } from '../../../../src/knowledge/articles/markdown/fit-markdown.ts';

describe('fitMarkdown', () => {
  it('leaves alone what fits', () => {
    expect(fitMarkdown('Lime breathes.', 14)).toBe('Lime breathes.');
  });

  it('cuts after a sentence', () => {
    expect(fitMarkdown('Lime breathes. Cement does not. It traps water.', 40)).toBe(
      'Lime breathes. Cement does not. …',
    );
  });

  it('cuts after a word when the sentence is too long', () => {
    expect(
      fitMarkdown('Lime mortar lets the water in a wall evaporate through the joints', 30),
    ).toBe('Lime mortar lets the water …');
  });

  it('takes no decimal point for the end of a sentence', () => {
    expect(fitMarkdown('About 3.5 million people came', 15)).toBe('About 3.5 …');
  });

  it('does not cut a link', () => {
    expect(fitMarkdown('See [the Venice Charter](https://example.org/venice) of 1964', 40)).toBe(
      'See …',
    );
  });

  it('does not cut bold text', () => {
    expect(fitMarkdown('Use **hydraulic lime in wet places** only', 25)).toBe('Use …');
  });

  it('shows the text of a link that does not fit at all', () => {
    expect(fitMarkdown('[the Venice Charter of 1964](https://example.org/venice)', 25)).toBe(
      'the Venice Charter of …',
    );
  });

  it('does not cut a character in two', () => {
    expect(fitMarkdown('🏛🏛🏛🏛🏛🏛', 6)).toBe('🏛🏛 …');
  });
});
