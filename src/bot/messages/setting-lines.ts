/** What is set, a line for each setting. Lines of long lists name their first few. */
import { counted } from '../../knowledge/index.ts';
import { LANGUAGES, languageOf } from '../words/languages.ts';
import { isInForce } from '../house-rules/rules-at.ts';
import type { ServerSettings } from '../state/server-settings.ts';
import { bothTimes } from './times.ts';

/** How many channels, members or pauses a line names: with all of them, all lines stay below 2,000 characters. */
const NAMED = 5;

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

export const settingLines = {
  level: ({ level }: ServerSettings) => `**How sure I must be**: ${level}`,

  unsureReplies: ({ unsureReplies }: ServerSettings) =>
    `**Choices in answer channels where I am unsure**: ${unsureReplies ? 'shown' : 'not shown'}`,

  answerChannels({ answerChannels }: ServerSettings) {
    const channels = answerChannels.map(({ channelId, subjects }) => {
      const limit = subjects.length === 0 ? '' : ` (${counted(subjects.length, 'subject')} only)`;
      return `<#${channelId}>${limit}`;
    });
    return `**Answer channels**: ${channels.length === 0 ? 'none, I answer where I am mentioned or asked by command' : firstOf(channels)}`;
  },

  pauses({ pauses }: ServerSettings, now: Date) {
    const inForce = pauses.filter((pause) => isInForce(pause, now)).map(pauseText);
    return `**Paused**: ${inForce.length === 0 ? 'nowhere' : firstOf(inForce)}`;
  },

  cooldowns({ cooldowns: { member, channel } }: ServerSettings) {
    return `**Between two answers**: to one member ${pauseLength(member)}, in one channel ${pauseLength(channel)}`;
  },

  feedback: ({ feedback }: ServerSettings) =>
    `**Ratings under answers**: ${feedback ? 'on' : 'off'}`,

  language({ language }: ServerSettings) {
    const known = languageOf(language);
    const name = known === null ? language : LANGUAGES[known].name;
    return `**My language**: ${name ?? 'that of whoever uses me, where I have it'}`;
  },

  alertsChannelId: ({ alertsChannelId }: ServerSettings) =>
    `**Alerts**: ${channelOrOff(alertsChannelId)}`,

  experts({ experts }: ServerSettings) {
    if (experts === null) return '**People who take over**: nobody';
    const role = experts.roleId === null ? '' : `, role <@&${experts.roleId}>`;
    return `**People who take over**: <#${experts.channelId}>${role}`;
  },

  digest: ({ digest }: ServerSettings) =>
    `**Weekly digest**: ${digest === null ? 'off' : `<#${digest.channelId}>, on ${WEEKDAYS[digest.weekday] ?? ''}`}`,

  forums({ forums }: ServerSettings) {
    const each = forums.map(forumText);
    return `**Posts whose answer helped**: ${each.length === 0 ? 'stay as they are' : firstOf(each)}`;
  },

  blocked(settings: ServerSettings) {
    const all = blockedOf(settings);
    return `**No answers for**: ${all.length === 0 ? 'nobody in particular' : firstOf(all)}`;
  },
} as const satisfies Readonly<
  Record<keyof ServerSettings, (settings: ServerSettings, now: Date) => string>
>;

/** “a, b and 7 more”. */
export function firstOf(texts: readonly string[], named = NAMED): string {
  const more = texts.length - named;
  return more > 0 ? `${texts.slice(0, named).join(', ')} and ${more} more` : texts.join(', ');
}

export function channelOrOff(id: string | null | undefined): string {
  return id === null || id === undefined ? 'off' : `<#${id}>`;
}

/** As mentions. */
export function blockedOf({ blocked: { members, roles } }: ServerSettings): string[] {
  return [...roles.map((id) => `<@&${id}>`), ...members.map((id) => `<@${id}>`)];
}

function forumText({ channelId, tagId, closes }: ServerSettings['forums'][number]): string {
  const done = [...(tagId === null ? [] : ['tagged']), ...(closes ? ['closed'] : [])];
  return `in <#${channelId}> ${done.join(' and ')}`;
}

function pauseText({ channelId, until }: ServerSettings['pauses'][number]): string {
  const where = channelId === null ? 'the whole server' : `<#${channelId}>`;
  const end = until === null ? 'until somebody resumes' : `until ${bothTimes(new Date(until))}`;
  return `${where} ${end}`;
}

function pauseLength(seconds: number): string {
  return seconds === 0 ? 'no pause' : counted(seconds, 'second');
}
