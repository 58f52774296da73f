/**
 * When this bot has identified itself to Discord, kept in a file of DATA_DIR from one start to the next.
 *
 * A loss of the file costs nothing but the memory: with none, and with one that cannot be read, the bot
 * connects as for the first time.
 */
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Times in milliseconds since the Unix epoch, oldest first, by number of the shard. */
export type IdentifyTimes = Readonly<Record<string, readonly number[]>>;

export interface IdentifyLog {
  read(): IdentifyTimes;
  /** @throws The system's error where the file cannot be written. */
  write(times: IdentifyTimes): void;
}

export const IDENTIFY_FILE = 'identifies.json';

export function createIdentifyLog(dataDir: string): IdentifyLog {
  const path = join(dataDir, IDENTIFY_FILE);
  return {
    read() {
      try {
        return timesIn(JSON.parse(readFileSync(path, 'utf8')));
      } catch {
        return {};
      }
    },
    // A hundred bytes now and then, and whole before anything else goes on, a crash for one. They are
    // written over those before: a file that is emptied first stays empty on a full disk, and the bots that
    // start there again and again are those that have to remember.
    write(times) {
      mkdirSync(dataDir, { recursive: true });
      const file = openSync(path, constants.O_WRONLY | constants.O_CREAT, 0o600);
      try {
        writeSync(file, `${JSON.stringify(times)}\n`.padEnd(fstatSync(file).size), 0);
      } finally {
        closeSync(file);
      }
    },
  };
}

/** Of whatever is in the file, what reads as times. */
function timesIn(kept: unknown): IdentifyTimes {
  if (typeof kept !== 'object' || kept === null) return {};
  const isTime = (value: unknown): value is number => Number.isFinite(value);
  return Object.fromEntries(
    Object.entries(kept).map(([shard, times]) => [
      shard,
      Array.isArray(times) ? times.filter(isTime) : [],
    ]),
  );
}
