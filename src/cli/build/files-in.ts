import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** @returns Paths below the folder, sorted, of the files in it and in all folders below. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();
}
