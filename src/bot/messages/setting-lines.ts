/** What is set, a line for each setting. Lines of long lists name their first few. */
import { LANGUAGES, languageOf } from '../words/languages.ts';
import { isInForce } from '../house-rules/rules-at.ts';
import type { ServerSettings } from '../state/server-settings.ts';
import { bothTimes } from './times.ts';
import type { Words } from '../words/words.ts';

/** How many channels, members or pauses a line names: with all of them, all lines stay below 2,000 characters. */
const NAMED = 5;

export const settingLines = {
  level: ({ level }: ServerSettings, words: Words) =>
    words.say('setting.level', { level: words.say(`level.${level}`) }),

  unsureReplies: ({ unsureReplies }: ServerSettings, words: Words) =>
    words.say(unsureReplies ? 'setting.choicesShown' : 'setting.choicesNotShown'),

  answerChannels({ answerChannels }: ServerSettings, words: Words) {
    if (answerChannels.length === 0) return words.say('setting.noAnswerChannels');
    const channels = answerChannels.map(({ channelId, subjects }) => {
      const channel = `<#${channelId}>`;
      const count = subjects.length;
      return count === 0 ? channel : words.say('setting.limited', { channel, count });
    });
    return words.say('setting.answerChannels', { channels: firstOf(channels, words) });
  },

  pauses({ pauses }: ServerSettings, words: Words, now: Date) {
    const inForce = pauses
      .filter((pause) => isInForce(pause, now))
      .map((pause) => pauseText(pause, words));
    return inForce.length === 0
      ? words.say('setting.notPaused')
      : words.say('setting.paused', { pauses: firstOf(inForce, words) });
  },

  cooldowns({ cooldowns: { member, channel } }: ServerSettings, words: Words) {
    return words.say('setting.cooldowns', {
      member: pauseLength(member, words),
      channel: pauseLength(channel, words),
    });
  },

  feedback: ({ feedback }: ServerSettings, words: Words) =>
    words.say(feedback ? 'setting.feedbackOn' : 'setting.feedbackOff'),

  language({ language }: ServerSettings, words: Words) {
    const known = languageOf(language);
    const name = known === null ? language : LANGUAGES[known].name;
    return name === null
      ? words.say('setting.everybodysLanguage')
      : words.say('setting.language', { language: name });
  },

  alertsChannelId: ({ alertsChannelId }: ServerSettings, words: Words) =>
    words.say('setting.alerts', { channel: channelOrOff(alertsChannelId, words) }),

  experts({ experts }: ServerSettings, words: Words) {
    if (experts === null) return words.say('setting.noExperts');
    const channel = `<#${experts.channelId}>`;
    return experts.roleId === null
      ? words.say('setting.experts', { channel })
      : words.say('setting.expertsOfRole', { channel, role: `<@&${experts.roleId}>` });
  },

  digest: ({ digest }: ServerSettings, words: Words) =>
    digest === null
      ? words.say('setting.noDigest')
      : words.say('setting.digest', {
          channel: `<#${digest.channelId}>`,
          day: words.weekday(digest.weekday),
        }),

  forums({ forums }: ServerSettings, words: Words) {
    const each = forums.map((forum) => forumText(forum, words));
    return each.length === 0
      ? words.say('setting.noForums')
      : words.say('setting.forums', { forums: firstOf(each, words) });
  },

  blocked(settings: ServerSettings, words: Words) {
    const all = blockedOf(settings);
    return all.length === 0
      ? words.say('setting.nobodyBlocked')
      : words.say('setting.blocked', { who: firstOf(all, words) });
  },
} as const satisfies Readonly<
  Record<keyof ServerSettings, (settings: ServerSettings, words: Words, now: Date) => string>
>;

/** “a, b and 7 more”. */
export function firstOf(texts: readonly string[], words: Words, named = NAMED): string {
  const count = texts.length - named;
  return count > 0
    ? words.say('list.someAndMore', { some: words.row(texts.slice(0, named)), count })
    : words.row(texts);
}

export function channelOrOff(id: string | null | undefined, words: Words): string {
  return id === null || id === undefined ? words.say('setting.off') : `<#${id}>`;
}

/** As mentions. */
export function blockedOf({ blocked: { members, roles } }: ServerSettings): string[] {
  return [...roles.map((id) => `<@&${id}>`), ...members.map((id) => `<@${id}>`)];
}

function forumText(
  { channelId, tagId, closes }: ServerSettings['forums'][number],
  words: Words,
): string {
  const channel = `<#${channelId}>`;
  if (tagId === null) return words.say('setting.forumCloses', { channel });
  return words.say(closes ? 'setting.forumTagsAndCloses' : 'setting.forumTags', { channel });
}

function pauseText({ channelId, until }: ServerSettings['pauses'][number], words: Words): string {
  const where = channelId === null ? words.say('setting.wholeServer') : `<#${channelId}>`;
  return until === null
    ? words.say('setting.pausedUntilResumed', { where })
    : words.say('setting.pausedUntil', { where, until: bothTimes(new Date(until)) });
}

function pauseLength(count: number, words: Words): string {
  return count === 0 ? words.say('setting.noPause') : words.say('setting.seconds', { count });
}
