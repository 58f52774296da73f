/**
 * Names for members and messages that say nothing to who does not have the key.
 *
 * Ids on Discord are numbers that can be tried one after the other, so that a hash without a key
 * would hide nothing. https://www.rfc-editor.org/rfc/rfc2104
 */
import { createHmac } from 'node:crypto';
import { periodOf, periodsKept } from './days.ts';

/** 128 bits: two of a billion names are the same with a probability of about 10⁻²⁰. */
const BYTES = 16;

export interface KeyedHash {
  /** The same for good: one member has one voice, and can take it back. */
  lasting(...parts: readonly string[]): string;
  /** Another one every 30 days, so that what is asked in two such periods is not linked. */
  current(...parts: readonly string[]): string;
  /** Of this period and those before: all that can still be stored. */
  recent(...parts: readonly string[]): readonly string[];
}

export interface KeyedHashOptions {
  readonly key: string;
  /** Integer, at least 0. */
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
    hashWith(`period ${periodOf(now()) - back}`, parts);
  return {
    lasting: (...parts) => hashWith('lasting', parts),
    current: (...parts) => inPeriod(0, parts),
    recent: (...parts) =>
      Array.from({ length: periodsKept(retentionDays) + 1 }, (_, back) => inPeriod(back, parts)),
  };
}
