import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerChannelsReply } from '../../../src/bot/messages/answer-channels.ts';
import { subjectChoices } from '../../../src/bot/messages/choices.ts';
import { levelMeaning } from '../../../src/bot/messages/level-lines.ts';
import { offSubjectReply } from '../../../src/bot/messages/off-subject.ts';
import type { Reply } from '../../../src/bot/messages/reply.ts';
import { settingsReply } from '../../../src/bot/messages/settings-shown.ts';
import { settingsForm } from '../../../src/bot/forms/settings-form.ts';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../../src/bot/state/server-settings.ts';
import type { SettingsChange } from '../../../src/bot/state/settings-store.ts';
import type { ChangedSetting } from '../../../src/bot/state/store-settings.ts';
import { shown as shownOf } from '../shown.ts';
import { breaches } from '../markdown/discord-rules.ts';
import type { Level } from '../../../src/knowledge/index.ts';
import { LANGUAGE_CODES } from '../../../src/bot/words/languages.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';

const english = wordsIn('en');

/** The longest that Discord makes. */
const id = (number: number): string => String(10n ** 19n + BigInt(number));
const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => id(i));
const now = new Date('2026-11-29T12:00:00Z');
const longSubjects = Array.from({ length: 50 }, (_, i) => `${i} ${'*'.repeat(97)}`);

/** As much as can be set. */
const fullest: ServerSettings = {
  level: 'balanced',
  unsureReplies: false,
  answerChannels: ids(500).map((channelId) => ({ channelId, subjects: longSubjects })),
  pauses: ids(500).map((channelId) => ({ channelId, until: '2027-11-29T12:00:00.000Z' })),
  cooldowns: { member: 86_400, channel: 86_400 },
  feedback: false,
  language: 'zh-CN',
  alertsChannelId: id(1),
  experts: { channelId: id(1), roleId: id(2) },
  digest: { channelId: id(1), weekday: 3 },
  forums: ids(500).map((channelId) => ({ channelId, tagId: channelId, closes: true })),
  blocked: { members: ids(1000), roles: ids(1000) },
};
const measured = {
  on: 'these articles',
  shares: { careful: 0.951, balanced: 0.9409, bold: 0.9 },
} as const;

/** Everything changed at once. */
const change: SettingsChange = {
  at: now,
  by: id(3),
  changed: (Object.keys(fullest) as (keyof ServerSettings)[]).map((setting): ChangedSetting => ({
    setting,
    from: DEFAULT_SETTINGS[setting],
    to: fullest[setting],
  })),
};

function descriptionOf(reply: Reply): string {
  expect(breaches(reply)).toEqual([]);
  return shownOf(reply).text;
}

function shown(changes: readonly SettingsChange[], settings = fullest): string {
  return descriptionOf(
    settingsReply({ settings, measured, changes: { kind: 'read', value: changes }, now }, english),
  );
}

describe('what is set', () => {
  it('fits into a message, however much it is, with the last ten changes', () => {
    const each = change.changed.map((changed): SettingsChange => ({
      ...change,
      changed: [changed],
    }));
    for (const changes of [Array.from({ length: 10 }, () => change), each.slice(0, 10)]) {
      const text = shown(changes);
      expect(text.length).toBeLessThanOrEqual(4000);
      expect(text.match(/<t:\d+:R> <@\d+>: /g)).toHaveLength(10);
    }
  });

  it('names the measured share of the level, rounded down', () => {
    expect(shown([])).toContain('balanced (between the two; 94 of 100 answers were right');
  });

  it('names each change by who made it, what and when', () => {
    const text = shown([
      { ...change, changed: [{ setting: 'level', from: 'careful', to: 'bold' }] },
      { ...change, by: null, changed: [{ setting: 'blocked', from: { members: [], roles: [] }, to: { members: [id(5)], roles: [] } }] }, // prettier-ignore
      { ...change, changed: [{ setting: 'answerChannels', from: [{ channelId: id(1), subjects: [] }], to: [{ channelId: id(2), subjects: [] }] }] }, // prettier-ignore
      { ...change, changed: [{ setting: 'feedback', from: true, to: false }, { setting: 'level', from: 'bold', to: 'careful' }] }, // prettier-ignore
    ]);
    expect(text.split('\n').slice(-4)).toEqual([
      `- <t:1795953600:R> <@${id(3)}>: level careful → bold`,
      `- <t:1795953600:R> somebody: blocked + <@${id(5)}>`,
      `- <t:1795953600:R> <@${id(3)}>: answer channels + <#${id(2)}> − <#${id(1)}>`,
      `- <t:1795953600:R> <@${id(3)}>: ratings off; level bold → careful`,
    ]);
  });

  it('is said without pauses that are over', () => {
    const pauses = [{ channelId: null, until: '2026-11-29T11:59:59.000Z' }];
    expect(shown([], { ...fullest, pauses })).toContain('**Paused**: nowhere');
  });

  it('shows every answer channel, a page at a time, with subjects of any length', () => {
    const listed = new Set<string>();
    for (let page = 0; page < 50; page++) {
      const reply = answerChannelsReply(fullest, { page, readsMessages: false }, english);
      const text = descriptionOf(reply);
      expect(text.length).toBeLessThanOrEqual(4000);
      for (const [, channelId = ''] of text.matchAll(/<#(\d+)>/g)) listed.add(channelId);
    }
    expect(listed.size).toBe(500);
  });

  it('says in a limited channel what it is limited to, within a message', () => {
    const asked = { question: 'why?', asker: '1', quoted: true };
    const reply = offSubjectReply(longSubjects, [], asked, english);
    expect(breaches(reply)).toEqual([]);
    expect(descriptionOf(reply)).toContain('and 40 more');
  });
});

describe('the form', () => {
  it('leaves answer channels out where a menu cannot show them all', () => {
    const labels = (settings: ServerSettings, isThere = true) =>
      settingsForm(settings, { measured, isThere: () => isThere }, english).components.map((one) =>
        'label' in one ? one.label : '',
      );
    const mention = 'Where do I answer without a mention?';
    expect(labels(fullest)).not.toContain(mention);
    expect(labels(DEFAULT_SETTINGS)).toContain(mention);
    expect(labels(fullest, false)).toContain(mention);
    expect(labels(DEFAULT_SETTINGS)).toHaveLength(5);
    for (const label of labels(DEFAULT_SETTINGS)) expect(label.length).toBeLessThanOrEqual(45);
  });

  it('describes each level in a hundred characters, in every language', () => {
    for (const code of LANGUAGE_CODES) {
      for (const level of ['careful', 'balanced', 'bold'] satisfies Level[]) {
        expect(levelMeaning(level, measured, wordsIn(code)).length).toBeLessThanOrEqual(100);
      }
    }
  });
});

describe('subjects as choices', () => {
  it('are at most 25 of at most 100 characters, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string({ minLength: 1, maxLength: 150 })),
        (typed, named) => {
          const choices = subjectChoices(
            typed,
            named.map((subject) => ({ subject, articles: [] })),
          );
          expect(choices.length).toBeLessThanOrEqual(25);
          for (const { name } of choices) {
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(100);
          }
        },
      ),
    );
  });
});
