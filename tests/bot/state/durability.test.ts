import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  copyFile,
  mkdir,
  readdir,
  rename,
  rm,
  symlink,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { Kysely, sql } from 'kysely';
import Database from 'libsql';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createDatabase } from '../../../src/bot/state/database.ts';
import { probeRoom } from '../../../src/bot/state/probe-room.ts';
import { createPins } from '../../../src/bot/state/pins.ts';
import { DEFAULT_SETTINGS } from '../../../src/bot/state/server-settings.ts';
import { ImmediateSqliteDialect } from '../../../src/bot/state/immediate-sqlite.ts';
import { openSqlite } from '../../../src/bot/state/sqlite-engine.ts';
import { PATIENCE } from '../../patience.ts';
import { builtFile } from '../../run.ts';
import { valueOf } from '../value-of.ts';
import {
  cuttableLine,
  freshStage,
  newId,
  onEachEngine,
  postgres,
  sqlite,
  type Stage,
} from './engines.ts';
import { repeating } from './repeating.ts';

const WRITES = 1000;
const KILLED_AFTER = 150;

/** Stores pins one after the other and says of each when it is stored. */
function writingProcess({ config }: Stage, guildId: string, name: string) {
  const file = pathToFileURL(builtFile('state/open-state')).href;
  const program = `
    import { writeSync } from 'node:fs';
    import { openState } from '${file}';
    const opened = await openState({
      config: ${JSON.stringify(config)},
      now: () => new Date(),
      repeat: () => () => undefined,
    });
    if (opened.kind === 'unusable') throw new Error(opened.sentence);
    for (let n = 0; n < ${WRITES}; n++) {
      const question = '${name} ' + n;
      const { kind } = await opened.state.pins.add('${guildId}', { question, article: 'a', by: '1' });
      writeSync(1, kind + ' ' + question + '\\n');
    }`;
  return spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function acknowledgedUntilKilled(stage: Stage, guildId: string, name: string) {
  const child = writingProcess(stage, guildId, name);
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (lines.length === KILLED_AFTER) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  expect(child.signalCode).toBe('SIGKILL');
  // What the system had not passed on when it was killed is no whole line.
  return lines.filter((line) => line.startsWith('stored ')).map((line) => line.slice(7));
}

onEachEngine('killed by the system', (on) => {
  it('in the middle of a thousand writes, processes have stored whatever they said', async () => {
    const guildId = newId();
    // On SQLite two, which keep one another waiting; on PostgreSQL it is the server that writes.
    const processes = on.stage.config.databaseUrl === null ? ['one', 'two'] : ['one'];
    const said = await Promise.all(
      processes.map((name) => acknowledgedUntilKilled(on.stage, guildId, name)),
    );
    const state = await on.stage.open();
    const kept = valueOf(await state.pins.pinsOf(guildId)).map(({ question }) => question);
    expect(said.flat().length).toBeGreaterThanOrEqual(processes.length * KILLED_AFTER);
    expect(said.flat().filter((question) => !kept.includes(question))).toEqual([]);
    expect(kept.length).toBeLessThan(processes.length * WRITES);
  });
});

/** An engine of its own on a database that is there, closed when the test is over. */
async function openedTwice() {
  const stage = await freshStage(sqlite);
  await stage.open();
  const opened = await openSqlite(stage.dataDir);
  if (opened.kind === 'unusable') throw new Error(opened.sentence);
  const { engine } = opened;
  onTestFinished(() => engine.close());
  const told: string[] = [];
  const database = createDatabase(
    () => opened,
    stage.clock.now,
    0,
    ({ kind }) => void told.push(kind),
  );
  return { engine, database, told, pins: createPins(database, stage.clock.now) };
}

describe('a full disk', () => {
  it('refuses a write in words, keeps what is there, and is well again with room', async () => {
    const { engine, database, told, pins } = await openedTwice();
    const big = { question: 'x'.repeat(4000), article: 'a', by: '1' };
    expect((await pins.add('1', big)).kind).toBe('stored');
    await sql`PRAGMA max_page_count = 1`.execute(engine.queries);
    const refused = await pins.add('1', big);
    expect(refused).toMatchObject({
      kind: 'not-stored',
      sentence: expect.stringMatching(
        /docent\.db cannot be used \(SQLITE_FULL\): the disk is full/,
      ),
    });
    expect(database.health()).toMatchObject({ kind: 'trouble', since: expect.any(Date) });
    expect(valueOf(await pins.pinsOf('1'))).toHaveLength(1);
    // Reading works, and so would a change that stores nothing: neither says that there is room again.
    await sql`PRAGMA query_only = on`.execute(engine.queries);
    await pins.remove('1', 'none');
    await database.lookAfter();
    expect(database.health()).toMatchObject({ kind: 'trouble' });
    await sql`PRAGMA query_only = off`.execute(engine.queries);
    await sql`PRAGMA max_page_count = 100000`.execute(engine.queries);
    await database.lookAfter();
    expect(database.health()).toEqual({ kind: 'well' });
    expect((await pins.add('1', big)).kind).toBe('stored');
    expect(valueOf(await pins.pinsOf('1'))).toHaveLength(2);
    expect(told, 'once each').toEqual(['trouble', 'well']);
  });
});

describe('a disk without room for more', () => {
  async function almostFull() {
    const { engine, database, pins } = await openedTwice();
    const pages = async (): Promise<number> => {
      const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(engine.queries);
      return rows[0]?.page_count ?? 0;
    };
    const limit = (most: number) =>
      sql`PRAGMA max_page_count = ${sql.raw(String(most))}`.execute(engine.queries);
    return { engine, database, pages, limit, pins };
  }
  const big = { question: 'x'.repeat(4000), article: 'a', by: '1' };

  it('is not called well because a row can be replaced, while new ones are refused', async () => {
    const { database, pages, limit, pins } = await almostFull();
    await limit((await pages()) + 2);
    let added = 0;
    while ((await pins.add('1', big)).kind === 'stored') added += 1;
    expect(added).toBeGreaterThan(0);
    await database.lookAfter();
    expect(database.health()).toMatchObject({ kind: 'trouble' });
    // What needs no room is stored all the same, above all what makes some.
    const [first] = valueOf(await pins.pinsOf('1'));
    expect(await pins.remove('1', first?.pinId ?? '')).toEqual({ kind: 'removed' });
    expect(database.health()).toMatchObject({ kind: 'trouble' });
    await limit(100_000);
    await database.lookAfter();
    expect(database.health()).toEqual({ kind: 'well' });
  });

  it('is looked for without taking more of it each time', async () => {
    const { engine, pages } = await almostFull();
    await probeRoom(engine);
    const pagesAtFirst = await pages();
    for (let times = 0; times < 20; times += 1) await probeRoom(engine);
    expect(await pages()).toBe(pagesAtFirst);
    const { rows } = await sql`select name from program_notes`.execute(engine.queries);
    expect(rows).not.toContainEqual({ name: 'room' });
  });
});

describe('a file that is closed', () => {
  it('is so when whoever waited for it has had a turn', async () => {
    const opened = await openSqlite((await freshStage(sqlite)).dataDir);
    if (opened.kind === 'unusable') throw new Error(opened.sentence);
    const { engine } = opened;
    const asked = Array.from({ length: 20 }, () =>
      engine.changeSoon(async (change) => (await sql`select 1 as one`.execute(change)).rows),
    );
    // The first of them has begun, and the others wait for it.
    await engine.scrub();
    asked.push(
      engine.changeSoon(async () => []),
      engine.changeSoon(async () => []),
    );
    const closed = engine.close();
    expect((await Promise.all(asked)).slice(0, 20)).toEqual(
      asked.slice(0, 20).map(() => [{ one: 1 }]),
    );
    await closed;
    await expect(engine.scrub()).rejects.toThrow(/destroyed/);
  });
});

describe('a file that another program keeps locked', () => {
  it('is in trouble until something can be written again, whatever is read', async () => {
    const stage = await freshStage(sqlite);
    const { repeat, runAll } = repeating();
    const state = await stage.open({ repeat });
    const other = new Database(join(stage.dataDir, 'docent.db'));
    other.exec('begin immediate');
    expect(await state.counts.add('1', 'answered')).toMatchObject({ kind: 'not-stored' });
    expect(valueOf(await state.pins.pinsOf('1'))).toEqual([]);
    const health = state.health();
    expect(health).toMatchObject({ kind: 'trouble', sentence: expect.stringContaining('locked') });
    // Moderators read it, and where the operator keeps files is not theirs to know.
    expect(JSON.stringify(health)).not.toContain(stage.dataDir);
    other.exec('rollback');
    other.close();
    runAll();
    await vi.waitFor(() => expect(state.health()).toEqual({ kind: 'well' }), PATIENCE);
  });
});

describe('changes of a file that stays locked', () => {
  it('wait once, and no more after that: each would hold up all that come behind it', async () => {
    const stage = await freshStage(sqlite);
    const file = join(stage.dataDir, 'docent.db');
    const [database, other] = [new Database(file), new Database(file)];
    let tries = 0;
    const exec = database.exec.bind(database);
    const counting = Object.assign(database, {
      exec(statements: string) {
        if (statements === 'begin immediate') tries += 1;
        return exec(statements);
      },
    });
    const queries = new Kysely({ dialect: new ImmediateSqliteDialect(counting) });
    onTestFinished(() => queries.destroy());
    const change = () => queries.transaction().execute(async () => 'changed');
    other.exec('begin immediate');
    await expect(change()).rejects.toThrow(/locked/);
    const triesOfFirst = tries;
    await Promise.all([1, 2, 3].map(() => expect(change()).rejects.toThrow(/locked/)));
    expect(tries).toBe(triesOfFirst + 3);
    other.exec('rollback');
    expect(await change()).toBe('changed');
    // And from then on as before.
    other.exec('begin immediate');
    const waiting = change();
    await vi.waitFor(() => expect(tries).toBeGreaterThan(triesOfFirst + 5), PATIENCE);
    other.exec('rollback');
    expect(await waiting).toBe('changed');
    other.close();
  });
});

describe.skipIf(!postgres.isThere)('a PostgreSQL that is stopped', () => {
  it('refuses writes in words, and settings last known keep serving until it is back', async () => {
    const stage = await freshStage(postgres);
    const line = await cuttableLine(stage.config.databaseUrl ?? '');
    const state = await stage.open({ databaseUrl: line.url });
    const elsewhere = await stage.open();
    const guildId = newId();
    const bolder = (on = state) =>
      on.settings.change(guildId, (settings) => ({ ...settings, level: 'bold' }), '1');
    await bolder();

    await line.cut();
    const change = await state.settings.change(guildId, () => DEFAULT_SETTINGS, '1');
    expect(change).toMatchObject({
      kind: 'not-stored',
      sentence: expect.stringMatching(/cannot be used.*: it cannot be reached/),
    });
    expect(JSON.stringify(change)).not.toContain('not-asked-for');
    expect(await state.gaps.gapsOf(guildId)).toMatchObject({ kind: 'not-read' });
    expect(await state.counts.add(guildId, 'answered')).toMatchObject({ kind: 'not-stored' });
    await state.settings.refresh();
    expect(state.settings.of(guildId).level).toBe('bold');
    const { kind, since } = state.health() as { kind: string; since: Date };
    expect(kind).toBe('trouble');
    expect(JSON.stringify([change, state.health()])).not.toMatch(/127\.0\.0\.1|test_/);
    await state.pins.pinsOf(guildId);
    expect(state.health()).toMatchObject({ kind: 'trouble', since });

    await elsewhere.settings.change(guildId, (all) => ({ ...all, feedback: false }), '2');
    await line.mend();
    await state.settings.refresh();
    expect(state.settings.of(guildId)).toMatchObject({ level: 'bold', feedback: false });
    // It answers again; whether it takes anything is seen when something is stored.
    expect(state.health()).toMatchObject({ kind: 'trouble' });
    expect(await state.counts.add(guildId, 'answered')).toEqual({ kind: 'stored' });
    expect(state.health()).toEqual({ kind: 'well' });
    await state.close();
    await line.cut();
  });
});

describe.skipIf(!postgres.isThere)('a PostgreSQL that hangs', () => {
  it('is waited for once, and then by nobody who answers, until it is heard again', async () => {
    const stage = await freshStage(postgres);
    const line = await cuttableLine(stage.config.databaseUrl ?? '');
    const state = await stage.open({ databaseUrl: line.url });
    expect(await state.taken.take('1', 'message')).toEqual({ kind: 'read', value: true });

    line.swallow();
    expect(await state.taken.take('2', 'message')).toMatchObject({
      kind: 'not-read',
      sentence: expect.stringMatching(/cannot be reached/),
    });
    expect(state.health()).toMatchObject({ kind: 'trouble' });
    // Whatever waits for a network, or for time, comes after this turn of the loop.
    const nextTurn = new Promise((resolve) => setImmediate(() => resolve('waited for')));
    const asked = [state.taken.take('3', 'message'), state.pins.pinsOf(newId())];
    const changed = state.settings.change(newId(), () => DEFAULT_SETTINGS, '1');
    for (const answer of [...asked, changed]) {
      expect(await Promise.race([answer, nextTurn])).toMatchObject({
        kind: expect.stringMatching(/^not-(read|stored)$/),
      });
    }

    line.deliver();
    await vi.waitFor(
      async () =>
        expect(await state.taken.take('4', 'message')).toEqual({ kind: 'read', value: true }),
      PATIENCE,
    );
    await state.close();
    await line.cut();
  });
});

// Windows lets nobody take away a file that is open.
describe.skipIf(process.platform === 'win32')('a file that is taken away or replaced', () => {
  it('is not said of one that cannot be looked at', async () => {
    const stage = await freshStage(sqlite);
    const opened = await openSqlite(stage.dataDir);
    if (opened.kind === 'unusable') throw new Error(opened.sentence);
    const { engine } = opened;
    const file = join(stage.dataDir, 'docent.db');
    await rename(file, `${file}.aside`);
    expect(await engine.lost()).toMatchObject({ trouble: { cause: 'vanished' } });
    // It leads to itself.
    await symlink(file, file);
    expect(await engine.lost()).toBeNull();
    await rm(file);
    await rename(`${file}.aside`, file);
    expect(await engine.lost()).toBeNull();
    await engine.close();
  });

  it.each([
    ['taken away', (file: string) => rm(file)],
    [
      'replaced',
      async (file: string) => {
        await copyFile(file, `${file}.other`);
        await rename(`${file}.other`, file);
      },
    ],
  ])('while the program runs is trouble, in words, when it was %s', async (_, change) => {
    const stage = await freshStage(sqlite);
    const { repeat, runAll } = repeating();
    const state = await stage.open({ repeat });
    const bolder = () =>
      state.settings.change('1', (settings) => ({ ...settings, level: 'bold' }), '2');
    runAll();
    expect(await bolder()).toMatchObject({ kind: 'stored' });
    expect(state.health()).toEqual({ kind: 'well' });

    await change(join(stage.dataDir, 'docent.db'));
    runAll();
    await vi.waitFor(
      () =>
        expect(state.health()).toMatchObject({
          kind: 'trouble',
          sentence: expect.stringMatching(/taken away or replaced.*start the program again/),
        }),
      PATIENCE,
    );
    expect(await bolder()).toMatchObject({ kind: 'not-stored' });
    expect(state.settings.of('1').level).toBe('bold');
  });
});

describe.skipIf(process.platform === 'win32')('the files', () => {
  const modes = async (folder: string) =>
    Promise.all(
      (await readdir(folder)).map(
        async (name) =>
          [name, ((await stat(join(folder, name))).mode & 0o777).toString(8)] as const,
      ),
    );

  it('are for the program alone, the write-ahead log among them', async () => {
    const stage = await freshStage(sqlite);
    const state = await stage.open();
    await state.counts.add('1', 'answered');
    expect(Object.fromEntries(await modes(stage.dataDir))).toEqual({
      'begun.log': '600',
      'docent.db': '600',
      'docent.db-shm': '600',
      'docent.db-wal': '600',
      'hash.key': '600',
    });
  });

  it('are so again when somebody copied them here for all to read', async () => {
    const stage = await freshStage(sqlite);
    // Open, so that its write-ahead log is copied as well.
    await (await stage.open()).counts.add('1', 'answered');
    const dataDir = join(stage.dataDir, 'copied');
    await mkdir(dataDir);
    const files = ['begun.log', 'docent.db', 'docent.db-shm', 'docent.db-wal', 'hash.key'];
    for (const name of files) {
      await copyFile(join(stage.dataDir, name), join(dataDir, name));
      await chmod(join(dataDir, name), 0o644);
    }
    await (await stage.open({ dataDir })).counts.add('1', 'answered');
    expect(Object.fromEntries(await modes(dataDir))).toEqual(
      Object.fromEntries(files.map((name) => [name, '600'])),
    );
  });
});

onEachEngine('a start', (on) => {
  it('of several processes at once on an empty database is a start of each', async () => {
    const stage = await freshStage(on.stage.config.databaseUrl === null ? sqlite : postgres);
    const opened = await Promise.all([1, 2, 3, 4].map(() => stage.tryToOpen()));
    expect(opened.map(({ kind }) => kind)).toEqual(['open', 'open', 'open', 'open']);
    const [versions] = await stage.query('select count(*) as n from schema_versions');
    expect(Number(versions?.['n'])).toBe(12);
  });

  it('on a database of a newer program is refused in words, and changes nothing', async () => {
    const stage = await freshStage(on.stage.config.databaseUrl === null ? sqlite : postgres);
    await (await stage.open()).close();
    await stage.query(`insert into schema_versions values (99, '2027-01-01T00:00:00.000Z')`);
    expect(await stage.tryToOpen()).toMatchObject({
      kind: 'unusable',
      why: 'database',
      sentence: expect.stringMatching(
        /newer version of this program \(99, known here: 12\): start/,
      ),
    });
  });

  it('looks for changes and forgets again and again, until it is closed', async () => {
    const running: number[] = [];
    const state = await on.stage.open({
      repeat: (everyMs, run) => {
        running.push(everyMs);
        run();
        return () => running.splice(running.indexOf(everyMs), 1);
      },
    });
    const look = on.stage.config.databaseUrl === null ? 2000 : 5000;
    expect(running).toEqual([look, 3_600_000, 6000, 60_000]);
    await state.close();
    expect(running).toEqual([]);
  });
});

describe('a start that cannot be', () => {
  const sentenceOf = async (stage: Stage, databaseUrl?: string): Promise<string> => {
    const opened = await stage.tryToOpen(databaseUrl === undefined ? {} : { databaseUrl });
    return opened.kind === 'unusable' ? opened.sentence : 'open';
  };

  it('says that the folder cannot be written', async () => {
    const stage = await freshStage(sqlite);
    const dataDir = join(stage.dataDir, 'file');
    await writeFile(dataDir, '');
    const opened = await stage.tryToOpen({ dataDir });
    expect(opened).toMatchObject({
      kind: 'unusable',
      why: 'key',
      sentence: expect.stringMatching(/hash\.key cannot be made or read \(E\w+\): let the program/),
    });
    expect(await stage.tryToOpen({ dataDir, hashKey: 'k'.repeat(32) })).toMatchObject({
      kind: 'unusable',
      why: 'database',
      sentence: expect.stringMatching(/docent\.db cannot be used \(E\w+\): it cannot be written/),
    });
  });

  it('says that the file is no database', async () => {
    const stage = await freshStage(sqlite);
    await writeFile(join(stage.dataDir, 'docent.db'), 'a letter to a friend '.repeat(100));
    expect(await sentenceOf(stage)).toMatch(
      /docent\.db cannot be used.*it is damaged: put a backup/,
    );
  });

  it('says that the key was cut short', async () => {
    const stage = await freshStage(sqlite);
    await writeFile(join(stage.dataDir, 'hash.key'), 'abc');
    expect(await sentenceOf(stage)).toMatch(/hash\.key is too short/);
  });

  it('says that no server is there, without its password and its address, which moderators would read', async () => {
    const stage = await freshStage(sqlite);
    const line = await cuttableLine('postgres://docent:sesame@127.0.0.1:1/docent');
    await line.cut();
    const sentence = await sentenceOf(stage, line.url);
    expect(sentence).toMatch(/DATABASE_URL cannot be used \(ECONNREFUSED\): it cannot/);
    expect(sentence).not.toMatch(/sesame|127\.0\.0\.1|docent/);
  });

  it.skipIf(!postgres.isThere)('says that the database is not there', async () => {
    const stage = await freshStage(postgres);
    const url = new URL(stage.config.databaseUrl ?? '');
    url.pathname = '/nowhere';
    expect(await sentenceOf(stage, url.href)).toMatch(
      /DATABASE_URL cannot be used \(3D000\).*createdb/,
    );
  });
});
