/**
 * The program as `npm run build` compiles it, once for all tests that start it. Its types are not looked
 * at, which takes three quarters of the time: that is what `npm run types` is for.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder that holds the built program as the project does: `dist`, `node_modules`, `package.json`. */
    builtProgram: string;
  }
}

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** For `globalSetup` in vitest.config.ts. @returns What takes the folder away again. */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'docent-built-'));
  await promisify(execFile)(
    'npm',
    [
      'exec',
      '--',
      'tsc',
      '-p',
      'tsconfig.build.json',
      '--noCheck',
      '--outDir',
      join(folder, 'dist'),
    ],
    { cwd: PROJECT, shell: process.platform === 'win32' },
  );
  // Node looks for packages beside the program, and the program for its own package.json.
  await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await copyFile(join(PROJECT, 'package.json'), join(folder, 'package.json'));
  project.provide('builtProgram', folder);
  return () => rm(folder, { recursive: true });
}
