/** `measure-process.ts` bundled as the program is, since from its sources compiling them would be measured with it. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleProgram } from '../../src/cli/build/bundle.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** @returns The file to start, below `outdir`. */
export async function builtMeasuring(outdir: string): Promise<string> {
  await bundleProgram({
    project: PROJECT,
    outdir,
    entries: {
      'bench/measure-process': 'bench/large-folder/measure-process.ts',
      'content/library-worker': 'src/content/library-worker.ts',
    },
  });
  return join(outdir, 'bench', 'measure-process.js');
}
