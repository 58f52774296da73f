/** Who may see and change what is set in a server, checked at every use. */
import type { RepliableInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { State } from '../state/state.ts';
import { isManagerOrTold } from './manager.ts';
import { refuse } from './refuse.ts';

export interface SettingsAccess {
  readonly guildId: string;
  readonly state: State;
}

/** Null when the person may not, or nothing can be set; then they have been told. */
export async function settingsAccess(
  interaction: RepliableInteraction,
  context: Pick<BotContext, 'state'>,
): Promise<SettingsAccess | null> {
  if (!(await isManagerOrTold(interaction, context))) return null;
  const { guildId } = interaction;
  const { state } = context;
  if (state !== null && guildId !== null) return { guildId, state };
  await refuse(interaction, 'noState', context);
  return null;
}
