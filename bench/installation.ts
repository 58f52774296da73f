/** What an installation for production holds: `--help` tells more. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundleProgram, programEntries } from '../src/cli/build/bundle.ts';
import { runCommand } from '../src/cli/run-command.ts';
import type { Streams } from '../src/cli/streams.ts';
import { withoutRequest } from '../src/cli/without-request.ts';
import { readCommandLine, type CommandLine } from '../src/config/command-line.ts';

const USAGE = `Usage: npm run bench:install [-- --most PACKAGES MEGABYTES]

Builds, and installs into a folder of its own, as the container does; then lists the built program and
the packages beside it with their megabytes.

  --most P M  so many packages beside the program and megabytes in all, and not more
  --help      show this text

Exit code 0: installed. 1: more than was said to be the most, or the installation failed. 2: wrong usage.
`;

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const BYTES_PER_MB = 1_000_000;

interface Installed {
  readonly name: string;
  readonly bytes: number;
}

interface Most {
  readonly packages: number;
  readonly megabytes: number;
}

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readMost(args);
  if (line.kind !== 'request') {
    return withoutRequest(line, USAGE, streams, `\n${USAGE.trimEnd()}`);
  }
  const print = (text: string): void => void streams.output.write(`${text}\n`);
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
    const { most } = line.request;
    const isWithin = installed.length - 1 <= most.packages && megabytes <= most.megabytes;
    return isWithin ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function readMost(args: readonly string[]): CommandLine<{ readonly most: Most }> {
  const options = { most: { type: 'boolean', default: false } } as const;
  return readCommandLine(args, { options, allowPositionals: true }, ({ values, positionals }) => {
    const [packages = NaN, megabytes = NaN] = positionals.map(Number);
    if (!values.most && positionals.length === 0) {
      return { most: { packages: Infinity, megabytes: Infinity } };
    }
    if (values.most && positionals.length === 2 && packages >= 0 && megabytes >= 0) {
      return { most: { packages, megabytes } };
    }
    return `Expected --most and two numbers, or nothing, got ${args.join(' ')}`;
  });
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

await runCommand(import.meta.url, main);
