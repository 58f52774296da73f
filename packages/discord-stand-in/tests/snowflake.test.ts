import { afterEach, describe, expect, it, vi } from 'vitest';
import { compareSnowflakes, shardOf, SnowflakeSource } from '../src/snowflake.ts';

describe('snowflakes', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('grow within one millisecond, and when the clock goes back', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 });
    const ids = new SnowflakeSource();
    const first = ids.next();
    const second = ids.next();
    vi.setSystemTime(1_699_999_999_000);
    const third = ids.next();
    expect([third, first, second].toSorted(compareSnowflakes)).toEqual([first, second, third]);
  });

  it('hold the time at which they were made', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_462_015_105_796 });
    const id = new SnowflakeSource().next();
    // The example of the documentation: 2016-04-30 11:18:25.796 UTC.
    expect(BigInt(id) >> 22n).toBe(BigInt('175928847299117063') >> 22n);
  });

  it('send a guild to a shard by their time, and what has no guild to the first', () => {
    expect(shardOf(String(5n << 22n), 3)).toBe(2);
    expect(shardOf(null, 3)).toBe(0);
  });
});
