/**
 * Names for members and messages that say nothing to who does not have the key.
 *
 * Ids on Discord are numbers that can be tried one after the other, so that a hash without a key
 * would hide nothing. https://www.rfc-editor.org/rfc/rfc2104
 */
import { createHmac } from 'node:crypto';
import { periodOf } from './days.ts';

/** 128 bits: two of a billion names are the same with a probability of about 10⁻²⁰. */
const BYTES = 16;

export interface KeyedHash {
  /** The same for good: one member has one voice, and can take it back. */
  lasting(...parts: readonly string[]): string;
  /** Another one with each retention period, so that what is asked in two of them is not linked. */
  current(...parts: readonly string[]): string;
  /** Of this period and the one before: all that can still be stored. */
  recent(...parts: readonly string[]): readonly [string, string];
}

export interface KeyedHashOptions {
  readonly key: string;
  /** Integer, at least 0; with 0, nothing is kept, and a period is a day. */
  readonly retentionDays: number;
  readonly now: () => Date;
}

export function createKeyedHash({ key, retentionDays, now }: KeyedHashOptions): KeyedHash {
  const hashWith = (purpose: string, parts: readonly string[]): string => {
    const ownKey = createHmac('sha256', key).update(purpose).digest();
    const hash = createHmac('sha256', ownKey).update(JSON.stringify(parts)).digest();
    return hash.subarray(0, BYTES).toString('base64url');
  };
  const inPeriod = (back: number, parts: readonly string[]): string =>
    hashWith(`period ${periodOf(now(), retentionDays) - back}`, parts);
  return {
    lasting: (...parts) => hashWith('lasting', parts),
    current: (...parts) => inPeriod(0, parts),
    recent: (...parts) => [inPeriod(0, parts), inPeriod(1, parts)],
  };
}
