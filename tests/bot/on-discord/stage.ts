/** A stand-in for Discord with the real bot on it, both taken down together. */
import { createCloserLooks } from '../../../src/content/checking/closer-looks.ts';
import { discordDisplay } from '../../../src/bot/markdown/discord-display.ts';
import { createLog } from '../../../src/config/log.ts';
import { openState } from '../../../src/bot/state/open-state.ts';
import type { State } from '../../../src/bot/state/state.ts';
import { startBot, type Bot, type BotOptions } from '../../../src/bot/bot.ts';
import {
  startDiscordServer,
  type DiscordServer,
  type DiscordServerOptions,
} from 'discord-stand-in';
import { lastingFolder } from '../../temporary-folder.ts';
import { noDeadline } from './no-deadline.ts';
import { sampleLibrary } from '../sample-library.ts';
import { steadyLibrary } from '../../content/steady-library.ts';

async function openIn(dataDir: string, now: () => Date, retentionDays: number): Promise<State> {
  const config = { dataDir, databaseUrl: null, retentionDays, hashKey: 'k'.repeat(32) };
  const opened = await openState({ config, now, repeat: () => () => undefined });
  if (opened.kind === 'unusable') throw new Error(opened.sentence);
  return opened.state;
}

/** Made up, in the form of a real one. */
export const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';

interface LogLine {
  readonly level: number;
  readonly msg: string;
}

export class Stage {
  readonly server: DiscordServer;
  readonly #bots: Bot[] = [];
  readonly #lines: string[] = [];
  readonly #minutely = new Set<() => void>();
  readonly #mayNotify = new Set<string>();
  readonly #folder: Awaited<ReturnType<typeof lastingFolder>>;
  #state: State;
  /** What the clock shows, to the bot and to its state. */
  time = new Date('2026-03-04T12:00:00.000Z');

  private constructor(
    server: DiscordServer,
    folder: Awaited<ReturnType<typeof lastingFolder>>,
    state: State,
  ) {
    this.server = server;
    this.#folder = folder;
    this.#state = state;
  }

  static async open(options: Partial<DiscordServerOptions> = {}): Promise<Stage> {
    const server = await startDiscordServer({ token: TOKEN, ...noDeadline, ...options });
    const folder = await lastingFolder();
    // The clock is read through the stage, which is not there yet.
    let stage: Stage | undefined;
    const now = (): Date => stage?.time ?? new Date(0);
    stage = new Stage(server, folder, await openIn(folder.folder, now, 30));
    return stage;
  }

  /** What the bot has stored, in a file of this stage. */
  get state(): State {
    return this.#state;
  }

  /** The same file, opened anew, as after a restart. Stop the bots first. */
  async reopenState(retentionDays = 30): Promise<void> {
    await this.#state.close();
    this.#state = await openIn(this.#folder.folder, () => this.time, retentionDays);
  }

  /** Lets a minute pass for what the bot looks after by itself, and waits for what it does then. */
  async minute(): Promise<void> {
    for (const run of this.#minutely) run();
    await this.server.settled();
  }

  /** Somebody whom this test means the bot to notify. */
  mayNotify({ id }: { readonly id: string }): void {
    this.#mayNotify.add(id);
  }

  /** A bot that may not be ready yet. */
  start(options: Partial<BotOptions> = {}): Bot {
    const log = createLog('debug', [TOKEN], { write: (line) => this.#lines.push(line) });
    const { library = () => sampleLibrary } = options;
    const bot = startBot({
      library,
      live: steadyLibrary(library()),
      looks: createCloserLooks({
        config: { contentDir: 'content', siteUrl: null, staleAfterYears: 5 },
        display: discordDisplay,
        now: () => new Date(0),
        log,
      }),
      operatorGuildId: null,
      state: this.#state,
      now: () => this.time,
      repeat: (_everyMs, run) => {
        this.#minutely.add(run);
        return () => void this.#minutely.delete(run);
      },
      log,
      // Tests do not wait for clocks.
      wait: () => Promise.resolve(),
      ...options,
      config: {
        discordToken: TOKEN,
        discordApiUrl: this.server.apiUrl,
        discordGuildId: null,
        ...options.config,
      },
    });
    this.#bots.push(bot);
    return bot;
  }

  /** A bot that is ready, with its commands registered. */
  async run(options: Partial<BotOptions> = {}): Promise<Bot> {
    const bot = this.start(options);
    await bot.ready;
    await this.server.settled();
    return bot;
  }

  get logText(): string {
    return this.#lines.join('');
  }

  /** Lines of the log from `warn` on. */
  get complaints(): string[] {
    return this.#lines
      .map((line): LogLine => JSON.parse(line))
      .filter(({ level }) => level >= 40)
      .map(({ msg }) => msg);
  }

  /**
   * Stops everything. @throws {Error} When the token got into the log, or anybody was notified:
   * no test of the bot may end so.
   */
  async close(): Promise<void> {
    await Promise.all(this.#bots.map((bot) => bot.stop()));
    await this.#state.close();
    await this.#folder.remove();
    await this.server.close();
    if (this.logText.includes(TOKEN)) throw new Error(`The token is in the log: ${this.logText}`);
    const others = this.server.pingsByBot.filter(
      ({ kind, targetId }) => kind !== 'user' || !this.#mayNotify.has(targetId),
    );
    if (others.length > 0) throw new Error(`Notified: ${JSON.stringify(others)}`);
  }

  /** As `close`, and throws as well when Discord refused anything. */
  async closeUnrefused(): Promise<void> {
    await this.close();
    const { refused } = this.server.requests;
    if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused)}`);
  }
}
