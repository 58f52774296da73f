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
import type { Identifying } from '../state/identifying.ts';

/** Times in milliseconds since the Unix epoch, oldest first, by number of the shard. */
type IdentifyTimes = Readonly<Record<string, readonly number[]>>;

export interface IdentifyLog {
  /** Times in milliseconds since the Unix epoch, oldest first. */
  timesOf(shard: number): Promise<readonly number[]>;
  /** Rejects with the system's error, or that of the database, where they cannot be kept. */
  note(shard: number, times: readonly number[]): Promise<void>;
}

export const IDENTIFY_FILE = 'identifies.json';

export function createIdentifyLog(dataDir: string): IdentifyLog {
  const path = join(dataDir, IDENTIFY_FILE);
  let known: IdentifyTimes | null = null;
  return {
    async timesOf(shard) {
      known ??= timesIn(path);
      return known[shard] ?? [];
    },
    // A hundred bytes now and then, and whole before anything else goes on, a crash for one. They are
    // written over those before: a file that is emptied first stays empty on a full disk, and the bots that
    // start there again and again are those that have to remember.
    async note(shard, times) {
      known = { ...(known ?? timesIn(path)), [shard]: times };
      makeFolder(dataDir);
      const file = openSync(path, constants.O_WRONLY | constants.O_CREAT, 0o600);
      try {
        writeSync(file, `${JSON.stringify(known)}\n`.padEnd(fstatSync(file).size), 0);
      } finally {
        closeSync(file);
      }
    },
  };
}

export function createSharedIdentifyLog(
  identifying: Pick<Identifying, 'timesOf' | 'noteTimes'>,
): IdentifyLog {
  return {
    async timesOf(shard) {
      const found = await identifying.timesOf(shard);
      return found.kind === 'read' ? found.value : [];
    },
    async note(shard, times) {
      const noted = await identifying.noteTimes(shard, times);
      if (noted.kind === 'not-stored') throw new Error(noted.sentence);
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
