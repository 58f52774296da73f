/** Who changed what, a line for each change, short enough for ten of them in a message. */
import { time, TimestampStyles } from 'discord.js';
import { settingsWith } from '../state/settings-with.ts';
import type { ServerSettings } from '../state/server-settings.ts';
import type { SettingsChange } from '../state/settings-store.ts';
import type { ChangedSetting } from '../state/store-settings.ts';
import { blockedOf, channelOrOff, firstOf } from './setting-lines.ts';
import { LANGUAGES, languageOf } from '../words/languages.ts';
import type { Words } from '../words/words.ts';

/** Ten of these lines, each with its time and its person, stay below 1,700 characters. */
const LONGEST_CHANGE = 120;
/** What a list gained and lost is named by so many each. */
const NAMED = 1;

export function settingsChangeLine({ at, by, changed }: SettingsChange, words: Words): string {
  const who = by === null ? words.say('change.somebody') : `<@${by}>`;
  const texts = changed.map((one) => changeText(one, words));
  // Set apart, or a time or a name would turn the line of a text from right to left.
  const when = words.apart(time(at, TimestampStyles.RelativeTime));
  return `- ${when} ${words.apart(who)}: ${fitted(texts, words)}`;
}

/** Whole texts only: half a mention would be noise. */
function fitted(texts: readonly string[], words: Words): string {
  const shown: string[] = [];
  for (const text of texts) {
    if (words.longRow([...shown, text]).length > LONGEST_CHANGE) break;
    shown.push(text);
  }
  const count = texts.length - shown.length;
  if (count === 0) return words.longRow(shown);
  return shown.length === 0
    ? words.say('change.settings', { count })
    : words.longRow([...shown, words.say('list.more', { count })]);
}

function changeText({ setting, from, to }: ChangedSetting, words: Words): string {
  const before = settingsWith(setting, from);
  const after = settingsWith(setting, to);
  const level = (one: ServerSettings): string => words.say(`level.${one.level}`);
  switch (setting) {
    case 'level':
      return words.say('change.level', { change: `${level(before)} → ${level(after)}` });
    case 'unsureReplies':
      return words.say('change.choices', { state: onOff(after.unsureReplies, words) });
    case 'answerChannels': {
      const lists = [before, after].map(({ answerChannels }) => answerChannels.map(channelOf));
      const change = listChange(lists, words.say('change.subjects'), words);
      return words.say('change.answerChannels', { change });
    }
    case 'pauses': {
      const where = (one: ServerSettings['pauses'][number]): string => whereOf(one, words);
      const lists = [before, after].map(({ pauses }) => pauses.map(where));
      return words.say('change.pauses', {
        change: listChange(lists, words.say('change.times'), words),
      });
    }
    case 'cooldowns':
      return words.say('change.cooldowns', {
        member: after.cooldowns.member,
        channel: after.cooldowns.channel,
      });
    case 'feedback':
      return words.say('change.ratings', { state: onOff(after.feedback, words) });
    case 'language': {
      const set = languageOf(after.language);
      return words.say('change.language', {
        language: set === null ? words.say('change.everybodysOwn') : LANGUAGES[set].name,
      });
    }
    case 'alertsChannelId':
      return words.say('change.alerts', { channel: channelOrOff(after.alertsChannelId, words) });
    case 'experts':
      return words.say('change.experts', {
        channel: channelOrOff(after.experts?.channelId, words),
      });
    case 'digest': {
      const channel = channelOrOff(after.digest?.channelId, words);
      const day = after.digest === null ? '' : ` ${words.weekday(after.digest.weekday)}`;
      return words.say('change.digest', { channel: channel + day });
    }
    case 'forums': {
      const lists = [before, after].map(({ forums }) => forums.map(channelOf));
      const change = listChange(lists, words.say('change.tags'), words);
      return words.say('change.forums', { change });
    }
    case 'blocked': {
      const lists = [before, after].map(blockedOf);
      return words.say('change.blocked', {
        change: listChange(lists, words.say('change.nothing'), words),
      });
    }
    default:
      return setting satisfies never;
  }
}

/** @param otherwise - What has changed when the lists hold the same. */
function listChange(
  [before = [], after = []]: readonly (readonly string[])[],
  otherwise: string,
  words: Words,
): string {
  const added = after.filter((one) => !before.includes(one));
  const removed = before.filter((one) => !after.includes(one));
  const parts = [
    ...(added.length === 0 ? [] : [`+ ${firstOf(added, words, NAMED)}`]),
    ...(removed.length === 0 ? [] : [`− ${firstOf(removed, words, NAMED)}`]),
  ];
  return parts.length === 0 ? otherwise : parts.join(' ');
}

function channelOf({ channelId }: { readonly channelId: string }): string {
  return `<#${channelId}>`;
}

function whereOf({ channelId }: ServerSettings['pauses'][number], words: Words): string {
  return channelId === null ? words.say('change.server') : `<#${channelId}>`;
}

function onOff(isOn: boolean, words: Words): string {
  return words.say(isOn ? 'setting.on' : 'setting.off');
}
