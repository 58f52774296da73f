import { readdirSync, statSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import type { FolderReader } from './list-files.ts';
import { readFileBelow } from './read-file-below.ts';

/**
 * Folders and stamps are asked for without leaving the thread: 36,000 files are asked about, which
 * takes three times as long through the thread pool. Reading is left to the pool, so that signals
 * are heard meanwhile.
 *
 * @param root - The content folder, as the system writes paths: nothing outside of it is read.
 */
export function contentDisk(root: string): FolderReader {
  return {
    readdir: async (path, options) => readdirSync(path, options),
    stat: async (path) => statSync(path),
    realpath,
    readFile: (path) => readFileBelow(root, path),
  };
}
