import { Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stage } from './stage.ts';

describe('messages, through discord.js', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await Stage.open();
  });

  afterEach(async () => {
    await stage.close();
  });

  /** A bot that repeats the content of every message that mentions it. */
  async function loginEcho(): Promise<void> {
    const client = await stage.login({ allowedMentions: { parse: [] }, failIfNotExists: false });
    client.on(Events.MessageCreate, (message) => {
      if (message.author.bot || !message.mentions.has(client.user)) return;
      void message.reply(`You said: ${message.content}`);
    });
  }

  it('lets a person mention the bot and read its reply', async () => {
    const { server } = stage;
    await loginEcho();
    const ada = server.person('Ada');

    const question = await ada.say(server.channel, 'What is lime mortar?', { mention: true });
    const reply = await server.channel.replyTo(question);

    expect(reply.content).toBe(`You said: <@${server.bot.id}> What is lime mortar?`);
    expect(reply.message_reference?.message_id).toBe(question.id);
    expect(reply.author.id).toBe(server.bot.id);
  });

  it('hides the content of what does not concern the bot', async () => {
    const { server } = stage;
    const client = await stage.login();
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => {
      heard.push(message.content);
    });
    const ada = server.person('Ada');

    await ada.say(server.channel, 'between ourselves');
    await ada.say(server.channel, 'hello', { mention: true });
    await ada.say(server.directMessages(ada), 'in private');
    await server.settled();

    expect(heard).toEqual(['', `<@${server.bot.id}> hello`, 'in private']);
  });

  it('takes reactions of the bot, where it may react', async () => {
    const { server } = stage;
    const client = await stage.login();
    const question = await server.person('Ada').say(server.channel, 'hello');
    const channel = await client.channels.fetch(server.channel.id);
    if (channel?.isTextBased() !== true) throw new Error('Expected the first channel');
    for (const emoji of ['🔇', '🔇', '👀']) await channel.messages.react(question.id, emoji);
    expect(server.channel.reactionsTo(question)).toEqual(['🔇', '👀']);

    server.deny(server.channel, ['AddReactions']);
    await expect(channel.messages.react(question.id, '🎉')).rejects.toMatchObject({ code: 50_013 });
  });

  it('shows that the bot stays silent, without waiting', async () => {
    const { server } = stage;
    await loginEcho();
    await server.anotherBot('Rival').say(server.channel, 'hello', { mention: true });

    await server.settled();

    expect(server.channel.fromBot).toEqual([]);
  });
});
