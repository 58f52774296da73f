import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDiscordServer, type DiscordServer } from 'discord-stand-in';
import { startClosingGateway } from './on-discord/closing-gateway.ts';
import { noDeadline } from './on-discord/no-deadline.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { beforeExit, startBuilt, startHere, type StartedProgram } from './started-program.ts';

const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
const ARTICLE = `# What is lime mortar?

Lime mortar is a mixture of lime, sand and water that lets a wall dry.
`;

let folder: string;
let discord: DiscordServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'docent-main-'));
  await writeFile(path.join(folder, 'lime-mortar.md'), ARTICLE);
  discord = await startDiscordServer({ token: TOKEN, ...noDeadline });
});

afterAll(async () => {
  await discord.close();
  await rm(folder, { recursive: true });
});

let starts = 0;

/** What the bot needs to run on the stand-in; with data of its own, or it would slow its next starts down. */
function onDiscord(): Record<string, string> {
  starts += 1;
  return {
    CONTENT_DIR: folder,
    DATA_DIR: path.join(folder, `.data-${starts}`),
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
  };
}

/**
 * Of this very program: the stand-in cannot tell who identifies, and a client that is destroyed
 * before it was greeted identifies once more.
 */
function connected(run: StartedProgram): Promise<void> {
  return beforeExit(run, run.stderr.matching(/"msg":"connected"/));
}

/** Has it stopped while it sends an answer. @returns How it ended, and with how many answers. */
async function stoppedOn(signal: NodeJS.Signals, run: StartedProgram) {
  const ada = discord.person('Ada');
  const room = discord.addChannel(`on-${signal.toLowerCase()}`);
  const held = discord.faults.holdNext({ method: 'POST', path: /\/messages$/ });
  const question = await ada.say(room, 'What is lime mortar?', { mention: true });
  await beforeExit(run, held.arrived);
  const stopping = run.stderr.matching(/"stopping"/);
  run.signal(signal);
  await beforeExit(run, stopping);
  held.release();
  const exitCode = await run.exited;
  const { stdout, stderr } = run;
  const showsToken = stderr.text.includes(TOKEN);
  return { exitCode, replies: room.repliesTo(question).length, stdout: stdout.text, showsToken };
}

const FINISHED = { exitCode: 0, replies: 1, stdout: '', showsToken: false };

describe('npm start', () => {
  it('without a token chats in the terminal', async () => {
    const run = startHere([], { CONTENT_DIR: folder }, { input: 'What is lime mortar?\n' });
    expect(await run.exited).toBe(0);
    expect(run.stdout.text).toContain('lets a wall dry');
    expect(run.stderr.text).toMatch(/^No DISCORD_TOKEN is set/m);
  });

  it('--chat chats although there is a token', async () => {
    const run = startHere(['--chat'], onDiscord(), { input: 'What is lime mortar?\n' });
    expect(await run.exited).toBe(0);
    expect(run.stdout.text).toContain('lets a wall dry');
    expect(run.stderr.text).not.toContain('DISCORD_TOKEN');
  });

  it('--help says how to use it', async () => {
    const run = startHere(['--help'], {});
    expect(await run.exited).toBe(0);
    expect(run.stdout.text).toMatch(/^Usage: /);
  });

  it('refuses an option it does not know', async () => {
    const run = startHere(['--charm'], {});
    expect(await run.exited).toBe(2);
    expect(run.stderr.text).toContain('--charm');
  });

  it('names every setting that cannot be used, and shows no token', async () => {
    const run = startHere([], {
      DISCORD_TOKEN: `Bot ${TOKEN}`,
      LOG_LEVEL: 'loud',
      SITE_URL: 'here',
    });
    expect(await run.exited).toBe(2);
    expect(run.stderr.text).toMatch(/^ {2}DISCORD_TOKEN: expected/m);
    expect(run.stderr.text).toMatch(/^ {2}LOG_LEVEL: expected/m);
    expect(run.stderr.text).toMatch(/^ {2}SITE_URL: expected/m);
    expect(run.stderr.text).not.toContain(TOKEN);
  });

  it('needs a content folder that can be read', async () => {
    const run = startHere([], { CONTENT_DIR: path.join(folder, 'missing') });
    expect(await run.exited).toBe(2);
    expect(run.stderr.text).toContain('CONTENT_DIR');
  });

  it('with a token that Discord refuses ends with 3 and says what to do', async () => {
    const wrong = TOKEN.replace('Zn', 'Xx');
    const run = startBuilt([], { ...onDiscord(), DISCORD_TOKEN: wrong });
    expect(await run.exited).toBe(3);
    expect(run.stderr.text).toMatch(/^Discord refused the token\./m);
    expect(run.stdout.text + run.stderr.text).not.toContain(wrong);
  });

  it('connects where variables of the environment are there and empty', async () => {
    const run = startBuilt([], { ...onDiscord(), SHARDS: '', SHARD_COUNT: '', HASH_KEY: '' });
    await connected(run);
    run.signal('SIGTERM');
    expect(await run.exited).toBe(0);
  });

  it.each([
    { code: 4004, exitCode: 3 },
    { code: 4014, exitCode: 4 },
    { code: 4010, exitCode: 5 },
  ])('closed with $code ends with $exitCode and says what to do', async ({ code, exitCode }) => {
    const closing = await startClosingGateway(code);
    const run = startHere([], { ...onDiscord(), DISCORD_API_URL: closing.apiUrl });
    expect(await run.exited).toBe(exitCode);
    expect(run.stderr.text).toMatch(/^Discord (?:refused|does not allow|closed)/m);
    expect(run.stdout.text + run.stderr.text).not.toContain(TOKEN);
    await closing.close();
  });

  it('where there is no SQLite for the platform ends with 2 and says how to go on', async () => {
    const folderOfIts = await temporaryFolder({
      'without-binary.cjs': `
        const { _load: load } = require('node:module');
        require('node:module')._load = (name, ...rest) => {
          if (!name.startsWith('@libsql/')) return load(name, ...rest);
          throw Object.assign(new Error('Cannot find module ' + name), { code: 'MODULE_NOT_FOUND' });
        };`,
    });
    const run = startBuilt([], {
      ...onDiscord(),
      NODE_OPTIONS: `--require ${path.join(folderOfIts, 'without-binary.cjs')}`,
    });
    expect(await run.exited).toBe(2);
    expect(run.stderr.text).toMatch(/^There is no SQLite here: .*set DATABASE_URL/m);
    expect(run.stderr.text).not.toContain('    at ');
  });

  it('without a usable database says so in the log, and answers all the same', async () => {
    const ada = discord.person('Ada');
    const room = discord.addChannel('no-database');
    const database = 'postgres://docent:open-sesame@127.0.0.1:1/docent';
    const run = startHere([], { ...onDiscord(), DATABASE_URL: database });
    await connected(run);
    const question = await ada.say(room, 'What is lime mortar?', { mention: true });
    expect(JSON.stringify(await room.replyTo(question))).toContain('lets a wall dry');
    run.signal('SIGTERM');
    expect(await run.exited).toBe(0);
    expect(run.stderr.text).toMatch(
      /"msg":"The database of DATABASE_URL cannot be used.*leads to 127\.0\.0\.1:1\/docent\./,
    );
    expect(run.stderr.text).not.toContain('open-sesame');
  });

  // Windows has no signals: `kill` ends the process there and then.
  it.skipIf(process.platform === 'win32')(
    'on SIGTERM finishes the answer under way and ends with 0',
    async () => {
      const run = startBuilt([], onDiscord());
      await connected(run);
      expect(await stoppedOn('SIGTERM', run)).toEqual(FINISHED);
    },
  );

  it('puts a few of many problems with the files into its log, and how many there are', async () => {
    const bad = Array.from({ length: 9 }, (_, number) => [
      `bad-${number}.md`,
      '---\ntitle: [\n---\n',
    ]);
    const content = await temporaryFolder({ 'a.md': ARTICLE, ...Object.fromEntries(bad) });
    const run = startHere([], { ...onDiscord(), CONTENT_DIR: content });
    await connected(run);
    run.signal('SIGTERM');
    await run.exited;
    expect(run.stderr.text.match(/"rule":"front-matter-syntax"/g)).toHaveLength(5);
    expect(run.stderr.text).toContain('and 4 more; run npm run check');
  });

  it('answers from an article that is added while it runs', async () => {
    const ada = discord.person('Ada');
    const content = await temporaryFolder({ 'lime-mortar.md': ARTICLE });
    const room = discord.addChannel('live');
    const run = startHere([], { ...onDiscord(), CONTENT_DIR: content });
    await connected(run);
    const reloaded = run.stderr.matching(/"The articles were reloaded/);
    await writeFile(path.join(content, 'glass.md'), '# How is glass cleaned?\n\nWith water.\n');
    await beforeExit(run, reloaded);
    const question = await ada.say(room, 'How is glass cleaned?', { mention: true });
    expect(JSON.stringify(await room.replyTo(question))).toContain('With water.');
    run.signal('SIGTERM');
    await run.exited;
  });

  // One process for both: it takes long to start.
  it.skipIf(process.platform === 'win32')(
    'lets moderators see what npm run check finds, looked for in a process of its own, and ends on SIGINT as on SIGTERM',
    async () => {
      const content = await temporaryFolder({ 'a.md': `${ARTICLE}\nSee [sand](sand.md).\n` });
      const grace = discord.person('Grace', { roles: [discord.role('Keepers', ['ManageGuild'])] });
      const room = discord.addChannel('keepers');
      const run = startBuilt([], { ...onDiscord(), CONTENT_DIR: content });
      await connected(run);
      await discord.settled();
      const shown = await grace.command(room, 'knowledge problems').reply();
      if (shown === null) throw new Error('Expected a list of problems');
      const isThere = (): boolean => JSON.stringify(grace.sees(shown)).includes('`broken-link`');
      await beforeExit(
        run,
        new Promise<void>((resolve) => {
          const look = (): void => void (isThere() && resolve());
          discord.watch(look);
          look();
        }),
      );
      expect(await stoppedOn('SIGINT', run)).toEqual(FINISHED);
    },
  );

  it.skipIf(process.platform === 'win32')('on SIGHUP reads the articles again', async () => {
    const run = startHere([], onDiscord());
    await connected(run);
    // The first reading after the start is our own.
    await beforeExit(run, run.stderr.matching(/"level":20,.*"Nothing has changed/));
    const told = run.stderr.matching(/"level":30,.*"Nothing has changed/);
    run.signal('SIGHUP');
    await beforeExit(run, told);
    run.signal('SIGTERM');
    expect(await run.exited).toBe(0);
  });

  it('--chat answers from a file that is mended while it runs, and says that it was reloaded', async () => {
    const content = await temporaryFolder({ 'lime-mortar.md': ARTICLE });
    const run = startHere(['--chat'], { CONTENT_DIR: content }, { input: null });
    run.stdin.write('What is lime mortar?\n');
    await beforeExit(run, run.stdout.matching(/a wall dry/));
    const reloaded = run.stderr.matching(
      /The articles were reloaded: 1 changed \(lime-mortar.md\)/,
    );
    await writeFile(
      path.join(content, 'lime-mortar.md'),
      ARTICLE.replace('a wall dry', 'it breathe'),
    );
    await beforeExit(run, reloaded);
    run.stdin.end('What is lime mortar?\n');
    expect(await run.exited).toBe(0);
    expect(run.stdout.text).toContain('lets it breathe');
  });
});
