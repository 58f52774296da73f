import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDiscordServer, type DiscordServer } from 'discord-stand-in';
import { startClosingGateway } from './on-discord/closing-gateway.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { beforeExit, printed, runMain } from './run-main.ts';

const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
const ARTICLE = `# What is lime mortar?

Lime mortar is a mixture of lime, sand and water that lets a wall dry.
`;

let folder: string;
let discord: DiscordServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'docent-main-'));
  await writeFile(path.join(folder, 'lime-mortar.md'), ARTICLE);
  discord = await startDiscordServer({ token: TOKEN });
});

afterAll(async () => {
  await discord.close();
  await rm(folder, { recursive: true });
});

/** What the bot needs to run on the stand-in. */
function onDiscord(): Record<string, string> {
  return { CONTENT_DIR: folder, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl };
}

describe('npm start', () => {
  it('without a token chats in the terminal', async () => {
    const run = runMain([], { CONTENT_DIR: folder }, 'What is lime mortar?\n');
    expect(await run.exited).toBe(0);
    expect(run.stdout()).toContain('lets a wall dry');
    expect(run.stderr()).toMatch(/^No DISCORD_TOKEN is set/m);
  });

  it('--chat chats although there is a token', async () => {
    const run = runMain(['--chat'], onDiscord(), 'What is lime mortar?\n');
    expect(await run.exited).toBe(0);
    expect(run.stdout()).toContain('lets a wall dry');
    expect(run.stderr()).not.toContain('DISCORD_TOKEN');
  });

  it('--help says how to use it', async () => {
    const run = runMain(['--help'], {});
    expect(await run.exited).toBe(0);
    expect(run.stdout()).toMatch(/^Usage: /);
  });

  it('refuses an option it does not know', async () => {
    const run = runMain(['--charm'], {});
    expect(await run.exited).toBe(2);
    expect(run.stderr()).toContain('--charm');
  });

  it('names every setting that cannot be used, and shows no token', async () => {
    const run = runMain([], { DISCORD_TOKEN: `Bot ${TOKEN}`, LOG_LEVEL: 'loud', SITE_URL: 'here' });
    expect(await run.exited).toBe(2);
    expect(run.stderr()).toMatch(/^ {2}DISCORD_TOKEN: expected/m);
    expect(run.stderr()).toMatch(/^ {2}LOG_LEVEL: expected/m);
    expect(run.stderr()).toMatch(/^ {2}SITE_URL: expected/m);
    expect(run.stderr()).not.toContain(TOKEN);
  });

  it('needs a content folder that can be read', async () => {
    const run = runMain([], { CONTENT_DIR: path.join(folder, 'missing') });
    expect(await run.exited).toBe(2);
    expect(run.stderr()).toContain('CONTENT_DIR');
  });

  it('with a token that Discord refuses ends with 3 and says what to do', async () => {
    const wrong = TOKEN.replace('Zn', 'Xx');
    const run = runMain([], { ...onDiscord(), DISCORD_TOKEN: wrong });
    expect(await run.exited).toBe(3);
    expect(run.stderr()).toMatch(/^Discord refused the token\./m);
    expect(run.stdout() + run.stderr()).not.toContain(wrong);
  });

  it.each([
    { code: 4004, exitCode: 3 },
    { code: 4014, exitCode: 4 },
    { code: 4010, exitCode: 5 },
  ])('closed with $code ends with $exitCode and says what to do', async ({ code, exitCode }) => {
    const closing = await startClosingGateway(code);
    const run = runMain([], { ...onDiscord(), DISCORD_API_URL: closing.apiUrl });
    expect(await run.exited).toBe(exitCode);
    expect(run.stderr()).toMatch(/^Discord (?:refused|does not allow|closed)/m);
    expect(run.stdout() + run.stderr()).not.toContain(TOKEN);
    await closing.close();
  });

  // Windows has no signals: `kill` ends the process there and then.
  it.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT'] as const)(
    'on %s finishes the answer under way and ends with 0',
    async (signal) => {
      const ada = discord.person('Ada');
      const room = discord.addChannel(`on-${signal.toLowerCase()}`);
      const ready = discord.gateway.next('ready');
      const run = runMain([], onDiscord());
      await beforeExit(run, ready);
      const held = discord.faults.holdNext({ method: 'POST', path: /\/messages$/ });
      const question = await ada.say(room, 'What is lime mortar?', { mention: true });
      await beforeExit(run, held.arrived);
      const stopping = new Promise<void>((resolve) => {
        run.child.stderr?.on('data', (data: Buffer) => {
          if (data.toString().includes('"stopping"')) resolve();
        });
      });
      run.child.kill(signal);
      await beforeExit(run, stopping);
      held.release();
      expect(await run.exited).toBe(0);
      expect(room.repliesTo(question)).toHaveLength(1);
      expect(run.stdout()).toBe('');
      expect(run.stderr()).not.toContain(TOKEN);
    },
  );

  it('puts a few of many problems with the files into its log, and how many there are', async () => {
    const bad = Array.from({ length: 9 }, (_, number) => [
      `bad-${number}.md`,
      '---\ntitle: [\n---\n',
    ]);
    const content = await temporaryFolder({ 'a.md': ARTICLE, ...Object.fromEntries(bad) });
    const ready = discord.gateway.next('ready');
    const run = runMain([], { ...onDiscord(), CONTENT_DIR: content });
    await beforeExit(run, ready);
    run.child.kill('SIGTERM');
    await run.exited;
    expect(run.stderr().match(/"rule":"front-matter-syntax"/g)).toHaveLength(5);
    expect(run.stderr()).toContain('and 4 more; run npm run check');
  });

  it('answers from an article that is added while it runs', async () => {
    const ada = discord.person('Ada');
    const content = await temporaryFolder({ 'lime-mortar.md': ARTICLE });
    const room = discord.addChannel('live');
    const ready = discord.gateway.next('ready');
    const run = runMain([], { ...onDiscord(), CONTENT_DIR: content });
    await beforeExit(run, ready);
    const reloaded = printed(run, /"The articles were reloaded/);
    await writeFile(path.join(content, 'glass.md'), '# How is glass cleaned?\n\nWith water.\n');
    await beforeExit(run, reloaded);
    const question = await ada.say(room, 'How is glass cleaned?', { mention: true });
    expect(JSON.stringify(await room.replyTo(question))).toContain('With water.');
    run.child.kill('SIGTERM');
    await run.exited;
  });

  it('lets moderators see what npm run check finds, looked for in a process of its own', async () => {
    const content = await temporaryFolder({ 'a.md': `${ARTICLE}\nSee [sand](sand.md).\n` });
    const grace = discord.person('Grace', { roles: [discord.role('Keepers', ['ManageGuild'])] });
    const room = discord.addChannel('keepers');
    const registered = discord.gateway.next('ready');
    const run = runMain([], { ...onDiscord(), CONTENT_DIR: content });
    await beforeExit(run, registered);
    await discord.settled();
    const shown = await grace.command(room, 'knowledge problems').reply();
    if (shown === null) throw new Error('Expected a list of problems');
    const isThere = (): boolean => JSON.stringify(grace.sees(shown)).includes('`broken-link`');
    await beforeExit(
      run,
      new Promise((resolve) => discord.watch(() => void (isThere() && resolve()))),
    );
    run.child.kill('SIGTERM');
    expect(await run.exited).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('on SIGHUP reads the articles again', async () => {
    const ready = discord.gateway.next('ready');
    const run = runMain([], onDiscord());
    await beforeExit(run, ready);
    // The first reading after the start is our own.
    await beforeExit(run, printed(run, /"level":20,.*"Nothing has changed/));
    const told = printed(run, /"level":30,.*"Nothing has changed/);
    run.child.kill('SIGHUP');
    await beforeExit(run, told);
    run.child.kill('SIGTERM');
    expect(await run.exited).toBe(0);
  });

  it('--chat answers from a file that is mended while it runs, and says that it was reloaded', async () => {
    const content = await temporaryFolder({ 'lime-mortar.md': ARTICLE });
    const run = runMain(['--chat'], { CONTENT_DIR: content }, null);
    run.child.stdin?.write('What is lime mortar?\n');
    await new Promise((resolve) => run.child.stdout?.once('data', resolve));
    const reloaded = printed(run, /The articles were reloaded: 1 changed \(lime-mortar.md\)/);
    await writeFile(
      path.join(content, 'lime-mortar.md'),
      ARTICLE.replace('a wall dry', 'it breathe'),
    );
    await beforeExit(run, reloaded);
    run.child.stdin?.end('What is lime mortar?\n');
    expect(await run.exited).toBe(0);
    expect(run.stdout()).toContain('lets it breathe');
  });
});
