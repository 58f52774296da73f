import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SqliteDatabase } from 'kysely';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepingStatements } from '../../../src/bot/state/kept-statements.ts';

const SELECT = 'SELECT * FROM bells WHERE weight > ? ORDER BY weight';
const INSERT = 'INSERT INTO bells (name, weight) VALUES (?, ?)';
const COMMIT = 'COMMIT';

let folder: string;
let database: Libsql.Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docent-statements-'));
  database = new Libsql(join(folder, 'bells.db'));
  database.exec('CREATE TABLE bells (name TEXT PRIMARY KEY, weight INTEGER)');
});

afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

function keptAndPrepared(): {
  readonly kept: SqliteDatabase;
  readonly prepared: readonly string[];
} {
  const prepared: string[] = [];
  const kept = keepingStatements({
    close: () => undefined,
    prepare: (sql) => (prepared.push(sql), database.prepare(sql)),
  });
  return { kept, prepared };
}

describe('statements that are kept', () => {
  it('are prepared once, and do the same with other values each time', () => {
    const { kept, prepared } = keptAndPrepared();

    for (const [name, weight] of [
      ['Maria', 900],
      ['Anna', 400],
      ['Osanna', 1200],
    ]) {
      database.exec('BEGIN IMMEDIATE');
      kept.prepare(INSERT).run([name, weight]);
      kept.prepare(COMMIT).run([]);
    }

    expect(kept.prepare(SELECT).all([500])).toEqual([
      { name: 'Maria', weight: 900 },
      { name: 'Osanna', weight: 1200 },
    ]);
    expect(kept.prepare(SELECT).all([1000])).toEqual([{ name: 'Osanna', weight: 1200 }]);
    expect(prepared).toEqual([INSERT, COMMIT, SELECT]);
  });

  it('are prepared anew when they have failed, and the next change is made', () => {
    const { kept, prepared } = keptAndPrepared();
    kept.prepare(INSERT).run(['Maria', 900]);
    expect(() => kept.prepare(INSERT).run(['Maria', 1])).toThrow(/UNIQUE/);

    database.exec('BEGIN IMMEDIATE');
    kept.prepare(INSERT).run(['Anna', 400]);
    kept.prepare(COMMIT).run([]);

    expect(kept.prepare(SELECT).all([0])).toHaveLength(2);
    expect(database.inTransaction).toBe(false);
    expect(prepared).toEqual([INSERT, INSERT, COMMIT, SELECT]);
  });

  it('see a column that was added since', () => {
    const kept = keepingStatements(database);
    kept.prepare(INSERT).run(['Maria', 900]);
    expect(kept.prepare(SELECT).all([0])).toEqual([{ name: 'Maria', weight: 900 }]);

    database.exec('ALTER TABLE bells ADD COLUMN cast_in INTEGER');

    expect(kept.prepare(SELECT).all([0])).toEqual([{ name: 'Maria', weight: 900, cast_in: null }]);
  });
});
