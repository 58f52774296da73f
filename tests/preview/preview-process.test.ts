/** `npm run preview` as a process: how it ends. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, inject, it, onTestFinished } from 'vitest';
import { botEnvironment } from '../../src/preview/bot-process.ts';
import { PATIENCE } from '../patience.ts';
import { sourceFile } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const CHARTERS = fileURLToPath(new URL('../../content/charters-and-theory', import.meta.url));

function isThere(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

const isOurs = (name: string): boolean => name.startsWith('docent-preview-');

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly folder: string;
  readonly exited: Promise<unknown>;
}

async function started(): Promise<Started> {
  const folder = await temporaryFolder();
  const args = [sourceFile('preview'), '--content', CHARTERS, '--port', '0'];
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exited = once(child, 'exit');
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  const url = printed.toString().replace('Preview: ', '').trim();
  expect((await readdir(folder)).filter(isOurs)).toHaveLength(1);
  return { child, url, folder, exited };
}

it.each(['SIGINT', 'SIGHUP'] as const)(
  'ends in order on a %s that arrives more than once, and leaves no data behind',
  async (signal) => {
    const { child, url, folder, exited } = await started();
    child.kill(signal);
    // The page goes first.
    await expect.poll(() => isThere(url), PATIENCE).toBe(false);
    child.kill(signal);
    expect(await exited).toEqual([0, null]);
    expect((await readdir(folder)).filter(isOurs)).toEqual([]);
  },
);

it('takes the bot and its data along when it is killed', async () => {
  const folder = await temporaryFolder();
  const program = join(inject('builtProgram'), 'dist', 'bot', 'main.js');
  const args = [sourceFile('previewed'), program, CHARTERS];
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exited = once(child, 'exit');
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  expect(printed.toString()).toBe('ready\n');
  expect((await readdir(folder)).filter(isOurs)).toHaveLength(1);
  child.kill('SIGKILL');
  await exited;
  await expect.poll(async () => (await readdir(folder)).filter(isOurs), PATIENCE).toEqual([]);
});

it('keeps from its bot all that leads to the operator’s Discord, data and ports', () => {
  const env = {
    WEB_PORT: '8080',
    HEALTH_PORT: '9090',
    DATABASE_URL: 'postgres://x',
    SITE_URL: 's',
  };
  const own = { token: 't', apiUrl: 'a', contentDir: 'c', dataDir: 'd' };
  expect(botEnvironment({ env, ...own })).toMatchObject({
    WEB_PORT: '',
    WEB_HOST: '',
    HEALTH_PORT: '',
    HEALTH_HOST: '',
    DATABASE_URL: '',
    SITE_URL: 's',
    DISCORD_TOKEN: 't',
  });
});

it('ends at once where the folder cannot be read, and says so', async () => {
  const missing = join(await temporaryFolder(), 'missing');
  const args = [sourceFile('preview'), '--content', missing, '--port', '0'];
  const child = spawn(process.execPath, args, {
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
