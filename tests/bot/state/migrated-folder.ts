/**
 * A data folder as a first start leaves it. Its tables are made once for all tests of a worker: to make
 * them takes longer than most tests of the bot. Those of `migrations.ts` have them made anew.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openState, type OpenStateOptions } from '../../../src/bot/state/open-state.ts';
import { lastingFolder } from '../../temporary-folder.ts';

type Files = readonly (readonly [name: string, bytes: Uint8Array])[];

let files: Promise<Files> | null = null;

/** @param now - When the first start was. @returns As `lastingFolder`. */
export async function migratedFolder(
  now: OpenStateOptions['now'],
): ReturnType<typeof lastingFolder> {
  files ??= filesOfFirstStart(now);
  const made = await lastingFolder();
  for (const [name, bytes] of await files) {
    await writeFile(join(made.folder, name), bytes, { mode: 0o600 });
  }
  return made;
}

async function filesOfFirstStart(now: OpenStateOptions['now']): Promise<Files> {
  const { folder, remove } = await lastingFolder();
  const opened = await openState({
    config: { dataDir: folder, databaseUrl: null, retentionDays: 30, hashKey: null },
    now,
    repeat: () => () => undefined,
  });
  if (opened.kind === 'unusable') throw new Error(opened.sentence);
  await opened.state.close();
  const read = await filesIn(folder);
  await remove();
  return read;
}

/** Once more when one has gone meanwhile: SQLite takes its helper files away a moment after it is closed. */
async function filesIn(folder: string): Promise<Files> {
  const names = await readdir(folder);
  try {
    return await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name))] as const),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return filesIn(folder);
  }
}
