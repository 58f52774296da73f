import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { namedExports } from '../../../src/cli/build/named-exports.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const uses = (name: string): string =>
  `import { counted } from 'counts'; export const ${name} = () => counted + counted;`;

it('reads a name that a package exports once, in however many files and how often it is used', async () => {
  const project = await temporaryFolder({
    'node_modules/counts/index.js':
      'let reads = 0; Object.defineProperty(exports, "counted", { enumerable: true, get: () => (reads += 1) });',
    'a.js': uses('a'),
    'b.js': uses('b'),
    'index.js':
      "import { a } from './a.js'; import { b } from './b.js'; export const read = () => [a(), b(), a()];",
  });
  const outfile = join(project, 'bundle.mjs');
  await build({
    absWorkingDir: project,
    entryPoints: ['index.js'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    plugins: [namedExports('counts', project)],
    logLevel: 'warning',
  });
  const { read } = (await import(pathToFileURL(outfile).href)) as { readonly read: () => number[] };
  expect(read()).toEqual([2, 2, 2]);
});
