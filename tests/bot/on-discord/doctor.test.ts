import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from 'discord-stand-in';
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
    server.deny(alerts, ['EmbedLinks', 'SendMessages']);
    server.deny(server.channel, ['ReadMessageHistory']);
    expect(textOf(await doctor()).split('\n')).toEqual([
      `**1.** In <#${server.channel.id}>, where I answer, I lack (Edit Channel → Permissions → my role):`,
      '- **Read Message History**: without it I cannot reply to a message',
      '',
      `**2.** In <#${alerts.id}>, the channel for alerts, I lack (Edit Channel → Permissions → my role):`,
      '- **Send Messages**: without it I cannot write there',
      '- **Embed Links**: without it my messages arrive empty',
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

  it('says which channels are gone, and how to take them out', async () => {
    await set.stage.set({ experts: { channelId: '80351110224678912', roleId: null } });
    expect(textOf(await doctor())).toMatch(
      /A channel is gone that was set as the experts' channel.*`\/settings experts`/,
    );
  });

  it('reports pins that lead nowhere', async () => {
    const by = set.grace.id;
    await set.stage.state.pins.add(set.guildId, { question: 'who?', article: 'gone', by });
    expect(textOf(await doctor())).toMatch(/1 pin of this server leads to articles that are gone/);
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
