/** Writing a file that others read at the same time: they see the old file or the new one, never half of either. */
import { randomUUID } from 'node:crypto';
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** No file takes this long to write: what is older was left by a process that ended in between. */
const LEFT_BEHIND_MS = 10 * 60 * 1000;

/**
 * Writes beside the place and moves it there. Creates the folder.
 *
 * @param parts - One is written before the next is asked for.
 * @throws The system's error when the place cannot be written; nothing is left beside it.
 */
export async function writeWholeFile(path: string, parts: Iterable<Uint8Array>): Promise<void> {
  const aside = `${path}.${randomUUID()}.tmp`;
  makeFolder(dirname(path));
  try {
    await writeFile(aside, parts);
    await removeLeftBehind(path, (await stat(aside)).mtimeMs);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** @param now - By the clock of the disk that dates the files. */
async function removeLeftBehind(path: string, now: number): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(`${basename(path)}.`) || !name.endsWith('.tmp')) continue;
    const other = join(dirname(path), name);
    // Whoever wrote it may have moved or removed it by now.
    const { mtimeMs } = await stat(other).catch(() => ({ mtimeMs: now }));
    if (mtimeMs < now - LEFT_BEHIND_MS) await rm(other, { force: true });
  }
}
