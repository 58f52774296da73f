/**
 * What an installation for production holds: the built program, the packages beside it, their megabytes.
 *
 * `npm run bench:install [-- --most PACKAGES MEGABYTES]`: builds and installs into a folder of its own, as the
 * container does. Exit code 1: more than was said to be the most, or the installation failed.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundleProgram, programEntries } from '../src/cli/build/bundle.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const BYTES_PER_MB = 1_000_000;

interface Installed {
  readonly name: string;
  readonly bytes: number;
}

async function main(args: readonly string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'docent-install-'));
  try {
    for (const name of ['package.json', 'package-lock.json', 'packages']) {
      await cp(join(PROJECT, name), join(folder, name), { recursive: true, filter: notInstalled });
    }
    const outdir = join(folder, 'dist');
    await bundleProgram({ project: PROJECT, outdir, entries: programEntries(PROJECT) });
    await promisify(execFile)(
      'npm',
      ['ci', '--omit=dev', '--workspace', 'packages/native', '--no-audit', '--no-fund'],
      { cwd: folder, shell: process.platform === 'win32' },
    );
    const program = { name: 'dist, the program', bytes: await bytesIn(outdir) };
    const installed = [program, ...(await packagesIn(folder))];
    const megabytes = installed.reduce((sum, { bytes }) => sum + bytes, 0) / BYTES_PER_MB;
    print(`${installed.length - 1} packages beside the program, ${megabytes.toFixed(1)} MB in all`);
    for (const { name, bytes } of installed) {
      print(`${(bytes / BYTES_PER_MB).toFixed(1).padStart(6)} MB  ${name}`);
    }
    return isWithin(args, installed.length - 1, megabytes) ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @returns False when `--most` was given and one of the two is more. */
function isWithin(args: readonly string[], packages: number, megabytes: number): boolean {
  if (args[0] !== '--most') return true;
  const [mostPackages, mostMegabytes] = args.slice(1).map(Number);
  if (mostPackages === undefined || mostMegabytes === undefined) {
    throw new RangeError(`Expected --most PACKAGES MEGABYTES, got ${args.join(' ')}`);
  }
  return packages <= mostPackages && megabytes <= mostMegabytes;
}

const notInstalled = (path: string): boolean => !path.split(/[\\/]/).includes('node_modules');

/** Largest first, each without those in its own `node_modules`. Links to packages of ours are left out. */
async function packagesIn(folder: string): Promise<readonly Installed[]> {
  const { packages } = JSON.parse(
    await readFile(join(folder, 'node_modules', '.package-lock.json'), 'utf8'),
  ) as { packages: Readonly<Record<string, { readonly link?: boolean }>> };
  const installed = await Promise.all(
    Object.entries(packages)
      .filter(([path, { link }]) => link !== true && path.startsWith('node_modules/'))
      .map(async ([path]) => ({
        name: path.replace(/^node_modules\//, ''),
        bytes: await bytesIn(join(folder, path)),
      })),
  );
  return installed.toSorted((a, b) => b.bytes - a.bytes);
}

async function bytesIn(folder: string): Promise<number> {
  const sizes = await Promise.all(
    (await readdir(folder, { withFileTypes: true })).map(async (entry) => {
      if (entry.name === 'node_modules') return 0;
      const path = join(folder, entry.name);
      return entry.isDirectory() ? bytesIn(path) : (await stat(path)).size;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await main(process.argv.slice(2));
