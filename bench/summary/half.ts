/** Which half of the labelled questions one belongs to: computed, so that nobody can choose. */
import { createHash } from 'node:crypto';

export type Half = 'tuning' | 'measuring';

/** Tuning when the first byte of SHA-256 of the question (NFC, trimmed, lower case) is even. */
export function isInHalf(half: Half, question: string): boolean {
  const digest = createHash('sha256')
    .update(question.normalize('NFC').trim().toLowerCase())
    .digest();
  return (digest[0]! % 2 === 0) === (half === 'tuning');
}
