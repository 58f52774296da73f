/**
 * When this bot has identified itself to Discord, kept from one start to the next: in a file of DATA_DIR, or in
 * the database that several processes share.
 *
 * A loss of it costs nothing but the memory: with none, and with one that cannot be read, the bot connects as for
 * the first time.
 */
import { closeSync, constants, fstatSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../content/saving/make-folder.ts';
import {
  decideIdentify,
  mergeTimes,
  type Decided,
  type IdentifyTimes,
  type WaitFor,
} from '../state/identify-times.ts';
import type { Identifying } from '../state/identifying.ts';

interface Taken extends Decided {
  /** Why the next start will not know that the shard has identified; null where it will, or where it has to wait. */
  readonly notKept: unknown;
}

export interface IdentifyLog {
  /** Notes that a shard identifies now, unless it has to wait for what is known of all shards. */
  take(shard: number, waitFor: WaitFor): Promise<Taken>;
}

export const IDENTIFY_FILE = 'identifies.json';

/** Bytes that the file has from the first time on, enough for a thousand times, so that it never has to grow. */
const ROOM = 16_384;

export function createIdentifyLog(dataDir: string, now: () => Date): IdentifyLog {
  const path = join(dataDir, IDENTIFY_FILE);
  let known: IdentifyTimes | null = null;

  // Now and then, and whole before anything else goes on, a crash for one. The times are
  // written over those before: a file that is emptied first stays empty on a full disk, and the bots that
  // start there again and again are those that have to remember.
  function keep(times: IdentifyTimes): void {
    makeFolder(dataDir);
    const file = openSync(path, constants.O_WRONLY | constants.O_CREAT, 0o600);
    try {
      writeSync(file, `${JSON.stringify(times)}\n`.padEnd(Math.max(ROOM, fstatSync(file).size)), 0);
    } finally {
      closeSync(file);
    }
  }

  return {
    // Nothing is waited for in here: what one shard takes, the next one finds.
    async take(shard, waitFor) {
      known ??= timesIn(path);
      const decided = decideIdentify(known, shard, now().getTime(), waitFor);
      if (decided.waitMs > 0) return { ...decided, notKept: null };
      known = decided.times;
      try {
        keep(known);
        return { ...decided, notKept: null };
      } catch (error) {
        return { ...decided, notKept: error };
      }
    },
  };
}

export function createSharedIdentifyLog(
  identifying: Pick<Identifying, 'take'>,
  now: () => Date,
): IdentifyLog {
  // While the database cannot be asked, this process keeps at least to what it knows of itself.
  let own: IdentifyTimes = {};
  return {
    async take(shard, waitFor) {
      const all = (noted: IdentifyTimes): IdentifyTimes => mergeTimes(noted, own);
      const found = await identifying.take(shard, (noted, time) => waitFor(all(noted), time));
      if (found.kind === 'read') {
        const { waitMs } = found.value;
        const times = all(found.value.times);
        if (waitMs === 0) own = { ...own, [shard]: times[shard] ?? [] };
        return { waitMs, times, notKept: null };
      }
      const decided = decideIdentify(own, shard, now().getTime(), waitFor);
      if (decided.waitMs > 0) return { ...decided, notKept: null };
      own = decided.times;
      return { ...decided, notKept: new Error(found.sentence) };
    },
  };
}

/** Of whatever is in the file, what reads as times. */
function timesIn(path: string): IdentifyTimes {
  let kept: unknown;
  try {
    kept = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
  if (typeof kept !== 'object' || kept === null) return {};
  const isTime = (value: unknown): value is number => Number.isFinite(value);
  return Object.fromEntries(
    Object.entries(kept).map(([shard, times]) => [
      shard,
      Array.isArray(times) ? times.filter(isTime) : [],
    ]),
  );
}
