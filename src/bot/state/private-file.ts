/** Files that only the program's own user may read. */
import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { chmod, link, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../../content/saving/make-folder.ts';
import { systemReason } from '../../content/system-reason.ts';

export const OWNER_ONLY = 0o600;

/**
 * Makes the file with this content, and its folder, unless it is there; gives it its mode either way,
 * whatever the process's umask and whoever copied it here. Of several processes one makes it, and
 * none ever finds it without its content.
 *
 * @throws The system's error when it cannot be made.
 */
export async function ensurePrivateFile(path: string, content: string): Promise<void> {
  // Where the disk is full or takes nothing, what is there is read all the same.
  const there = await statOf(path);
  if (there !== null) {
    if ((there.mode & 0o777) !== OWNER_ONLY) await makePrivate(path);
    return;
  }
  const aside = `${path}.${randomUUID()}.tmp`;
  makeFolder(dirname(path));
  try {
    await writeFile(aside, content, { mode: OWNER_ONLY, flush: true });
    await link(aside, path);
  } catch (error) {
    if (systemReason(error) !== 'EEXIST') throw error;
  } finally {
    await rm(aside, { force: true });
  }
  await makePrivate(path);
}

/** Null where there is no such file. @throws The system's error when that cannot be known. */
export async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (!/^(ENOENT|ENOTDIR)$/.test(systemReason(error) ?? '')) throw error;
    return null;
  }
}

/** Gives the file its mode, if it is there. @throws The system's error when that is refused. */
export async function makePrivate(path: string): Promise<void> {
  try {
    await chmod(path, OWNER_ONLY);
  } catch (error) {
    if (systemReason(error) !== 'ENOENT') throw error;
  }
}
