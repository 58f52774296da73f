import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from 'discord-stand-in';
import { keyOf } from '../../../src/bot/messages/article-key.ts';
import { lime, loud, venice } from '../sample-library.ts';
import { definitions } from '../../../src/bot/commands/index.ts';
import { Stage } from './stage.ts';
import { shown } from '../shown.ts';

let stage: Stage;
let ada: Person;

beforeEach(async () => {
  stage = await Stage.open({ registered: [] });
  await stage.run();
  ada = stage.server.person('Ada');
});

afterEach(async () => {
  await stage.closeUnrefused();
});

describe('/ask', () => {
  it('answers for everybody, with the question', async () => {
    const handle = ada.command(stage.server.channel, 'ask', { question: 'what is lime mortar?' });
    const answer = await handle.reply();
    expect(shown(answer)).toMatchObject({
      question: 'what is lime mortar?',
      title: 'What is lime mortar?',
    });
    expect(stage.server.channel.fromBot).toHaveLength(1);
  });

  it('answers the asker alone when told so', async () => {
    const { channel } = stage.server;
    const handle = ada.command(channel, 'ask', { question: 'lime?', private: true });
    const answer = await handle.reply();
    expect(answer && handle.isPrivate(answer)).toBe(true);
    expect(channel.fromBot).toEqual([]);
  });

  it('works in direct messages', async () => {
    const direct = stage.server.directMessages(ada);
    const handle = ada.command(direct, 'ask', { question: 'lime?', private: true });
    expect(shown(await handle.reply())).toMatchObject({ title: 'What is lime mortar?' });
  });

  it('shows help when the question holds no words', async () => {
    const handle = ada.command(stage.server.channel, 'ask', { question: `<@${ada.id}>` });
    expect(shown(await handle.reply())).toMatchObject({
      title: 'How to ask me',
    });
  });

  it('answers a failure with a plain sentence that only the asker sees', async () => {
    const handle = ada.command(stage.server.channel, 'ask', { question: 'break' });
    const answer = await handle.reply();
    expect(shown(answer).text).toMatch(/^Something went wrong on my side/);
    expect(answer && handle.isPrivate(answer)).toBe(true);
  });

  it('suggests titles while people type', async () => {
    const { channel } = stage.server;
    expect(await ada.autocomplete(channel, 'ask', 'question', 'venice')).toEqual([
      { name: venice.title, value: keyOf(venice.slug) },
    ]);
    const all = await ada.autocomplete(channel, 'ask', 'question', '');
    expect(all?.map(({ name }) => name)).toContain(lime.title);
    expect(all?.map(({ name }) => name)).toContain(loud.title);
  });
});

describe('/help and /topics', () => {
  it.each([
    ['help', 'How to ask me'],
    ['topics', 'Topics'],
  ])('/%s answers who asked for it', async (name, title) => {
    const handle = ada.command(stage.server.channel, name);
    const answer = await handle.reply();
    expect(shown(answer)).toMatchObject({ title });
    expect(answer && handle.isPrivate(answer)).toBe(true);
  });
});

describe('what the bot says of itself', () => {
  it('is that it is a program, and how often it was right at the level in use when measured', async () => {
    const { channel } = stage.server;
    const help = async (): Promise<string> =>
      shown(await ada.command(channel, 'help').reply()).text;
    const said = /I am a program.*When that was measured, 95 of 100 of my answers were right/s;
    expect(await help()).toMatch(said);
    await stage.set({ level: 'bold' });
    expect(await help()).not.toContain('measured');
  });
});

/** How many commands were sent to Discord. */
function registrations(path: RegExp): number {
  return stage.server.requests.matching('POST', path).length;
}

describe('registration', () => {
  it('sends nothing the second time', async () => {
    expect(registrations(/\/commands$/)).toBe(definitions.length);
    await stage.run();
    expect(registrations(/\/commands$/)).toBe(definitions.length);
    expect(stage.logText).toContain('commands are up to date');
  });

  it('can be for one server, and sends nothing the second time either', async () => {
    const config = {
      discordToken: stage.server.token,
      discordApiUrl: stage.server.apiUrl,
      discordGuildId: stage.server.guild.id,
    };
    await stage.run({ config });
    expect(registrations(/\/guilds\/\d+\/commands$/)).toBe(definitions.length);
    await stage.run({ config });
    expect(registrations(/\/guilds\/\d+\/commands$/)).toBe(definitions.length);
  });
});
