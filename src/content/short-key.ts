/**
 * A short name for a text, where the text itself may be too long or hold the wrong characters.
 *
 * Two of a million texts share a key with a probability of about 10⁻¹⁷.
 */
import { hash } from 'node:crypto';

/** The first 96 bits of the text's SHA-256, as 16 characters of base64url. */
export function shortKey(text: string): string {
  return hash('sha256', text, 'buffer').subarray(0, 12).toString('base64url');
}
