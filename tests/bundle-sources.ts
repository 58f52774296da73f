/** What is run from its sources, for tests that start it as a process. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Entries } from '../src/cli/build/bundle.ts';

const ENTRIES: Entries = {
  build: 'src/cli/build.ts',
  preview: 'src/preview/preview.ts',
  previewed: 'tests/preview/previewed.ts',
};

/** Packages in CommonJS call it, and modules do not have it. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/** Name of what each source has for `import.meta.url`. */
const OWN_URL = 'urlOfThisSource';

/**
 * Bundles each program: compiling it anew at every start took longer than most of what it is started for.
 *
 * @param project - Absolute path.
 * @param outdir - Absolute path of a folder with `node_modules` above it.
 */
export async function bundleSources(project: string, outdir: string): Promise<void> {
  await build({
    absWorkingDir: project,
    entryPoints: { ...ENTRIES },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // It looks for its own program beside itself.
    external: ['esbuild'],
    banner: { js: REQUIRE },
    define: { 'import.meta.url': OWN_URL },
    plugins: [whereSourcesAre],
    logLevel: 'warning',
  });
}

/** A source finds the files beside it from where it stands itself, as when it is run. */
const whereSourcesAre: Plugin = {
  name: 'where sources are',
  setup(bundling) {
    bundling.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: `const ${OWN_URL} = '${pathToFileURL(path).href}'; ${await readFile(path, 'utf8')}`,
      loader: 'ts',
    }));
  },
};
