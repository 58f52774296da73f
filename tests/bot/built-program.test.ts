/** What only the program as it is built can show: its worker is found and runs without the sources' loader, and classes have other names. */
import { execFileSync } from 'node:child_process';
import { readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ChannelType } from 'discord.js';
import { startDiscordServer } from 'discord-stand-in';
import { expect, it, onTestFinished } from 'vitest';
import { essay, largeFolder } from '../large-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { USERS_KEPT } from '../../src/bot/connection/caches.ts';
import { EXIT } from '../../src/bot/program/exit-codes.ts';
import { builtFile } from '../run.ts';
import { noDeadline } from './on-discord/no-deadline.ts';
import { beforeExit, startBuilt } from './started-program.ts';

const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';

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

it('ends with the code of what it met, also where something would hold its process', async () => {
  const discord = await startDiscordServer({ token: TOKEN, ...noDeadline });
  onTestFinished(() => discord.close());
  const run = startBuilt([], {
    CONTENT_DIR: await temporaryFolder({ 'lime.md': '# Lime\n\nLime is soft.\n' }),
    DATA_DIR: await temporaryFolder(),
    DISCORD_TOKEN: TOKEN.replace('Cl2FMQ', 'Cl2FMX'),
    DISCORD_API_URL: discord.apiUrl,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent('setInterval(() => {}, 1000)')}`,
  });
  expect(await run.exited).toBe(EXIT.tokenRefused);
});

it('loses one reply where what it has saved is damaged, says so, and reads the articles anew', async () => {
  const env = {
    CONTENT_DIR: await temporaryFolder(largeFolder()),
    DATA_DIR: await temporaryFolder(),
  };
  // Which saves them: whoever has read an article just now has its text still.
  expect(await startBuilt(['--chat'], env).exited).toBe(0);
  const chat = startBuilt(['--chat'], env, { input: null });
  chat.stdin.write('/help\n');
  await beforeExit(chat, chat.stdout.matching(/\S/));
  const [folder = ''] = await readdir(join(env.DATA_DIR, 'library'));
  await truncate(join(env.DATA_DIR, 'library', folder, 'articles.bin'), 1000);

  // The second is taken up when the articles have been read.
  chat.stdin.end('How is material3 preserved?\nHow is material3 preserved?\n');
  expect(await chat.exited).toBe(0);
  const said = chat.stdout.text.replaceAll(/\s+/g, ' ');
  expect(said.match(/This reply is lost: .*? read anew/g)).toHaveLength(1);
  expect(said).toContain('keeper of material3');
  expect(chat.stderr.text).toContain('The articles were reloaded: none of them has changed.');
});

it('bounds what discord.js keeps in memory', () => {
  const file = pathToFileURL(builtFile('connection/client')).href;
  // `_add` is how discord.js takes up what Discord tells of a channel.
  const program = `
    import { createDiscordClient } from '${file}';
    const nowhere = { shards: 'auto', messageContentIntent: false, discordApiUrl: '', dataDir: '' };
    const client = createDiscordClient(nowhere, { identifying: null });
    const channel = client.channels._add({ id: '1', type: ${ChannelType.DM}, recipients: [] });
    console.log(client.users.cache.maxSize, channel.messages.cache.maxSize);`;
  const bounds = execFileSync(process.execPath, ['--input-type=module', '--eval', program]);
  expect(String(bounds)).toBe(`${USERS_KEPT} 0\n`);
});
