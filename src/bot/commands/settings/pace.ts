import { settingLines } from '../../messages/setting-lines.ts';
import { settingsLinesReply } from '../../messages/settings-changed.ts';
import type { ServerSettings } from '../../state/server-settings.ts';
import type { SettingsSubcommand } from './subcommand.ts';
import { described } from '../described.ts';

/** A day. */
const MOST_SECONDS = 86_400;

/** `/settings cooldown`: seconds between two answers; without options, what is set. */
export const cooldown: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('cooldown')
      .setDescription(described('command.settings.cooldown'))
      .addIntegerOption((option) =>
        option
          .setName('member')
          .setDescription(described('command.settings.cooldown.member'))
          .setMinValue(0)
          .setMaxValue(MOST_SECONDS),
      )
      .addIntegerOption((option) =>
        option
          .setName('channel')
          .setDescription(described('command.settings.cooldown.channel'))
          .setMinValue(0)
          .setMaxValue(MOST_SECONDS),
      ),

  async execute({ options }, desk) {
    const member = options.getInteger('member');
    const channel = options.getInteger('channel');
    const lines = (settings: ServerSettings): string[] => [
      settingLines.cooldowns(settings, desk.words),
    ];
    if (member === null && channel === null) {
      return settingsLinesReply(desk.words.say('settings.cooldowns'), lines(desk.settings()));
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
