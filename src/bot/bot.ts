/**
 * The bot on Discord: connect, answer, and end in one of few ways.
 *
 * Answers under way finish before it leaves.
 */
import { Events, type Client } from 'discord.js';
import { atMost } from './at-most.ts';
import type { BotContext } from './bot-context.ts';
import type { Config } from '../config/config.ts';
import { definitions } from './commands/index.ts';
import { createFindByKey } from './components/find-by-key.ts';
import { createPressedOnce } from './components/pressed-once.ts';
import { EXIT, type Ending } from './program/exit-codes.ts';
import { createDiscordClient } from './connection/client.ts';
import { connect } from './connection/connect.ts';
import { createDiscordClock } from './connection/discord-clock.ts';
import { createInFlight, type InFlight } from './in-flight.ts';
import { createLastAnswers } from './house-rules/last-answers.ts';
import { createSaidOnce } from './house-rules/said-once.ts';
import { greetServers } from './greet-servers.ts';
import { keepServers } from './keep-servers.ts';
import { keepSettings } from './keep-settings.ts';
import { createPrivateReplies } from './people/private-replies.ts';
import { showDone } from './people/show-done.ts';
import { createCommandMentions } from './registration/command-mentions.ts';
import { registerOwnCommands, takeUsedLeftover } from './registration/own-commands.ts';
import { createAnsweredBefore } from './questions/answered-before.ts';
import { createRecentIds } from './recent-ids.ts';
import { createArrivals } from './queue/arrivals.ts';
import { createKnownPins } from './pins/known-pins.ts';
import { logFailure } from './connection/log-failure.ts';
import { onMessageChanges } from './connection/message-changes.ts';
import { onRefusedConnection } from './connection/refused-connection.ts';
import { reportConnection } from './connection/report-connection.ts';
import { sendWith } from './connection/send-to.ts';
import { createAlerts } from './reports/alerts.ts';
import { startReports, type Repeat } from './reports/start-reports.ts';

export interface Bot {
  /** True once it answers; false when it ended before. */
  readonly ready: Promise<boolean>;
  /** Resolves when the bot has left Discord, on request or not. */
  readonly ended: Promise<Ending>;
  /** Begins nothing new, finishes what is under way, leaves. */
  stop(): Promise<void>;
}

type MadeHere =
  | 'alerts'
  | 'answered'
  | 'answeredBefore'
  | 'contentRepoUrl'
  | 'staleAfterYears'
  | 'commandMentions'
  | 'commandNames'
  | 'deleted'
  | 'findByKey'
  | 'lastAnswers'
  | 'chosen'
  | 'passedOn'
  | 'pins'
  | 'privateReplies'
  | 'readsMessages'
  | 'retentionDays'
  | 'saidOnce';

export interface BotOptions extends Omit<BotContext, MadeHere> {
  /** Calls `run` again and again, until the returned function is called. */
  readonly repeat: Repeat;
  /** How long Discord waits for the first response to an interaction, in milliseconds. */
  readonly acknowledgeWithinMs: number;
  /** How long a stop waits for answers under way, in milliseconds. */
  readonly finishWithinMs: number;
  /** How long the same question leads to the answer that is there, in milliseconds; 0: never. */
  readonly repeatedWithinMs: number;
  readonly config: Pick<
    Config,
    | 'contentRepoUrl'
    | 'dataDir'
    | 'discordApiUrl'
    | 'discordGuildId'
    | 'messageContentIntent'
    | 'retentionDays'
    | 'staleAfterYears'
  > & {
    discordToken: string;
  };
}

const LEAVE_WITHIN_MS = 500;

export function startBot(options: BotOptions): Bot {
  const { config, ...given } = options;
  const { log, wait } = given;
  const answers = createInFlight((error) => log.error({ err: error }, 'a handler failed'));
  const over = new AbortController();
  let client: Client | null = null;
  const send = sendWith(() => client);
  const context: BotContext = {
    ...given,
    commandMentions: createCommandMentions(definitions),
    commandNames: definitions.map(({ name }) => name),
    findByKey: createFindByKey(),
    lastAnswers: createLastAnswers(),
    pins: createKnownPins(given.state),
    readsMessages: config.messageContentIntent,
    retentionDays: config.retentionDays,
    staleAfterYears: config.staleAfterYears,
    contentRepoUrl: config.contentRepoUrl,
    saidOnce: createSaidOnce(),
    answered: createRecentIds(),
    answeredBefore: createAnsweredBefore(given.now, options.repeatedWithinMs),
    deleted: createRecentIds(),
    privateReplies: createPrivateReplies(),
    passedOn: createPressedOnce(),
    chosen: createPressedOnce(),
    alerts: createAlerts({
      ...given,
      send,
      run: (work) => answers.run(work),
    }),
  };
  let stopReports = (): void => undefined;
  let settleReady: (ready: boolean) => void;
  let settleEnded: (ending: Ending) => void;
  const ready = new Promise<boolean>((resolve) => (settleReady = resolve));
  const ended = new Promise<Ending>((resolve) => (settleEnded = resolve));

  async function end(ending: Ending): Promise<void> {
    if (over.signal.aborted) return;
    over.abort();
    options.looks.close();
    stopReports();
    await atMost(options.finishWithinMs, answers.close());
    for (const unfinished of answers.unfinished()) {
      log.warn(unfinished, 'not answered: the time that a stop may take was over');
    }
    await atMost(LEAVE_WITHIN_MS, leave(client, log));
    settleReady(false);
    settleEnded(ending);
  }

  function newClient(): Client {
    client = createDiscordClient(config, {
      ...given,
      leaving: over.signal,
      commandMentions: context.commandMentions,
    });
    reportConnection(client, log, over.signal);
    onRefusedConnection(client, (ending) => void end(ending));
    handleEvents(client, options, context, answers);
    client.once(Events.ClientReady, (readyClient) => {
      log.info({ user: readyClient.user.tag, servers: readyClient.guilds.cache.size }, 'connected');
      stopReports();
      const run = (work: () => Promise<void>): void => void answers.run(work);
      greetServers(readyClient, context, run);
      stopReports = startReports(readyClient, context, {
        repeat: options.repeat,
        send,
        run,
        upkeep: [keepServers(readyClient, context, run), keepSettings(readyClient, context, run)],
      });
      answers.run(() => showDone(readyClient, context));
      settleReady(true);
      const { commandMentions } = context;
      void registerOwnCommands(readyClient, config, {
        log,
        wait,
        signal: over.signal,
        commandMentions,
      });
    });
    return client;
  }

  const { signal } = over;
  connect({ token: config.discordToken, newClient, signal, log, wait }).catch((error: unknown) => {
    log.fatal({ err: error }, 'connecting failed in a way that was not foreseen');
    void end({ exitCode: EXIT.bug, sentence: null });
  });
  return {
    ready,
    ended,
    async stop() {
      void end({ exitCode: EXIT.stopped, sentence: null });
      await ended;
    },
  };
}

function handleEvents(
  client: Client,
  { config, acknowledgeWithinMs }: BotOptions,
  context: BotContext,
  answers: InFlight,
): void {
  const clock = createDiscordClock(client, () => performance.now());
  const arrivals = createArrivals(context, answers, { clock, acknowledgeWithinMs });
  client.on(Events.MessageCreate, (message) => arrivals.message(message));
  onMessageChanges(client, {
    edited: (message) => arrivals.edit(message),
    deleted: (messages) => arrivals.deletion(messages, client.rest),
    failed: (error, channel) =>
      logFailure(context.log, 'could not follow an edit', error, { channel, guild: null }),
  });
  client.on(Events.InteractionCreate, (interaction) => {
    arrivals.interaction(interaction);
    answers.run(() => takeUsedLeftover(interaction, config, context.log));
  });
}

async function leave(client: Client | null, log: BotContext['log']): Promise<void> {
  try {
    await client?.destroy();
  } catch (error) {
    log.warn({ err: error }, 'leaving Discord was not clean');
  }
}
