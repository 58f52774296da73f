import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit, pieces } from '../../../src/bot/markdown/fit.ts';
import { discordInline } from '../../../src/bot/markdown/discord-inline.ts';
import { plainText } from '../../../src/knowledge/index.ts';
import { text } from '../messages/arbitraries.ts';

describe('fit', () => {
  it('leaves alone what fits', () => {
    expect(fit('Lime breathes.', 14)).toBe('Lime breathes.');
  });

  it('cuts after a sentence', () => {
    expect(fit('Lime breathes. Cement does not. It traps water.', 40)).toBe(
      'Lime breathes. Cement does not. …',
    );
  });

  it('cuts after a word when the sentence is too long', () => {
    expect(fit('Lime mortar lets the water in a wall evaporate through the joints', 30)).toBe(
      'Lime mortar lets the water …',
    );
  });

  it('takes no decimal point for the end of a sentence', () => {
    expect(fit('About 3.5 million people came', 15)).toBe('About 3.5 …');
  });

  it('does not cut a link', () => {
    expect(fit('See [the Venice Charter](https://example.org/venice) of 1964', 40)).toBe('See …');
  });

  it('does not cut bold text', () => {
    expect(fit('Use **hydraulic lime in wet places** only', 25)).toBe('Use …');
  });

  it('shows the text of a link that does not fit at all', () => {
    expect(fit('[the Venice Charter of 1964](https://example.org/venice)', 25)).toBe(
      'the Venice Charter of …',
    );
  });

  it('does not cut a character in two', () => {
    expect(fit('🏛🏛🏛🏛🏛🏛', 6)).toBe('🏛🏛 …');
  });
});

/** What is compared: a link that does not fit loses its address, emphasis its marks. */
function lettersOf(markdown: string): string {
  return plainText(markdown).replace(/[^\p{L}\p{N}]/gu, '');
}

describe('pieces', () => {
  it('are in order, none too long or empty, and lose no word', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 500 }), (some, limit) => {
        const whole = discordInline(some);
        const parts = pieces(whole, limit);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(limit);
          expect(part.trim()).not.toBe('');
          expect(part).not.toMatch(/\p{Surrogate}/u);
        }
        expect(lettersOf(parts.join(''))).toBe(lettersOf(whole));
      }),
    );
  });
});
