import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../../src/config/log.ts';
import {
  createIdentifyThrottle,
  type ThrottleOptions,
} from '../../../src/bot/connection/identify-throttle.ts';
import { createIdentifyLog, IDENTIFY_FILE } from '../../../src/bot/connection/identify-log.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { Stage } from './stage.ts';

let stage: Stage;
let dataDir: string;
/** What the bot waited for, in seconds, before it connected. */
let waited: number[];

beforeEach(async () => {
  stage = await Stage.open();
  dataDir = await temporaryFolder({});
  waited = [];
});

afterEach(() => stage.close());

/** A start, as after a crash. */
async function start(): Promise<void> {
  const bot = await stage.run({
    config: { dataDir },
    wait: async (ms) => {
      waited.push(ms / 1000);
      stage.forward(ms / 1000);
    },
  });
  await bot.stop();
}

/** What Discord allows a bot in a day, of which it has used nothing. */
const LIMIT = { total: 1000, remaining: 1000, reset_after: 86_400_000 };

/** Of a process that waits by moving the clock of the stage on. */
function throttleOf(options: Partial<ThrottleOptions>) {
  return createIdentifyThrottle({
    inner: { waitForIdentify: async () => undefined },
    identifies: createIdentifyLog(dataDir, () => stage.now),
    limit: LIMIT,
    leaving: new AbortController().signal,
    log: createLog('fatal', []),
    now: () => stage.now,
    wait: async (ms) => {
      waited.push(ms / 1000);
      stage.forward(ms / 1000);
    },
    watch: { identifiesLeft: () => undefined },
    ...options,
  });
}

describe('a bot that has to identify itself again and again', () => {
  it('slows down, from one start to the next, to fewer than four times a minute', async () => {
    const began = stage.now.getTime();
    const minutes: number[] = [];
    for (let starts = 0; starts < 9; starts += 1) {
      await start();
      minutes.push(Math.floor((stage.now.getTime() - began) / 60_000));
    }
    expect(waited).toEqual([5, 10, 20, 40, 80, 160, 300]);
    const later = minutes.filter((minute) => minute > 0);
    for (const minute of later)
      expect(later.filter((one) => one === minute).length).toBeLessThan(4);
    expect(stage.complaints.length).toBe(waited.length);
  });

  it('connects at once after a quarter of an hour of quiet', async () => {
    for (let starts = 0; starts < 4; starts += 1) await start();
    stage.forward(15 * 60);
    waited = [];
    await start();
    await start();
    expect(waited).toEqual([]);
  });

  it.each([
    ['is damaged', '{"0": [1, '],
    ['holds something else', '["never"]'],
    ['is from a clock that was ahead', '{"0": [99999999999999, 99999999999999, 99999999999999]}'],
  ])('connects as for the first time where the file %s', async (_what, text) => {
    await writeFile(join(dataDir, IDENTIFY_FILE), text);
    await start();
    expect(waited).toEqual([]);
    const kept = JSON.parse(await readFile(join(dataDir, IDENTIFY_FILE), 'utf8'));
    expect(kept).toEqual({ '0': [stage.now.getTime()] });
  });

  it('writes over what it has noted, in the room that is there on a full disk, too', async () => {
    await start();
    await start();
    const path = join(dataDir, IDENTIFY_FILE);
    const before = await readFile(path, 'utf8');
    // Nothing of it is given up before the new times are there; shorter ones stand in the same room.
    stage.forward(2 * 86_400);
    const taken = await createIdentifyLog(dataDir, () => stage.now).take(0, () => 0);
    const after = await readFile(path, 'utf8');
    expect(after).toHaveLength(before.length);
    expect(taken.times).toEqual({ 0: [stage.now.getTime()] });
    expect(JSON.parse(after)).toEqual(taken.times);
  });

  it.each([
    ['few', 299, [300]],
    ['enough', 300, []],
  ])(
    'waits where Discord says that %s are left of the day, though it knows of none itself',
    async (_what, left, expected) => {
      const throttle = throttleOf({ limit: { ...LIMIT, remaining: left } });
      await throttle.waitForIdentify(0, new AbortController().signal);
      expect(waited).toEqual(expected);
    },
  );

  it('warns once where it cannot be kept for the next start, and connects all the same', async () => {
    const lines: string[] = [];
    const throttle = throttleOf({
      identifies: {
        take: async () => ({ waitMs: 0, times: {}, notKept: new Error('EROFS: read-only') }),
      },
      log: createLog('info', [], { write: (line) => void lines.push(line) }),
    });
    const { signal } = new AbortController();
    await throttle.waitForIdentify(0, signal);
    await throttle.waitForIdentify(0, signal);
    expect(lines).toEqual([expect.stringMatching(/EROFS.+let the program write to DATA_DIR/)]);
  });

  it('does not do so once it has left, though discord.js tries', async () => {
    const leaving = new AbortController();
    let identified = 0;
    const inner = { waitForIdentify: async () => void (identified += 1) };
    const throttle = throttleOf({ inner, leaving: leaving.signal });
    const { signal } = new AbortController();
    await throttle.waitForIdentify(0, signal);
    leaving.abort();
    void throttle.waitForIdentify(0, signal);
    await stage.server.settled();
    expect(identified).toBe(1);
  });
});
