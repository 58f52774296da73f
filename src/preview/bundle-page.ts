/** The page as a browser loads it: bundled from this folder and the installed packages, in memory. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A file of the page, by its path on the server. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array | string;
}

const here = (name: string): string => fileURLToPath(new URL(`page/${name}`, import.meta.url));

export async function bundlePage(): Promise<ReadonlyMap<string, PageFile>> {
  const { outputFiles } = await build({
    entryPoints: [here('main.ts'), here('page.css')],
    // Where they would be written, which they are not.
    outdir: here(''),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    // Packages have development builds that warn in the console.
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['production'],
    legalComments: 'inline',
    write: false,
    logLevel: 'silent',
  });
  const bundled = (ending: string): Uint8Array => {
    const file = outputFiles.find(({ path }) => path.endsWith(ending));
    if (file === undefined) throw new RangeError(`The bundler made no file ${ending}`);
    return file.contents;
  };
  return new Map<string, PageFile>([
    ['/', { type: 'text/html; charset=utf-8', body: await readFile(here('index.html')) }],
    ['/page.css', { type: 'text/css; charset=utf-8', body: bundled('.css') }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', body: bundled('.js') }],
  ]);
}
