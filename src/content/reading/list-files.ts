/** Which files of the content folder are articles, and why the others are not. */
import { join } from 'node:path';
import type { FileStamp } from './file-stamp.ts';
import { ARTICLE_EXTENSION } from '../../knowledge/index.ts';
import { isBelow } from './below.ts';
import { READ_AS_NO_ARTICLES } from './own-files.ts';
import { systemReason } from '../system-reason.ts';

/** As much of `node:fs/promises` as reading a folder needs. */
export interface FolderReader {
  readdir(path: string, options: { withFileTypes: true }): Promise<readonly DirectoryEntry[]>;
  stat(path: string): Promise<FileStamp & { isFile(): boolean; isDirectory(): boolean }>;
  realpath(path: string): Promise<string>;
  readFile(path: string): Promise<Uint8Array>;
}

interface DirectoryEntry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

export interface IgnoredFile {
  /** Path below the content folder, `/` between folders. A folder stands for all it holds. */
  readonly file: string;
  readonly reason:
    | 'not Markdown'
    | 'README'
    | 'hidden'
    | 'beginning with _'
    /** Its front matter says so. */
    | 'draft'
    | 'left out'
    | 'linked folder'
    | 'not a file';
  /** Of what is left out by its name: how many articles it would be; left out where it would be none. */
  readonly articles?: number;
}

/** Names of files and folders, or paths below the content folder. */
export interface Selection {
  /** Not read. */
  readonly leaveOut: readonly string[];
  /** Read although the name begins with `_` or is README. */
  readonly takeIn: readonly string[];
}

const NO_SELECTION: Selection = { leaveOut: [], takeIn: [] };

export interface ListedFiles {
  readonly kind: 'listed';
  /** Sorted by code unit, so that the order is the same on every disk. */
  readonly files: readonly string[];
  readonly ignored: readonly IgnoredFile[];
  /** Symbolic links whose target is not below the content folder. */
  readonly outside: readonly string[];
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

export interface UnreadableFolder {
  readonly kind: 'unreadable';
  readonly folder: string;
  readonly reason: string;
}

export async function listFiles(
  root: string,
  disk: FolderReader,
  selection: Selection = NO_SELECTION,
): Promise<ListedFiles | UnreadableFolder> {
  const listing = new Listing(root, disk, selection);
  try {
    await listing.enter('');
  } catch (error) {
    return { kind: 'unreadable', folder: root, reason: expectedReason(error) };
  }
  return listing.listed();
}

class Listing {
  readonly #root: string;
  readonly #disk: FolderReader;
  readonly #selection: Selection;
  readonly #files: string[] = [];
  readonly #ignored: IgnoredFile[] = [];
  readonly #outside: string[] = [];
  readonly #unreadable: ListedFiles['unreadable'][number][] = [];

  constructor(root: string, disk: FolderReader, selection: Selection) {
    this.#root = root;
    this.#disk = disk;
    this.#selection = selection;
  }

  listed(): ListedFiles {
    return {
      kind: 'listed',
      files: this.#files.toSorted(),
      ignored: this.#ignored,
      outside: this.#outside,
      unreadable: this.#unreadable,
    };
  }

  /** @param folder - Below the root, `/` between folders; empty for the root. */
  async enter(folder: string): Promise<void> {
    for (const entry of await this.#disk.readdir(this.#pathOf(folder), { withFileTypes: true })) {
      if (folder === '' && READ_AS_NO_ARTICLES.has(entry.name)) continue;
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const reason = this.#ignoredBecause(file, entry);
      if (reason === 'beginning with _' || reason === 'README') {
        const articles = await this.#countIn(file, entry);
        this.#ignored.push({ file, reason, ...(articles === 0 ? {} : { articles }) });
      } else if (reason !== null) this.#ignored.push({ file, reason });
      else if (entry.isSymbolicLink()) await this.#orUnreadable(file, () => this.#follow(file));
      else if (entry.isDirectory()) await this.#orUnreadable(file, () => this.enter(file));
      else if (entry.isFile()) this.#files.push(file);
      else this.#ignored.push({ file, reason: 'not a file' });
    }
  }

  #ignoredBecause(file: string, entry: DirectoryEntry): IgnoredFile['reason'] | null {
    const { leaveOut, takeIn } = this.#selection;
    const isNamedIn = (names: readonly string[]): boolean =>
      names.some((name) => name === file.normalize('NFC') || name === entry.name.normalize('NFC'));
    if (isNamedIn(leaveOut)) return 'left out';
    const reason = ignoredByName(entry);
    const isTakenIn = (reason === 'beginning with _' || reason === 'README') && isNamedIn(takeIn);
    if (!isTakenIn) return reason;
    return entry.isFile() && !ARTICLE_EXTENSION.test(entry.name) ? 'not Markdown' : null;
  }

  async #countIn(file: string, entry: DirectoryEntry): Promise<number> {
    if (entry.isDirectory()) return this.#countArticles(file);
    return entry.isFile() && ARTICLE_EXTENSION.test(entry.name) ? 1 : 0;
  }

  /** In a folder that is left out, and the folders in it. */
  async #countArticles(folder: string): Promise<number> {
    const entries = await this.#disk
      .readdir(this.#pathOf(folder), { withFileTypes: true })
      .catch(() => []);
    let count = 0;
    for (const entry of entries) {
      if (entry.isDirectory()) count += await this.#countArticles(`${folder}/${entry.name}`);
      else if (entry.isFile() && ARTICLE_EXTENSION.test(entry.name)) count += 1;
    }
    return count;
  }

  /** A link to a file inside the folder is that file once more; a linked folder could lead in a circle. */
  async #follow(file: string): Promise<void> {
    const path = this.#pathOf(file);
    if (!ARTICLE_EXTENSION.test(file) && !(await this.#leadsToFolder(path))) {
      this.#ignored.push({ file, reason: 'not Markdown' });
      return;
    }
    const real = await this.#disk.realpath(path);
    if (!isBelow(await this.#disk.realpath(this.#root), real)) {
      this.#outside.push(file);
    } else if ((await this.#disk.stat(path)).isFile()) this.#files.push(file);
    else this.#ignored.push({ file, reason: 'linked folder' });
  }

  /** False for a link that leads nowhere: without `.md` to its name it would be no article anyway. */
  async #leadsToFolder(path: string): Promise<boolean> {
    try {
      return (await this.#disk.stat(path)).isDirectory();
    } catch (error) {
      if (expectedReason(error) === 'ENOENT') return false;
      throw error;
    }
  }

  async #orUnreadable(file: string, read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      this.#unreadable.push({ file, reason: expectedReason(error) });
    }
  }

  #pathOf(file: string): string {
    return join(this.#root, ...file.split('/'));
  }
}

function ignoredByName(entry: DirectoryEntry): IgnoredFile['reason'] | null {
  if (entry.name.startsWith('.')) return 'hidden';
  if (entry.name.startsWith('_')) return 'beginning with _';
  if (entry.isDirectory()) return null;
  if (/^readme\.(?:md|markdown|mdx)$/i.test(entry.name)) return 'README';
  if (entry.isFile() && !ARTICLE_EXTENSION.test(entry.name)) return 'not Markdown';
  return null;
}

/** @throws What did not come from the system: a bug. */
function expectedReason(error: unknown): string {
  const reason = systemReason(error);
  if (reason === null) throw error;
  return reason;
}
