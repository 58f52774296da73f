import { readdir, realpath, stat } from 'node:fs/promises';
import type { FolderReader } from './list-files.ts';
import { readFileBelow } from './read-file-below.ts';

/** @param root - The content folder, as the system writes paths: nothing outside of it is read. */
export function contentDisk(root: string): FolderReader {
  return { readdir, stat, realpath, readFile: (path) => readFileBelow(root, path) };
}
