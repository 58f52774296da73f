/**
 * The bot on Discord: connect, answer, and end in one of few ways.
 *
 * Answers under way finish before it leaves.
 */
import { Events, type Client } from 'discord.js';
import { afterReading } from './after-reading.ts';
import { atMost } from './at-most.ts';
import type { BotContext } from './bot-context.ts';
import { EXIT, type Ending } from './program/exit-codes.ts';
import { createDiscordClient } from './connection/client.ts';
import { createGatewayNow, type ShardNow } from './connection/gateway-now.ts';
import { connect } from './connection/connect.ts';
import { botNow, type BotNow } from './health/bot-now.ts';
import { greetServers } from './greet-servers.ts';
import { handleEvents } from './handle-events.ts';
import { createInFlight } from './in-flight.ts';
import { keepServers } from './keep-servers.ts';
import { keepSettings } from './keep-settings.ts';
import { makeContext, type BotOptions } from './make-context.ts';
import { keepShown } from './people/keep-shown.ts';
import { showDone } from './people/show-done.ts';
import { learnOwnApplication } from './registration/own-application.ts';
import { registerOwnCommands } from './registration/own-commands.ts';
import { onRefusedConnection } from './connection/refused-connection.ts';
import { reportConnection } from './connection/report-connection.ts';
import { sendWith } from './connection/send-to.ts';
import { startReports } from './reports/start-reports.ts';
import { wordsOfServer } from './house-rules/words-for.ts';
import { wordsIn, type Words } from './words/words.ts';

export interface Bot {
  /** True once it answers; false when it ended before. */
  readonly ready: Promise<boolean>;
  /** Resolves when the bot has left Discord, on request or not. */
  readonly ended: Promise<Ending>;
  now(): BotNow;
  /**
   * Begins nothing new, finishes what is under way, leaves.
   *
   * @param ending - Default: on request.
   */
  stop(ending?: Ending): Promise<void>;
}

const LEAVE_WITHIN_MS = 500;

export function startBot(options: BotOptions): Bot {
  const { config, ...given } = options;
  const { log, wait } = given;
  const answers = createInFlight((error) => log.error({ err: error }, 'a handler failed'));
  const over = new AbortController();
  let client: Client | null = null;
  let shardsNow = (): readonly ShardNow[] => [];
  const send = sendWith(() => client);
  const wordsOf = (guildId: string): Words =>
    client === null ? wordsIn('en') : wordsOfServer(client, guildId, options);
  const context = makeContext(options, send, { answers, wordsOf });
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
      identifying: config.databaseUrl === null ? null : (given.state?.identifying ?? null),
    });
    shardsNow = createGatewayNow(client, Date.now);
    reportConnection(client, context, over.signal);
    onRefusedConnection(client, (ending) => void end(ending));
    handleEvents(client, options, context, answers);
    client.once(Events.ClientReady, (readyClient) => {
      log.info({ user: readyClient.user.tag, servers: readyClient.guilds.cache.size }, 'connected');
      stopReports();
      const run = (work: () => Promise<void>): void => void answers.run(work);
      greetServers(readyClient, context, run);
      const upkeep = [
        keepServers(readyClient, context, run),
        keepSettings(readyClient, context, run),
        keepShown(readyClient, context),
      ];
      // What is told unasked is about articles, too.
      afterReading(options.live, () => {
        if (over.signal.aborted) return;
        stopReports = startReports(readyClient, context, {
          repeat: options.repeat,
          send,
          run,
          upkeep,
        });
        answers.run(() => showDone(readyClient, context));
      });
      settleReady(true);
      const { commandMentions } = context;
      void registerOwnCommands(readyClient, config, {
        log,
        wait,
        signal: over.signal,
        commandMentions,
      });
      void learnOwnApplication(readyClient, log);
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
    now: () =>
      botNow(client, shardsNow(), {
        isLeaving: over.signal.aborted,
        underWay: answers.unfinished().length,
      }),
    async stop(ending = { exitCode: EXIT.stopped, sentence: null }) {
      void end(ending);
      await ended;
    },
  };
}

async function leave(client: Client | null, log: BotContext['log']): Promise<void> {
  try {
    await client?.destroy();
  } catch (error) {
    log.warn({ err: error }, 'leaving Discord was not clean');
  }
}
