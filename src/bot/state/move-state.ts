/**
 * Everything that SQLite holds → PostgreSQL, as it is, or nothing of it.
 *
 * One transaction over there makes the tables, fills them, and reads them again to compare; a program that is
 * killed in it leaves nothing. There is no sequence to be set: every id comes from Discord or is made by us.
 */
import { sql } from 'kysely';
import { systemReason } from '../../content/system-reason.ts';
import type { Change, Engine, Queries } from './engine.ts';
import { migrateWithin } from './migrations.ts';
import type { Schema } from './schema.ts';
import { told, type Told } from './trouble.ts';
import { countRows, createRowsDigest, pagesOf, tablesIn, type StoredTable } from './stored-rows.ts';

export interface MoveOptions {
  /** SQLite, with the tables of today, and with nobody else in it. */
  readonly from: Engine;
  /** PostgreSQL. */
  readonly to: Engine;
  readonly now: () => Date;
  readonly onProgress: (progress: MoveProgress) => void;
}

export interface MoveProgress {
  readonly doing: 'Moving' | 'Comparing';
  /** Rows. */
  readonly done: number;
  readonly total: number;
}

export interface TableRows {
  readonly table: string;
  readonly rows: number;
}

export type Moved =
  | { readonly kind: 'moved'; readonly tables: readonly TableRows[] }
  /** Somebody's rows are there already: these. */
  | { readonly kind: 'not-empty'; readonly tables: readonly TableRows[] }
  /** PostgreSQL does not take, or does not give back, what is in this table. `code`: its own; null where it gave none. */
  | { readonly kind: 'unlike'; readonly table: string; readonly code: string | null }
  | ({ readonly kind: 'trouble' } & Told);

/** @throws What is no trouble of a database. */
export async function moveState(options: MoveOptions): Promise<Moved> {
  const { from, to } = options;
  try {
    const change = await to.queries.startTransaction().execute();
    try {
      const moved = await moveWithin(change, options);
      if (moved.kind === 'moved') await change.commit().execute();
      return moved;
    } finally {
      // Of no effect after a commit; refused, with an error that would hide the first, when the connection is lost.
      if (!change.isCommitted)
        await change
          .rollback()
          .execute()
          .catch(() => undefined);
    }
  } catch (error) {
    const trouble = to.troubleOf(error) ?? from.troubleOf(error);
    if (trouble === null) throw error;
    return { ...trouble, kind: 'trouble' };
  }
}

async function moveWithin(
  change: Change,
  { from, to, now, onProgress }: MoveOptions,
): Promise<Moved> {
  const migrated = await migrateWithin(change, to, now);
  if (migrated.kind === 'newer') {
    return { ...told({ ...migrated, kind: 'newer' }), kind: 'trouble' };
  }
  const tables = await tablesIn(from.queries);
  // A bot that starts over there meanwhile waits, and then finds what was moved.
  const names = sql.join(tables.map(({ name }) => sql.table(name)));
  await sql`lock table ${names} in exclusive mode`.execute(change);
  const there = (await counted(change, tables)).filter(({ rows }) => rows > 0);
  if (there.length > 0) return { kind: 'not-empty', tables: there };

  const here = await counted(from.queries, tables);
  const total = here.reduce((sum, { rows }) => sum + rows, 0);
  const digests = new Map<string, string>();
  let done = 0;
  for (const table of tables) {
    const digest = createRowsDigest(table);
    for await (const page of pagesOf(from.queries, table)) {
      const refused = await insert(change, table, page);
      if (refused !== null) return { kind: 'unlike', table: table.name, code: refused };
      digest.add(page);
      onProgress({ doing: 'Moving', done: (done += page.length), total });
    }
    digests.set(table.name, digest.value());
  }
  done = 0;
  for (const table of tables) {
    const digest = createRowsDigest(table);
    for await (const page of pagesOf(change, table)) {
      digest.add(page);
      onProgress({ doing: 'Comparing', done: (done += page.length), total });
    }
    if (digest.value() !== digests.get(table.name)) {
      return { kind: 'unlike', table: table.name, code: null };
    }
  }
  return { kind: 'moved', tables: here };
}

async function counted(
  queries: Queries,
  tables: readonly StoredTable[],
): Promise<readonly TableRows[]> {
  const counts: TableRows[] = [];
  for (const table of tables) {
    counts.push({ table: table.name, rows: await countRows(queries, table) });
  }
  return counts;
}

/** Values that do not fit: https://www.postgresql.org/docs/current/errcodes-appendix.html, classes 22 and 23. */
const UNFIT = /^2[23]/;

/** @returns PostgreSQL's code for what it does not take; null when it has taken all. */
async function insert(
  change: Change,
  { name }: StoredTable,
  page: readonly object[],
): Promise<string | null> {
  try {
    await change
      .insertInto(name as keyof Schema)
      .values(page)
      .execute();
    return null;
  } catch (error) {
    const code = systemReason(error);
    if (code === null || !UNFIT.test(code)) throw error;
    return code;
  }
}
