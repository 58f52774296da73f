/** Where a moderator changes the settings of one server. */
import type { BotContext } from '../bot-context.ts';
import type { Topic } from '../../knowledge/index.ts';
import type { Calibration } from '../../knowledge/index.ts';
import { notStoredReply, settingsChangedReply } from '../messages/settings-changed.ts';
import type { Reply } from '../messages/reply.ts';
import type { ServerSettings } from '../state/server-settings.ts';
import type { State } from '../state/state.ts';
import type { Words } from '../words/words.ts';

export interface SettingsDesk {
  readonly guildId: string;
  readonly state: State;
  readonly words: Words;
  readonly now: Date;
  readonly topics: readonly Topic[];
  /** Null where nothing was measured. */
  readonly measured: NonNullable<Calibration['measuredRight']> | null;
  readonly readsMessages: boolean;
  /** As last known. */
  settings(): ServerSettings;
  /**
   * Makes the change in the name of who sits at the desk.
   *
   * @param lines - What is to be said of what is set then.
   * @param wordsAfter - In whose language, where the change was of that. Default: that of the desk.
   */
  change(
    edit: (settings: ServerSettings) => ServerSettings,
    lines: (settings: ServerSettings, words: Words) => readonly string[],
    wordsAfter?: (settings: ServerSettings) => Words,
  ): Promise<Reply>;
}

export function settingsDesk(
  {
    guildId,
    userId,
    state,
    words,
  }: {
    readonly guildId: string;
    readonly userId: string;
    readonly state: State;
    readonly words: Words;
  },
  { library, live, now, readsMessages }: BotContext,
): SettingsDesk {
  return {
    guildId,
    state,
    words,
    now: now(),
    topics: library().topics,
    measured: live.current().calibration.measuredRight ?? null,
    readsMessages,
    settings: () => state.settings.of(guildId),
    async change(edit, lines, wordsAfter = () => words) {
      const outcome = await state.settings.change(guildId, edit, userId);
      if (outcome.kind === 'not-stored') return notStoredReply(outcome, words);
      const { settings } = outcome;
      const then = wordsAfter(settings);
      return settingsChangedReply(outcome, lines(settings, then), then);
    },
  };
}
