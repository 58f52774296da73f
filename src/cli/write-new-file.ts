/** A file that a command makes, which must never take the place of one that is there. */
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder as makeFolderAt } from '../content/saving/make-folder.ts';
import { systemReason } from '../content/system-reason.ts';

export interface NewFile {
  readonly path: string;
  readonly text: string;
  /** What can be done where the path is taken, after a colon; null: nothing is to be said. */
  readonly ifTaken: string | null;
  /** Replaces what is there. Default: no. */
  readonly replace?: boolean;
  /** Makes the folder it is to be in. Default: no. */
  readonly makeFolder?: boolean;
}

/** @returns Null when it is written; else a sentence that says why not and what to do. */
export async function writeNewFile({
  path,
  text,
  ifTaken,
  replace = false,
  makeFolder = false,
}: NewFile): Promise<string | null> {
  try {
    if (makeFolder) makeFolderAt(dirname(path));
    await writeFile(path, text, { flag: replace ? 'w' : 'wx' });
    return null;
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    if (reason === 'EEXIST') return takenSentence(path, ifTaken);
    return `${path} cannot be written (${reason}): check the path, and that you may write there.`;
  }
}

/** @param ifTaken - As `NewFile` has it. */
export function takenSentence(path: string, ifTaken: string | null): string {
  const what = `${path} is there already and was left as it is`;
  return ifTaken === null ? `${what}.` : `${what}: ${ifTaken}.`;
}
