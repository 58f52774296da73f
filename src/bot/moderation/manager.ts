/** Who looks after a server. */
import { PermissionFlagsBits, type BaseInteraction, type RepliableInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { refuse } from './refuse.ts';

export function managesServer({
  memberPermissions,
}: Pick<BaseInteraction, 'memberPermissions'>): boolean {
  // Null in direct messages, where nobody manages anything.
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}

/** Whether the person manages the server; who does not has been told. */
export async function isManagerOrTold(
  interaction: RepliableInteraction,
  context: Pick<BotContext, 'state'>,
): Promise<boolean> {
  if (managesServer(interaction)) return true;
  await refuse(interaction, 'notManager', context);
  return false;
}
