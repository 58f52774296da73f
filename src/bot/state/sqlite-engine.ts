/** SQLite in one file: for a bot that is one process. */
import { resolve } from 'node:path';
import { Kysely, sql } from 'kysely';
import type Libsql from 'libsql';
import { systemReason } from '../../content/system-reason.ts';
import type { Engine, OpenedEngine, Unusable } from './engine.ts';
import { ImmediateSqliteDialect, UNSYNCED } from './immediate-sqlite.ts';
import { ensurePrivateFile, makePrivate, statOf } from './private-file.ts';
import type { Schema } from './schema.ts';
import { told, type Cause, type Told } from './trouble.ts';

const FILE = 'docent.db';

/** How long the start waits, as a whole, for another process that starts on the same file. */
const START_WAIT_MS = 2000;

export function openSqlite(dataDir: string): Promise<OpenedEngine> {
  return openFile(dataDir, SETTINGS);
}

/** As `openSqlite`, with nobody else in it until it is closed: its trouble is `locked` while a bot has it open. */
export function openSqliteAlone(dataDir: string): Promise<OpenedEngine> {
  // Before the first look at the file, after which it would share: https://sqlite.org/wal.html#use_of_wal_without_shared_memory
  return openFile(dataDir, `PRAGMA locking_mode = EXCLUSIVE; ${SETTINGS}`);
}

async function openFile(dataDir: string, settings: string): Promise<OpenedEngine> {
  const libsql = await loadLibsql();
  if (libsql === null) return NO_BINARY;
  const file = databaseFile(dataDir);
  let database: Libsql.Database | null = null;
  try {
    // SQLite gives its log and its index of the log the mode of the database, which it would make 0644.
    await ensurePrivateFile(file, '');
    // Left by a process that was killed, and copied since.
    for (const beside of ['-wal', '-shm']) await makePrivate(`${file}${beside}`);
    database = new libsql(file);
    database.exec(settings);
    return { kind: 'open', engine: engineOn(database, file, await identityOf(file)) };
  } catch (error) {
    database?.close();
    const what = sqliteTrouble(error);
    if (what === null) throw error;
    return { ...what, kind: 'unusable', why: 'database' };
  }
}

/** Absolute: what begins with `file:` or `http:` would be an address to libsql. */
export function databaseFile(dataDir: string): string {
  return resolve(dataDir, FILE);
}

/** Null where its binary is missing: not every platform has one, and PostgreSQL does without. */
async function loadLibsql(): Promise<typeof Libsql | null> {
  try {
    return (await import('libsql')).default;
  } catch {
    return null;
  }
}

const NO_BINARY: Unusable = {
  kind: 'unusable',
  why: 'platform',
  sentence: `There is no SQLite here: libsql's program for ${process.platform} ${process.arch} is missing or does not fit. Install again with npm ci (without --omit=optional), or set DATABASE_URL to a PostgreSQL database.`,
};

/** `secure_delete`: what was forgotten is not. */
const SETTINGS = `
  PRAGMA busy_timeout = ${START_WAIT_MS};
  PRAGMA journal_mode = WAL;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
  PRAGMA busy_timeout = 0;
`;

/** Another one for each file that there is; null where there is none. */
async function identityOf(file: string): Promise<string | null> {
  const there = await statOf(file);
  return there === null ? null : `${there.dev} ${there.ino}`;
}

/** @param identity - Of the file, when it was opened. */
function engineOn(database: Libsql.Database, file: string, identity: string | null): Engine {
  const queries = new Kysely<Schema>({ dialect: new ImmediateSqliteDialect(database) });
  let seen: number | undefined;
  return {
    queries,
    impediment: () => Promise.resolve(null),
    patienceMs: null,
    // Who changes anything is alone already.
    lock: async () => undefined,
    tryLock: async () => true,
    changeSoon: (make) => queries.transaction().setIsolationLevel(UNSYNCED).execute(make),
    // It is for a bot that is one process.
    isThere: async () => false,
    troubleOf: sqliteTrouble,
    async scrub() {
      // `secure_delete` overwrites in the tables alone: https://sqlite.org/pragma.html#pragma_wal_checkpoint
      const { rows } = await sql<{ busy: number }>`PRAGMA wal_checkpoint(TRUNCATE)`.execute(
        queries,
      );
      return rows[0]?.busy === 0;
    },
    async lost() {
      try {
        return (await identityOf(file)) === identity ? null : VANISHED;
      } catch (error) {
        // It cannot be known, for a moment at least: for good is said of nothing else.
        if (systemReason(error) === null) throw error;
        return null;
      }
    },
    announce: async () => undefined,
    announcements: {
      async renew() {
        const { rows } = await sql<{ data_version: number }>`PRAGMA data_version`.execute(queries);
        const found = rows[0]?.data_version;
        const isNew = seen !== undefined && found !== seen;
        seen = found;
        return isNew;
      },
    },
    close: () => queries.destroy(),
  };
}

const DATABASE = `DATA_DIR/${FILE}` as const;

/** SQLite goes on with a file that has no name any more, as if nothing were the matter. */
const VANISHED = told({ kind: 'unusable', database: DATABASE, code: null, cause: 'vanished' });

/** https://sqlite.org/rescode.html, and the system's words for a file that cannot be made. */
const TROUBLES: readonly (readonly [code: RegExp, cause: Cause])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'disk-full'],
  [
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EPERM|EROFS|EISDIR|ENOTDIR|EEXIST)/,
    'not-writable',
  ],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'locked'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'damaged'],
  [/^(SQLITE_IOERR|EIO)/, 'disk-failed'],
];

/** Without the path, which is the operator's: moderators read the sentence. */
function sqliteTrouble(error: unknown): Told | null {
  if (!(error instanceof Error)) return null;
  const code = systemReason(error) ?? '';
  const known = TROUBLES.find(([pattern]) => pattern.test(code));
  if (known !== undefined)
    return told({ kind: 'unusable', database: DATABASE, code, cause: known[1] });
  // What cannot be opened, or was closed, has no code.
  return /^ConnectionFailed|connection is not open|destroyed/.test(error.message)
    ? told({ kind: 'unusable', database: DATABASE, code: null, cause: 'not-opened' })
    : null;
}
