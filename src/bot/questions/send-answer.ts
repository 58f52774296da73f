/** A reply to a command or a form, which may have been acknowledged already. */
import type {
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Reply } from '../messages/reply.ts';
import { replyPrivately } from '../reply-privately.ts';
import { forWhoActs, isAlone } from '../visibility.ts';

export type Asking =
  ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction;

/** @returns Id of the message; that of the interaction when Discord did not confirm it. */
export async function sendAnswer(
  interaction: Asking,
  reply: Reply,
  isPrivate: boolean,
): Promise<string> {
  if (
    interaction.deferred &&
    isPrivate &&
    !isAlone(interaction) &&
    interaction.ephemeral !== true
  ) {
    await replyPrivately(interaction, reply);
    return interaction.id;
  }
  if (interaction.deferred) return (await interaction.editReply(reply)).id;
  const { resource } = await interaction.reply({
    ...(isPrivate ? forWhoActs(reply, interaction) : reply),
    withResponse: true,
  });
  return resource?.message?.id ?? interaction.id;
}

/** To who asked; in direct messages there is nobody else. */
export async function replyAlone(interaction: Asking, reply: Reply): Promise<void> {
  if (interaction.deferred) await replyPrivately(interaction, reply);
  else await interaction.reply(forWhoActs(reply, interaction));
}
