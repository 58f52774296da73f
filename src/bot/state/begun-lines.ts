/** The lines of `begun.log`: when its process has started, what it takes up, and what of that it is done with. */
import type { GoneProcess, UnfinishedEvent } from './begun-events.ts';
import type { EventKind } from './schema.ts';

const STARTED = /^started (\d\S{1,40})$/;
/** Ids are Discord's; an edit has when it was made behind it. */
const TAKEN = /^\+ (message|edit|interaction) (\d\S{1,40}) (\d{1,20}(?: \d{1,20})?)$/;
const FINISHED = /^- (\d{1,20}(?: \d{1,20})?)$/;

export function startedLine(at: Date): string {
  return `started ${at.toISOString()}\n`;
}

export function takenLine(eventId: string, kind: EventKind, at: Date): string {
  return `+ ${kind} ${at.toISOString()} ${eventId}\n`;
}

export function finishedLine(eventId: string): string {
  return `- ${eventId}\n`;
}

/** Null where the last process has ended as it should. A line that was written in part is none. */
export function leftIn(text: string): GoneProcess | null {
  let startedAt: string | null = null;
  const open = new Map<string, UnfinishedEvent>();
  for (const line of text.split('\n')) {
    const [, kind, takenAt, eventId] = TAKEN.exec(line) ?? [];
    if (eventId !== undefined && takenAt !== undefined) {
      open.set(eventId, { eventId, kind: kind as EventKind, takenAt });
    }
    const [, finished] = FINISHED.exec(line) ?? [];
    if (finished !== undefined) open.delete(finished);
    startedAt ??= STARTED.exec(line)?.[1] ?? null;
  }
  return startedAt === null ? null : { startedAt, unfinished: [...open.values()] };
}
