/**
 * The program as an installation for production holds it: its own packages and no others, in a folder
 * that nothing can be written to. The packages are those of this checkout: no network is needed.
 */
import { chmod, cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** As `npm ci --omit=dev` takes them from the lockfile. */
interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly resolved?: string;
}

/** @returns The folder, to be the working directory; its `content` holds the given files. */
export async function installedProgram(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, text])),
  );
  await cp(join(inject('builtProgram'), 'dist'), join(folder, 'dist'), { recursive: true });
  await cp(join(PROJECT, 'package.json'), join(folder, 'package.json'));
  const { packages } = JSON.parse(await readFile(join(PROJECT, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  for (const [path, locked] of Object.entries(packages)) {
    if (!path.startsWith('node_modules/') || locked.dev === true || locked.devOptional === true) {
      continue;
    }
    if (locked.link === true) await copyOwnPackage(folder, path, locked.resolved!);
    else await copyPackage(folder, path);
  }
  await mkdir(join(folder, 'data'));
  // For whoever it will run as.
  await chmod(folder, 0o755);
  return folder;
}

/** Those in a package's own `node_modules` have lines of their own. One for another platform is not there. */
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

async function copyOwnPackage(folder: string, path: string, resolved: string): Promise<void> {
  await cp(join(PROJECT, resolved), join(folder, resolved), { recursive: true });
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await symlink(join(folder, resolved), join(folder, path), 'junction');
}
