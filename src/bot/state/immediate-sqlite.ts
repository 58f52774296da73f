/**
 * Kysely's SQLite with transactions that take the right to write at their start.
 *
 * By default it is taken at the first write, and a transaction that has read before is refused at
 * once (`SQLITE_BUSY_SNAPSHOT`) when another process wrote in between, however long it would wait.
 * While another process writes, answers go on: SQLite itself would wait in the program's only thread.
 */
import { setTimeout as delay } from 'node:timers/promises';
import {
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type IsolationLevel,
  type SqliteDatabase,
  type TransactionSettings,
} from 'kysely';
import { systemReason } from '../../content/system-reason.ts';
import { keepingStatements } from './kept-statements.ts';

/** Two seconds in all, when others write without a pause. */
const BETWEEN_TRIES_MS = 10;
const TRIES = 200;

/**
 * Begins a transaction that does not wait for the disk. SQLite has no levels of isolation, as its
 * transactions come one after the other, and Kysely hands nothing else to its driver.
 */
export const UNSYNCED: IsolationLevel = 'read uncommitted';

/**
 * FULL: what was acknowledged is on the disk, which takes milliseconds of the program's only thread.
 * NORMAL: it is in the file, which a crash of the program does not undo, and on the disk with the next FULL.
 * https://sqlite.org/pragma.html#pragma_synchronous
 */
const SYNCHRONOUS = { synced: 'FULL', unsynced: 'NORMAL' } as const;

interface OpenDatabase extends SqliteDatabase {
  readonly inTransaction: boolean;
  exec(statements: string): unknown;
}

export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: OpenDatabase;

  constructor(database: OpenDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.#database);
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  readonly #database: OpenDatabase;
  /**
   * Whether waiting was in vain, the last time. Changes wait one after the other: with a wait for each, those of
   * a busy minute would wait for an hour, and with them whoever is answered next.
   */
  #isLocked = false;
  /** As it was set last. */
  #synchronous = '';

  constructor(database: OpenDatabase) {
    super({ database: keepingStatements(database) });
    this.#database = database;
  }

  override async beginTransaction(
    _connection: DatabaseConnection,
    { isolationLevel }: TransactionSettings = {},
  ): Promise<void> {
    const synchronous = SYNCHRONOUS[isolationLevel === UNSYNCED ? 'unsynced' : 'synced'];
    if (synchronous !== this.#synchronous) {
      this.#database.exec(`PRAGMA synchronous = ${synchronous}`);
      this.#synchronous = synchronous;
    }
    for (let triesLeft = this.#isLocked ? 0 : TRIES; ; triesLeft -= 1) {
      try {
        // Prepared, it would stay at work after it was refused, and every commit be refused with it.
        this.#database.exec('begin immediate');
        this.#isLocked = false;
        return;
      } catch (error) {
        if (systemReason(error) !== 'SQLITE_BUSY') throw error;
        this.#isLocked = triesLeft === 0;
        if (this.#isLocked) throw error;
      }
      await delay(BETWEEN_TRIES_MS);
    }
  }

  /** Whoever waits for the connection has its turn before: libsql ends the program when a closed one is used. */
  override async destroy(): Promise<void> {
    await this.acquireConnection();
    await super.destroy();
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk has rolled it back already, and the error of a second time would hide the first.
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}
