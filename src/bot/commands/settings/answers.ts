import { LEVELS } from '../../../knowledge/index.ts';
import { levelLines } from '../../messages/level-lines.ts';
import { settingLines } from '../../messages/setting-lines.ts';
import { settingsLinesReply } from '../../messages/settings-changed.ts';
import type { ServerSettings } from '../../state/server-settings.ts';
import type { SettingsSubcommand } from './subcommand.ts';

/** `/settings answers`: how sure the bot must be; without options, what each level was measured at. */
export const answers: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('answers')
      .setDescription('How sure I must be to answer, and whether I offer choices where I am unsure')
      .addStringOption((option) =>
        option
          .setName('level')
          .setDescription('careful: fewer answers, more of them right; bold: the other way round')
          .addChoices(LEVELS.map((level) => ({ name: level, value: level }))),
      )
      .addBooleanOption((option) =>
        option
          .setName('unsure')
          .setDescription('Whether I offer choices in answer channels when I am unsure'),
      ),

  async execute({ options }, desk) {
    const level = LEVELS.find((one) => one === options.getString('level'));
    const unsure = options.getBoolean('unsure');
    const lines = (settings: ServerSettings): string[] => [
      settingLines.level(settings),
      ...levelLines(settings.level, desk.measured),
      '',
      settingLines.unsureReplies(settings),
    ];
    if (level === undefined && unsure === null) {
      return settingsLinesReply('How I answer here', lines(desk.settings()));
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
