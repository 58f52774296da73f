/** Which tables a database has, and what is in them, whatever they are: what a later version adds is found, too. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Queries } from './engine.ts';

export interface StoredTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns of the primary key, in its order. At least one. */
  readonly key: readonly string[];
}

export type Row = Readonly<Record<string, unknown>>;

/** The steps of `migrations.ts` that were made: each database has its own. */
const ITS_OWN = 'schema_versions';

/** Of the widest table some ten thousand values: PostgreSQL takes 65,535 in a statement, SQLite 32,766. */
const PAGE_ROWS = 500;

/**
 * @param queries - Of SQLite. PostgreSQL has the same tables, which the same steps have made.
 * @returns In the order of their names.
 */
export async function tablesIn(queries: Queries): Promise<readonly StoredTable[]> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_schema
    where type = 'table' and name not like 'sqlite\\_%' escape '\\' and name <> ${ITS_OWN}
    order by name`.execute(queries);
  const tables: StoredTable[] = [];
  for (const { name } of rows) tables.push(await tableIn(queries, name));
  return tables;
}

async function tableIn(queries: Queries, name: string): Promise<StoredTable> {
  const { rows } = await sql<{ name: string; pk: number }>`
    select name, pk from pragma_table_info(${name}) order by cid`.execute(queries);
  const key = rows.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
  return { name, columns: rows.map((row) => row.name), key: key.map((row) => row.name) };
}

export async function countRows(queries: Queries, { name }: StoredTable): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(
    queries,
  );
  return rows[0]?.n ?? 0;
}

/** All rows, a page at a time, so that a large table needs no room in memory. Each engine has an order of its own. */
export async function* pagesOf(
  queries: Queries,
  { name, key }: StoredTable,
): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let last: Row | undefined;
  do {
    const after: Row | undefined = last;
    const beyond =
      after === undefined
        ? sql``
        : sql`where (${columns}) > (${sql.join(key.map((column) => after[column]))})`;
    const { rows } = await sql<Row>`select * from ${sql.table(name)} ${beyond}
      order by ${columns} limit ${PAGE_ROWS}`.execute(queries);
    if (rows.length > 0) yield rows;
    last = rows.length === PAGE_ROWS ? rows.at(-1) : undefined;
  } while (last !== undefined);
}

export interface RowsDigest {
  add(rows: readonly Row[]): void;
  readonly rows: number;
  /** The same for the same rows in whatever order. */
  value(): string;
}

const BITS_256 = (1n << 256n) - 1n;

/** A sum of hashes of single rows, which has no order: https://cseweb.ucsd.edu/~mihir/papers/inchash.pdf (AdHash). */
export function createRowsDigest({ columns }: StoredTable): RowsDigest {
  let sum = 0n;
  let count = 0;
  return {
    add(rows) {
      for (const row of rows) {
        const values = JSON.stringify(columns.map((column) => row[column]));
        sum = (sum + BigInt(`0x${createHash('sha256').update(values).digest('hex')}`)) & BITS_256;
        count += 1;
      }
    },
    get rows() {
      return count;
    },
    value: () => `${count} ${sum.toString(16)}`,
  };
}
