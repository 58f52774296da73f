/** Has a program that is built read a content folder, so that its first start finds it read. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { SAVED_BY_BUILD } from '../../content/program-files.ts';

/**
 * A fault of it is printed and ends nothing: the start reads the folder itself, as it does where nothing is saved.
 *
 * @param program - Folder that the program was built into.
 */
export async function readAhead(program: string, contentDir: string): Promise<void> {
  const reader = join(program, 'content', 'read-ahead.js');
  const args = ['--enable-source-maps', reader, contentDir, join(program, SAVED_BY_BUILD)];
  // Like a start with few articles it prints nothing.
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  await once(child, 'close');
}
