/**
 * Prepared statements of a SQLite database, kept for the next time: to prepare one costs more than to run it.
 *
 * One that has failed is let go: it may still be at work, and keep others from ending.
 */
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';

/** All that questions need, several times over. Lists of ids make further ones. */
const KEPT = 100;

export function keepingStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new LRUCache<string, SqliteStatement>({ max: KEPT });
  const prepared = (sql: string): SqliteStatement => {
    const statement = kept.get(sql) ?? database.prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
  return {
    close() {
      kept.clear();
      database.close();
    },
    prepare(sql) {
      const statement = prepared(sql);
      const orLetGo = <T>(use: () => T): T => {
        try {
          return use();
        } catch (error) {
          kept.delete(sql);
          throw error;
        }
      };
      return {
        reader: statement.reader,
        all: (parameters) => orLetGo(() => statement.all(parameters)),
        run: (parameters) => orLetGo(() => statement.run(parameters)),
        // Somebody else may ask the same while its rows are read one by one.
        iterate: (parameters) => database.prepare(sql).iterate(parameters),
      };
    },
  };
}
