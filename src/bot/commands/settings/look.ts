import { LANGUAGES, LANGUAGE_CODES, languageOf } from '../../words/languages.ts';
import { settingLines } from '../../messages/setting-lines.ts';
import type { SettingsSubcommand } from './subcommand.ts';
import { described } from '../described.ts';
import { wordsFor } from '../../house-rules/words-for.ts';
import { wordsIn } from '../../words/words.ts';

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

  execute(interaction, desk) {
    const locale = interaction.options.getString('language');
    return desk.change(
      (settings) => ({ ...settings, language: locale }),
      (settings, words) => [settingLines.language(settings, words)],
      // A server that has chosen a language reads that it has in this one.
      ({ language: set }) => {
        const chosen = languageOf(set);
        return chosen === null ? wordsFor(interaction, desk) : wordsIn(chosen);
      },
    );
  },
};
