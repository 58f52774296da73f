import type { ChatInputCommandInteraction } from 'discord.js';
import { blocked, unblocked, type MemberOrRole } from '../../house-rules/edit-blocked.ts';
import { settingLines } from '../../messages/setting-lines.ts';
import { settingsHintReply } from '../../messages/settings-changed.ts';
import type { SettingsSubcommand } from './subcommand.ts';
import { described } from '../described.ts';

/** `/settings block`: a member, or everybody with a role, gets nothing. */
export const block: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('block')
      .setDescription(described('command.settings.block'))
      .addMentionableOption((option) =>
        option
          .setName('who')
          .setDescription(described('command.settings.block.who'))
          .setRequired(true),
      ),

  async execute(interaction, desk) {
    const who = whoIn(interaction);
    if (who.id === desk.guildId) {
      return settingsHintReply(desk.words.say('settings.everybody'));
    }
    return desk.change(blocked(who), (settings) => [
      settingLines.blocked(settings, desk.words),
      '',
      desk.words.say('settings.blockedStill'),
    ]);
  },
};

/** `/settings unblock`: takes that back. */
export const unblock: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('unblock')
      .setDescription(described('command.settings.unblock'))
      .addMentionableOption((option) =>
        option
          .setName('who')
          .setDescription(described('command.settings.unblock.who'))
          .setRequired(true),
      ),

  execute: (interaction, desk) =>
    desk.change(unblocked(whoIn(interaction)), (settings) => [
      settingLines.blocked(settings, desk.words),
    ]),
};

function whoIn({ options }: ChatInputCommandInteraction<'cached'>): MemberOrRole {
  const { id } = options.getMentionable('who', true);
  return { kind: options.resolved?.roles?.has(id) === true ? 'roles' : 'members', id };
}
