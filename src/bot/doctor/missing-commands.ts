/** Which of our commands Discord does not offer in a server. */
import type { APIApplicationCommand, Client } from 'discord.js';
import { refusalReason } from '../connection/discord-errors.ts';
import { commandsRoute } from '../registration/register-commands.ts';

/** @returns Names, or null when Discord refused to say. */
export async function missingCommands(
  client: Client<true>,
  guildId: string,
  names: readonly string[],
): Promise<readonly string[] | null> {
  const applicationId = client.application.id;
  try {
    const registered = await Promise.all(
      [null, guildId].map(
        (server) =>
          client.rest.get(commandsRoute({ applicationId, guildId: server })) as Promise<
            APIApplicationCommand[]
          >,
      ),
    );
    const known = new Set(registered.flat().map(({ name }) => name));
    return names.filter((name) => !known.has(name));
  } catch (error) {
    if (refusalReason(error) === null) throw error;
    return null;
  }
}
