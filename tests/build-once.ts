/** The program as `npm run build` bundles it, and what is run from its sources, once for all tests that start them. */
import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { bundleProgram, programEntries, type Entries } from '../src/cli/build/bundle.ts';
import { readAhead } from '../src/cli/build/read-ahead.ts';
import { bundleSources } from './bundle-sources.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder that holds the built program as the project does: `dist`, `node_modules`, `package.json`. */
    builtProgram: string;
    /** Folder of what `bundle-sources.ts` names. */
    bundledSources: string;
  }
}

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Of the program's inside, for tests that look at it as built. */
const INSIDE: Entries = {
  'connection/client': 'src/bot/connection/client.ts',
  'content/code-fingerprint': 'src/content/saving/code-fingerprint.ts',
  'content/live-library': 'src/content/live-library.ts',
  'content/load-library': 'src/content/load-library.ts',
  'content/read-in-worker': 'src/content/read-in-worker.ts',
  'content/while-reading': 'src/content/while-reading.ts',
  'state/open-state': 'src/bot/state/open-state.ts',
};

/** For `globalSetup` in vitest.config.ts. @returns What takes the folder away again. */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'docent-built-'));
  const sources = join(folder, 'sources');
  // Node looks for packages beside the program.
  await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await copyFile(join(PROJECT, 'package.json'), join(folder, 'package.json'));
  await Promise.all([buildInto(join(folder, 'dist')), bundleSources(PROJECT, sources)]);
  project.provide('builtProgram', folder);
  project.provide('bundledSources', sources);
  return () => rm(folder, { recursive: true });
}

async function buildInto(outdir: string): Promise<void> {
  const entries = { ...programEntries(PROJECT), ...INSIDE };
  await bundleProgram({ project: PROJECT, outdir, entries });
  await readAhead(outdir, join(PROJECT, 'content'));
}
