import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from 'discord-stand-in';
import { SERVERS_TO_VERIFY } from '../../../src/bot/doctor/duties.ts';
import {
  openModeratorsStage,
  privateReply,
  textOf,
  type ModeratorsStage,
} from './moderators-stage.ts';
import { shown } from '../shown.ts';

let set: ModeratorsStage;

beforeEach(async () => {
  set = await openModeratorsStage();
  await set.stage.run();
});

afterEach(async () => {
  await set.stage.closeUnrefused();
});

async function doctor(): Promise<Message> {
  return privateReply(set.grace.command(set.stage.server.channel, 'doctor'));
}

describe('/doctor', () => {
  it('says that nothing is wrong', async () => {
    expect(shown(await doctor())).toMatchObject({ title: 'Nothing is wrong' });
  });

  it('names each permission that is lacking, with what it is for, where it is asked first', async () => {
    const { server } = set.stage;
    const alerts = server.addChannel('alerts');
    await set.stage.set({ alertsChannelId: alerts.id });
    server.deny(alerts, ['SendMessages']);
    server.deny(server.channel, ['ReadMessageHistory']);
    expect(textOf(await doctor()).split('\n')).toEqual([
      `**1.** In <#${server.channel.id}>, where I answer, I lack (Edit Channel → Permissions → my role):`,
      '- **Read Message History**: without it I cannot reply to a message',
      '',
      `**2.** In <#${alerts.id}>, the channel for alerts, I lack (Edit Channel → Permissions → my role):`,
      '- **Send Messages**: without it I cannot write there',
    ]);
  });

  it('looks into every channel of a category, and at threads as such', async () => {
    const { server } = set.stage;
    const category = server.addCategory('walls');
    const lime = server.addChannel('lime', { category });
    const posts = server.addChannel('posts', { category, isForum: true });
    await set.stage.set({ answerChannels: [{ channelId: category.id, subjects: [] }] });
    server.deny(lime, ['SendMessages']);
    server.deny(posts, ['SendMessagesInThreads']);
    const text = textOf(await doctor());
    expect(text).toMatch(new RegExp(`<#${lime.id}>[^*]*\\n- \\*\\*Send Messages\\*\\*`));
    expect(text).toMatch(new RegExp(`<#${posts.id}>[^*]*\\n- \\*\\*Send Messages in Threads`));
    expect(text).toMatch(/MESSAGE_CONTENT_INTENT=true/);
  });

  it('says that it cannot answer in the threads of a channel, and that subjects have no article', async () => {
    const { server } = set.stage;
    server.deny(server.channel, ['SendMessagesInThreads']);
    const answerChannels = [{ channelId: server.channel.id, subjects: ['gone', 'gone too'] }];
    await set.stage.set({ answerChannels });
    const text = textOf(await doctor());
    expect(text).toMatch(/where I answer, I lack[^*]*\n- \*\*Send Messages in Threads\*\*/);
    expect(text).toMatch(
      /No article is about .*gone.* and .*gone too.*limited to, so I answer nothing there.*settings subjects`/,
    );
  });

  it('says which channels it does not see, and how to take them out', async () => {
    await set.stage.set({ experts: { channelId: '80351110224678912', roleId: null } });
    expect(textOf(await doctor())).toMatch(
      /I do not see <#\d+>, which is set as the experts' channel.*`\/settings experts`/,
    );
  });

  it('says that the role of those who answer is gone', async () => {
    const { server } = set.stage;
    const masons = server.role('Masons');
    const experts = { channelId: server.channel.id, roleId: masons.id };
    await set.stage.set({ experts });
    server.deleteRole(masons);
    await server.settled();
    expect(textOf(await doctor())).toMatch(/role of those who take over is gone.*experts`/);
    expect(set.stage.state.settings.of(set.guildId).experts).toEqual(experts);
  });

  it('and /knowledge status say that what is set cannot be read', async () => {
    const { stage, grace } = set;
    await stage.set({ level: 'bold' });
    await stage.damageSettings();
    expect(textOf(await doctor())).toMatch(/What is set here cannot be read.*`\/settings reset`/);
    const status = await privateReply(grace.command(stage.server.channel, 'knowledge status'));
    expect(textOf(status)).toContain('**What is set here cannot be read**: `/doctor`');
  });

  it('reports pins that lead nowhere', async () => {
    const by = set.grace.id;
    await set.stage.state.pins.add(set.guildId, { question: 'who?', article: 'gone', by });
    expect(textOf(await doctor())).toMatch(/1 pin of this server leads to articles that are gone/);
  });

  it('says when the bot nears what Discord lets it do unverified', async () => {
    const { server } = set.stage;
    for (let number = 2; number < SERVERS_TO_VERIFY; number += 1) server.addGuild(`${number}`);
    expect(shown(await doctor())).toMatchObject({ title: 'Nothing is wrong' });
    server.addGuild('The 75th');
    expect(textOf(await doctor())).toMatch(
      /^\*\*1\.\*\* I am in 75 servers, and a bot that Discord has not verified cannot join more than 100\. Whoever/,
    );
  });

  it('pages through what is wrong with five hundred channels', async () => {
    await set.stage.set({
      answerChannels: Array.from({ length: 500 }, (_, i) => ({
        channelId: String(10n ** 17n + BigInt(i)),
        subjects: [],
      })),
    });
    const first = await doctor();
    expect(shown(first).small).toBe('page 1 of 101');
    const second = await set.grace.click(first, 'Next ▶').reply();
    expect(shown(second).small).toBe('page 2 of 101');
  });
});
