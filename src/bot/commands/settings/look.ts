import { LANGUAGES, LANGUAGE_CODES, languageOf } from '../../words/languages.ts';
import { settingLines } from '../../messages/setting-lines.ts';
import type { SettingsSubcommand } from './subcommand.ts';
import { described } from '../described.ts';
import type { ServerSettings } from '../../state/server-settings.ts';
import { wordsIn, type Words } from '../../words/words.ts';

/** `/settings feedback`: whether answers can be rated. */
export const feedback: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('feedback')
      .setDescription(described('command.settings.feedback'))
      .addBooleanOption((option) =>
        option
          .setName('enabled')
          .setDescription(described('command.settings.feedback.enabled'))
          .setRequired(true),
      ),

  execute({ options }, desk) {
    const enabled = options.getBoolean('enabled', true);
    return desk.change(
      (settings) => ({ ...settings, feedback: enabled }),
      (settings) => [settingLines.feedback(settings, desk.words)],
    );
  },
};

/** `/settings language`: in which language the bot speaks; articles stay in theirs. */
export const language: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('language')
      .setDescription(described('command.settings.language'))
      .addStringOption((option) =>
        option
          .setName('language')
          .setDescription(described('command.settings.language.language'))
          .addChoices(LANGUAGE_CODES.map((code) => ({ name: LANGUAGES[code].name, value: code }))),
      ),

  execute({ options }, desk) {
    const locale = options.getString('language');
    return desk.change(
      (settings) => ({ ...settings, language: locale }),
      (settings) => [settingLines.language(settings, wordsAfter(settings, desk.words))],
    );
  },
};

/** A server that has chosen a language reads that it has in this one. */
function wordsAfter({ language: set }: ServerSettings, words: Words): Words {
  const chosen = languageOf(set);
  return chosen === null ? words : wordsIn(chosen);
}
