import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import Database from 'libsql';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/backup.ts';
import { freshStage, sqlite, type Row, type Stage } from '../bot/state/engines.ts';
import { fillEveryTable } from '../bot/state/random-rows.ts';
import { call } from '../call.ts';
import { builtFile } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const NAME = 'backup.db';

/** A bot that runs, and a folder for its backups. */
async function runningBot() {
  const stage = await freshStage(sqlite);
  const state = await stage.open();
  const folder = await temporaryFolder();
  return { stage, state, folder, file: join(folder, NAME) };
}

const backup = ({ dataDir }: Pick<Stage, 'dataDir'>, ...args: readonly string[]) =>
  call(main, args, { env: { DATA_DIR: dataDir } });

const folded = (printed: string): string => printed.replace(/\s+/g, ' ');

/** Past the program. */
function query(file: string, statement: string): readonly Row[] {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare(statement).all() as Row[];
  } finally {
    database.close();
  }
}

it('copies every row of every table while the bot runs, and says what is not in it', async () => {
  const { stage, file, folder } = await runningBot();
  fillEveryTable(stage.dataDir, { seed: 3, rows: 50 });
  const { exitCode, stdout, stderr } = await backup(stage, file);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(
    /^Copied \S+docent\.db to \S+backup\.db \(\d+ kB\), which its owner alone can read\.\nThe key of members is not in it/,
  );
  for (const table of (await stage.tables()).keys()) {
    const statement = `select * from ${table} order by 1, 2`;
    expect(query(file, statement), table).toEqual(await stage.query(statement));
  }
  expect(query(file, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(await readdir(folder)).toEqual([NAME]);
});

it.skipIf(process.platform === 'win32')('makes a file that its owner alone can read', async () => {
  const { stage, file } = await runningBot();
  await backup(stage, file);
  expect(((await stat(file)).mode & 0o777).toString(8)).toBe('600');
});

it('copies nothing that was deleted', async () => {
  const { stage, state, file } = await runningBot();
  const question = 'does a secret stay?';
  const { pin } = (await state.pins.add('1', { question, article: 'a', by: '1' })) as {
    readonly pin: { readonly pinId: string };
  };
  await state.pins.remove('1', pin.pinId);
  await backup(stage, file);
  expect((await readFile(file)).includes(question)).toBe(false);
});

it('copies the tables of another version as they are', async () => {
  const { stage, file } = await runningBot();
  await stage.query(`insert into schema_versions values (99, '2027-01-01T00:00:00.000Z')`);
  expect(await backup(stage, file)).toMatchObject({ exitCode: 0 });
  expect(query(file, 'select max(version) as newest from schema_versions')).toEqual([
    { newest: 99 },
  ]);
});

it('replaces nothing', async () => {
  const { stage, file, folder } = await runningBot();
  await writeFile(file, 'of yesterday');
  const { exitCode, stdout, stderr } = await backup(stage, file);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(folded(stderr)).toMatch(/backup\.db is there already and was left as it is: give another/);
  expect(await readFile(file, 'utf8')).toBe('of yesterday');
  expect(await readdir(folder)).toEqual([NAME]);
});

it('says that the folder is not there', async () => {
  const { stage, folder } = await runningBot();
  const { exitCode, stderr } = await backup(stage, join(folder, 'absent', NAME));
  expect(exitCode).toBe(1);
  expect(folded(stderr)).toMatch(
    /backup\.db cannot be written \(ENOENT\): choose a folder that is/,
  );
});

it.skipIf(process.platform === 'win32')(
  'leaves nothing of a copy for which there is no room',
  async () => {
    const { stage, file, folder } = await runningBot();
    fillEveryTable(stage.dataDir, { seed: 4, rows: 1000 });
    // Everything from the log to the file: what is written from now on is the copy.
    await stage.query('pragma wal_checkpoint(truncate)');
    // Blocks of 512 bytes: not enough for the copy.
    const limited = `ulimit -f 200; exec "$0" "$1" "$2"`;
    const child = spawn('sh', ['-c', limited, process.execPath, builtFile('cli/backup'), file], {
      env: { PATH: process.env['PATH'], DATA_DIR: stage.dataDir },
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [said, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect(exitCode).toBe(1);
    expect(folded(said)).toMatch(/backup\.db cannot be written \(SQLITE_\w+\): choose a folder/);
    expect(await readdir(folder)).toEqual([]);
  },
);

it('says that the database is damaged', async () => {
  const { folder, file } = await runningBot();
  const dataDir = await temporaryFolder({ 'docent.db': 'a letter to a friend '.repeat(100) });
  const { exitCode, stderr } = await backup({ dataDir }, file);
  expect(exitCode).toBe(1);
  expect(folded(stderr)).toMatch(/^Nothing was copied\. The database .* it is damaged/);
  expect(await readdir(folder)).toEqual([]);
});

it('says where there is nothing to copy, and makes nothing there', async () => {
  const dataDir = await temporaryFolder();
  const { exitCode, stderr } = await backup({ dataDir }, join(dataDir, NAME));
  expect(exitCode).toBe(1);
  expect(folded(stderr)).toMatch(/no database at \S+docent\.db, so there is nothing to back up/);
  expect(await readdir(dataDir)).toEqual([]);
});

it('leaves PostgreSQL to pg_dump, and says so without the password', async () => {
  const env = { DATABASE_URL: 'postgres://docent:sesame@127.0.0.1:1/docent' };
  const { exitCode, stderr } = await call(main, [NAME], { env });
  expect(exitCode).toBe(1);
  expect(folded(stderr)).toMatch(/PostgreSQL database of DATABASE_URL, which pg_dump backs up/);
  expect(stderr).not.toContain('sesame');
});

it('asks for one name', async () => {
  const dataDir = await temporaryFolder();
  for (const args of [[], [''], ['one.db', 'two.db'], ['--json', 'one.db']]) {
    expect(await backup({ dataDir }, ...args)).toMatchObject({ exitCode: 2, stdout: '' });
  }
  expect(await backup({ dataDir }, '--help')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^Usage: npm run backup -- FILE/),
  });
});
