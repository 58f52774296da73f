/** A stand-in for Discord with the real bot on it, both taken down together. */
import { createCloserLooks } from '../../../src/content/checking/closer-looks.ts';
import { discordDisplay } from '../../../src/bot/markdown/discord-display.ts';
import { createLog } from '../../../src/config/log.ts';
import { startBot, type Bot, type BotOptions } from '../../../src/bot/bot.ts';
import {
  startDiscordServer,
  type DiscordServer,
  type DiscordServerOptions,
} from 'discord-stand-in';
import { noDeadline } from './no-deadline.ts';
import { sampleLibrary } from '../sample-library.ts';
import { steadyLibrary } from '../../content/steady-library.ts';

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

  private constructor(server: DiscordServer) {
    this.server = server;
  }

  static async open(options: Partial<DiscordServerOptions> = {}): Promise<Stage> {
    return new Stage(await startDiscordServer({ token: TOKEN, ...noDeadline, ...options }));
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
    await this.server.close();
    if (this.logText.includes(TOKEN)) throw new Error(`The token is in the log: ${this.logText}`);
    const { pingsByBot } = this.server;
    if (pingsByBot.length > 0) throw new Error(`Notified: ${JSON.stringify(pingsByBot)}`);
  }

  /** As `close`, and throws as well when Discord refused anything. */
  async closeUnrefused(): Promise<void> {
    await this.close();
    const { refused } = this.server.requests;
    if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused)}`);
  }
}
