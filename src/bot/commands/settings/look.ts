import { LANGUAGES, LANGUAGE_CODES } from '../../words/languages.ts';
import { settingLines } from '../../messages/setting-lines.ts';
import type { SettingsSubcommand } from './subcommand.ts';

/** `/settings feedback`: whether answers can be rated. */
export const feedback: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('feedback')
      .setDescription('Whether members can rate answers')
      .addBooleanOption((option) =>
        option
          .setName('enabled')
          .setDescription('Whether answers have buttons for it')
          .setRequired(true),
      ),

  execute({ options }, desk) {
    const enabled = options.getBoolean('enabled', true);
    return desk.change(
      (settings) => ({ ...settings, feedback: enabled }),
      (settings) => [settingLines.feedback(settings)],
    );
  },
};

/** `/settings language`: in which language the bot speaks; articles stay in theirs. */
export const language: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('language')
      .setDescription('The language of my buttons and sentences; articles stay in theirs')
      .addStringOption((option) =>
        option
          .setName('language')
          .setDescription('Leave out: that of whoever uses me, where I have it')
          .addChoices(LANGUAGE_CODES.map((code) => ({ name: LANGUAGES[code].name, value: code }))),
      ),

  execute({ options }, desk) {
    const locale = options.getString('language');
    return desk.change(
      (settings) => ({ ...settings, language: locale }),
      (settings) => [settingLines.language(settings)],
    );
  },
};
