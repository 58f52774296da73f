import { describe, expect, it } from 'vitest';
import { createKeyedHash } from '../../../src/bot/state/keyed-hash.ts';

describe('keyed hashes', () => {
  const day = (text: string) => () => new Date(`${text}T00:00:00.000Z`);
  const hashOn = (text: string, key = 'k'.repeat(32)) =>
    createKeyedHash({ key, retentionDays: 30, now: day(text) });

  it('are 128 bits in base64url', () => {
    expect(hashOn('2026-03-04').lasting('member', '1', '2')).toMatch(/^[\w-]{22}$/);
  });

  it('tell nothing without the key: another key makes others', () => {
    const [one, two] = ['a', 'b'].map((letter) => hashOn('2026-03-04', letter.repeat(32)));
    expect(one?.lasting('1', '2')).not.toBe(two?.lasting('1', '2'));
    expect(one?.current('1', '2')).not.toBe(two?.current('1', '2'));
  });

  it('tell where one part ends and the next begins', () => {
    const hash = hashOn('2026-03-04');
    expect(hash.lasting('12', '3')).not.toBe(hash.lasting('1', '23'));
  });

  it('that last are the same for good, and are not those of any period', () => {
    const hash = hashOn('2026-03-04');
    expect(hashOn('2029-01-01').lasting('1', '2')).toBe(hash.lasting('1', '2'));
    expect(hash.recent('1', '2')).not.toContain(hash.lasting('1', '2'));
  });

  it('of a period are found in the next one, and no longer', () => {
    // 20 500 days after 1970 is not the start of a period of 30; 20 490 is.
    const then = hashOn('2026-02-06').current('1', '2');
    expect(hashOn('2026-03-07').current('1', '2')).toBe(then);
    expect(hashOn('2026-03-08').current('1', '2')).not.toBe(then);
    expect(hashOn('2026-03-08').recent('1', '2')).toContain(then);
    expect(hashOn('2026-04-07').recent('1', '2')).not.toContain(then);
  });
});
