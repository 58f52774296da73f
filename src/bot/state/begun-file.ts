/**
 * What the one process that uses SQLite has begun: a line of a file when it takes something up, another when it is done.
 * The next process reads what a killed one has left. A row of the database for each would take some twenty times as long.
 *
 * Lines are behind one another until the file is written anew, aside, with what is open alone: so whenever the process
 * is killed, the one file or the other is whole.
 */
import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { systemReason } from '../../content/system-reason.ts';
import type { GoneProcess, Processes, TakenEvents } from './begun-events.ts';
import { finishedLine, leftIn, startedLine, takenLine } from './begun-lines.ts';
import { ensurePrivateFile, OWNER_ONLY } from './private-file.ts';

const FILE = 'begun.log';

/** What is finished leaves the file when it takes so much more than what is open: some thousand events. */
const MOST_FINISHED_BYTES = 100_000;

export interface BegunFileOptions {
  readonly dataDir: string;
  readonly now: () => Date;
  /** Told, in a sentence, when what is begun is noted no longer, or not yet. Once, until it is noted again. */
  readonly onTrouble: (sentence: string) => void;
}

export function createBegunFile(options: BegunFileOptions): TakenEvents & Processes {
  const { dataDir, now, onTrouble } = options;
  const path = join(dataDir, FILE);
  /** Lines of what is not finished, by the id of the event. */
  const open = new Map<string, string>();
  let started = '';
  let openBytes = 0;
  let file: number | null = null;
  let bytes = 0;
  /** It may end in a part of a line. */
  let isBroken = false;
  let isTold = false;

  function tellOnce(sentence: string): void {
    if (!isTold) onTrouble(sentence);
    isTold = true;
  }

  function trouble(error: unknown): void {
    const reason = systemReason(error);
    if (reason === null) throw error;
    isBroken = true;
    tellOnce(troubleSentence(reason));
  }

  function append(line: string): void {
    // What is broken is mended by the next look, from what is open.
    if (file === null || isBroken) return;
    try {
      if (bytes > openBytes + MOST_FINISHED_BYTES) renew(file);
      else bytes += writeAll(file, line);
    } catch (error) {
      trouble(error);
    }
  }

  /** All that is open, and nothing else. */
  function writeAnew(): void {
    const aside = `${path}.new`;
    rmSync(aside, { force: true });
    const next = openSync(aside, 'ax', OWNER_ONLY);
    try {
      bytes = writeAll(next, started + [...open.values()].join(''));
      renameSync(aside, path);
    } catch (error) {
      closeSync(next);
      throw error;
    }
    if (file !== null) closeSync(file);
    file = next;
    [isBroken, isTold] = [false, false];
  }

  /** Of the file at the path, where another process may have put its own; null where there is none. */
  function isOurs(own: number): boolean | null {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there === undefined) return null;
    const { dev, ino } = fstatSync(own);
    return there.dev === dev && there.ino === ino;
  }

  function renew(own: number): void {
    if (isOurs(own) !== false) return writeAnew();
    isBroken = true;
    tellOnce(`DATA_DIR/${FILE} ${NOT_OURS}`);
  }

  async function begin(): Promise<GoneProcess | null> {
    await ensurePrivateFile(path, '');
    const gone = leftIn(readFileSync(path, 'utf8'));
    started = startedLine(now());
    writeAnew();
    return gone;
  }

  /** Once in a while: where the file was taken away another is made, and ids do not stay longer than they need. */
  function lookAfter(own: number): void {
    const isStale = open.size === 0 && bytes > started.length;
    if (isStale || isBroken || isOurs(own) !== true) renew(own);
  }

  return {
    isShared: false,
    async take(eventId, kind) {
      const line = takenLine(eventId, kind, now());
      if (!open.has(eventId)) openBytes += line.length;
      open.set(eventId, open.get(eventId) ?? line);
      append(line);
      return { kind: 'read', value: true };
    },
    finish(eventId) {
      openBytes -= open.get(eventId)?.length ?? 0;
      open.delete(eventId);
      append(finishedLine(eventId));
    },
    async look() {
      try {
        if (file === null) {
          const gone = await begin();
          return { kind: 'read', value: gone === null ? [] : [gone] };
        }
        lookAfter(file);
      } catch (error) {
        trouble(error);
      }
      return { kind: 'read', value: [] };
    },
    async leave() {
      if (file === null) return;
      const last = file;
      file = null;
      try {
        if (isOurs(last) === true) rmSync(path, { force: true });
        closeSync(last);
      } catch (error) {
        trouble(error);
      }
    },
  };
}

/** The system writes a part of it where the disk is full, and says so only when it is asked again. */
function writeAll(file: number, text: string): number {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  return bytes.length;
}

const NOT_OURS =
  'is that of another process now: let one alone use DATA_DIR, or use PostgreSQL (DATABASE_URL) for several.';

function troubleSentence(reason: string): string {
  return `DATA_DIR/${FILE} cannot be used (${reason}), so that after a kill nobody can say which questions were begun: let the program write to it, and make room on the disk.`;
}
