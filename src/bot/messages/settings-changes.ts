/** Who changed what, a line for each change, short enough for ten of them in a message. */
import { time, TimestampStyles } from 'discord.js';
import { counted } from '../../knowledge/index.ts';
import { settingsWith } from '../state/settings-with.ts';
import type { ServerSettings } from '../state/server-settings.ts';
import type { SettingsChange } from '../state/settings-store.ts';
import type { ChangedSetting } from '../state/store-settings.ts';
import { blockedOf, channelOrOff, firstOf, WEEKDAYS } from './setting-lines.ts';

/** Ten of these lines, each with its time and its person, stay below 1,700 characters. */
const LONGEST_CHANGE = 120;
/** What a list gained and lost is named by so many each. */
const NAMED = 1;

export function settingsChangeLine({ at, by, changed }: SettingsChange): string {
  const who = by === null ? 'somebody' : `<@${by}>`;
  return `- ${time(at, TimestampStyles.RelativeTime)} ${who}: ${fitted(changed.map(changeText))}`;
}

/** Whole texts only: half a mention would be noise. */
function fitted(texts: readonly string[]): string {
  const shown: string[] = [];
  for (const text of texts) {
    if ([...shown, text].join('; ').length > LONGEST_CHANGE) break;
    shown.push(text);
  }
  const more = texts.length - shown.length;
  if (more === 0) return shown.join('; ');
  return shown.length === 0 ? counted(more, 'setting') : `${shown.join('; ')}; ${more} more`;
}

function changeText({ setting, from, to }: ChangedSetting): string {
  const before = settingsWith(setting, from);
  const after = settingsWith(setting, to);
  switch (setting) {
    case 'level':
      return `level ${before.level} → ${after.level}`;
    case 'unsureReplies':
      return `choices in answer channels ${onOff(after.unsureReplies)}`;
    case 'answerChannels':
      return `answer channels ${listChange(before.answerChannels.map(channelOf), after.answerChannels.map(channelOf), 'subjects')}`;
    case 'pauses':
      return `pauses ${listChange(before.pauses.map(whereOf), after.pauses.map(whereOf), 'times')}`;
    case 'cooldowns':
      return `cooldowns ${after.cooldowns.member} s a member, ${after.cooldowns.channel} s a channel`;
    case 'feedback':
      return `ratings ${onOff(after.feedback)}`;
    case 'language':
      return `language ${after.language ?? 'everybody’s own'}`;
    case 'alertsChannelId':
      return `alerts ${channelOrOff(after.alertsChannelId)}`;
    case 'experts':
      return `people who take over ${channelOrOff(after.experts?.channelId)}`;
    case 'digest':
      return `digest ${channelOrOff(after.digest?.channelId)}${after.digest === null ? '' : ` ${WEEKDAYS[after.digest.weekday] ?? ''}`}`;
    case 'forums':
      return `forums ${listChange(before.forums.map(channelOf), after.forums.map(channelOf), 'tags')}`;
    case 'blocked':
      return `blocked ${listChange(blockedOf(before), blockedOf(after), 'nothing')}`;
    default:
      return setting satisfies never;
  }
}

/** @param otherwise - What has changed when the lists hold the same. */
function listChange(
  before: readonly string[],
  after: readonly string[],
  otherwise: string,
): string {
  const added = after.filter((one) => !before.includes(one));
  const removed = before.filter((one) => !after.includes(one));
  const parts = [
    ...(added.length === 0 ? [] : [`+ ${firstOf(added, NAMED)}`]),
    ...(removed.length === 0 ? [] : [`− ${firstOf(removed, NAMED)}`]),
  ];
  return parts.length === 0 ? otherwise : parts.join(' ');
}

function channelOf({ channelId }: { readonly channelId: string }): string {
  return `<#${channelId}>`;
}

function whereOf({ channelId }: ServerSettings['pauses'][number]): string {
  return channelId === null ? 'the server' : `<#${channelId}>`;
}

function onOff(isOn: boolean): string {
  return isOn ? 'on' : 'off';
}
