/** The licences of the packages whose code is in the bundle: each wants to go with its code. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** Up to the package's own folder: of `node_modules/a/node_modules/@b/c/index.js` all but the file. */
const PACKAGE = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE = /^(?:licen[cs]e|copying|notice)\b/i;
const RULE = '-'.repeat(72);

/**
 * @param project - Absolute path that those in `metafile` are below.
 * @returns Text, a section for each package, by name.
 */
export async function bundledLicences(
  { inputs }: Pick<Metafile, 'inputs'>,
  project: string,
): Promise<string> {
  const folders = Object.keys(inputs).flatMap((file) => PACKAGE.exec(file)?.[0] ?? []);
  const sections = await Promise.all(
    [...new Set(folders)].map((folder) => licenceOf(join(project, folder))),
  );
  return sections.toSorted().join(`\n${RULE}\n\n`);
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as { readonly name: string; readonly version: string; readonly license?: string };
  const files = (await readdir(folder)).filter((file) => LICENCE.test(file)).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const head = `${name} ${version}${license === undefined ? '' : `, ${license}`}`;
  return `${[head, ...texts.map((text) => text.trim())].join('\n\n')}\n`;
}
