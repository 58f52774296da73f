/** Rows that nobody would think of, in every table of a database in SQLite, whatever tables there are. */
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { anyCharacter } from '../../any-character.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

/** Not the character NUL, which no store lets through. */
const text = fc
  .string({ unit: anyCharacter, maxLength: 40 })
  .map((any) => any.replaceAll('\0', ''));

const LARGEST_INTEGER = 2 ** 31 - 1;

/** A row without its key, which must be another for each. */
function valueOf({ type, notnull }: Column): fc.Arbitrary<string | number | null> {
  const value: fc.Arbitrary<string | number> =
    type.toLowerCase() === 'integer' ? fc.nat({ max: LARGEST_INTEGER }) : text;
  return notnull === 0 ? fc.option(value) : value;
}

/** @param dataDir - Of a bot that is stopped. @returns How many rows were put into each table. */
export function fillEveryTable(
  dataDir: string,
  { seed, rows }: { readonly seed: number; readonly rows: number },
): ReadonlyMap<string, number> {
  const database = new Database(join(dataDir, 'docent.db'));
  try {
    const tables = database
      .prepare(
        `select name from sqlite_master where type = 'table' and name <> 'schema_versions' and name not like 'sqlite%'`,
      )
      .all() as readonly { readonly name: string }[];
    database.exec('begin immediate');
    for (const { name } of tables) {
      const columns = database.prepare(`pragma table_info(${name})`).all() as readonly Column[];
      const statement = database.prepare(
        `insert into ${name} values (${columns.map(() => '?').join(', ')})`,
      );
      const made = fc.sample(fc.tuple(...columns.map(valueOf)), { seed, numRuns: rows });
      for (const [at, row] of made.entries()) {
        statement.run(
          columns.map(({ pk, type }, column) => {
            if (pk === 0) return row[column] ?? null;
            return type.toLowerCase() === 'integer' ? at : `${at} ${row[column] ?? ''}`;
          }),
        );
      }
    }
    database.exec('commit');
    return new Map(tables.map(({ name }) => [name, rows]));
  } finally {
    database.close();
  }
}
