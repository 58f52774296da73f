/** `npm run preview` as a process: how it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const PREVIEW = fileURLToPath(new URL('../../src/preview/preview.ts', import.meta.url));
const CHARTERS = fileURLToPath(new URL('../../content/charters-and-theory', import.meta.url));

function isThere(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

it('ends in order on a Ctrl-C that arrives more than once, and leaves no data behind', async () => {
  const folder = await temporaryFolder();
  const args = ['--import', import.meta.resolve('tsx'), PREVIEW];
  const child = spawn(process.execPath, [...args, '--content', CHARTERS, '--port', '0'], {
    env: { PATH: process.env['PATH'], TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exited = once(child, 'exit');
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  const url = printed.toString().replace('Preview: ', '').trim();
  const isOurs = (name: string): boolean => name.startsWith('docent-preview-');
  expect((await readdir(folder)).filter(isOurs)).toHaveLength(1);
  child.kill('SIGINT');
  // The page goes first.
  await expect.poll(() => isThere(url)).toBe(false);
  child.kill('SIGINT');
  expect(await exited).toEqual([0, null]);
  expect((await readdir(folder)).filter(isOurs)).toEqual([]);
});

it('ends at once where the folder cannot be read, and says so', async () => {
  const missing = join(await temporaryFolder(), 'missing');
  const args = ['--import', import.meta.resolve('tsx'), PREVIEW];
  const child = spawn(process.execPath, [...args, '--content', missing, '--port', '0'], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [[code], printed, said] = await Promise.all([
    once(child, 'exit') as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  expect(code).toBe(1);
  expect(printed).toBe('');
  expect(said).toBe(
    `The content folder ${missing} cannot be read (ENOENT): check CONTENT_DIR, or create the folder.\n`,
  );
});
