/** What the stores need of a database, so that they need not know which one it is. */
import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';
import type { Told } from './trouble.ts';

export type Queries = Kysely<Schema>;
export type Change = Transaction<Schema>;

export interface Engine {
  readonly queries: Queries;
  /** What is in the way of more than queries, and no error; null when nothing is. Rejects where it cannot be reached. */
  impediment(): Promise<Told | null>;
  /**
   * How long whoever answers a question waits for it, in milliseconds: longer than an answer takes. Null: it is in this
   * process, and never silent.
   */
  readonly patienceMs: number | null;
  /**
   * A change that is not waited for until the disk has it: it outlives the process at once, and the power
   * of the machine a moment later.
   */
  changeSoon<T>(make: (change: Change) => Promise<T>): Promise<T>;
  /** Until the change ends, nobody else, in whatever process, gets past the same name. */
  lock(change: Change, name: string): Promise<void>;
  /** The same without waiting. @returns Whether the caller is past it. */
  tryLock(change: Change, name: string): Promise<boolean>;
  /** Whether another process, known to the engine of its own by this id, uses the database now. */
  isThere(processId: string): Promise<boolean>;
  /**
   * What is wrong with the database, in words for an operator that moderators may read, too: no path, no
   * address. Null when the error is a bug of ours.
   */
  troubleOf(error: unknown): Told | null;
  /**
   * Takes what was deleted out of whatever the database keeps beside its tables and can be told to empty.
   *
   * @returns False when others keep it from that; then it is worth another try.
   */
  scrub(): Promise<boolean>;
  /** Why what is stored is lost with the program: what was opened is not what stands in its place. Null: it is. */
  lost(): Promise<Told | null>;
  /** Tells the other processes, once the change is made, that a server's settings are new. */
  announce(change: Change, guildId: string): Promise<void>;
  /** What other processes announce; a lost connection is made again by `renew`. */
  readonly announcements: Announcements;
  close(): Promise<void>;
}

export type OpenedEngine = { readonly kind: 'open'; readonly engine: Engine } | Unusable;

/** The sentence holds no password. */
export interface Unusable extends Told {
  readonly kind: 'unusable';
  /**
   * What is in the way: the database, which may be mended while the program runs; the key that
   * members are hashed with; the platform, for which there is no such database.
   */
  readonly why: 'database' | 'key' | 'platform';
}

export interface Announcements {
  /**
   * Starts listening, or starts again after the connection was lost.
   *
   * @returns Whether others may have written since the last call without having been heard.
   */
  renew(onAnnounced: (guildId: string) => void): Promise<boolean>;
}
