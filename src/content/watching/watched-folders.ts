/**
 * Which folders are to be watched for changes below the content folder.
 *
 * The content folder and all below it, except those whose articles are not read; and the folder
 * above, which tells when the content folder itself is replaced, or comes back after it was deleted.
 */
import { basename, dirname, join, relative, sep } from 'node:path';

/** As much of `node:fs/promises` as looking for folders needs. */
export interface FolderDisk {
  readdir(
    path: string,
    options: { withFileTypes: true },
  ): Promise<readonly { readonly name: string; isDirectory(): boolean }[]>;
  stat(path: string, options: { bigint: true }): Promise<FolderStats>;
  lstat(path: string, options: { bigint: true }): Promise<FolderStats>;
}

interface FolderStats {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly birthtimeNs: bigint;
  isDirectory(): boolean;
}

export interface WatchedFolder {
  /** Tells a folder from another that has taken its place. */
  readonly identity: string;
  /** The one entry that matters; null when all do. */
  readonly entry: string | null;
}

/** A folder with its absolute path. */
export type FoundFolder = readonly [path: string, folder: WatchedFolder];

/** @param root - Absolute path of the content folder, which need not exist. */
export async function* foldersToWatch(root: string, disk: FolderDisk): AsyncGenerator<FoundFolder> {
  const above = await nearestAbove(root, disk);
  if (above !== null) yield [above.path, above.folder];
  yield* withFoldersBelow(root, await identityOf(root, disk), disk);
}

/** As `foldersToWatch`, for an entry of a watched folder; none when it is no folder that is read. */
export async function* foldersAt(path: string, disk: FolderDisk): AsyncGenerator<FoundFolder> {
  if (isRead(basename(path))) {
    yield* withFoldersBelow(path, await identityOf(path, disk, { isLinkFollowed: false }), disk);
  }
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

/**
 * A folder is given before its entries are looked for: whoever begins to watch it there and then
 * misses none that comes meanwhile.
 */
async function* withFoldersBelow(
  path: string,
  identity: string | null,
  disk: FolderDisk,
): AsyncGenerator<FoundFolder> {
  if (identity === null) return;
  yield [path, { identity, entry: null }];
  // A folder that went away in the meantime, or may not be read, has nothing to watch.
  const entries = await disk.readdir(path, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.isDirectory()) yield* foldersAt(join(path, entry.name), disk);
  }
}

/** Drafts and hidden folders are not read; `.git` would report changes all day long. */
function isRead(name: string): boolean {
  return !/^[._]/.test(name);
}

/**
 * Null when there is no such folder. A link that is followed has the identity of its target.
 * The birth is part of it, because a disk gives the number of a deleted folder to the next one.
 */
async function identityOf(
  path: string,
  disk: FolderDisk,
  { isLinkFollowed = true }: { readonly isLinkFollowed?: boolean } = {},
): Promise<string | null> {
  const stats = isLinkFollowed
    ? disk.stat(path, { bigint: true })
    : disk.lstat(path, { bigint: true });
  const found = await stats.catch(() => null);
  return found?.isDirectory() === true ? `${found.dev}:${found.ino}:${found.birthtimeNs}` : null;
}
