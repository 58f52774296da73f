/**
 * What names the program that turns files into articles and articles into an index.
 *
 * What is saved may be used only by the program that made it. A version number to be raised by hand
 * gives wrong answers the first time that somebody forgets, so the name is taken from the code.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { fileURLToPath } from 'node:url';

/** `sourceFingerprint` of when the program was built, written in by `npm run build`; run from its sources there is none. */
declare const BUILT_FROM: string | undefined;

/**
 * The same for the same code, the same exact versions of packages, the same Node.js, whose Unicode
 * tables decide what a letter is, and the same byte order, in which arrays are saved as they lie.
 *
 * @returns Hexadecimal digits.
 */
export function codeFingerprint(): string {
  const code =
    typeof BUILT_FROM === 'undefined'
      ? sourceFingerprint(new URL('../../../', import.meta.url))
      : BUILT_FROM;
  return createHash('sha256').update(`${process.version} ${endianness()} ${code}`).digest('hex');
}

/**
 * @param project - The folder that holds `package.json` and `src`, with a slash at its end.
 * @returns Hexadecimal digits: the same for the same code and the same exact versions of packages.
 */
export function sourceFingerprint(project: URL): string {
  const hash = createHash('sha256').update(readFileSync(new URL('package.json', project)));
  for (const room of ['src/knowledge/', 'src/content/']) {
    const folder = new URL(room, project);
    const files = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).toSorted()) {
      hash.update(file).update(readFileSync(new URL(file.replaceAll('\\', '/'), folder)));
    }
  }
  return hash.digest('hex');
}
