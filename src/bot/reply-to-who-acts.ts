import type { RepliableInteraction } from 'discord.js';
import type { Reply } from './messages/reply.ts';
import { sealed, type Sealing } from './messages/sealed.ts';
import { forWhoActs } from './visibility.ts';

/** The first response to an interaction, for who acts; its buttons are signed. */
export async function replyToWhoActs(
  interaction: RepliableInteraction,
  reply: Reply,
  context: Sealing,
): Promise<void> {
  await interaction.reply(forWhoActs(sealed(reply, interaction, context), interaction));
}
