/** A stand-in for Discord with the real bot on it, both taken down together. */
import { join } from 'node:path';
import Database from 'libsql';
import { createCloserLooks } from '../../../src/content/checking/closer-looks.ts';
import { discordDisplay } from '../../../src/bot/markdown/discord-display.ts';
import { createLog } from '../../../src/config/log.ts';
import { definitions } from '../../../src/bot/commands/index.ts';
import { startBot, type Bot } from '../../../src/bot/bot.ts';
import type { BotOptions } from '../../../src/bot/make-context.ts';
import {
  startDiscordServer,
  type DiscordServer,
  type DiscordServerOptions,
  type Message,
  type Person,
  type Room,
} from 'discord-stand-in';
import { throwDeviations } from 'discord-stand-in/openapi';
import { createWatch } from '../../../src/bot/health/watch.ts';
import { createSeal } from '../../../src/bot/messages/seal.ts';
import { noDeadline } from './no-deadline.ts';
import { openState } from '../../../src/bot/state/open-state.ts';
import type { ServerSettings } from '../../../src/bot/state/server-settings.ts';
import type { State } from '../../../src/bot/state/state.ts';
import { migratedFolder } from '../state/migrated-folder.ts';
import { sampleLibrary } from '../sample-library.ts';
import { interactionTokens, shownSecrets } from '../shown-secrets.ts';
import { steadyLibrary } from '../../content/steady-library.ts';

/** Made up, in the form of a real one. */
export const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';

/** What the bots of all stages sign their buttons with. */
export const SEAL = createSeal('a key for tests');

const RETENTION_DAYS = 30;

/** Longer than any test takes to finish what is under way. */
const LONG_MS = 60_000;

/** Who sets what `Stage.set` sets. */
const KEEPER = '12345678901234567';

/** Options of a bot; what is not given is as most tests want it. */
type StageOptions = Partial<Omit<BotOptions, 'config'>> & {
  readonly config?: Partial<BotOptions['config']>;
};

/** Where a state is kept while the bot comes and goes. */
interface Data {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

interface Clock {
  now: Date;
}

interface LogLine {
  readonly level: number;
  readonly msg: string;
}

export class Stage {
  readonly server: DiscordServer;
  readonly #bots: Bot[] = [];
  readonly #lines: string[] = [];
  readonly #looks = new Set<() => boolean>();
  readonly #minutely = new Set<() => void>();
  readonly #mayNotify = new Set<string>();
  readonly #data: Data;
  #state: State;
  readonly #clock: Clock;

  private constructor(server: DiscordServer, data: Data, clock: Clock, state: State) {
    this.server = server;
    this.#data = data;
    this.#clock = clock;
    this.#state = state;
  }

  static async open(options: Partial<DiscordServerOptions> = {}): Promise<Stage> {
    const server = await startDiscordServer({
      token: TOKEN,
      refusesOpenMentions: true,
      // As after the first start, which most tests are not about: to register them takes longer than most answers.
      registered: definitions,
      ...noDeadline,
      ...options,
    });
    const clock = { now: new Date('2026-11-29T12:00:00Z') };
    const data = await migratedFolder(() => clock.now);
    return new Stage(server, data, clock, await stateIn(data, clock));
  }

  /** What the bots of this stage are given, unless a test gives another. */
  get state(): State {
    return this.#state;
  }

  /** The state as after a restart; a bot that runs keeps the closed one. */
  async reopenState(retentionDays = RETENTION_DAYS): Promise<State> {
    await this.#state.close();
    this.#state = await stateIn(this.#data, this.#clock, retentionDays);
    return this.#state;
  }

  /** What the clock shows, to the bot and to its state: at first noon of a Sunday. */
  get now(): Date {
    return this.#clock.now;
  }

  forward(seconds: number): void {
    this.#clock.now = new Date(this.#clock.now.getTime() + seconds * 1000);
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

  /** Sets it as a moderator would. @throws {Error} When it was not stored. */
  async set(changes: Partial<ServerSettings>, guild = this.server.guild): Promise<void> {
    const change = (settings: ServerSettings): ServerSettings => ({ ...settings, ...changes });
    const outcome = await this.state.settings.change(guild.id, change, KEEPER);
    if (outcome.kind === 'not-stored') throw new Error(outcome.sentence);
  }

  /** Makes what is set unreadable, as a newer program could, and lets the bot look. */
  async damageSettings(): Promise<void> {
    const database = new Database(join(this.#data.folder, 'docent.db'));
    database.exec(`update server_settings set settings = '{"level":3}', version = version + 1`);
    database.close();
    await this.#state.settings.refresh();
  }

  /** Mentions the bot with a question; the reply. */
  async ask(person: Person, question: string, room: Room = this.server.channel): Promise<Message> {
    return room.replyTo(await person.say(room, question, { mention: true }));
  }

  /** A bot that may not be ready yet. */
  start(options: StageOptions = {}): Bot {
    const log = createLog('debug', [TOKEN], { write: (line) => this.#note(line) });
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
      finishWithinMs: LONG_MS,
      // Most tests ask the same again and again.
      repeatedWithinMs: 0,
      acknowledgeWithinMs: noDeadline.acknowledgeWithinMs,
      deferAfterMs: noDeadline.acknowledgeWithinMs,
      seal: SEAL,
      watch: createWatch({
        log,
        logQuestions: false,
        elapsed: () => performance.now(),
        meters: null,
      }),
      state: this.#state,
      now: () => this.now,
      repeat: (_everyMs, run) => {
        this.#minutely.add(run);
        return () => void this.#minutely.delete(run);
      },
      log,
      // Tests do not wait for clocks.
      wait: () => Promise.resolve(),
      ...options,
      config: {
        dataDir: this.#data.folder,
        databaseUrl: null,
        discordToken: TOKEN,
        discordApiUrl: this.server.apiUrl,
        discordGuildId: null,
        messageContentIntent: false,
        shards: 'auto',
        retentionDays: RETENTION_DAYS,
        staleAfterYears: 5,
        contentRepoUrl: null,
        ...options.config,
      },
    });
    this.#bots.push(bot);
    return bot;
  }

  /** A bot that is ready, with its commands registered. */
  async run(options: StageOptions = {}): Promise<Bot> {
    const bot = this.start(options);
    await bot.ready;
    await this.server.settled();
    return bot;
  }

  /** Resolves when the log has a line that matches. */
  logged(pattern: RegExp): Promise<void> {
    return new Promise((resolve) => {
      const look = (): boolean => {
        const isThere = pattern.test(this.logText);
        if (isThere) resolve();
        return isThere;
      };
      if (!look()) this.#looks.add(look);
    });
  }

  #note(line: string): void {
    this.#lines.push(line);
    for (const look of this.#looks) if (look()) this.#looks.delete(look);
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
   * Stops everything. @throws {Error} When a token got into the log, the bot's or that of an interaction,
   * anybody was notified, or something sent is not as Discord describes it: no test of the bot may end so.
   */
  async close(): Promise<void> {
    await Promise.all(this.#bots.map((bot) => bot.stop()));
    await this.#state.close();
    await this.#data.remove();
    await this.server.close();
    const secrets = shownSecrets(this.logText, [TOKEN, ...interactionTokens(this.server)]);
    if (secrets.length > 0) throw new Error(`In the log: ${secrets.join(', ')}`);
    const others = this.server.pingsByBot.filter(
      ({ kind, targetId }) => kind !== 'user' || !this.#mayNotify.has(targetId),
    );
    if (others.length > 0) throw new Error(`Notified: ${JSON.stringify(others)}`);
    throwDeviations(this.server);
  }

  /** As `close`, and throws as well when Discord refused anything. */
  async closeUnrefused(): Promise<void> {
    await this.close();
    const { refused } = this.server.requests;
    if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused)}`);
  }
}

async function stateIn(
  { folder }: Data,
  clock: Clock,
  retentionDays = RETENTION_DAYS,
): Promise<State> {
  const opened = await openState({
    config: { dataDir: folder, databaseUrl: null, retentionDays, hashKey: null },
    now: () => clock.now,
    repeat: () => () => undefined,
  });
  if (opened.kind === 'unusable') throw new Error(opened.sentence);
  return opened.state;
}
