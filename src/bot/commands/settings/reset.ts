import { resetQuestionReply } from '../../messages/settings-reset.ts';
import type { SettingsSubcommand } from './subcommand.ts';
import { described } from '../described.ts';

/** `/settings reset`: asks back; the button does it. */
export const reset: SettingsSubcommand = {
  define: (builder) => builder.setName('reset').setDescription(described('command.settings.reset')),

  execute: (_interaction, { words }) => Promise.resolve(resetQuestionReply(words)),
};
