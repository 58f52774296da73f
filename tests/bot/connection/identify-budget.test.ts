import type { IIdentifyThrottler } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../../src/config/log.ts';
import { createIdentifiesLeft } from '../../../src/bot/connection/identifies-left.ts';
import {
  createIdentifyLog,
  createSharedIdentifyLog,
  type IdentifyLog,
} from '../../../src/bot/connection/identify-log.ts';
import { createIdentifyThrottle } from '../../../src/bot/connection/identify-throttle.ts';
import { DAY_MS } from '../../../src/bot/state/days.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { freshStage, postgres } from '../state/engines.ts';
import { SimulatedDay } from './simulated-day.ts';

/** Discord's, between two shards of a bucket. */
const TURN_MS = 5000;

const START = Date.parse('2026-03-02T12:00:00Z');

const { signal } = new AbortController();

/** What became of the day of a bot. */
class Day {
  readonly clock: SimulatedDay;
  /** When which shard identified, in milliseconds since the day began. */
  readonly identified: { readonly shard: number; readonly at: number }[] = [];
  /** What was shown as left, last. */
  left = Number.NaN;
  #turn = 0;

  constructor(onPassed?: (ms: number) => void) {
    this.clock = new SimulatedDay(onPassed);
  }

  readonly now = (): Date => new Date(START + this.clock.time);

  throttle(identifies: IdentifyLog, now = this.now, remaining = 1000): IIdentifyThrottler {
    return createIdentifyThrottle({
      // All shards are of one bucket, in turn as they come.
      inner: {
        waitForIdentify: async (shard) => {
          const turn = Math.max(this.#turn, this.clock.time);
          this.#turn = turn + TURN_MS;
          if (turn > this.clock.time) await this.clock.wait(turn - this.clock.time);
          this.identified.push({ shard, at: this.clock.time });
        },
      },
      identifies,
      // Of which nothing comes back within the day.
      limit: { total: 1000, remaining, reset_after: 2 * DAY_MS },
      leaving: signal,
      log: createLog('fatal', []),
      now,
      wait: this.clock.wait,
      watch: { identifiesLeft: (count) => void (this.left = count) },
    });
  }

  /** A shard whose session is called invalid a second after each identify. */
  failing(throttle: IIdentifyThrottler, shard: number): () => Promise<void> {
    return async () => {
      for (;;) {
        await throttle.waitForIdentify(shard, signal);
        await this.clock.wait(1000);
      }
    };
  }
}

function shards(count: number): readonly number[] {
  return Array.from({ length: count }, (_, shard) => shard);
}

async function logOf(day: Day): Promise<IdentifyLog> {
  return createIdentifyLog(await temporaryFolder({}), day.now);
}

describe('a bot all of whose sessions are called invalid for a day', () => {
  it.each([1, 2, 16, 64])(
    'with %i shards starts as quickly as Discord lets it, and leaves much of the thousand',
    async (count) => {
      const day = new Day();
      const throttle = day.throttle(await logOf(day));
      await day.clock.pass(shards(count).map((shard) => day.failing(throttle, shard)));
      const first = shards(count).map((shard) => day.identified.find((one) => one.shard === shard));
      expect(first.map((one) => one?.at)).toEqual(shards(count).map((shard) => shard * TURN_MS));
      const { length } = day.identified;
      expect(length).toBeLessThanOrEqual(600 + count);
      // It is slowed down, not given up, and no shard is forgotten over the others.
      expect(length).toBeGreaterThan(500);
      const each = shards(count).map((one) => day.identified.filter(({ shard }) => shard === one));
      expect(Math.min(...each.map((row) => row.length))).toBeGreaterThan(300 / count);
      expect(day.left).toBe(1000 - length);
    },
  );

  it('takes one in five minutes for all its shards where few are left', async () => {
    const day = new Day();
    const throttle = day.throttle(await logOf(day), day.now, 299);
    await day.clock.pass(shards(16).map((shard) => day.failing(throttle, shard)));
    expect(day.identified.length).toBe(DAY_MS / 300_000);
    expect(day.left).toBe(299 - day.identified.length);
  });

  it.skipIf(!postgres.isThere)(
    'in two processes that share a database takes no more than in one',
    async () => {
      const stage = await freshStage(postgres);
      const { now, forward } = stage.clock;
      const day = new Day((ms) => forward(ms / DAY_MS));
      const lives: (() => Promise<void>)[] = [];
      for (const own of [
        [0, 2],
        [1, 3],
      ]) {
        const { identifying } = await stage.open();
        const throttle = day.throttle(createSharedIdentifyLog(identifying, now), now);
        lives.push(...own.map((shard) => day.failing(throttle, shard)));
      }
      await day.clock.pass(lives);
      expect(day.identified.length).toBeLessThanOrEqual(604);
      expect(day.identified.length).toBeGreaterThan(500);
      expect(Math.abs(day.left - (1000 - day.identified.length))).toBeLessThan(4);
    },
  );
});

it('a bot with sixty shards that starts four times in a day waits for nothing but its turns', async () => {
  const day = new Day();
  const identifies = await logOf(day);
  const began: number[] = [];
  await day.clock.pass([
    async () => {
      for (let starts = 0; starts < 4; starts += 1) {
        const at = day.clock.time;
        const throttle = day.throttle(identifies);
        for (const shard of shards(60)) await throttle.waitForIdentify(shard, signal);
        began.push(day.clock.time - at);
        await day.clock.wait(3_600_000);
      }
    },
  ]);
  expect(began).toEqual(Array.from({ length: 4 }, () => 59 * TURN_MS));
});

describe('what is left of Discord’s day', () => {
  const leftOf = createIdentifiesLeft(
    { total: 1000, remaining: 400, reset_after: 3_600_000 },
    START,
  );

  it('is what Discord said, less what any shard has taken since', () => {
    const known = { 0: [START - 1, START + 1], 7: [START + 2] };
    expect(leftOf(known, START)).toBe(400);
    expect(leftOf(known, START + 2)).toBe(398);
  });

  it('begins anew when Discord said it would, and each day from then on', () => {
    const reset = START + 3_600_000;
    const known = { 0: [START + 1, reset, reset + 1] };
    expect(leftOf(known, reset - 1)).toBe(399);
    expect(leftOf(known, reset + 1)).toBe(998);
    expect(leftOf(known, reset + DAY_MS)).toBe(1000);
  });
});
