import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { main } from '../../src/cli/move-state.ts';
import { freshStage, newId, postgres, sqlite, type Row, type Stage } from '../bot/state/engines.ts';
import { openSqliteAlone } from '../../src/bot/state/sqlite-engine.ts';
import type { State } from '../../src/bot/state/state.ts';
import { fillServer } from '../bot/state/filled-server.ts';
import { portOf } from '../bot/state/postgres-cluster.ts';
import { fillEveryTable } from '../bot/state/random-rows.ts';
import { call } from '../call.ts';
import { runs } from '../property-runs.ts';
import { builtFile } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A bot that has run and is stopped, with its tables. */
async function stoppedBot(): Promise<Stage> {
  const stage = await freshStage(sqlite);
  await (await stage.open()).close();
  return stage;
}

const addressOf = (stage: Stage): string => stage.config.databaseUrl ?? '';

/**
 * The files as a bot leaves them whose process has ended: libsql keeps its hold on a file that was closed
 * until its memory is collected, which this process would wait for.
 */
async function filesOf(stage: Stage): Promise<string> {
  const folder = await temporaryFolder();
  try {
    await cp(stage.dataDir, folder, { recursive: true, filter: (file) => !file.endsWith('-shm') });
  } catch (error) {
    // The memory was collected between listing and copying, and the file of changes went with it.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return filesOf(stage);
    throw error;
  }
  return folder;
}

async function move(from: Stage, to: Stage, ...args: readonly string[]) {
  const env = { DATA_DIR: await filesOf(from) };
  return call(main, ['--to', addressOf(to), ...args], { env });
}

/** All rows of each table, in an order that no engine chooses. */
async function contentsOf(stage: Stage): Promise<ReadonlyMap<string, readonly string[]>> {
  const contents = new Map<string, readonly string[]>();
  for (const table of [...(await stage.tables()).keys()].toSorted()) {
    if (table === 'schema_versions') continue;
    const rows = await stage.query(`select * from ${table}`);
    contents.set(table, rows.map(asText).toSorted());
  }
  return contents;
}

function asText(row: Row): string {
  return JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Some of what a bot reads for its answers. */
const kept = async ({ settings, pins, choices }: State, guildId: string) => ({
  settings: settings.of(guildId),
  pins: await pins.pinsOf(guildId),
  choices: await choices.choicesEverywhere(),
});

const rowsIn = async (stage: Stage): Promise<number> =>
  [...(await contentsOf(stage)).values()].flat().length;

describe.skipIf(!postgres.isThere)('npm run move-state', () => {
  it('moves every row of every table as it is, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 40 }), async (seed, rows) => {
        const [from, to] = [await stoppedBot(), await freshStage(postgres)];
        await from.query('delete from program_notes');
        const filled = fillEveryTable(from.dataDir, { seed, rows });
        expect([...filled.keys(), 'schema_versions'].toSorted()).toEqual(
          [...(await from.tables()).keys()].toSorted(),
        );
        const before = await contentsOf(from);
        expect(await move(from, to)).toMatchObject({ exitCode: 0 });
        expect(await contentsOf(to)).toEqual(before);
        expect(await contentsOf(from)).toEqual(before);
      }),
      { numRuns: runs(4) },
    );
  });

  it('moves tables of several pages', async () => {
    const [from, to] = [await stoppedBot(), await freshStage(postgres)];
    const filled = fillEveryTable(from.dataDir, { seed: 1, rows: 1001 });
    const { stdout } = await move(from, to, '--json');
    expect((JSON.parse(stdout) as { tables: unknown }).tables).toEqual({
      ...Object.fromEntries(filled),
      // The fingerprint of the key.
      program_notes: 1002,
    });
    expect(await contentsOf(to)).toEqual(await contentsOf(from));
  });

  it('leaves a bot on the other database what it had on the first', async () => {
    const [from, to] = [await freshStage(sqlite), await freshStage(postgres)];
    const first = await from.open();
    const filled = await fillServer(first, { guildId: newId(), memberId: newId(), mark: 'moved' });
    const before = await kept(first, filled.guildId);
    await first.close();
    expect(await move(from, to)).toMatchObject({ exitCode: 0, stderr: '' });
    const onOtherKey = (): never => {
      throw new Error('Expected the same key');
    };
    const second = await to.open({ dataDir: from.dataDir, onOtherKey });
    expect(await kept(second, filled.guildId)).toEqual(before);
  });

  it('needs no sequence to go on counting from, as no table has one', async () => {
    const to = await freshStage(postgres);
    await to.open();
    expect(await to.query('select sequence_name from information_schema.sequences')).toEqual([]);
  });

  it('says what was moved, where to, and what to do next, without the password', async () => {
    const [from, to] = [await stoppedBot(), await freshStage(postgres)];
    const { stdout } = await move(from, to);
    expect(stdout).toMatch(
      /^program_notes: 1 row\nMoved 1 row from \S+docent\.db to 127\.0\.0\.1:/,
    );
    expect(stdout).toMatch(/Next: set DATABASE_URL, keep the key of members/);
    expect(stdout).not.toContain('not-asked-for');
  });

  it('takes DATABASE_URL for where to, so that no password stands in the list of processes', async () => {
    const [from, to] = [await stoppedBot(), await freshStage(postgres)];
    const env = { DATA_DIR: await filesOf(from), DATABASE_URL: addressOf(to) };
    expect(await call(main, [], { env })).toMatchObject({ exitCode: 0 });
    expect(await rowsIn(to)).toBe(1);
  });

  it('moves nothing to a database that holds anything, and says what it holds', async () => {
    const [from, to] = [await stoppedBot(), await freshStage(postgres)];
    const there = await to.open();
    await there.counts.add('1', 'answered');
    const before = await contentsOf(to);
    const refused = await move(from, to);
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr.replaceAll('\n', ' ')).toMatch(
      /Nothing was moved: \S+ is not empty \(1 row in processes, 1 row in program_notes, 1 row in question_counts\)\. Make another/,
    );
    expect(await contentsOf(to)).toEqual(before);
  });

  it('takes a database whose tables were made and are empty', async () => {
    const [from, to] = [await stoppedBot(), await freshStage(postgres)];
    await (await to.open()).close();
    await to.query('delete from program_notes');
    expect(await move(from, to)).toMatchObject({ exitCode: 0 });
    expect(await contentsOf(to)).toEqual(await contentsOf(from));
  });

  it('moves nothing while the bot runs', async () => {
    const [from, to] = [await freshStage(sqlite), await freshStage(postgres)];
    const bot = await from.open();
    const env = { DATA_DIR: from.dataDir };
    const refused = await call(main, ['--to', addressOf(to)], { env });
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr.replaceAll('\n', ' ')).toMatch(
      /docent\.db open, most likely the bot\. Stop it/,
    );
    expect([...(await to.tables()).keys()]).toEqual([]);
    await bot.close();
    expect(await move(from, to)).toMatchObject({ exitCode: 0 });
  });

  it('keeps a bot that starts meanwhile from the file, so that nothing is stored there and lost', async () => {
    const [from, later] = [await stoppedBot(), await freshStage(sqlite)];
    const dataDir = await filesOf(from);
    const alone = await openSqliteAlone(dataDir);
    expect(alone.kind).toBe('open');
    expect(await later.tryToOpen({ dataDir })).toMatchObject({
      kind: 'unusable',
      trouble: { cause: 'locked' },
    });
    if (alone.kind === 'open') await alone.engine.close();
  });

  it('moves nothing of what PostgreSQL does not take, and names the table', async () => {
    const [from, to] = [await stoppedBot(), await freshStage(postgres)];
    await from.query(
      `insert into question_counts values ('1', '2026-01-01', 'answered', 99999999999)`,
    );
    const refused = await move(from, to);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr.replaceAll('\n', ' ')).toMatch(
      /does not take \(22003\) what is in the table question_counts/,
    );
    expect([...(await to.tables()).keys()]).toEqual([]);
  });

  it('moves nothing where what is read back is not what was there', async () => {
    const [from, to] = [await stoppedBot(), await freshStage(postgres)];
    await (await to.open()).close();
    await to.query('delete from program_notes');
    await to.query(`create function other() returns trigger language plpgsql as
      $$ begin new.question := upper(new.question); return new; end $$`);
    await to.query(
      'create trigger other before insert on pins for each row execute function other()',
    );
    await from.query(`insert into pins values ('1', '2', 'why lime?', 'lime', null, '2026-01-01')`);
    const refused = await move(from, to);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr.replaceAll('\n', ' ')).toMatch(
      /gives back otherwise what is in the table pins/,
    );
    expect(await rowsIn(to)).toBe(0);
  });

  it('leaves nothing behind when it is killed in the middle, and can be run again', async () => {
    const [from, to] = [await stoppedBot(), await freshStage(postgres)];
    fillEveryTable(from.dataDir, { seed: 2, rows: 600 });
    const line = await lineThatStalls(addressOf(to), 100_000);
    const moving = spawn(process.execPath, [builtFile('cli/move-state'), '--to', line.url], {
      env: { PATH: process.env['PATH'], DATA_DIR: await filesOf(from) },
      cwd: from.dataDir,
    });
    const ended = once(moving, 'close');
    await Promise.race([line.stalled, ended]);
    expect(moving.exitCode).toBeNull();
    moving.kill('SIGKILL');
    await ended;
    line.cut();
    expect([...(await to.tables()).keys()]).toEqual([]);
    expect(await move(from, to)).toMatchObject({ exitCode: 0 });
    expect(await contentsOf(to)).toEqual(await contentsOf(from));
  });

  it('warns where another key is set than the one that members were hashed with', async () => {
    const [from, to] = [await stoppedBot(), await freshStage(postgres)];
    await writeFile(join(from.dataDir, 'hash.key'), 'k'.repeat(43));
    const { exitCode, stderr } = await move(from, to);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/hashed with another key than the one that is set now/);
  });

  it('says where it can go nowhere', async () => {
    const from = await stoppedBot();
    const env = { DATA_DIR: await filesOf(from) };
    const asked = await call(main, [], { env });
    expect(asked).toMatchObject({ exitCode: 2, stdout: '' });
    expect(asked.stderr).toMatch(/^Where to\? Give --to postgres:/);
    const misspelt = await call(main, ['--to', 'mysql://sesame@127.0.0.1/docent'], { env });
    expect(misspelt.exitCode).toBe(2);
    expect(misspelt.stderr).toMatch(/^--to: expected an address such as postgres:/);
    expect(misspelt.stderr).not.toContain('sesame');
    const nowhere = await call(main, ['--to', 'postgres://docent:sesame@127.0.0.1:1/docent'], {
      env,
    });
    expect(nowhere.exitCode).toBe(1);
    expect(nowhere.stderr).toMatch(/Nothing was moved.*--to cannot be used \(ECONNREFUSED\)/s);
    expect(nowhere.stderr).not.toContain('sesame');
  });

  it('says where there is nothing to move, and makes no file there', async () => {
    const [from, to] = [await freshStage(sqlite), await freshStage(postgres)];
    const { exitCode, stderr } = await move(from, to);
    expect(exitCode).toBe(1);
    expect(stderr.replaceAll('\n', ' ')).toMatch(
      /no database at \S+docent\.db, so there is nothing to move/,
    );
    expect([...(await to.tables()).keys()]).toEqual([]);
  });
});

/** The way to a server that goes on until so many bytes were sent there, and then carries nothing more. */
async function lineThatStalls(url: string, bytes: number) {
  const target = new URL(url);
  const ends = new Set<Socket>();
  let left = bytes;
  let tell: () => void = () => undefined;
  const stalled = new Promise<void>((resolve) => void (tell = resolve));
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const end of [near, far]) ends.add(end.on('error', () => undefined));
    far.pipe(near);
    near.on('data', (sent) => {
      left -= sent.length;
      if (left > 0) far.write(sent);
      else tell();
    });
  });
  const port = await portOf(server);
  const through = new URL(url);
  through.port = String(port);
  const cut = (): void => {
    server.close();
    for (const end of ends) end.destroy();
  };
  onTestFinished(cut);
  return { url: through.href, stalled, cut };
}
