/** `npm run move-state`: what the bot keeps, from its file of SQLite to a PostgreSQL database. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { hashKeyOf } from '../bot/state/hash-key.ts';
import { isOtherKey } from '../bot/state/known-key.ts';
import { moveState, type Moved, type TableRows } from '../bot/state/move-state.ts';
import { openPostgres, shownAddress } from '../bot/state/postgres-engine.ts';
import { withTables } from '../bot/state/ready-engine.ts';
import { databaseFile, openSqliteAlone } from '../bot/state/sqlite-engine.ts';
import type { Unusable } from '../bot/state/engine.ts';
import { readCommandLine, type CommandLine } from '../config/command-line.ts';
import type { Config } from '../config/config.ts';
import { problemLine } from '../config/config-problem.ts';
import { counted } from '../knowledge/index.ts';
import { createProgressLine } from '../terminal/progress-line.ts';
import { configFor } from './folder-config.ts';
import { runCommand } from './run-command.ts';
import { fail, writeOut, type Streams } from './streams.ts';
import { withoutRequest } from './without-request.ts';

const USAGE = `Usage: npm run move-state -- [--to postgres://user:password@host:5432/name] [options]

Moves everything that the bot keeps (settings, pins, counts, questions, ratings) from docent.db in DATA_DIR
to a PostgreSQL database that is empty yet, and compares all of it with what it was: all of it is moved,
or nothing. The bot must be stopped. docent.db stays in its place.

  --to ADDRESS  where to (default: DATABASE_URL, which other users of the machine do not see in its list of
                processes)
  --json        print one object: from, to, rows, and the rows of each table
  --help        show this text

Exit code 0: it is moved. 1: nothing is moved, and why is said. 2: wrong usage or settings.
`;

const EXIT = { moved: 0, refused: 1, usage: 2 } as const;

interface Request {
  readonly to: string | undefined;
  readonly json: boolean;
}

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readRequest(args);
  if (line.kind !== 'request') return withoutRequest(line, USAGE, streams);
  const { to, json } = line.request;
  const { env, cwd } = streams;
  const parsed = configFor(undefined, {
    cwd,
    env: to === undefined ? env : { ...env, DATABASE_URL: to },
  });
  const named = (sentence: string): string =>
    to === undefined ? sentence : sentence.replaceAll('DATABASE_URL', '--to');
  if (parsed.kind === 'problems') {
    const problems = parsed.problems.map((problem) => named(problemLine(problem)));
    return fail(streams, EXIT.usage, ...problems);
  }
  const { config } = parsed;
  if (config.databaseUrl === null) {
    const sentence =
      'Where to? Give --to postgres://user:password@host:5432/name, or set DATABASE_URL.';
    return fail(streams, EXIT.usage, sentence);
  }
  const route = { from: databaseFile(config.dataDir), to: shownAddress(config.databaseUrl) };
  if (!existsSync(route.from)) {
    const sentence = `There is no database at ${route.from}, so there is nothing to move: DATA_DIR names its folder. To start with an empty PostgreSQL database, set DATABASE_URL and start the bot.`;
    return fail(streams, EXIT.refused, sentence);
  }
  const done = await move(config, config.databaseUrl, streams);
  if (done.kind !== 'moved') return fail(streams, EXIT.refused, named(refusal(done, route)));
  await writeOut(streams, json ? asJson(done.tables, route) : asText(done.tables, route));
  if (done.isOtherKey) streams.error.write(OTHER_KEY);
  return EXIT.moved;
}

type Done =
  | Exclude<Moved, { kind: 'moved' }>
  | Unusable
  | (Extract<Moved, { kind: 'moved' }> & {
      /** Whether the bot hashed members with another key than is set here. */
      readonly isOtherKey: boolean;
    });

async function move(config: Config, databaseUrl: string, streams: Streams): Promise<Done> {
  const { now } = streams;
  const key = await hashKeyOf(config);
  if (key.kind === 'unusable') return key;
  const opened = await withTables(await openSqliteAlone(config.dataDir), now);
  if (opened.kind === 'unusable') return opened;
  const { engine: from } = opened;
  const to = openPostgres(databaseUrl, randomUUID());
  const progress = createProgressLine(streams.error, () => now().getTime());
  try {
    const moved = await moveState({ from, to, now, onProgress: progress.onProgress });
    if (moved.kind !== 'moved') return moved;
    return { ...moved, isOtherKey: await isOtherKey(from.queries, key.key) };
  } finally {
    progress.end();
    await to.close();
    await from.close();
  }
}

interface Route {
  readonly from: string;
  readonly to: string;
}

function refusal(done: Exclude<Done, { kind: 'moved' }>, { from, to }: Route): string {
  const nothing = 'Nothing was moved';
  switch (done.kind) {
    case 'not-empty': {
      const held = done.tables.map(({ table, rows }) => `${counted(rows, 'row')} in ${table}`);
      return `${nothing}: ${to} is not empty (${held.join(', ')}). Make another database with createdb, or drop what is there if it is no longer needed.`;
    }
    case 'unlike': {
      const by = done.code === null ? 'gives back otherwise' : `does not take (${done.code})`;
      return `${nothing}: ${to} ${by} what is in the table ${done.table}. Make the database with createdb --encoding=UTF8; if it has this encoding, please report this.`;
    }
    case 'unusable':
    case 'trouble': {
      const isInUse = done.trouble?.kind === 'unusable' && done.trouble.cause === 'locked';
      return isInUse
        ? `${nothing}: another program has ${from} open, most likely the bot. Stop it, and try again.`
        : `${nothing}. ${done.sentence}`;
    }
    default:
      return done satisfies never;
  }
}

function asText(tables: readonly TableRows[], { from, to }: Route): string {
  const filled = tables.filter(({ rows }) => rows > 0);
  return [
    ...filled.map(({ table, rows }) => `${table}: ${counted(rows, 'row')}`),
    `Moved ${counted(rowsOf(tables), 'row')} from ${from} to ${to}, and compared each with what it was.`,
    'Next: set DATABASE_URL, keep the key of members (hash.key in DATA_DIR, or HASH_KEY), and start the bot. Delete docent.db once it works: what members have erased from then on is still in it.',
    '',
  ].join('\n');
}

function asJson(tables: readonly TableRows[], route: Route): string {
  const object = {
    ...route,
    rows: rowsOf(tables),
    tables: Object.fromEntries(tables.map(({ table, rows }) => [table, rows])),
  };
  return `${JSON.stringify(object)}\n`;
}

const OTHER_KEY =
  'Members were hashed with another key than the one that is set now (HASH_KEY, else hash.key in DATA_DIR): put the earlier key back before you start the bot, or nobody can erase what they rated.\n';

function rowsOf(tables: readonly TableRows[]): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}

function readRequest(args: readonly string[]): CommandLine<Request> {
  const options = {
    to: { type: 'string' },
    json: { type: 'boolean', default: false },
  } as const;
  return readCommandLine(args, { options }, ({ values: { to, json } }) =>
    to?.trim() === '' ? 'Expected --to postgres://user:password@host:5432/name.' : { to, json },
  );
}

await runCommand(import.meta.url, main);
