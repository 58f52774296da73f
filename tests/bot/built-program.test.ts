/** What only the program as it is built can show: its worker is found and runs without the sources' loader. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { essay, largeFolder } from '../large-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { beforeExit, startBuilt } from './started-program.ts';

it('follows a change in a large folder while it answers', async () => {
  const contentDir = await temporaryFolder(largeFolder());
  const dataDir = await temporaryFolder();
  const env = { CONTENT_DIR: contentDir, DATA_DIR: dataDir };
  const chat = startBuilt(['--chat'], env, { input: null });
  const ask = (): boolean => chat.stdin.write('How is granite preserved?\n');

  ask();
  await beforeExit(chat, chat.stdout.matching(/\S/));
  const reloaded = chat.stderr.matching(/The articles were reloaded: 1 changed/);
  await writeFile(join(contentDir, 'materials', 'material-3.md'), essay('granite'));
  // Two answers more while the folder is read again.
  ask();
  ask();
  await beforeExit(chat, reloaded);
  ask();
  await beforeExit(chat, chat.stdout.matching(/keeper of granite/));
  chat.stdin.end();

  expect(await chat.exited).toBe(0);
  const [folder = ''] = await readdir(join(dataDir, 'library'));
  expect((await readdir(join(dataDir, 'library', folder))).toSorted()).toEqual([
    'articles.bin',
    'index.bin',
  ]);
});
