/** Has a program that is built read a content folder, so that its first start finds it read. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { SAVED_BY_BUILD } from '../../content/program-files.ts';
import { takesLong } from '../../content/takes-long.ts';

/** Name of what reads, among the entries of the program. */
export const READ_AHEAD = 'content/read-ahead';

/**
 * A folder that takes long is left to the start, which answers meanwhile and says how far it is. So is one where this fails.
 *
 * @param program - Folder that the program was built into.
 * @returns What has failed, in a sentence; null when nothing has.
 */
export async function readAhead(program: string, contentDir: string): Promise<string | null> {
  if (takesLong(contentDir)) return null;
  const reader = join(program, `${READ_AHEAD}.js`);
  const args = ['--enable-source-maps', reader, contentDir, join(program, SAVED_BY_BUILD)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = await new Promise<string | null>((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    child.once('close', (exitCode, signal) =>
      resolve(exitCode === 0 ? null : (signal ?? `exit code ${exitCode}`)),
    );
  });
  if (ended === null) return null;
  return `The articles of ${contentDir} were not read ahead (${ended}): the first start reads them.`;
}
