/** Sees to it that our commands are registered where they belong, and nowhere else. */
import type { Client, Interaction } from 'discord.js';
import { commands } from '../commands/index.ts';
import type { Config } from '../../config/config.ts';
import { takeLeftoverCommands } from './leftover-commands.ts';
import type { Log } from '../../config/log.ts';
import { refusalReason } from '../connection/discord-errors.ts';
import { registerCommands, type CommandPlace } from './register-commands.ts';

/** Never rejects: mentions and direct messages work without commands. */
export async function registerOwnCommands(
  client: Client<true>,
  { discordGuildId }: Pick<Config, 'discordGuildId'>,
  log: Log,
): Promise<void> {
  const place = { applicationId: client.application.id, guildId: discordGuildId };
  try {
    const definitions = commands.map(({ definition }) => definition);
    const sent = await registerCommands(client.rest, place, definitions);
    log.info(sent ? 'commands registered' : 'commands are up to date');
    await takeLeftovers(client, place, [...client.guilds.cache.keys()], log);
  } catch (error) {
    reportFailure('could not register the commands', error, log);
  }
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
  for (const server of await takeLeftoverCommands(client.rest, place, servers)) {
    const where = server === null ? 'in every server' : 'in this one server';
    log.info({ server }, `took away the commands that another DISCORD_GUILD_ID left ${where}`);
  }
}

function reportFailure(what: string, error: unknown, log: Log): void {
  const reason = refusalReason(error);
  if (reason === null) log.error({ err: error }, what);
  else log.error(`${what}: ${reason}`);
}
