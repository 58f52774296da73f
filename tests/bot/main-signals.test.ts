import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { CALIBRATION_FILE } from '../../src/knowledge/index.ts';
import { startDiscordServer } from 'discord-stand-in';
import { noDeadline } from './on-discord/no-deadline.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { beforeExit, builtMain, startBuilt, startHere } from './started-program.ts';

const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
const ARTICLE = '# Lime\n\nLime is soft.\n';

/** A module that sends its process the signal as soon as the program begins to load itself. */
function signalOnLoad(signal: string): string {
  const hook = `export async function load(url, context, next) {
    if (new URL(url).pathname.includes('/parts/program-')) process.kill(process.pid, '${signal}');
    return next(url, context);
  }`;
  const register = `import { register } from 'node:module';
    register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hook)}));`;
  return `data:text/javascript,${encodeURIComponent(register)}`;
}

const stops = ['SIGTERM', 'SIGINT'] as const;

// Windows has no signals: `kill` ends the process there and then.
describe.skipIf(process.platform === 'win32')('a stop while the bot starts', () => {
  it.each(stops)('ends it with 0 before its own code is loaded: %s', async (signal) => {
    const folder = await temporaryFolder({ 'lime.md': ARTICLE });
    const run = startBuilt([], {
      // It is told of the signal at its next turn, and by then may have begun to read.
      CONTENT_DIR: folder,
      DATA_DIR: join(folder, '.data'),
      DISCORD_TOKEN: TOKEN,
      NODE_OPTIONS: `--import=${signalOnLoad(signal)}`,
    });
    expect(await run.exited).toBe(0);
    expect(run.stderr.text).toBe('');
  });

  it.each(stops)('ends it with 0 while it reads the articles: %s', async (signal) => {
    const folder = await temporaryFolder({ 'lime.md': ARTICLE });
    // Opened by the bot and not read to its end before somebody has written to it.
    const pipe = join(folder, CALIBRATION_FILE);
    execFileSync('mkfifo', [pipe]);
    const run = startBuilt([], {
      CONTENT_DIR: folder,
      DATA_DIR: join(folder, '.data'),
      DISCORD_TOKEN: TOKEN,
    });
    const held = await open(pipe, 'w');
    run.signal(signal);
    await held.close();
    expect(await run.exited).toBe(0);
    expect(run.stderr.text).not.toContain('connect');
  });

  it.each(stops)('ends it with 0 before Discord has let it in: %s', async (signal) => {
    const discord = await startDiscordServer({ token: TOKEN, ...noDeadline });
    onTestFinished(() => discord.close());
    const held = discord.faults.holdNext({ path: /gateway\/bot/ });
    const run = startHere([], {
      CONTENT_DIR: await temporaryFolder({ 'lime.md': ARTICLE }),
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
    });
    await beforeExit(run, held.arrived);
    run.signal(signal);
    expect(await run.exited).toBe(0);
    held.release();
    expect(run.stderr.text).toContain('"stopping"');
    expect(run.stderr.text).not.toContain('"connected"');
  });
});

/** A chat in a terminal of its own, as `script` of util-linux makes it. */
class ChatInTerminal {
  readonly script: ChildProcess;
  #shown = '';
  #status = '';
  #look: () => void = () => undefined;

  constructor(contentDir: string) {
    const chat = `"${process.execPath}" "${builtMain()}" --chat`;
    // The shell outlives the terminal, to tell how the chat has ended.
    const shell = `trap : HUP; sh -c 'echo "pid:$$:"; exec ${chat}'; echo "ended:$?:" >&3`;
    this.script = spawn('script', ['-qec', shell, '/dev/null'], {
      cwd: inject('builtProgram'),
      env: {
        PATH: process.env['PATH'],
        CONTENT_DIR: contentDir,
        TERM: 'xterm',
        SHELL: '/bin/sh',
      },
      stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
    });
    onTestFinished(() => void this.script.kill('SIGKILL'));
    this.script.stdout?.on('data', (data: Buffer) => {
      this.#shown += data.toString();
      this.#look();
    });
    (this.script.stdio[3] as Readable).on('data', (data: Buffer) => {
      this.#status += data.toString();
      this.#look();
    });
  }

  /** What matched first in all that the terminal has shown. */
  shown(pattern: RegExp): Promise<string> {
    return this.#when(() => pattern.exec(this.#shown)?.[0]);
  }

  async pid(): Promise<number> {
    return Number((await this.shown(/pid:\d+:/)).split(':')[1]);
  }

  /** As a shell gives it: 128 and the signal's number after a signal. */
  async exitCode(): Promise<number> {
    return Number(await this.#when(() => /ended:(\d+):/.exec(this.#status)?.[1]));
  }

  #when(look: () => string | undefined): Promise<string> {
    return new Promise((resolve) => {
      this.#look = () => {
        const found = look();
        if (found !== undefined) resolve(found);
      };
      this.#look();
    });
  }
}

const hasScript = /util-linux/.test(String(spawnSync('script', ['--version']).stdout));

describe.skipIf(!hasScript)('a chat in a terminal', () => {
  it('on SIGHUP reads the articles again, says so, and goes on with the line being typed', async () => {
    const folder = await temporaryFolder({ 'lime.md': ARTICLE });
    const chat = new ChatInTerminal(folder);
    const pid = await chat.pid();
    await chat.shown(/1 article\.[^]*> /);
    chat.script.stdin?.write('what is li');
    await chat.shown(/> .*what is li/);
    process.kill(pid, 'SIGHUP');
    await chat.shown(/Nothing has changed: the articles in use are those/);
    await writeFile(join(folder, 'lime.md'), ARTICLE.replace('soft', 'very soft'));
    process.kill(pid, 'SIGHUP');
    await chat.shown(/The articles were reloaded: 1 changed \(lime\.md\)/);
    chat.script.stdin?.write('me\r');
    await chat.shown(/Lime is very soft/);
    chat.script.stdin?.write('/quit\r');
    expect(await chat.exitCode()).toBe(0);
  });

  it('ends with its terminal, as the signal ends other programs', async () => {
    const chat = new ChatInTerminal(await temporaryFolder({ 'lime.md': ARTICLE }));
    await chat.shown(/1 article\.[^]*> /);
    chat.script.kill('SIGKILL');
    expect(await chat.exitCode()).toBe(129);
  });
});
