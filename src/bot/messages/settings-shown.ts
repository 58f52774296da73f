/** All settings of a server, and the last changes. */
import { ButtonStyle } from 'discord.js';
import type { MeasuredRight } from '../../knowledge/index.ts';
import { escapeLine } from '../markdown/escape.ts';
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

export interface ShownSettings {
  readonly settings: ServerSettings;
  readonly measured: MeasuredRight | null;
  readonly changes: ReadOutcome<readonly SettingsChange[]>;
  readonly now: Date;
}

export function settingsReply({ settings, measured, changes, now }: ShownSettings): Reply {
  const { level, ...others } = settingLines;
  const lines = [
    `- ${level(settings)} (${levelMeaning(settings.level, measured)})`,
    ...Object.values(others).map((line) => `- ${line(settings, now)}`),
  ];
  return replyOf(
    ANSWER_COLOUR,
    heading('Settings of this server'),
    text(lines.join('\n')),
    text(changeLines(changes).join('\n')),
    buttonRows([actionButton('Change in a form', { verb: 'open-settings' }, ButtonStyle.Primary)]),
  );
}

function changeLines(changes: ShownSettings['changes']): string[] {
  if (changes.kind === 'not-read') {
    return [`The last changes cannot be read at the moment. ${escapeLine(changes.sentence)}`];
  }
  if (changes.value.length === 0) return ['Nobody has changed anything yet.'];
  return ['**Last changes**', ...changes.value.map(settingsChangeLine)];
}
