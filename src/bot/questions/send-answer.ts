/** A reply to a command or a form. */
import type {
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Reply } from '../messages/reply.ts';
import { forWhoActs } from '../visibility.ts';

export type Asking =
  ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction;

/** @returns Id of the message; that of the interaction when Discord did not confirm it. */
export async function sendAnswer(
  interaction: Asking,
  reply: Reply,
  isPrivate: boolean,
): Promise<string> {
  const { resource } = await interaction.reply({
    ...(isPrivate ? forWhoActs(reply, interaction) : reply),
    withResponse: true,
  });
  return resource?.message?.id ?? interaction.id;
}

/** To who asked; in direct messages there is nobody else. */
export async function replyAlone(interaction: Asking, reply: Reply): Promise<void> {
  await interaction.reply(forWhoActs(reply, interaction));
}
