import { mkdir, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/bot/state/server-settings.ts';
import type { State } from '../../../src/bot/state/state.ts';
import { cuttableLine, freshStage, newId, postgres, sqlite, type Stage } from './engines.ts';
import { listening } from './listening.ts';
import { untrustedPostgres } from './untrusted-postgres.ts';

interface LateState {
  readonly state: State;
  readonly waitsFor: string | null;
  /** Lets the next try begin; resolves with what came of it: null when the database is open. */
  tryAgain(): Promise<string | null>;
  /** For how long it waited before each try. */
  readonly pauses: readonly number[];
}

async function openLate(stage: Stage, databaseUrl?: string): Promise<LateState> {
  const pauses: number[] = [];
  let go = (): void => undefined;
  let tell = (_what: string | null): void => undefined;
  const opened = await stage.tryToOpen({
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    late: {
      wait(ms, signal) {
        pauses.push(ms);
        // A second wait is what tells that a try brought nothing new.
        if (pauses.length > 1) tell('as before');
        return new Promise((resolve) => {
          go = () => resolve(undefined);
          signal.addEventListener('abort', () => resolve(undefined));
        });
      },
      onOpen: () => tell(null),
      onTrouble: (sentence) => tell(sentence),
      onBug: (error) => tell(String(error)),
    },
  });
  if (opened.kind === 'unusable') throw new Error(opened.sentence);
  return {
    ...opened,
    pauses,
    tryAgain: () =>
      new Promise((resolve) => {
        tell = resolve;
        go();
      }),
  };
}

it('a database that cannot be used at the start is waited for, and its settings hold from then on', async () => {
  const stage = await freshStage(sqlite);
  const guildId = newId();
  const before = await stage.open();
  await before.settings.change(guildId, (all) => ({ ...all, level: 'bold' }), '1');
  const file = join(stage.dataDir, 'elsewhere');
  await mkdir(join(file, 'docent.db'), { recursive: true });
  const empty = { ...stage, tryToOpen: (o = {}) => stage.tryToOpen({ ...o, dataDir: file }) };
  const late = await openLate(empty);
  expect(late.waitsFor).toMatch(/docent\.db cannot be/);
  expect(late.state.health()).toMatchObject({ kind: 'trouble', sentence: late.waitsFor });
  expect(late.state.settings.of(guildId)).toEqual(DEFAULT_SETTINGS);
  expect(await late.state.settings.change(guildId, (all) => all, '1')).toMatchObject({
    kind: 'not-stored',
    sentence: late.waitsFor,
  });
  expect(await late.state.gaps.gapsOf(guildId)).toMatchObject({ kind: 'not-read' });
  expect(await late.tryAgain()).toBe('as before');
  expect(late.pauses).toEqual([1000, 2000]);
  await rmdir(join(file, 'docent.db'));
  expect(await late.tryAgain()).toBeNull();
  expect(late.state.health()).toEqual({ kind: 'well' });
  const set = await late.state.settings.change(guildId, (all) => ({ ...all, level: 'bold' }), '1');
  expect(set.kind).toBe('stored');
});

it('a state that is closed while it waits tries no more', async () => {
  const stage = await freshStage(sqlite);
  await mkdir(join(stage.dataDir, 'docent.db'), { recursive: true });
  const late = await openLate(stage);
  await late.state.close();
  expect(late.pauses).toEqual([1000]);
});

it.skipIf(!postgres.isThere)(
  'a PostgreSQL that is away at the start is met later, with what others have set',
  async () => {
    const stage = await freshStage(postgres);
    const guildId = newId();
    await (await stage.open()).settings.change(guildId, (all) => ({ ...all, level: 'bold' }), '1');
    const line = await cuttableLine(stage.config.databaseUrl ?? '');
    await line.cut();
    const late = await openLate(stage, line.url);
    expect(late.waitsFor).toMatch(/it cannot be reached/);
    expect(late.state.settings.of(guildId).level).toBe('balanced');
    await line.mend();
    expect(await late.tryAgain()).toBeNull();
    expect(late.state.settings.of(guildId).level).toBe('bold');
    await late.state.close();
    await line.cut();
  },
);

it('a certificate that DATABASE_URL names and nobody can read is told as one', async () => {
  const stage = await freshStage(sqlite);
  const [absent, folder] = [join(stage.dataDir, 'absent.pem'), stage.dataDir];
  for (const file of [absent, folder]) {
    const late = await openLate(stage, `postgres://docent@127.0.0.1:1/docent?sslrootcert=${file}`);
    expect(late.waitsFor).toMatch(/of DATABASE_URL cannot be used .*: a certificate or key/);
    expect(late.waitsFor).not.toContain(stage.dataDir);
    await late.state.close();
  }
});

it('a server that ends the connection, speaks no TLS or has no socket is told as one that is not reached', async () => {
  const stage = await freshStage(sqlite);
  const reset = await listening((socket) => socket.once('data', () => socket.resetAndDestroy()));
  const noTls = await listening((socket) => socket.once('data', () => socket.write('Sorry\n')));
  const file = join(stage.dataDir, 'file');
  await writeFile(file, '');
  for (const url of [
    `postgres://docent@127.0.0.1:${reset}/docent`,
    `postgres://docent@127.0.0.1:${noTls}/docent?sslmode=verify-full`,
    `postgres://docent@/docent?host=${file}/below`,
  ]) {
    const late = await openLate(stage, url);
    expect(late.waitsFor, url).toMatch(/of DATABASE_URL cannot be used.*: it cannot be reached/);
    await late.state.close();
  }
});

it('a certificate of the server that nobody trusts is told as one', async () => {
  const stage = await freshStage(sqlite);
  const late = await openLate(stage, await untrustedPostgres());
  expect(late.waitsFor).toMatch(/\(DEPTH_ZERO_SELF_SIGNED_CERT\): its certificate is not trusted/);
  await late.state.close();
});
