/**
 * What names the program that turns files into articles and articles into an index.
 *
 * What is saved may be used only by the program that made it. A version number to be raised by hand
 * gives wrong answers the first time that somebody forgets, so the name is taken from the code.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The same for the same code, the same exact versions of packages, and the same Node.js: its Unicode
 * tables decide what a letter is.
 *
 * @returns Hexadecimal digits.
 */
export function codeFingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  hash.update(readFileSync(new URL('../../package.json', import.meta.url)));
  for (const room of ['../knowledge/', './']) {
    const folder = new URL(room, import.meta.url);
    const files = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.[jt]s$/.test(name)).toSorted()) {
      hash.update(file).update(readFileSync(new URL(file.replaceAll('\\', '/'), folder)));
    }
  }
  return hash.digest('hex');
}
