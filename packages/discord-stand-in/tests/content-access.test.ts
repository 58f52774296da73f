import { Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { Stage } from './stage.ts';

describe('what the bot may read', () => {
  let stage: Stage;

  afterEach(async () => {
    await stage.close();
  });

  /** Logs in and returns the contents that come, in order. */
  async function listen(intents: readonly GatewayIntentBits[] = []): Promise<readonly string[]> {
    const client = await stage.login({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, ...intents],
    });
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => {
      if (message.author.id !== client.user.id) heard.push(message.content);
    });
    return heard;
  }

  it('is everything with the message content intent', async () => {
    stage = await Stage.open({ allowedIntents: GatewayIntentBits.MessageContent });
    const { server } = stage;
    const heard = await listen([GatewayIntentBits.MessageContent]);
    await server.person('Ada').say(server.channel, 'between ourselves');
    await server.settled();
    expect(heard).toEqual(['between ourselves']);
  });

  it('is its own message', async () => {
    stage = await Stage.open();
    const { server } = stage;
    const client = await stage.login();
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => {
      if (message.author.id === client.user.id) heard.push(message.content);
    });
    await stage.request('POST', `/channels/${server.channel.id}/messages`, {
      content: 'an answer',
    });
    await server.settled();
    expect(heard).toEqual(['an answer']);
  });

  it('is a reply that pings its message, but not one that does not', async () => {
    stage = await Stage.open();
    const { server } = stage;
    const heard = await listen();
    const sent = await stage.request('POST', `/channels/${server.channel.id}/messages`, {
      content: 'an answer',
    });
    expect(sent.status).toBe(200);
    const replyTo = await server.channel.nextMessage();
    const ada = server.person('Ada');

    await ada.say(server.channel, 'with ping', { replyTo });
    await ada.say(server.channel, 'without ping', { replyTo, ping: false });
    await server.settled();

    expect(heard).toEqual(['with ping', '']);
  });

  it('is not a reply below its answer to a command', async () => {
    stage = await Stage.open();
    const { server } = stage;
    await stage.request('POST', `/applications/${server.bot.id}/commands`, {
      name: 'ask',
      description: 'd',
    });
    const heard = await listen();
    const ada = server.person('Ada');
    const handle = ada.command(server.channel, 'ask');
    const { token } = handle.interaction.payload;
    await stage.request('POST', `/interactions/${handle.id}/${token}/callback`, {
      type: 4,
      data: { content: 'an answer' },
    });
    const replyTo = await server.channel.nextMessage();

    await ada.say(server.channel, 'tell me more', { replyTo });
    await ada.say(server.channel, 'tell me more', { replyTo, mention: true });
    await server.settled();

    expect(heard).toEqual(['', `<@${server.bot.id}> tell me more`]);
  });

  it('is not what a role mention or @everyone says', async () => {
    stage = await Stage.open();
    const { server } = stage;
    const heard = await listen();
    const role = server.role('Conservators');
    const ada = server.person('Ada');
    await ada.say(server.channel, `<@&${role.id}> hello`);
    await ada.say(server.channel, '@everyone hello');
    await server.settled();

    expect(heard).toEqual(['', '']);
    expect(server.pings.map(({ kind }) => kind)).toEqual(['role', 'everyone']);
  });

  it('is nothing of what is edited either', async () => {
    stage = await Stage.open();
    const { server } = stage;
    const client = await stage.login();
    const heard: (string | null)[] = [];
    client.on(Events.MessageUpdate, (_before, after) => {
      heard.push(after.content);
    });
    const ada = server.person('Ada');
    const message = await ada.say(server.channel, 'hello');
    await ada.editMessage(message, 'hello again');
    await ada.editMessage(message, `<@${server.bot.id}> hello`);
    await server.settled();
    expect(heard).toEqual(['', `<@${server.bot.id}> hello`]);
  });

  it('is that of a reply to the bot after an edit, too, with its ping or without', async () => {
    stage = await Stage.open();
    const { server } = stage;
    const client = await stage.login();
    const heard: (string | null)[] = [];
    client.on(Events.MessageUpdate, (_before, after) => {
      heard.push(after.content);
    });
    const ada = server.person('Ada');
    const body = { content: 'one' };
    await stage.request('POST', `/channels/${server.channel.id}/messages`, body);
    const replyTo = await server.channel.nextMessage();
    const loud = await ada.say(server.channel, 'and two', { replyTo });
    const quiet = await ada.say(server.channel, 'and three', { replyTo, ping: false });
    expect((await ada.editMessage(loud, 'and 2')).mentions).toMatchObject([{ id: server.bot.id }]);
    expect((await ada.editMessage(quiet, 'and 3')).mentions).toEqual([]);
    await server.settled();
    expect(heard).toEqual(['and 2', '']);
  });
});
