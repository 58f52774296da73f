import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeal, unsealed } from '../../../src/bot/messages/seal.ts';

const seal = createSeal('a key');
const bound = fc.array(fc.string(), { maxLength: 3 });

describe('the check on a custom id', () => {
  it('holds for the id and the place it was made for, and leaves the id readable', () => {
    fc.assert(
      fc.property(fc.string(), bound, (id, place) => {
        const signed = seal.sign(id, place);
        expect(seal.holds(signed, place)).toBe(true);
        expect(unsealed(signed)).toBe(id);
      }),
    );
  });

  it('holds for nothing else: another id, another place, another key, no check', () => {
    fc.assert(
      fc.property(fc.string(), bound, fc.string(), bound, (id, place, otherId, otherPlace) => {
        const signed = seal.sign(id, place);
        const check = signed.slice(id.length);
        expect(seal.holds(otherId + check, place)).toBe(otherId === id);
        const isSame = JSON.stringify(otherPlace) === JSON.stringify(place);
        expect(seal.holds(signed, otherPlace)).toBe(isSame);
        expect(createSeal('another key').holds(signed, place)).toBe(false);
        expect(seal.holds(id, place)).toBe(false);
      }),
    );
  });

  it('does not change from one version to the next, or all buttons would go dead', () => {
    expect(seal.sign('v2:turn-pins:1', ['80351110224678912'])).toMatchInlineSnapshot(
      `"v2:turn-pins:1:_lL5W3vIuvzPp7Zu"`,
    );
  });
});
