/**
 * `npm run build`: src and the packages that it loads → dist, while a bot may be starting from it, and where that is made anew
 * the articles of CONTENT_DIR beside it, read and indexed.
 *
 * It is made in a folder of its own and put into place when it is whole. Unchanged sources are not built again. Types are not
 * looked at: that is what `npm run types` is for.
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledLicences } from './build/licences.ts';
import { bundleProgram, programEntries } from './build/bundle.ts';
import { filesIn } from './build/files-in.ts';
import { readAhead } from './build/read-ahead.ts';
import { replaceProgram } from './build/replace-program.ts';
import { configFor } from './folder-config.ts';

/** Where npm runs the scripts of a package. */
const PROJECT = process.cwd();
const DIST = join(PROJECT, 'dist');
const LAST_BUILD = join(DIST, '.last-build.json');

/** Of the program that `dist` holds. */
interface LastBuild {
  readonly sources: string;
  readonly files: readonly string[];
}

async function build(): Promise<void> {
  const sources = await hashOfSources();
  const last = await lastBuild();
  if (last?.sources === sources) return;
  await mkdir(DIST, { recursive: true });
  const made = await mkdtemp(join(DIST, '.build-'));
  try {
    const entries = programEntries(PROJECT);
    const metafile = await bundleProgram({
      project: PROJECT,
      outdir: DIST,
      writtenInto: made,
      entries,
    });
    await writeFile(join(made, 'licences.txt'), await bundledLicences(metafile, PROJECT));
    const files = await replaceProgram(made, DIST, last?.files ?? []);
    // Last: were it there before the files, the next time would not make them.
    await writeFile(LAST_BUILD, JSON.stringify({ sources, files } satisfies LastBuild));
  } finally {
    await rm(made, { recursive: true });
  }
  // What is wrong with the settings the start says.
  const settings = configFor(undefined, { env: process.env, cwd: PROJECT });
  if (settings.kind !== 'config') return;
  const failed = await readAhead(DIST, settings.config.contentDir);
  if (failed !== null) process.stderr.write(`${failed}\n`);
}

/** Of all that goes into `dist`, and of what makes it. */
async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const sources = (await filesIn(join(PROJECT, 'src'))).map((file) => join('src', file));
  for (const file of ['package.json', 'package-lock.json', ...sources]) {
    hash.update(file).update(await readFile(join(PROJECT, file)));
  }
  return hash.digest('hex');
}

async function lastBuild(): Promise<LastBuild | null> {
  try {
    return JSON.parse(await readFile(LAST_BUILD, 'utf8')) as LastBuild;
  } catch {
    // None yet, or one that was cut short: it is built anew.
    return null;
  }
}

// The keyboard stops esbuild as well, and what it made is taken away then.
process.on('SIGINT', () => {});
try {
  await build();
} catch (error) {
  // What is wrong with the sources esbuild has said itself.
  if (!(error instanceof Error && 'errors' in error)) throw error;
  process.exitCode = 1;
}
