import { describe, expect, it } from 'vitest';
import { ManualClock } from '../src/index.ts';
import { compareSnowflakes, shardOf, SnowflakeSource } from '../src/snowflake.ts';

describe('snowflakes', () => {
  it('grow within one millisecond, and when the clock goes back', () => {
    let now = 1_700_000_000_000;
    const ids = new SnowflakeSource({ now: () => now, after: () => () => undefined });
    const first = ids.next();
    const second = ids.next();
    now -= 1_000;
    const third = ids.next();
    expect([third, first, second].toSorted(compareSnowflakes)).toEqual([first, second, third]);
  });

  it('hold the time at which they were made', () => {
    const id = new SnowflakeSource(new ManualClock(1_462_015_105_796)).next();
    // The example of the documentation: 2016-04-30 11:18:25.796 UTC.
    expect(BigInt(id) >> 22n).toBe(BigInt('175928847299117063') >> 22n);
  });

  it('send a guild to a shard by their time, and what has no guild to the first', () => {
    expect(shardOf(String(5n << 22n), 3)).toBe(2);
    expect(shardOf(null, 3)).toBe(0);
  });
});

describe('a clock that is moved by hand', () => {
  it('runs what falls due in its order, and nothing that was called off', () => {
    const clock = new ManualClock(0);
    const ran: number[] = [];
    clock.after(20, () => ran.push(clock.now()));
    clock.after(10, () => ran.push(clock.now()));
    const callOff = clock.after(15, () => ran.push(clock.now()));
    clock.after(31, () => ran.push(clock.now()));
    callOff();
    clock.advance(30);
    expect(ran).toEqual([10, 20]);
    expect(clock.now()).toBe(30);
  });
});
