import { settingsReply } from '../../messages/settings-shown.ts';
import type { SettingsSubcommand } from './subcommand.ts';
import { described } from '../described.ts';

/** `/settings show`: all that is set, who changed it last, and the form. */
export const show: SettingsSubcommand = {
  define: (builder) => builder.setName('show').setDescription(described('command.settings.show')),

  async execute(_interaction, desk) {
    const { state, guildId, measured, now, words } = desk;
    const changes = await state.settings.changesOf(guildId);
    return settingsReply({ settings: desk.settings(), measured, changes, now }, words);
  },
};
