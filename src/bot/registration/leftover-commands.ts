/**
 * Takes away the commands that another DISCORD_GUILD_ID left behind.
 *
 * Discord shows a server the commands registered everywhere beside those registered there, so after
 * a change of the setting people would see each command twice. Nothing is remembered between starts:
 * Discord is asked. Asking and taking away does not count towards the 200 new commands a day.
 * https://docs.discord.com/developers/interactions/application-commands#registering-a-command
 */
import { refusalReason } from '../connection/discord-errors.ts';
import {
  takeAwayCommands,
  type CommandPlace,
  type CommandRest,
  type Definition,
} from './register-commands.ts';

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
 * @param definitions - Ours; those of other programs stay wherever they are.
 * @param servers - Ids of servers that may have some; of more than `SERVERS_ASKED` the first.
 * @returns Where commands were taken away: ids of servers, null for those registered everywhere.
 */
export async function takeLeftoverCommands(
  rest: CommandRest,
  { applicationId, guildId: home }: CommandPlace,
  definitions: readonly Definition[],
  servers: readonly string[],
): Promise<(string | null)[]> {
  const others = servers.filter((id) => id !== home).slice(0, SERVERS_ASKED);
  const takenFrom: (string | null)[] = [];
  for (const guildId of home === null ? others : [null, ...others]) {
    if (await isEmptied(rest, { applicationId, guildId }, definitions)) takenFrom.push(guildId);
  }
  return takenFrom;
}

/** @returns Whether there were any. */
async function isEmptied(
  rest: CommandRest,
  place: CommandPlace,
  definitions: readonly Definition[],
): Promise<boolean> {
  try {
    return await takeAwayCommands(rest, place, definitions);
  } catch (error) {
    // A server that did not let us register commands, or has removed us meanwhile, shows none.
    if (refusalReason(error) === null) throw error;
    return false;
  }
}
