/** `npm run backup`: what the bot keeps in its file of SQLite, in another file, while the bot runs. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backUp, type BackedUp } from '../bot/state/back-up.ts';
import { databaseFile, openSqlite } from '../bot/state/sqlite-engine.ts';
import type { Unusable } from '../bot/state/engine.ts';
import { readCommandLine, type CommandLine } from '../config/command-line.ts';
import { problemLine } from '../config/config-problem.ts';
import { configFor } from './folder-config.ts';
import { runCommand } from './run-command.ts';
import { fail, writeOut, type Streams } from './streams.ts';
import { withoutRequest } from './without-request.ts';
import { takenSentence } from './write-new-file.ts';

const USAGE = `Usage: npm run backup -- FILE

Copies everything that the bot keeps (settings, pins, counts, questions, ratings) from docent.db in DATA_DIR to
FILE, as it is at one moment. The bot may run meanwhile. FILE must not be there yet; its owner alone can read it.
The key of members (hash.key in DATA_DIR, or HASH_KEY) is not in it. PostgreSQL is backed up by pg_dump.

  --help  show this text

Exit code 0: FILE is made. 1: it is not, and why is said. 2: wrong usage or settings.
`;

const EXIT = { made: 0, refused: 1, usage: 2 } as const;
const BYTES_PER_KB = 1000;

interface Request {
  readonly file: string;
}

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readRequest(args);
  if (line.kind !== 'request') return withoutRequest(line, USAGE, streams);
  const parsed = configFor(undefined, streams);
  if (parsed.kind === 'problems')
    return fail(streams, EXIT.usage, ...parsed.problems.map(problemLine));
  const { databaseUrl, dataDir } = parsed.config;
  if (databaseUrl !== null) {
    const sentence =
      'The bot keeps everything in the PostgreSQL database of DATABASE_URL, which pg_dump backs up: docs/operating.md shows how.';
    return fail(streams, EXIT.refused, sentence);
  }
  const from = databaseFile(dataDir);
  if (!existsSync(from)) {
    const sentence = `There is no database at ${from}, so there is nothing to back up: DATA_DIR names its folder.`;
    return fail(streams, EXIT.refused, sentence);
  }
  const to = resolve(streams.cwd, line.request.file);
  const done = await copy(dataDir, to);
  if (done.kind !== 'made') return fail(streams, EXIT.refused, refusal(done, to));
  const size = Math.ceil(done.bytes / BYTES_PER_KB);
  await writeOut(
    streams,
    `Copied ${from} to ${to} (${size} kB), which its owner alone can read.\nThe key of members is not in it: keep a copy of hash.key in DATA_DIR, or of HASH_KEY, in another place.\n`,
  );
  return EXIT.made;
}

/** Without the tables of today: a database of another version is copied as it is. */
async function copy(dataDir: string, to: string): Promise<BackedUp | Unusable> {
  const opened = await openSqlite(dataDir);
  if (opened.kind === 'unusable') return opened;
  try {
    return await backUp(opened.engine, to);
  } finally {
    await opened.engine.close();
  }
}

function refusal(done: Exclude<BackedUp, { kind: 'made' }> | Unusable, to: string): string {
  switch (done.kind) {
    case 'taken':
      return takenSentence(to, 'give another name');
    case 'unwritable':
      return `${to} cannot be written (${done.reason}): choose a folder that is there, that you may write to, and with room on its disk.`;
    case 'trouble':
    case 'unusable':
      return `Nothing was copied. ${done.sentence}`;
    default:
      return done satisfies never;
  }
}

function readRequest(args: readonly string[]): CommandLine<Request> {
  return readCommandLine(args, { options: {}, allowPositionals: true }, ({ positionals }) => {
    const [file = '', ...more] = positionals;
    return file === '' || more.length > 0
      ? 'Expected one name for the file, such as backup.db.'
      : { file };
  });
}

await runCommand(import.meta.url, main);
