/**
 * `npm run build`: src → dist, while a bot may be starting from it.
 *
 * The compiler writes each file anew where it stands, and whoever reads it at that moment finds half of it: of
 * two `npm start` at once the second ended. So it writes into a folder of its own, and what is whole is
 * renamed into its place. What it knows of the last time is kept beside, and spares an unchanged program
 * to be looked through again.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where npm runs the scripts of a package. */
const PROJECT = process.cwd();
const DIST = join(PROJECT, 'dist');
/** As deep as the folder that is compiled into: the file holds paths from where it lies. */
const LAST_TIME = join(DIST, '.last-build');
const BUILD_INFO = 'build.tsbuildinfo';
const COMPILER = fileURLToPath(
  new URL('bin/tsc', import.meta.resolve('typescript-compiler/package.json')),
);

/** @returns The exit code of the compiler; unless it is 0, `dist` is as it was. */
async function build(): Promise<number> {
  await mkdir(LAST_TIME, { recursive: true });
  const made = await mkdtemp(join(DIST, '.build-'));
  try {
    await copyFile(join(LAST_TIME, BUILD_INFO), join(made, BUILD_INFO)).catch(ignoreMissing);
    const exitCode = await compile(made);
    if (exitCode === 0) await moveIntoPlace(made);
    return exitCode;
  } finally {
    await rm(made, { recursive: true });
  }
}

async function compile(into: string): Promise<number> {
  const own = ['--incremental', '--outDir', into, '--tsBuildInfoFile', join(into, BUILD_INFO)];
  const compiler = spawn(
    process.execPath,
    [COMPILER, '-p', join(PROJECT, 'tsconfig.build.json'), ...own],
    { stdio: 'inherit' },
  );
  const [exitCode] = (await once(compiler, 'close')) as [number | null];
  return exitCode ?? 1;
}

/** What the compiler knows goes last: were it there before the files, the next time would not make them. */
async function moveIntoPlace(made: string): Promise<void> {
  const entries = await readdir(made, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(made.length + 1))
    .filter((file) => file !== BUILD_INFO);
  for (const folder of new Set(files.map(dirname))) {
    await mkdir(join(DIST, folder), { recursive: true });
  }
  for (const file of files) await rename(join(made, file), join(DIST, file));
  await rename(join(made, BUILD_INFO), join(LAST_TIME, BUILD_INFO));
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

// The keyboard stops the compiler as well, and what it made is taken away then.
process.on('SIGINT', () => {});
process.exitCode = await build();
