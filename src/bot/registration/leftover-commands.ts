/**
 * Takes away the commands that another DISCORD_GUILD_ID left behind.
 *
 * Discord shows a server the commands registered everywhere beside those registered there, so after
 * a change of the setting people would see each command twice. Nothing is remembered between starts:
 * Discord is asked. Asking and taking away does not count towards the 200 new commands a day.
 * https://docs.discord.com/developers/interactions/application-commands#registering-a-command
 */
import type { APIApplicationCommand } from 'discord.js';
import { refusalReason } from '../connection/discord-errors.ts';
import { commandsRoute, type CommandPlace, type CommandRest } from './register-commands.ts';

/**
 * Servers that are asked at a start, one after the other. Who tries things out in one server is
 * seldom in more; and Discord takes 50 requests a second, of which answers need some. In further
 * servers what is left is taken away when somebody uses it.
 * https://docs.discord.com/developers/topics/rate-limits#global-rate-limit
 */
export const SERVERS_ASKED = 100;

/**
 * Call it after registering, so that nobody is without commands in between.
 *
 * @param place - Where the commands belong; these stay.
 * @param servers - Ids of servers that may have some; of more than `SERVERS_ASKED` the first.
 * @returns Where commands were taken away: ids of servers, null for those registered everywhere.
 */
export async function takeLeftoverCommands(
  rest: CommandRest,
  { applicationId, guildId: home }: CommandPlace,
  servers: readonly string[],
): Promise<(string | null)[]> {
  const others = servers.filter((id) => id !== home).slice(0, SERVERS_ASKED);
  const takenFrom: (string | null)[] = [];
  for (const guildId of home === null ? others : [null, ...others]) {
    if (await emptied(rest, { applicationId, guildId })) takenFrom.push(guildId);
  }
  return takenFrom;
}

/** @returns Whether there were any. */
async function emptied(rest: CommandRest, place: CommandPlace): Promise<boolean> {
  const route = commandsRoute(place);
  try {
    const query = new URLSearchParams();
    const left = (await rest.get(route, { query })) as readonly APIApplicationCommand[];
    if (left.length === 0) return false;
    await rest.put(route, { body: [] });
    return true;
  } catch (error) {
    // A server that did not let us register commands, or has removed us meanwhile, shows none.
    if (refusalReason(error) === null) throw error;
    return false;
  }
}
