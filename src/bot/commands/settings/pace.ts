import { settingLines } from '../../messages/setting-lines.ts';
import { settingsLinesReply } from '../../messages/settings-changed.ts';
import type { ServerSettings } from '../../state/server-settings.ts';
import type { SettingsSubcommand } from './subcommand.ts';

/** A day. */
const MOST_SECONDS = 86_400;

/** `/settings cooldown`: seconds between two answers; without options, what is set. */
export const cooldown: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('cooldown')
      .setDescription('Seconds between two answers, to one member or in one channel')
      .addIntegerOption((option) =>
        option
          .setName('member')
          .setDescription('Seconds between two answers to the same member (0: none)')
          .setMinValue(0)
          .setMaxValue(MOST_SECONDS),
      )
      .addIntegerOption((option) =>
        option
          .setName('channel')
          .setDescription('Seconds between two answers that everybody sees in a channel (0: none)')
          .setMinValue(0)
          .setMaxValue(MOST_SECONDS),
      ),

  async execute({ options }, desk) {
    const member = options.getInteger('member');
    const channel = options.getInteger('channel');
    const lines = (settings: ServerSettings): string[] => [settingLines.cooldowns(settings)];
    if (member === null && channel === null) {
      return settingsLinesReply('Cooldowns', lines(desk.settings()));
    }
    return desk.change(
      (settings) => ({
        ...settings,
        cooldowns: {
          member: member ?? settings.cooldowns.member,
          channel: channel ?? settings.cooldowns.channel,
        },
      }),
      lines,
    );
  },
};
