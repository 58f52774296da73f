import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Person } from 'discord-stand-in';
import { commands } from '../../../src/bot/commands/index.ts';
import { DEFAULT_SETTINGS } from '../../../src/bot/state/server-settings.ts';
import { privateReply, titleAndText } from './moderators-stage.ts';
import { Stage } from './stage.ts';
import { shown as seen } from '../shown.ts';

let stage: Stage;
let grace: Person;
let ada: Person;

beforeEach(async () => {
  stage = await Stage.open();
  grace = stage.server.person('Grace', { roles: [stage.server.role('Keepers', ['ManageGuild'])] });
  ada = stage.server.person('Ada');
});

afterEach(async () => {
  await stage.closeUnrefused();
});

type Options = Parameters<Person['command']>[2];

/** What a keeper is answered, which nobody else sees. */
async function set(subcommand: string, options: Options = {}): Promise<Message> {
  return privateReply(grace.command(stage.server.channel, `settings ${subcommand}`, options));
}

async function said(subcommand: string, options: Options = {}): Promise<string> {
  return titleAndText(await set(subcommand, options));
}

function settings(): typeof DEFAULT_SETTINGS {
  return stage.state.settings.of(stage.server.guild.id);
}

describe('/settings', () => {
  it('sets each thing, and says what is set then', async () => {
    await stage.run();
    const { channel } = stage.server;
    const role = stage.server.role('Masons');
    expect(await said('answers', { level: 'careful', unsure: true })).toContain(
      'How sure I must be**: careful',
    );
    expect(await said('channel add', { channel })).toContain(`Answer channels**: <#${channel.id}>`);
    expect(await said('subjects', { channel, subjects: 'MATERIALS, charters' })).toContain(
      'materials and charters',
    );
    expect(await said('pause', { minutes: 30, channel })).toContain(`Paused**: <#${channel.id}>`);
    expect(await said('cooldown', { member: 30 })).toContain('to one member 30 seconds');
    expect(await said('feedback', { enabled: false })).toContain('Ratings under answers**: off');
    expect(await said('language', { language: 'en' })).toContain('English');
    expect(await said('alerts', { channel })).toContain(`Alerts**: <#${channel.id}>`);
    expect(await said('experts', { channel, role })).toContain(
      `<#${channel.id}>, role <@&${role.id}>`,
    );
    expect(await said('digest', { channel, day: 5 })).toContain('on Friday');
    const forum = stage.server.addChannel('help', { isForum: true });
    expect(await said('forum', { channel: forum, close: true })).toContain('I close it');
    expect(await said('block', { who: ada })).toContain(`No answers for**: <@${ada.id}>`);
    expect(await said('block', { who: role })).toContain(`<@&${role.id}>, <@${ada.id}>`);
    expect(settings()).toEqual({
      level: 'careful',
      unsureReplies: true,
      answerChannels: [{ channelId: channel.id, subjects: ['materials', 'charters'] }],
      pauses: [
        {
          channelId: channel.id,
          until: '2026-11-29T12:30:00.000Z',
          since: '2026-11-29T12:00:00.000Z',
        },
      ],
      cooldowns: { member: 30, channel: 0 },
      feedback: false,
      language: 'en',
      alertsChannelId: channel.id,
      experts: { channelId: channel.id, roleId: role.id },
      digest: { channelId: channel.id, weekday: 5 },
      forums: [{ channelId: forum.id, tagId: null, closes: true }],
      blocked: { members: [ada.id], roles: [role.id] },
    });

    await set('resume', { channel });
    await set('channel remove', { channel });
    await set('unblock', { who: ada });
    await set('unblock', { who: role });
    await set('forum', { channel: forum });
    for (const off of ['language', 'alerts', 'experts', 'digest']) await set(off);
    await set('cooldown', { member: 0 });
    await set('feedback', { enabled: true });
    await set('answers', { level: 'balanced', unsure: false });
    expect(settings()).toEqual(DEFAULT_SETTINGS);
  });

  it('survives a restart, with who changed it', async () => {
    const bot = await stage.run();
    await set('answers', { level: 'bold' });
    await bot.stop();
    await stage.reopenState();
    await stage.run();
    const shown = await said('show');
    expect(shown).toContain('How sure I must be**: bold');
    expect(shown).toContain(`<@${grace.id}>: level balanced → bold`);
  });

  it('keeps what was given before where an option is left out', async () => {
    await stage.run();
    const { channel } = stage.server;
    const role = stage.server.role('Masons');
    await set('experts', { channel, role });
    const other = stage.server.addChannel('other');
    await set('experts', { channel: other });
    expect(settings().experts).toEqual({ channelId: other.id, roleId: role.id });
    await set('digest', { channel });
    expect(settings().digest).toEqual({ channelId: channel.id, weekday: 1 });
  });

  it('says what is missing or unknown, and changes nothing', async () => {
    await stage.run();
    const { channel, guild } = stage.server;
    expect(await said('experts', { role: stage.server.role('Masons') })).toContain(
      'need a channel',
    );
    expect(await said('digest', { day: 1 })).toContain('needs a channel');
    expect(await said('subjects', { channel })).toContain('no answer channel of its own');
    await set('channel add', { channel });
    expect(await said('subjects', { channel, subjects: 'football' })).toContain(
      'no articles about football',
    );
    expect(await said('block', { who: { id: guild.id } })).toContain('that would be everybody');
    expect(await said('channel add', { channel })).toContain('It was so already');
    expect(settings()).toEqual({
      ...DEFAULT_SETTINGS,
      answerChannels: [{ channelId: channel.id, subjects: [] }],
    });
  });

  it('says what the bot lacks in a channel that was chosen', async () => {
    await stage.run();
    const { channel } = stage.server;
    stage.server.deny(channel, ['SendMessages']);
    await stage.server.settled();
    const lacking = 'I still need: Send Messages.';
    expect(await said('alerts', { channel })).toContain(lacking);
    stage.server.deny(channel, ['SendMessagesInThreads']);
    await stage.server.settled();
    expect(await said('channel add', { channel })).toContain(
      'I still need: Send Messages in Threads.',
    );
  });

  it('says in how many cases answers were right, where that was measured', async () => {
    await stage.run();
    const shown = await said('answers');
    expect(shown).toContain('**balanced** (in use): between the two; 95 of 100 answers were right');
    expect(shown).toContain('**careful**: fewer answers, more of them right; not measured');
    expect(shown).toContain('Measured on other articles');
  });

  it('offers the subjects there are, after those that are typed already', async () => {
    await stage.run();
    const { channel } = stage.server;
    const offered = async (typed: string): Promise<unknown> =>
      (await grace.autocomplete(channel, 'settings subjects', 'subjects', typed))?.map(
        ({ value }) => value,
      );
    expect(await offered('')).toEqual(['materials', 'charters']);
    expect(await offered('materials,ch')).toEqual(['materials, charters']);
    const member = stage.server.person('Mallory');
    stage.server.showCommand(member, 'settings');
    expect(await member.autocomplete(channel, 'settings subjects', 'subjects', '')).toEqual([]);
  });

  it('lists answer channels a page at a time', async () => {
    await stage.run();
    const ids = Array.from({ length: 40 }, (_, i) => String(10n ** 17n + BigInt(i)));
    await stage.set({ answerChannels: ids.map((channelId) => ({ channelId, subjects: [] })) });
    const list = await set('channel list');
    expect(seen(list).small).toBe('40 channels · page 1 of 4');
    const turned = await grace.click(list, 'Next ▶').reply();
    expect(seen(turned).small).toBe('40 channels · page 2 of 4');
    expect(titleAndText(turned)).toContain(`<#${ids[10]}>`);
  });

  it('forgets the server when that is confirmed, and not before', async () => {
    await stage.run();
    await set('answers', { level: 'bold' });
    const question = await set('reset');
    expect(settings().level).toBe('bold');
    const done = await grace.click(question, 'Forget everything').reply();
    expect(titleAndText(done)).toContain('Everything of this server is forgotten');
    expect(seen(done).labels).toEqual([]);
    expect(settings()).toEqual(DEFAULT_SETTINGS);
    expect(await said('show')).toContain('Nobody has changed anything yet');
  });

  it('says in plain words that a change was not stored, and what then holds', async () => {
    const sentence = 'The database cannot be written: the disk is full. Free some space.';
    const { state } = stage;
    await stage.run({
      state: {
        ...state,
        settings: {
          ...state.settings,
          change: () => Promise.resolve({ kind: 'not-stored', sentence }),
        },
        servers: {
          ...state.servers,
          reset: () => Promise.resolve({ kind: 'not-stored', sentence }),
        },
      },
    });
    expect(await said('feedback', { enabled: false })).toBe(
      `Nothing was changed\n${sentence}\n\nWhat was set before still holds.`,
    );
    const done = await grace.click(await set('reset'), 'Forget everything').reply();
    expect(titleAndText(done)).toContain('the disk is full');
  });

  it('says that nothing can be set without a database, and questions are answered', async () => {
    await stage.run({ state: null });
    expect(await said('show')).toContain('database could not be opened');
    expect(titleAndText(await stage.ask(ada, 'what is lime mortar?'))).toContain('Lime mortar');
  });
});

describe('the form of the settings', () => {
  it('shows what is set, and sets what is chosen', async () => {
    await stage.run();
    const { channel } = stage.server;
    const other = stage.server.addChannel('other');
    const role = stage.server.role('Masons');
    await set('channel add', { channel });
    await set('subjects', { channel, subjects: 'charters' });
    const opened = grace.click(await set('show'), 'Change in a form');
    const sent = await grace.submitModal(opened, {
      level: 'bold',
      channels: [channel.id, other.id],
      alerts: [other.id],
      experts: [other.id],
      role: [role.id],
    });
    expect(titleAndText(await sent.reply())).toContain('How sure I must be**: bold');
    expect(settings()).toEqual({
      ...DEFAULT_SETTINGS,
      level: 'bold',
      answerChannels: [
        { channelId: channel.id, subjects: ['charters'] },
        { channelId: other.id, subjects: [] },
      ],
      alertsChannelId: other.id,
      experts: { channelId: other.id, roleId: role.id },
    });
    const again = grace.click(await set('show'), 'Change in a form');
    const unchanged = await (await grace.submitModal(again)).reply();
    expect(titleAndText(unchanged)).toContain('It was so already');
    const third = grace.click(await set('show'), 'Change in a form');
    const roleAlone = await grace.submitModal(third, { experts: [], channels: [] });
    expect(titleAndText(await roleAlone.reply())).toContain('The role was left out');
    expect(settings()).toMatchObject({ answerChannels: [], experts: null });
  });

  it('shows neither a thread nor a role that is gone, and leaves both as they are', async () => {
    await stage.run();
    const { channel } = stage.server;
    const thread = stage.server.thread(channel, 'mortar');
    const experts = { channelId: channel.id, roleId: '80351110224678912' };
    await stage.server.settled();
    await stage.set({ answerChannels: [{ channelId: thread.id, subjects: [] }], experts });
    const opened = grace.click(await set('show'), 'Change in a form');
    const sent = await grace.submitModal(opened, { level: 'bold' });
    expect(titleAndText(await sent.reply())).toContain('How sure I must be**: bold');
    const answerChannels = [{ channelId: thread.id, subjects: [] }];
    expect(settings()).toMatchObject({ level: 'bold', answerChannels, experts });
  });

  it('leaves channels as they are that the bot does not see when the form is opened', async () => {
    const { server } = stage;
    const [desk, alerts] = [server.addChannel('experts'), server.addChannel('alerts')];
    server.deny(desk, ['ViewChannel']);
    server.deny(alerts, ['ViewChannel']);
    await stage.run();
    const kept = { experts: { channelId: desk.id, roleId: null }, alertsChannelId: alerts.id };
    await stage.set(kept);
    const opened = grace.click(await set('show'), 'Change in a form');
    const sent = await grace.submitModal(opened, { level: 'bold' });
    expect(titleAndText(await sent.reply())).toContain('How sure I must be**: bold');
    expect(settings()).toMatchObject({ level: 'bold', ...kept });
  });

  it('does not undo what somebody has changed while it was open', async () => {
    await stage.run();
    const { channel } = stage.server;
    const opened = grace.click(await set('show'), 'Change in a form');
    await opened.modal();
    await set('channel add', { channel });
    const sent = await (await grace.submitModal(opened, { level: 'bold' })).reply();
    expect(titleAndText(sent)).toContain('somebody has changed these settings since');
    expect(settings()).toMatchObject({ level: 'balanced', answerChannels: [{}] });
  });
});

describe('a member without Manage Server', () => {
  it('is refused every subcommand, also where the server shows them the command', async () => {
    await stage.run();
    const { channel } = stage.server;
    stage.server.showCommand(ada, 'settings');
    const tried: readonly (readonly [string, Options?])[] = [
      ['show'],
      ['answers', { level: 'bold' }],
      ['channel add', { channel }],
      ['channel remove', { channel }],
      ['channel list'],
      ['subjects', { channel }],
      ['pause'],
      ['resume'],
      ['cooldown', { member: 5 }],
      ['feedback', { enabled: false }],
      ['language', { language: 'en' }],
      ['alerts', { channel }],
      ['experts', { channel }],
      ['digest', { channel }],
      ['forum', { channel: stage.server.addChannel('help', { isForum: true }) }],
      ['block', { who: grace }],
      ['unblock', { who: grace }],
      ['reset'],
    ];
    for (const [subcommand, options] of tried) {
      const handle = ada.command(channel, `settings ${subcommand}`, options);
      const reply = await privateReply(handle);
      expect(titleAndText(reply)).toContain('for members with the permission Manage Server');
      expect(seen(reply).labels).toEqual([]);
    }
    expect(settings()).toEqual(DEFAULT_SETTINGS);
    const definition = commands.find((command) => command.definition.name === 'settings');
    expect(new Set(tried.map(([subcommand]) => subcommand.split(' ')[0]))).toEqual(
      new Set(definition?.definition.options?.map(({ name }) => name)),
    );
  });

  it('is refused every button and form of a moderator', async () => {
    await stage.run();
    const mallory = stage.server.person('Mallory', {
      roles: [stage.server.role('For now', ['ManageGuild'])],
    });
    const { channel } = stage.server;
    await stage.set({
      answerChannels: Array.from({ length: 40 }, (_, i) => ({
        channelId: String(10n ** 17n + BigInt(i)),
        subjects: [],
      })),
    });
    const before = settings();
    const open = (subcommand: string): Promise<Message> =>
      privateReply(mallory.command(channel, `settings ${subcommand}`));
    const reset = await open('reset');
    const show = await open('show');
    const list = await open('channel list');
    const form = mallory.click(show, 'Change in a form');
    await form.modal();
    stage.server.deny(channel, ['ManageGuild'], mallory);
    const refused = await Promise.all([
      mallory.click(reset, 'Forget everything').reply(),
      mallory.click(show, 'Change in a form').reply(),
      mallory.click(list, 'Next ▶').reply(),
      (await mallory.submitModal(form, { level: 'bold' })).reply(),
    ]);
    for (const reply of refused) {
      expect(titleAndText(reply)).toContain('for members with the permission Manage Server');
    }
    expect(settings()).toEqual(before);
  });
});
