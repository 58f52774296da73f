import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleProgram } from '../../../src/cli/build/bundle.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

it('maps places in our own sources, and none in packages', async () => {
  const project = await temporaryFolder({
    'package.json': '{ "type": "module" }',
    'package-lock.json': '{}',
    'packages/native/package.json': '{ "dependencies": {} }',
    'node_modules/lime/index.js': 'exports.burn = (stone) => {\n  return `burnt ${stone}`;\n};\n',
    'src/content/check-process.ts': 'export {};\n',
    'src/knowledge/index.ts': 'export {};\n',
    'src/main.ts': "import { burn } from 'lime';\n\nconsole.log(burn('chalk'));\n",
  });
  const outdir = join(project, 'dist');
  await bundleProgram({ project, outdir, entries: { main: 'src/main.ts' } });
  const map = await readFile(join(outdir, 'main.js.map'), 'utf8');
  expect((JSON.parse(map) as { readonly sources: unknown }).sources).toEqual(['../src/main.ts']);
});
