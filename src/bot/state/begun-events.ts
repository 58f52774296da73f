/**
 * What a process has taken up of that which Discord tells, kept where it outlives the process: one that is killed cannot
 * say what it leaves, so another one does.
 */
import type { ReadOutcome } from './outcomes.ts';
import type { EventKind } from './schema.ts';

export interface TakenEvents {
  /** Whether another process may have taken it; where none can, it is this one's without asking. */
  readonly isShared: boolean;
  /**
   * Takes it for this process. Of several who try, one has it, and has it whenever it tries again.
   *
   * @param eventId - Another one for each event of each kind.
   */
  take(eventId: string, kind: EventKind): Promise<ReadOutcome<boolean>>;
  /** Says that this process is done with it. */
  finish(eventId: string): void;
}

export interface Processes {
  /** Makes this one known, if it is not, and finds those that are gone without a word; each is told of once. */
  look(): Promise<ReadOutcome<readonly GoneProcess[]>>;
  /** This one ends as it should, and tells of what it leaves by itself. */
  leave(): Promise<void>;
}

/** A process that was killed, or has lost the database for so long that it cannot be told from one. */
export interface GoneProcess {
  readonly startedAt: string;
  /** What it had taken up and is not done with, as far as it has said so; oldest first. */
  readonly unfinished: readonly UnfinishedEvent[];
}

export interface UnfinishedEvent {
  readonly eventId: string;
  readonly kind: EventKind;
  readonly takenAt: string;
}
