/**
 * Puts a program that is whole into the place of the one before.
 *
 * Somebody may be starting from there, or running and yet to load a part. So files are renamed, which
 * nobody sees half done, parts before what loads them, and those of the program before are kept.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { filesIn } from './files-in.ts';

/** What begins with it is no program: folders that are being built into, what is known of the last build, and articles that it has read. */
const HIDDEN = '.';
const PARTS = `parts${sep}`;

/**
 * @param made - Folder of the whole program, on the same disk as `dist`.
 * @param before - Files of the program that it replaces, as this gave them.
 * @returns Its files, as paths below either folder.
 */
export async function replaceProgram(
  made: string,
  dist: string,
  before: readonly string[],
): Promise<readonly string[]> {
  const files = await programFilesIn(made);
  const partsFirst = [
    ...files.filter((file) => file.startsWith(PARTS)),
    ...files.filter((file) => !file.startsWith(PARTS)),
  ];
  for (const folder of new Set(files.map(dirname))) {
    await mkdir(join(dist, folder), { recursive: true });
  }
  for (const file of partsFirst) await rename(join(made, file), join(dist, file));
  const kept = new Set([...files, ...before]);
  for (const file of await programFilesIn(dist)) {
    if (!kept.has(file)) await rm(join(dist, file), { force: true });
  }
  return files;
}

async function programFilesIn(folder: string): Promise<readonly string[]> {
  return (await filesIn(folder)).filter((file) => !file.startsWith(HIDDEN));
}
