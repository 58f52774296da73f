/** Both engines as the tests meet them: an empty database, a state on it, and a look past the state. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import Database from 'libsql';
import pg from 'pg';
import { afterAll, beforeAll, describe, inject, onTestFinished } from 'vitest';
import {
  openState,
  type OpenedState,
  type OpenStateOptions,
} from '../../../src/bot/state/open-state.ts';
import type { State } from '../../../src/bot/state/state.ts';
import { lastingFolder } from '../../temporary-folder.ts';
import { portOf } from './postgres-cluster.ts';
import { postgresPrograms } from './postgres-programs.ts';

export type Row = Readonly<Record<string, unknown>>;

export interface Stage {
  readonly dataDir: string;
  readonly config: OpenStateOptions['config'];
  readonly clock: Clock;
  /** Another state on the same database, as another process would have it. */
  open(options?: StateOptions): Promise<State>;
  tryToOpen(options?: StateOptions): Promise<OpenedState>;
  /** Past the state, on a connection of its own. */
  query(statement: string): Promise<readonly Row[]>;
  /** Every table of the database with its columns. */
  tables(): Promise<ReadonlyMap<string, readonly string[]>>;
  close(): Promise<void>;
}

export interface StateOptions {
  readonly retentionDays?: number;
  readonly databaseUrl?: string;
  readonly dataDir?: string;
  readonly hashKey?: string;
  readonly onSettings?: (guildId: string) => void;
  readonly repeat?: OpenStateOptions['repeat'];
  readonly late?: OpenStateOptions['late'];
  readonly onOtherKey?: () => void;
  readonly isHeld?: OpenStateOptions['isHeld'];
  readonly gatherMs?: number;
  readonly onGone?: OpenStateOptions['onGone'];
}

export interface Clock {
  readonly now: () => Date;
  readonly forward: (days: number) => void;
}

interface TestEngine {
  readonly name: string;
  readonly isThere: boolean;
  stage(): Promise<Stage>;
}

export const sqlite: TestEngine = { name: 'SQLite', isThere: true, stage: sqliteStage };
export const postgres: TestEngine = {
  name: 'PostgreSQL',
  isThere: postgresPrograms() !== null,
  stage: postgresStage,
};

/**
 * The same tests on both engines, or on those that are named, each with one database for all of them. Where there is no
 * PostgreSQL, its tests are reported as skipped.
 */
export function onEachEngine(
  what: string,
  tests: (place: { readonly stage: Stage; readonly state: State }) => void,
  engines: readonly TestEngine[] = [sqlite, postgres],
): void {
  for (const engine of engines) {
    describe.skipIf(!engine.isThere)(`${what} on ${engine.name}`, () => {
      let stage: Stage | undefined;
      let state: State | undefined;
      beforeAll(async () => {
        stage = await engine.stage();
        state = await stage.open();
      });
      afterAll(() => stage?.close());
      tests({
        get stage() {
          return there(stage);
        },
        get state() {
          return there(state);
        },
      });
    });
  }
}

/** For one test: removed when it is over. */
export async function freshStage(engine: TestEngine): Promise<Stage> {
  const stage = await engine.stage();
  onTestFinished(() => stage.close());
  return stage;
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('Expected to be asked inside a test');
  return value;
}

async function sqliteStage(): Promise<Stage> {
  const { folder, remove } = await lastingFolder();
  return stageOn(folder, null, remove, {
    query: async (statement) => {
      const database = new Database(join(folder, 'docent.db'));
      try {
        const prepared = database.prepare(statement);
        if (prepared.reader) return prepared.all() as Row[];
        prepared.run();
        return [];
      } finally {
        database.close();
      }
    },
    columns: `select m.name as "table", c.name as "column" from sqlite_master m
      join pragma_table_info(m.name) c where m.type = 'table'`,
  });
}

async function postgresStage(): Promise<Stage> {
  const server = await clusterUrl();
  const name = `test_${randomUUID().replaceAll('-', '_')}`;
  const admin = new pg.Client(`${server}/postgres`);
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const client = new pg.Client(`${server}/${name}`);
  await client.connect();
  const { folder, remove } = await lastingFolder();
  const end = async (): Promise<void> => {
    await client.end();
    await remove();
  };
  return stageOn(folder, `${server}/${name}`, end, {
    query: async (statement) => (await client.query<Row>(statement)).rows,
    columns: `select table_name as "table", column_name as "column" from information_schema.columns
      where table_schema = 'public'`,
  });
}

interface Look {
  readonly query: Stage['query'];
  readonly columns: string;
}

function stageOn(
  dataDir: string,
  databaseUrl: string | null,
  end: () => Promise<void>,
  { query, columns }: Look,
): Stage {
  let time = Date.parse('2026-03-04T12:00:00.000Z');
  const clock: Clock = {
    // Two things are never done at the same time, as in life.
    now: () => new Date(time++),
    forward: (days) => void (time += days * 86_400_000),
  };
  const config = { dataDir, databaseUrl, retentionDays: 30, hashKey: null };
  const states: State[] = [];
  const tryToOpen: Stage['tryToOpen'] = async (options = {}) => {
    const { onSettings, repeat, late, onOtherKey, isHeld, gatherMs, onGone, ...settings } = options;
    const opened = await openState({
      config: { ...config, ...settings },
      now: clock.now,
      repeat: repeat ?? (() => () => undefined),
      ...(onSettings === undefined ? {} : { onSettings }),
      ...(late === undefined ? {} : { late }),
      ...(onOtherKey === undefined ? {} : { onOtherKey }),
      ...(isHeld === undefined ? {} : { isHeld }),
      ...(gatherMs === undefined ? {} : { gatherMs }),
      ...(onGone === undefined ? {} : { onGone }),
    });
    if (opened.kind === 'open') states.push(opened.state);
    return opened;
  };
  return {
    dataDir,
    config,
    clock,
    tryToOpen,
    async open(options) {
      const opened = await tryToOpen(options);
      if (opened.kind === 'unusable') throw new Error(opened.sentence);
      return opened.state;
    },
    query,
    async tables() {
      const found = new Map<string, string[]>();
      for (const { table, column } of await query(columns)) {
        found.set(String(table), [...(found.get(String(table)) ?? []), String(column)]);
      }
      return found;
    },
    async close() {
      for (const state of states) await state.close();
      await end();
    },
  };
}

async function clusterUrl(): Promise<string> {
  const url = await text(connect(inject('postgresAsked'), '127.0.0.1'));
  if (url.startsWith('failed')) throw new Error(url);
  return url;
}

let lastId = 0n;

/** An id as Discord has them, another one at each call: tests that share a database do not meet. */
export function newId(): string {
  lastId += 1n;
  return (700_000_000_000_000_000n + lastId).toString();
}

export interface CuttableLine {
  readonly url: string;
  /** As a server that was stopped: connections end, new ones are refused. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** As a server that hangs: connections stay open, and nothing comes. */
  swallow(): void;
  /** What was swallowed arrives. */
  deliver(): void;
}

/** The way to a server through a port that can be closed. @param url - Where it leads. */
export async function cuttableLine(url: string): Promise<CuttableLine> {
  const target = new URL(url);
  const ends = new Set<Socket>();
  const pairs: (readonly [near: Socket, far: Socket])[] = [];
  let isSwallowed = false;
  const joinEnds = ([near, far]: readonly [Socket, Socket]): void => void near.pipe(far).pipe(near);
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => undefined).on('close', () => [near, far].map((one) => one.destroy()));
    }
    pairs.push([near, far]);
    if (!isSwallowed) joinEnds([near, far]);
  });
  const port = await portOf(server);
  const through = new URL(url);
  through.port = String(port);
  return {
    url: through.href,
    async cut() {
      const closed = once(server, 'close');
      server.close();
      for (const end of ends) end.destroy();
      await closed;
    },
    async mend() {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    swallow() {
      isSwallowed = true;
      for (const [near, far] of pairs) {
        near.unpipe(far).pause();
        far.unpipe(near).pause();
      }
    },
    deliver() {
      isSwallowed = false;
      for (const pair of pairs) joinEnds(pair);
    },
  };
}
