/** The stand-in, the bot on it, and the page: started together, and ended together. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { startDiscordServer } from 'discord-stand-in';
import { parseConfig } from '../config/config.ts';
import { openContentDesk, type ContentDesk } from './content-desk.ts';
import { botEnvironment, startBotProcess } from './bot-process.ts';
import { followBotLog } from './bot-log.ts';
import { bundlePage } from './bundle-page.ts';
import { startPageServer } from './page-server.ts';
import { Performer } from './perform-act.ts';
import { openPlaces, setAnswerChannels } from './places.ts';
import { BOT_NAME, GUILD_NAME, WorldFeed } from './world-feed.ts';

export interface PreviewOptions {
  readonly port: number;
  /** Absolute. */
  readonly contentDir: string;
  /** Files of labelled questions; none: none are asked. */
  readonly questions: readonly string[];
  /** File of the built bot. */
  readonly program: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Something that whoever started it has to know; a sentence. */
  readonly tell: (sentence: string) => void;
  /** Takes what the bot's process writes for its operator. */
  readonly showLog: (text: string) => void;
  readonly onBug: (error: unknown) => void;
}

export interface Preview {
  readonly url: string;
  /** Of the bot's process; undefined when it could not be started. */
  readonly botPid: number | undefined;
  /** Resolves when the bot has come up and answers, or has ended. */
  readonly ready: Promise<void>;
  /** Ends the bot, the page and the stand-in, and takes away what they have kept. */
  close(): Promise<void>;
}

/** @throws {Error} Node's own, when the port is taken. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const token = randomBytes(32).toString('hex');
  const discord = await startDiscordServer({
    token,
    botName: BOT_NAME,
    guildName: GUILD_NAME,
    allowedIntents: GatewayIntentBits.MessageContent,
  });
  const feed = new WorldFeed(discord);
  const places = await openPlaces(discord);
  feed.places = places;
  let desk: ContentDesk | null = null;
  const performer = new Performer(discord, places.people, feed, () => desk);
  const page = await startPageServer({
    port: options.port,
    files: await bundlePage(),
    listen: (listener) => feed.listen(listener),
    perform: (act) => performer.perform(act),
    onBug: options.onBug,
  }).catch(async (error: unknown) => {
    await discord.close();
    throw error;
  });

  const dataDir = await mkdtemp(join(tmpdir(), 'docent-preview-'));
  const connected = discord.gateway.next('ready');
  const { program, contentDir, questions, tell, onBug } = options;
  const { apiUrl } = discord;
  const env = botEnvironment({ env: options.env, token, apiUrl, contentDir, dataDir });
  const onLine = followBotLog({
    shownFrom: options.env['LOG_LEVEL'],
    onQuestion: (question) => feed.tellOf(question),
    show: options.showLog,
  });
  const bot = startBotProcess({ program, env, onLine });
  let isClosing = false;
  const ended = (async (): Promise<void> => {
    const code = await bot.ended;
    if (isClosing) return;
    feed.status = { kind: 'stopped', code };
    options.tell('The bot has ended by itself; what it said last is above. Press Ctrl-C.');
  })();
  const openDesk = async (): Promise<void> => {
    const parsed = parseConfig(env);
    // What is wrong with the settings, the bot says.
    if (parsed.kind === 'problems') return;
    const { config } = parsed;
    const onChange = (stamp: string): void => void (feed.content = stamp);
    const onReading = (isReading: boolean): void => void (feed.isReading = isReading);
    desk = await openContentDesk({ config, questions, onChange, onReading, tell, onBug });
    if (isClosing) desk?.close();
    else if (desk !== null) feed.content = desk.stamp();
  };
  const ready = (async (): Promise<void> => {
    await Promise.all([openDesk(), Promise.race([connected, ended])]);
    // Commands are registered right after.
    await discord.settled();
    if (isClosing || bot.hasEnded()) return;
    for (const sentence of await setAnswerChannels(places)) tell(sentence);
    feed.status = { kind: 'ready' };
  })();

  return {
    url: page.url,
    botPid: bot.pid,
    ready,
    async close() {
      isClosing = true;
      desk?.close();
      await page.close();
      await bot.stop();
      feed.stop();
      await discord.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
