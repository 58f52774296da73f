import { describe, expect, it } from 'vitest';
import {
  finishedHash,
  HASH_START,
  hashOf,
  hashWith,
} from '../../../src/knowledge/indexing/string-hash.ts';

function unitByUnit(text: string): number {
  return Array.from(text, (letter) => letter.charCodeAt(0)).reduce(hashWith, HASH_START);
}

describe('the hash of a string', () => {
  it('is FNV-1a, by the published test vectors', () => {
    expect([unitByUnit(''), unitByUnit('a') >>> 0, unitByUnit('foobar') >>> 0]).toEqual([
      0x811c9dc5, 0xe40c292c, 0xbf9cf968,
    ]);
  });

  it('is the same unit by unit as at once, and never negative', () => {
    for (const text of ['', 'lime', 'château', 'שלום']) {
      expect(finishedHash(unitByUnit(text))).toBe(hashOf(text));
      expect(hashOf(text)).toBeGreaterThanOrEqual(0);
    }
  });
});
