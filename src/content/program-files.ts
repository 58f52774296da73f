/**
 * Where the program's own files lie: those that are started in a thread or a process of their own.
 *
 * TypeScript sources, or what `npm run build` made of them. This file stands one folder below the
 * root of either, in `src/content` or in `dist/parts`, and so does each that it names.
 */
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const KIND = extname(import.meta.url);

/** False where the program runs from its sources. */
export const isBuilt = KIND === '.js';

/** Where `npm run build` saves the articles of CONTENT_DIR; kept when the program is built anew. */
export const SAVED_BY_BUILD = '.library';

/** That folder of the program that runs; null where it runs from its sources. */
export const savedByBuild = isBuilt
  ? fileURLToPath(new URL(`../${SAVED_BY_BUILD}`, import.meta.url))
  : null;

/** @param name - `content/library-worker`: one folder, and the file without its ending. */
export function programFile(name: string): URL {
  return new URL(`../${name}${KIND}`, import.meta.url);
}
