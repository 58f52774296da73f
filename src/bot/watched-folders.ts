/**
 * Which folders are to be watched for changes below the content folder.
 *
 * The content folder and all below it, except those whose articles are not read; and the folder
 * above, which tells when the content folder itself is replaced, or comes back after it was deleted.
 */
import { dirname, join, relative, sep } from 'node:path';

/** As much of `node:fs/promises` as looking for folders needs. */
export interface FolderDisk {
  readdir(
    path: string,
    options: { withFileTypes: true },
  ): Promise<readonly { readonly name: string; isDirectory(): boolean }[]>;
  stat(
    path: string,
    options: { bigint: true },
  ): Promise<{
    readonly dev: bigint;
    readonly ino: bigint;
    readonly birthtimeNs: bigint;
    isDirectory(): boolean;
  }>;
}

export interface WatchedFolder {
  /** Tells a folder from another that has taken its place. */
  readonly identity: string;
  /** The one entry that matters; null when all do. */
  readonly entry: string | null;
}

/** @param root - Absolute path of the content folder, which need not exist. @returns By path. */
export async function foldersToWatch(
  root: string,
  disk: FolderDisk,
): Promise<Map<string, WatchedFolder>> {
  const folders = new Map<string, WatchedFolder>();
  const above = await nearestAbove(root, disk);
  if (above !== null) folders.set(above.path, above.folder);
  await addBelow(root, disk, folders);
  return folders;
}

async function nearestAbove(
  root: string,
  disk: FolderDisk,
): Promise<{ path: string; folder: WatchedFolder } | null> {
  let path = dirname(root);
  let identity = await identityOf(path, disk);
  while (identity === null && dirname(path) !== path) {
    path = dirname(path);
    identity = await identityOf(path, disk);
  }
  const [entry = ''] = relative(path, root).split(sep);
  return identity === null || entry === '' ? null : { path, folder: { identity, entry } };
}

async function addBelow(
  path: string,
  disk: FolderDisk,
  folders: Map<string, WatchedFolder>,
): Promise<void> {
  const identity = await identityOf(path, disk);
  if (identity === null) return;
  folders.set(path, { identity, entry: null });
  // A folder that went away in the meantime, or may not be read, has nothing to watch.
  const entries = await disk.readdir(path, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    // Drafts and hidden folders are not read; a `.git` would report all the day.
    if (!entry.isDirectory() || /^[._]/.test(entry.name)) continue;
    await addBelow(join(path, entry.name), disk, folders);
  }
}

/**
 * Null when there is no such folder. A link to a folder has the identity of its target. The birth
 * is part of it, because a disk gives the number of a deleted folder to the next one.
 */
async function identityOf(path: string, disk: FolderDisk): Promise<string | null> {
  const found = await disk.stat(path, { bigint: true }).catch(() => null);
  return found?.isDirectory() === true ? `${found.dev}:${found.ino}:${found.birthtimeNs}` : null;
}
