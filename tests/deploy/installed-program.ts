/**
 * The program as an installation for production holds it: `dist`, the packages beside it and no others, in a folder
 * that nothing can be written to. The packages are those of this checkout: no network is needed.
 */
import { chmod, cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { packagesFor, type Lockfile } from './locked-packages.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** @returns The folder, to be the working directory; its `content` holds the given files. */
export async function installedProgram(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, text])),
  );
  await cp(join(inject('builtProgram'), 'dist'), join(folder, 'dist'), { recursive: true });
  await cp(join(PROJECT, 'package.json'), join(folder, 'package.json'));
  const lockfile = JSON.parse(
    await readFile(join(PROJECT, 'package-lock.json'), 'utf8'),
  ) as Lockfile;
  for (const path of packagesFor('packages/native', lockfile)) await copyPackage(folder, path);
  await mkdir(join(folder, 'data'));
  // For whoever it will run as.
  await chmod(folder, 0o755);
  return folder;
}

/** Those in a package's own `node_modules` are copied by themselves. One for another platform is not there. */
async function copyPackage(folder: string, path: string): Promise<void> {
  const from = join(PROJECT, path);
  const nested = join(from, 'node_modules');
  await cp(from, join(folder, path), {
    recursive: true,
    dereference: true,
    filter: (file) => !file.startsWith(nested),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}
