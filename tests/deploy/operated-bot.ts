/**
 * A bot as its operator has it: the built program in a folder of its own, where the commands of
 * docs/operating.md are run, and one server of Discord in which people set and ask something.
 */
import { spawn } from 'node:child_process';
import { readFile, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startDiscordServer, type DiscordServer, type Person } from 'discord-stand-in';
import { inject, onTestFinished, vi } from 'vitest';
import { beforeExit, startBuilt, type StartedProgram } from '../bot/started-program.ts';
import { noDeadline } from '../bot/on-discord/no-deadline.ts';
import { privateReply, titleAndText } from '../bot/on-discord/moderators-stage.ts';
import { TOKEN } from '../bot/on-discord/stage.ts';
import { postgresPrograms } from '../bot/state/postgres-programs.ts';
import { PATIENCE } from '../patience.ts';
import { temporaryFolder } from '../temporary-folder.ts';

type Env = Readonly<Record<string, string>>;
type Options = Parameters<Person['command']>[2];

export class OperatedBot {
  /** Holds `content`, `data` and `dist`. */
  readonly folder: string;
  readonly discord: DiscordServer;
  readonly #moderator: Person;
  #program: StartedProgram | undefined;

  private constructor(folder: string, discord: DiscordServer) {
    this.folder = folder;
    this.discord = discord;
    this.#moderator = discord.person('Grace', {
      roles: [discord.role('Keepers', ['ManageGuild'])],
    });
  }

  /** For one test. */
  static async inFolder(): Promise<OperatedBot> {
    const folder = await temporaryFolder({
      'content/lime.md': '# What is lime mortar?\n\nLime mortar is soft.\n',
    });
    await symlink(join(inject('builtProgram'), 'dist'), join(folder, 'dist'), 'junction');
    const discord = await startDiscordServer({ token: TOKEN, ...noDeadline });
    onTestFinished(() => discord.close());
    const bot = new OperatedBot(folder, discord);
    onTestFinished(() => bot.#program?.signal('SIGKILL'));
    return bot;
  }

  /** Resolves when it is on Discord with its commands. @param env - Beside the token. */
  async start(env: Env = {}): Promise<StartedProgram> {
    const { apiUrl } = this.discord;
    const settings = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: apiUrl, ...env };
    const program = startBuilt([], settings, { cwd: this.folder });
    this.#program = program;
    await beforeExit(program, program.stderr.matching(/commands (registered|are up to date)"/));
    return program;
  }

  /** @returns The exit code; null where it was killed. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.#program?.signal(signal);
    return (await this.#program?.exited) ?? null;
  }

  /** What a command of the moderator's is answered. */
  async says(command: string, options: Options = {}): Promise<string> {
    const used = this.#moderator.command(this.discord.channel, command, options);
    return titleAndText(await privateReply(used));
  }

  /** What somebody who asks is answered. */
  async ask(name: string, question: string): Promise<string> {
    const { channel } = this.discord;
    const asked = await this.discord.person(name).say(channel, question, { mention: true });
    return titleAndText(await channel.replyTo(asked));
  }

  /** Two ask what no article knows: a gap, which is stored soon after the replies. */
  async leaveGap(question: string): Promise<void> {
    for (const name of ['Ada', 'Bob']) await this.ask(name, question);
    await vi.waitFor(async () => {
      const gaps = await this.says('knowledge gaps');
      if (!gaps.includes(question)) throw new Error(`Expected ${question}, got ${gaps}`);
    }, PATIENCE);
  }

  /** Runs lines of the page as a shell does, and ends at the first that fails. @throws With what it said. */
  async shell(lines: string, env: Env = {}): Promise<void> {
    const path = [postgresPrograms() ?? [], process.env['PATH'] ?? []].flat();
    const child = spawn('sh', ['-ec', lines], {
      cwd: this.folder,
      env: { PATH: path.join(delimiter), ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const exited = new Promise<number | null>((resolve) => void child.once('close', resolve));
    const said = await text(child.stderr);
    const exitCode = await exited;
    if (exitCode !== 0) throw new Error(`${lines}\nended with ${exitCode}: ${said}`);
  }
}

/** The lines to be typed that stand below a heading of docs/operating.md; `which` counts from 0. */
export async function linesBelow(heading: string, which: number): Promise<string> {
  const page = await operatingPage();
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const blocks = [...section.matchAll(/^```\n([^]*?)^```$/gm)];
  const lines = blocks[which]?.[1];
  if (lines === undefined) throw new RangeError(`Expected ${which + 1} blocks below "${heading}"`);
  return lines;
}

export function operatingPage(): Promise<string> {
  return readFile(new URL('../../docs/operating.md', import.meta.url), 'utf8');
}
