import { MessageFlags, type ChatInputCommandInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { askerOf } from '../house-rules/blocked.ts';
import {
  erasedReply,
  memberDataFile,
  privacyNoticeReply,
  privacyReply,
  type MemberFile,
} from '../messages/privacy.ts';
import { withFile, type Reply } from '../messages/reply.ts';
import { membersCommand, type Command } from './command.ts';
import { forWhoActs } from '../visibility.ts';
import type { Words } from '../words/words.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import { described } from './described.ts';

/** `/privacy`: what is stored in general, and everything of whoever asks: to see, and to erase. */
export const privacy: Command = {
  definition: membersCommand('privacy', described('command.privacy'))
    .addSubcommand((subcommand) =>
      subcommand.setName('show').setDescription(described('command.privacy.show')),
    )
    .addSubcommand((subcommand) =>
      subcommand.setName('export').setDescription(described('command.privacy.export')),
    )
    .addSubcommand((subcommand) =>
      subcommand.setName('erase').setDescription(described('command.privacy.erase')),
    )
    .toJSON(),
  // One's own data are one's own, whatever moderators have set.
  isForBlocked: true,

  async execute(interaction, context) {
    const { guildId } = interaction;
    const words = wordsFor(interaction, context);
    const subcommand = interaction.options.getSubcommand();
    if (subcommand === 'show') {
      const reply = privacyReply(context.retentionDays, words);
      await interaction.reply(forWhoActs(reply, interaction));
    } else if (guildId === null) {
      await interaction.reply(forWhoActs(privacyNoticeReply('onlyInServers', words), interaction));
    } else {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const act = subcommand === 'export' ? exported : erased;
      const { reply, file } = await act(interaction, guildId, context, words);
      await interaction.editReply(file === null ? reply : withAttached(reply, file));
    }
  },
};

function withAttached(reply: Reply, json: string) {
  const name = 'about-you.json';
  return { ...withFile(reply, name), files: [{ attachment: Buffer.from(json), name }] };
}

async function exported(
  { user, member }: ChatInputCommandInteraction,
  guildId: string,
  { state }: BotContext,
  words: Words,
): Promise<MemberFile> {
  const { id: memberId, roleIds } = askerOf(user, member);
  const data = await state?.members.exportOf(guildId, { memberId, roleIds });
  return data?.kind === 'read'
    ? memberDataFile(data.value, words)
    : { reply: privacyNoticeReply('notRead', words), file: null };
}

async function erased(
  { user }: ChatInputCommandInteraction,
  guildId: string,
  { state }: BotContext,
  words: Words,
): Promise<MemberFile> {
  const outcome = await state?.members.erase(guildId, user.id);
  const reply =
    outcome?.kind === 'stored' ? erasedReply(words) : privacyNoticeReply('notErased', words);
  return { reply, file: null };
}
