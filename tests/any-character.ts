/**
 * Every character of Unicode, for property tests: what fast-check's own `unit: 'binary'` gives, which
 * first lists all million of them in a map and takes most of a second of a processor for it.
 */
import fc from 'fast-check';

const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;
const LAST_CHARACTER = 0x10ffff;

/** One code point, never half a character. For `fc.string({ unit: anyCharacter })`. */
export const anyCharacter: fc.Arbitrary<string> = fc.nat({ max: LAST_CHARACTER - SURROGATES }).map(
  (number) => String.fromCodePoint(number < FIRST_SURROGATE ? number : number + SURROGATES),
  // With the way back, fast-check also tries names such as `__proto__`.
  (character) => {
    const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
    if (code === undefined || String.fromCodePoint(code) !== character) {
      throw new TypeError(`Expected one character, got ${String(character)}`);
    }
    return code < FIRST_SURROGATE ? code : code - SURROGATES;
  },
);
