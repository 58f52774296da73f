/** The image of Dockerfile, built once for all tests that start it. */
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { engine } from './engine.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Tag of the image. */
    image: string;
  }
}

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** For `globalSetup` in vitest.container.config.ts. @returns What takes the image away again. */
export default async function buildImage(project: TestProject): Promise<() => Promise<void>> {
  const image = `docent-test-${process.pid}`;
  const built = await engine(['build', '--network=host', `--tag=${image}`, PROJECT]);
  if (built.exitCode !== 0) throw new Error(built.output);
  project.provide('image', image);
  return async () => void (await engine(['rmi', '--force', image]));
}
