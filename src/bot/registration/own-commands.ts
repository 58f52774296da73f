/**
 * Sees to it that our commands are registered where they belong, and nowhere else.
 *
 * Of several processes, that with shard 0 registers them: there is always one, and it needs no agreement. The
 * others learn from Discord what they are called, to mention them.
 */
import type { Client, Interaction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { definitions } from '../commands/index.ts';
import type { Config } from '../../config/config.ts';
import { takeLeftoverCommands } from './leftover-commands.ts';
import type { Log } from '../../config/log.ts';
import { isPassing, refusalReason } from '../connection/discord-errors.ts';
import {
  isOfSlash,
  knownCommands,
  registerCommands,
  type CommandPlace,
} from './register-commands.ts';

/** Pause before another try, in milliseconds: doubles from the first to the last. */
const FIRST_PAUSE_MS = 5000;
const LAST_PAUSE_MS = 600_000;

interface Registering extends Pick<BotContext, 'commandMentions' | 'log' | 'wait'> {
  /** Ends the tries. */
  readonly signal: AbortSignal;
}

/**
 * Tries again for as long as Discord is in trouble: without commands, nothing but mentions and direct
 * messages works. Never rejects.
 */
export async function registerOwnCommands(
  client: Client<true>,
  { discordGuildId }: Pick<Config, 'discordGuildId'>,
  { log, wait, signal, commandMentions }: Registering,
): Promise<void> {
  const place = { applicationId: client.application.id, guildId: discordGuildId };
  const isRegistrar = client.ws.shards.has(0);
  const what = isRegistrar ? 'could not register the commands' : 'could not learn the commands';
  for (let tries = 0; !signal.aborted; tries += 1) {
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** tries, LAST_PAUSE_MS);
    try {
      if (isRegistrar) return await register(client, place, { commandMentions, log });
      const ids = await knownCommands(client.rest, place, definitions);
      commandMentions.learn(discordGuildId, ids);
      if (ids.size === ownNames.length) {
        log.info('commands were registered by another process, which has shard 0');
        return;
      }
      log.debug({ pauseMs }, 'commands are not registered yet; looking again');
    } catch (error) {
      if (signal.aborted) return;
      if (!isPassing(error)) {
        reportFailure(what, error, log);
        return;
      }
      log.warn({ err: error, pauseMs }, `${what}; trying again`);
    }
    await wait(pauseMs, signal).catch(() => undefined);
  }
}

/** Of commands of a slash, which alone can be mentioned. */
const ownNames = definitions.filter(isOfSlash).map(({ name }) => name);

async function register(
  client: Client<true>,
  place: CommandPlace,
  { commandMentions, log }: Pick<Registering, 'commandMentions' | 'log'>,
): Promise<void> {
  const { sent, ids } = await registerCommands(client.rest, place, definitions);
  commandMentions.learn(place.guildId, ids);
  if (sent.length > 0) log.info({ commands: sent }, 'commands registered');
  else log.info('commands are up to date');
  await takeLeftovers(client, place, [...client.guilds.cache.keys()], log);
}

/** A command that is registered in the server where it was used, and does not belong there: it goes. */
export async function takeUsedLeftover(
  interaction: Interaction,
  { discordGuildId }: Pick<Config, 'discordGuildId'>,
  log: Log,
): Promise<void> {
  if (!interaction.isCommand()) return;
  const { applicationId, client, commandGuildId: server } = interaction;
  if (server === null || server === discordGuildId) return;
  try {
    await takeLeftovers(client, { applicationId, guildId: discordGuildId }, [server], log);
  } catch (error) {
    reportFailure('could not take away the commands of one server', error, log);
  }
}

async function takeLeftovers(
  client: Client,
  place: CommandPlace,
  servers: readonly string[],
  log: Log,
): Promise<void> {
  for (const server of await takeLeftoverCommands(client.rest, place, definitions, servers)) {
    const where = server === null ? 'in every server' : 'in this one server';
    log.info({ server }, `took away the commands that another DISCORD_GUILD_ID left ${where}`);
  }
}

function reportFailure(what: string, error: unknown, log: Log): void {
  const reason = refusalReason(error);
  if (reason === null) log.error({ err: error }, what);
  else log.error(`${what}: ${reason}`);
}
