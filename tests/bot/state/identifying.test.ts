import { describe, expect, it, onTestFinished } from 'vitest';
import { createSharedIdentifyLog } from '../../../src/bot/connection/identify-log.ts';
import { createSharedTurns } from '../../../src/bot/connection/shared-turns.ts';
import { createLog } from '../../../src/config/log.ts';
import { TURN_MS, type Identifying } from '../../../src/bot/state/identifying.ts';
import { valueOf } from '../value-of.ts';
import { freshStage, onEachEngine, postgres, sqlite, type Stage } from './engines.ts';

onEachEngine('the turns in which shards identify', (on) => {
  it('are one’s of those who try at once, and the next comes when Discord takes it', async () => {
    const states = [on.state, await on.stage.open(), await on.stage.open()];
    const take = () => Promise.all(states.map(({ identifying }) => identifying.takeTurn(0)));
    const waits = (await take()).map(valueOf);
    expect(waits.filter((ms) => ms === 0)).toHaveLength(1);
    for (const ms of waits) expect(ms).toBeLessThanOrEqual(TURN_MS);
    on.stage.clock.forward(TURN_MS / 86_400_000);
    expect((await take()).map(valueOf).filter((ms) => ms === 0)).toHaveLength(1);
  });

  it('are another’s in another bucket', async () => {
    expect(valueOf(await on.state.identifying.takeTurn(7))).toBe(0);
    expect(valueOf(await on.state.identifying.takeTurn(8))).toBe(0);
  });

  it('are not held up by a clock that was ahead', async () => {
    on.stage.clock.forward(1);
    await on.state.identifying.takeTurn(9);
    on.stage.clock.forward(-1);
    expect(valueOf(await on.state.identifying.takeTurn(9))).toBe(0);
  });

  it('are noted by shard, for whatever process has it next', async () => {
    const { now } = on.stage.clock;
    const first = await createSharedIdentifyLog(on.state.identifying, now).take(3, () => 0);
    const other = createSharedIdentifyLog((await on.stage.open()).identifying, now);
    expect(await other.take(4, () => 7)).toEqual({ ...first, waitMs: 7 });
    const { times, waitMs } = await other.take(4, () => 0);
    expect({ times, waitMs }).toEqual({
      times: { ...first.times, 4: [expect.any(Number)] },
      waitMs: 0,
    });
  });
});

/** Of a process that waits by moving the clock of the stage on. */
function turnsOf(stage: Stage, identifying: Identifying, alone: number[]) {
  return createSharedTurns({
    identifying,
    buckets: 2,
    alone: { waitForIdentify: async (shard) => void alone.push(shard) },
    log: createLog('fatal', []),
    wait: async (ms) => stage.clock.forward(ms / 86_400_000),
  });
}

describe.skipIf(!postgres.isThere)('shards of several processes', () => {
  it('identify one after the other in each bucket, five seconds apart', async () => {
    const stage = await freshStage(postgres);
    const { signal } = new AbortController();
    const identified: { bucket: number; at: number }[] = [];
    const states = [await stage.open(), await stage.open()];
    const processes = states.map((state) => turnsOf(stage, state.identifying, []));
    for (const shard of [0, 4, 1, 5, 2, 3]) {
      await processes[shard < 3 ? 0 : 1]?.waitForIdentify(shard, signal);
      identified.push({ bucket: shard % 2, at: stage.clock.now().getTime() });
    }
    for (const bucket of [0, 1]) {
      const times = identified.filter((one) => one.bucket === bucket).map(({ at }) => at);
      expect(times).toHaveLength(3);
      for (const [n, at] of times.slice(1).entries()) {
        expect(at - (times[n] ?? 0)).toBeGreaterThanOrEqual(5000);
      }
    }
  });
});

it('a shard identifies without the others’ knowledge while the database cannot be asked', async () => {
  const stage = await freshStage(sqlite);
  const state = await stage.open();
  await state.close();
  const alone: number[] = [];
  const { signal } = new AbortController();
  await turnsOf(stage, state.identifying, alone).waitForIdentify(1, signal);
  expect(alone).toEqual([1]);
});

it('what a process took while the database could not be asked counts when it can be again', async () => {
  let isThere = false;
  const time = new Date('2026-03-02T12:00:00Z');
  const stage = await freshStage(sqlite);
  const state = await stage.open();
  onTestFinished(() => state.close());
  const closed = await stage.open();
  await closed.close();
  const identifying: Pick<Identifying, 'take'> = {
    take: (...args) => (isThere ? state : closed).identifying.take(...args),
  };
  const log = createSharedIdentifyLog(identifying, () => time);
  const taken = await log.take(1, () => 0);
  expect(taken).toEqual({
    waitMs: 0,
    times: { 1: [time.getTime()] },
    notKept: expect.any(Error),
  });
  isThere = true;
  const told: unknown[] = [];
  await log.take(1, (known) => {
    told.push(known);
    return 1;
  });
  expect(told).toEqual([taken.times]);
});

it('a shard that has gone waits for no turn', async () => {
  const stage = await freshStage(sqlite);
  const state = await stage.open();
  onTestFinished(() => state.close());
  const gone = AbortSignal.abort();
  await expect(turnsOf(stage, state.identifying, []).waitForIdentify(0, gone)).rejects.toThrow(
    /abort/,
  );
  expect(valueOf(await state.identifying.takeTurn(0))).toBe(0);
});
