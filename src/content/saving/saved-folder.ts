/** Where the articles and the index of a content folder are saved below DATA_DIR. */
import { join, resolve } from 'node:path';
import { isBuilt } from '../program-files.ts';
import { shortKey } from '../short-key.ts';
import { systemReason } from '../system-reason.ts';

/**
 * A folder of its own for each content folder, and one more for the program as it is built: run from
 * its sources it is other code, and the two would undo each other's work.
 */
export function savedFolder(dataDir: string, contentDir: string): string {
  const key = shortKey(`${isBuilt ? '.js' : '.ts'} ${resolve(contentDir)}`);
  return join(dataDir, 'library', key);
}

export function unsavedSentence(folder: string, error: unknown): string {
  const reason = systemReason(error) ?? String(error);
  return `The articles and their index cannot be saved in ${folder} (${reason}), so the next start makes them anew: let the program write to DATA_DIR.`;
}
