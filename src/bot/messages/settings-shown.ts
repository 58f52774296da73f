/** All settings of a server, and the last changes. */
import { ButtonStyle } from 'discord.js';
import type { MeasuredRight } from '../../knowledge/index.ts';
import type { ReadOutcome } from '../state/outcomes.ts';
import type { ServerSettings } from '../state/server-settings.ts';
import type { SettingsChange } from '../state/settings-store.ts';
import { actionButton } from './buttons.ts';
import { levelMeaning } from './level-lines.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import { settingLines } from './setting-lines.ts';
import { settingsChangeLine } from './settings-changes.ts';
import { troubleText } from './trouble-text.ts';
import type { Words } from '../words/words.ts';

const LONGEST_SENTENCE = 600;

export interface ShownSettings {
  readonly settings: ServerSettings;
  readonly measured: MeasuredRight | null;
  readonly changes: ReadOutcome<readonly SettingsChange[]>;
  readonly now: Date;
}

export function settingsReply(
  { settings, measured, changes, now }: ShownSettings,
  words: Words,
): Reply {
  const { level, ...others } = settingLines;
  const lines = [
    `- ${level(settings, words)} (${levelMeaning(settings.level, measured, words)})`,
    ...Object.values(others).map((line) => `- ${line(settings, words, now)}`),
  ];
  return replyOf(
    ANSWER_COLOUR,
    heading(words.say('settings.title')),
    text(lines.join('\n')),
    text(changeLines(changes, words).join('\n')),
    buttonRows([
      actionButton(words.say('button.form'), { verb: 'open-settings' }, ButtonStyle.Primary),
    ]),
  );
}

function changeLines(changes: ShownSettings['changes'], words: Words): string[] {
  if (changes.kind === 'not-read') {
    return [
      `${words.say('settings.changesNotRead')} ${troubleText(changes, LONGEST_SENTENCE, words)}`,
    ];
  }
  if (changes.value.length === 0) return [words.say('settings.noChanges')];
  return [
    `**${words.say('settings.lastChanges')}**`,
    ...changes.value.map((change) => settingsChangeLine(change, words)),
  ];
}
