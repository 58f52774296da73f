/** What only the program as it is built can show: its worker is found and runs without the sources' loader. */
import { spawn } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { essay, largeFolder } from '../large-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const PATIENCE_MS = 120_000;

const cwd = fileURLToPath(new URL('../..', import.meta.url));

async function exitCodeOf(command: string, args: readonly string[]): Promise<number | null> {
  const child = spawn(command, args, { cwd, stdio: 'ignore', shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    child.once('close', resolve);
  });
}

it(
  'follows a change in a large folder while it answers',
  async () => {
    expect(await exitCodeOf('npm', ['run', '--silent', 'build'])).toBe(0);
    const contentDir = await temporaryFolder(largeFolder());
    const dataDir = await temporaryFolder();
    const chat = spawn(process.execPath, ['dist/bot/main.js', '--chat'], {
      cwd,
      env: {
        PATH: process.env['PATH'],
        CONTENT_DIR: contentDir,
        DATA_DIR: dataDir,
        DISCORD_TOKEN: '',
        SITE_URL: '',
      },
    });
    const exitCode = new Promise((resolve) => {
      chat.once('close', resolve);
    });
    const ask = (): boolean => chat.stdin.write('How is granite preserved?\n');
    let answers = 0;
    let isChanged = false;
    ask();
    for await (const line of createInterface({ input: chat.stdout })) {
      if (line.includes('keeper of granite')) break;
      // One answer is several lines; the next question follows the end of one.
      if (line !== '') continue;
      answers++;
      if (!isChanged) {
        await writeFile(join(contentDir, 'materials', 'material-3.md'), essay('granite'));
        isChanged = true;
      }
      ask();
    }
    expect(answers).toBeGreaterThan(0);
    chat.stdin.end();
    expect(await exitCode).toBe(0);
    const [folder = ''] = await readdir(join(dataDir, 'library'));
    expect((await readdir(join(dataDir, 'library', folder))).toSorted()).toEqual([
      'articles.bin',
      'index.bin',
    ]);
  },
  PATIENCE_MS,
);
