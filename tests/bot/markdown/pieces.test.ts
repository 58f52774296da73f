import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces } from '../../../src/bot/markdown/pieces.ts';
import { discordInline } from '../../../src/bot/markdown/discord-inline.ts';
import { plainText } from '../../../src/knowledge/index.ts';
import { text } from '../messages/arbitraries.ts';

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
