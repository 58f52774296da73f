/**
 * Prepared statements of a SQLite database, kept for the next time: to prepare one costs more than to run it.
 *
 * One that has failed is let go: it may still be at work, and keep others from ending.
 */
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** All that questions need, several times over. Lists of ids make further ones, and with too many all are prepared anew. */
const KEPT = 100;

interface Prepared {
  readonly statement: SqliteStatement;
  readonly reader: boolean;
}

export function keepingStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, Prepared>();
  const prepared = (sql: string): Prepared => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    if (kept.size === KEPT) kept.clear();
    // Asked each time, it would take as long as a small query.
    const made = { statement, reader: statement.reader };
    kept.set(sql, made);
    return made;
  };
  return {
    close() {
      kept.clear();
      database.close();
    },
    prepare(sql) {
      const { statement, reader } = prepared(sql);
      const orLetGo = <T>(use: () => T): T => {
        try {
          return use();
        } catch (error) {
          kept.delete(sql);
          throw error;
        }
      };
      return {
        reader,
        all: (parameters) => orLetGo(() => statement.all(parameters)),
        run: (parameters) => orLetGo(() => statement.run(parameters)),
        // Somebody else may ask the same while its rows are read one by one.
        iterate: (parameters) => database.prepare(sql).iterate(parameters),
      };
    },
  };
}
