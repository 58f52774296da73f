/** Whether reading a folder for the first time takes so long that nobody should wait for it in silence. */
import { readdirSync } from 'node:fs';
import { ARTICLE_EXTENSION } from '../knowledge/index.ts';

/** Files with articles. So many of 2,500 characters are read and indexed in a second or two. */
const LONG_FROM = 1000;

/** False for a folder that cannot be read, of which its reading says more. */
export function takesLong(contentDir: string): boolean {
  try {
    const names = readdirSync(contentDir, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => ARTICLE_EXTENSION.test(name)).length >= LONG_FROM;
  } catch {
    return false;
  }
}
