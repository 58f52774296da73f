import { resetQuestionReply } from '../../messages/settings-reset.ts';
import type { SettingsSubcommand } from './subcommand.ts';

/** `/settings reset`: asks back; the button does it. */
export const reset: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('reset')
      .setDescription('Forget all settings and everything else that I keep of this server'),

  execute: () => Promise.resolve(resetQuestionReply()),
};
