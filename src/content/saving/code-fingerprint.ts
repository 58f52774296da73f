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

/**
 * The same for the same code, the same exact versions of packages, the same Node.js, whose Unicode
 * tables decide what a letter is, and the same byte order, in which arrays are saved as they lie.
 *
 * @returns Hexadecimal digits.
 */
export function codeFingerprint(): string {
  const hash = createHash('sha256').update(`${process.version} ${endianness()}`);
  hash.update(readFileSync(new URL('../../../package.json', import.meta.url)));
  for (const room of ['../../knowledge/', '../']) {
    const folder = new URL(room, import.meta.url);
    const files = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.[jt]s$/.test(name)).toSorted()) {
      hash.update(file).update(readFileSync(new URL(file.replaceAll('\\', '/'), folder)));
    }
  }
  return hash.digest('hex');
}
