import { PermissionFlagsBits } from 'discord.js';
import { asCommand } from '../commands/spoken/as-command.ts';
import { managersSpoken } from '../commands/spoken/managers-spoken.ts';
import { readOptions } from '../commands/spoken/spoken-options.ts';
import { referencedMessage } from '../connection/referenced-message.ts';
import { arrivalFrom } from '../house-rules/arrival.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import { unclearCommandReply } from '../messages/start-command.ts';
import { refuse } from '../moderation/refuse.ts';
import { forOne } from '../visibility.ts';
import type { Press } from './button.ts';

/**
 * Does what the command does that the message above this one holds, and shows it to who wrote it alone. It is read again,
 * so that nobody else can have it done: a message is its author's. The command checks who may.
 */
export const startCommand: Press<'start-command'> = async ({ asker }, interaction, context) => {
  if (interaction.user.id !== asker) return refuse(interaction, 'notYourCommand', context);
  if (!interaction.inCachedGuild()) return refuse(interaction, 'failed', context);
  const { guild, member } = interaction;
  const said = await referencedMessage(interaction.message);
  const spoken = said?.author.id === asker ? managersSpoken(said) : null;
  if (spoken === null) return refuse(interaction, 'commandGone', context);
  const { name } = spoken.command.definition;
  const isAdministrator = interaction.memberPermissions.has(PermissionFlagsBits.Administrator);
  const writing = {
    ...arrivalFrom(interaction, { isPublic: false }),
    client: interaction.client,
    isAdministrator,
  };
  if (!(await context.commandLimits.allow(name, writing))) {
    return refuse(interaction, 'commandLimited', context);
  }
  const read = readOptions(spoken.rest, spoken.options, member);
  if (read.kind === 'read') {
    return spoken.command.execute(asCommand(interaction, guild, spoken, read), context);
  }
  const reply = unclearCommandReply(spoken, read.option, wordsFor(interaction, context));
  await interaction.reply(forOne(reply));
};
