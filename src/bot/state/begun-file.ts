/**
 * What the one process that uses SQLite has begun: a line of a file when it takes something up, another when it is done.
 * The next process reads what a killed one has left. A row of the database for each would take some twenty times as long.
 */
import { ftruncateSync, openSync, closeSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { systemReason } from '../../content/system-reason.ts';
import type { GoneProcess, Processes, TakenEvents, UnfinishedEvent } from './begun-events.ts';
import { ensurePrivateFile } from './private-file.ts';

const FILE = 'begun.log';

/** Some thousand events; then what is finished leaves the file. */
const MOST_BYTES = 100_000;

/** As the file has them: `+ message 2026-12-01T12:00:00.000Z 1445…`, and `- 1445…`. */
const STARTED = /^started (\S+)$/;
const TAKEN = /^\+ (message|edit|interaction) (\S+) (.+)$/;
const FINISHED = /^- (.+)$/;

export function createBegunFile(dataDir: string, now: () => Date): TakenEvents & Processes {
  const path = join(dataDir, FILE);
  /** Lines of what is not finished, by the id of the event. */
  const open = new Map<string, string>();
  let startedLine = '';
  let file: number | null = null;
  let bytes = 0;

  function append(line: string): void {
    if (file === null) return;
    try {
      if (bytes > MOST_BYTES) begin(file);
      else bytes += writeSync(file, line);
    } catch (error) {
      // The disk is full, or fails: that is told of the database, which stands beside it.
      if (systemReason(error) === null) throw error;
    }
  }

  /** All that is open, and nothing else. */
  function begin(into: number): void {
    ftruncateSync(into);
    bytes = writeSync(into, startedLine + [...open.values()].join(''));
  }

  return {
    async take(eventId, kind) {
      const line = `+ ${kind} ${now().toISOString()} ${eventId}\n`;
      open.set(eventId, line);
      append(line);
      return { kind: 'read', value: true };
    },
    finish(eventId) {
      open.delete(eventId);
      append(`- ${eventId}\n`);
    },
    async look() {
      if (file !== null) return { kind: 'read', value: [] };
      try {
        await ensurePrivateFile(path, '');
        const gone = leftIn(readFileSync(path, 'utf8'));
        startedLine = `started ${now().toISOString()}\n`;
        const opened = openSync(path, 'a');
        begin(opened);
        file = opened;
        return { kind: 'read', value: gone === null ? [] : [gone] };
      } catch (error) {
        const reason = systemReason(error);
        if (reason === null) throw error;
        return { kind: 'not-read', sentence: `DATA_DIR/${FILE} cannot be used (${reason}).` };
      }
    },
    async leave() {
      if (file === null) return;
      const last = file;
      file = null;
      ftruncateSync(last);
      closeSync(last);
    },
  };
}

/** Null where the last process has ended as it should. A line that was written in part is none. */
function leftIn(text: string): GoneProcess | null {
  let startedAt: string | null = null;
  const open = new Map<string, UnfinishedEvent>();
  for (const line of text.split('\n')) {
    const [, kind, takenAt, eventId] = TAKEN.exec(line) ?? [];
    if (eventId !== undefined && takenAt !== undefined) {
      open.set(eventId, { eventId, kind: kind as UnfinishedEvent['kind'], takenAt });
    }
    const [, finished] = FINISHED.exec(line) ?? [];
    if (finished !== undefined) open.delete(finished);
    startedAt ??= STARTED.exec(line)?.[1] ?? null;
  }
  return startedAt === null ? null : { startedAt, unfinished: [...open.values()] };
}
