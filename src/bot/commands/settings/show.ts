import { settingsReply } from '../../messages/settings-shown.ts';
import type { SettingsSubcommand } from './subcommand.ts';

/** `/settings show`: all that is set, who changed it last, and the form. */
export const show: SettingsSubcommand = {
  define: (builder) =>
    builder.setName('show').setDescription('What is set in this server, and who changed it last'),

  async execute(_interaction, desk) {
    const { state, guildId, measured, now } = desk;
    const changes = await state.settings.changesOf(guildId);
    return settingsReply({ settings: desk.settings(), measured, changes, now });
  },
};
