/** The file of an article as its author wrote it: replies leave out its tags, and the addresses of some links. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WrittenFile } from './protocol.ts';

/** UTF-16 units; a page of some hundred screens, longer than any article of this repository. */
const MOST = 100_000;

/** @param file - Path below the content folder. @returns Null when it cannot be read any more. */
export async function writtenFile(contentDir: string, file: string): Promise<WrittenFile | null> {
  const text = await readFile(join(contentDir, file), 'utf8').catch(() => null);
  if (text === null) return null;
  return { text: text.slice(0, MOST), isCut: text.length > MOST };
}
