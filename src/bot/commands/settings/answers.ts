import { LEVELS } from '../../../knowledge/index.ts';
import { levelLines } from '../../messages/level-lines.ts';
import { settingLines } from '../../messages/setting-lines.ts';
import { settingsLinesReply } from '../../messages/settings-changed.ts';
import type { ServerSettings } from '../../state/server-settings.ts';
import type { SettingsSubcommand } from './subcommand.ts';
import { described } from '../described.ts';

/** `/settings answers`: how sure the bot must be; without options, what each level was measured at. */
export const answers: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('answers')
      .setDescription(described('command.settings.answers'))
      .addStringOption((option) =>
        option
          .setName('level')
          .setDescription(described('command.settings.answers.level'))
          .addChoices(LEVELS.map((level) => ({ name: level, value: level }))),
      )
      .addBooleanOption((option) =>
        option.setName('unsure').setDescription(described('command.settings.answers.unsure')),
      ),

  async execute({ options }, desk) {
    const level = LEVELS.find((one) => one === options.getString('level'));
    const unsure = options.getBoolean('unsure');
    const lines = (settings: ServerSettings): string[] => [
      settingLines.level(settings, desk.words),
      ...levelLines(settings.level, desk.measured, desk.words),
      '',
      settingLines.unsureReplies(settings, desk.words),
    ];
    if (level === undefined && unsure === null) {
      return settingsLinesReply(desk.words.say('settings.howIAnswer'), lines(desk.settings()));
    }
    return desk.change(
      (settings) => ({
        ...settings,
        level: level ?? settings.level,
        unsureReplies: unsure ?? settings.unsureReplies,
      }),
      lines,
    );
  },
};
