import { describe, expect, it } from 'vitest';
import { TextSpool } from '../../../src/content/reading/text-spool.ts';

describe('a spool of texts', () => {
  it('gives back each text from where it said that it lies, however much it holds', () => {
    const spool = new TextSpool();
    const texts = Array.from({ length: 4 }, (_, number) =>
      new Uint8Array(15_000_000).fill(number + 1),
    );
    const placed = texts.map((bytes) => ({ bytes, at: spool.append(bytes) }));
    for (const { bytes, at } of placed) {
      expect(Buffer.compare(spool.read(at, bytes.length), bytes)).toBe(0);
    }
  });
});
