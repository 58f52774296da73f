import { ChannelType, Events, ThreadAutoArchiveDuration } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Room } from '../src/index.ts';
import { Stage } from './stage.ts';

describe('threads, forums, direct messages and guilds, through discord.js', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await Stage.open();
  });

  afterEach(async () => {
    await stage.close();
  });

  async function loginEcho(): Promise<void> {
    const client = await stage.login({ allowedMentions: { parse: [] } });
    client.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) void message.reply(`In ${ChannelType[message.channel.type]}`);
    });
  }

  /** Says hello to the bot and returns its answer. */
  async function greet(room: Room): Promise<Message> {
    const question = await stage.server.person('Ada').say(room, 'hello', { mention: true });
    return await room.replyTo(question);
  }

  it('answers in a thread that was there before', async () => {
    const { server } = stage;
    const thread = server.thread(server.channel, 'Mortar');
    await loginEcho();
    expect((await greet(thread)).content).toBe('In GuildPublicThread');
  });

  it('answers in a thread that somebody starts', async () => {
    const { server } = stage;
    await loginEcho();
    const thread = await server.person('Ada').startThread(server.channel, 'Mortar', 'hello');
    expect((await thread.nextMessage()).content).toBe('In GuildPublicThread');
  });

  it('answers below a forum post, and not in the forum itself', async () => {
    const { server } = stage;
    const forum = server.addChannel('help', { isForum: true });
    await loginEcho();
    const post = await server.person('Ada').startThread(forum, 'Which mortar?', 'hello');
    const answer = await post.nextMessage();
    expect(answer.content).toBe('In GuildPublicThread');
    // The message that opens a post has the id of the post.
    expect(answer.message_reference?.message_id).toBe(post.id);
    const refused = await stage.request('POST', `/channels/${forum.id}/messages`, { content: 'x' });
    expect(refused.body).toMatchObject({ code: 50_008 });
  });

  it('lets a bot that manages threads tag a post with tags of its forum and archive it, until somebody writes', async () => {
    const { server } = stage;
    const tags = ['solved', 'one', 'two', 'three', 'four', 'five'];
    const forum = server.addChannel('help', { isForum: true, tags });
    const ids = forum.channel.available_tags?.map(({ id }) => id) ?? [];
    const [solved = ''] = ids;
    const ada = server.person('Ada');
    const post = await ada.startThread(forum, 'Which mortar?', 'hello', { tags: [solved] });
    const change = (body: object) => stage.request('PATCH', `/channels/${post.id}`, body);
    expect((await change({ archived: true })).body).toMatchObject({ code: 50_013 });
    server.giveRole(server.bot, server.role('Team', ['ManageThreads']));
    for (const wrong of [ids, ['1']]) {
      expect((await change({ applied_tags: wrong })).body).toMatchObject({ code: 50_035 });
    }
    expect((await change({ applied_tags: ids.slice(0, 5), archived: true })).status).toBe(200);
    expect((await change({ name: 'Another' })).body).toMatchObject({ code: 50_083 });
    server.deleteTag(forum, 'solved');
    expect(post.channel).toMatchObject({
      applied_tags: ids.slice(1, 5),
      thread_metadata: { archived: true },
    });
    await ada.say(post, 'still there?');
    expect(post.channel.thread_metadata?.archived).toBe(false);
  });

  it('lets the bot start a thread from a message, once', async () => {
    const { server } = stage;
    const client = await stage.login();
    const question = await server.person('Ada').say(server.channel, 'hello', { mention: true });
    const channel = await client.channels.fetch(server.channel.id);
    if (channel?.type !== ChannelType.GuildText) throw new Error('Expected a text channel');
    const message = await channel.messages.fetch(question.id);

    const thread = await message.startThread({
      name: 'Mortar',
      autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
    });
    await thread.send('Here');

    expect(thread.id).toBe(question.id);
    expect((await server.room(thread.id).nextMessage()).content).toBe('Here');
    const again = await stage.request(
      'POST',
      `/channels/${server.channel.id}/messages/${question.id}/threads`,
      { name: 'Again' },
    );
    expect(again.body).toMatchObject({ code: 160_004 });
  });

  it('tells which category a channel is in', async () => {
    const { server } = stage;
    const category = server.addCategory('Help');
    const room = server.addChannel('walls', { category });
    const client = await stage.login();
    expect(client.channels.cache.get(room.id)).toMatchObject({
      parentId: category.id,
      parent: { name: 'Help', type: ChannelType.GuildCategory },
    });
  });

  it('answers in direct messages', async () => {
    const { server } = stage;
    await loginEcho();
    const ada = server.person('Ada');
    const room = server.directMessages(ada);
    await ada.say(room, 'hello');
    expect((await room.nextMessage()).content).toBe('In DM');
  });

  it('lets the bot open direct messages', async () => {
    const { server } = stage;
    const ada = server.person('Ada');
    const client = await stage.login();
    const user = await client.users.fetch(ada.id);
    await user.send('hello');
    expect((await server.directMessages(ada).nextMessage()).content).toBe('hello');
  });

  it('tells of a guild that goes away and comes back', async () => {
    const { server } = stage;
    const client = await stage.login();
    const gone = new Promise((resolve) => {
      client.once(Events.GuildUnavailable, resolve);
    });
    server.removeGuild(server.guild, { unavailable: true });
    await gone;
    const back = new Promise((resolve) => {
      client.once(Events.GuildAvailable, resolve);
    });
    server.restoreGuild(server.guild);
    await back;
    expect(client.guilds.cache.get(server.guild.id)?.available).toBe(true);
  });

  it('knows the members and what they may do', async () => {
    const { server } = stage;
    const editors = server.role('Editors', ['ManageGuild']);
    const ada = server.person('Ada', { roles: [editors] });
    const client = await stage.login();
    const guild = client.guilds.cache.get(server.guild.id);
    const member = await guild?.members.fetch(ada.id);
    const me = await guild?.members.fetchMe();

    expect(member?.permissions.has('ManageGuild')).toBe(true);
    expect(me?.permissions.has('ManageGuild')).toBe(false);
  });

  it('tells of a channel that is deleted, which is then unknown', async () => {
    const { server } = stage;
    const room = server.addChannel('short-lived');
    const client = await stage.login();
    const deleted = new Promise<string>((resolve) => {
      client.once(Events.ChannelDelete, ({ id }) => {
        resolve(id);
      });
    });
    server.deleteRoom(room);
    expect(await deleted).toBe(room.id);
    const answer = await stage.request('GET', `/channels/${room.id}`);
    expect(answer.body).toMatchObject({ code: 10_003 });
  });

  it('tells of a role that is deleted, which nobody has any more', async () => {
    const { server } = stage;
    const role = server.role('Masons');
    const ada = server.person('Ada', { roles: [role] });
    const client = await stage.login();
    const deleted = new Promise<string>((resolve) => {
      client.once(Events.GuildRoleDelete, ({ id }) => {
        resolve(id);
      });
    });
    server.deleteRole(role);
    expect(await deleted).toBe(role.id);
    const member = await client.guilds.cache.get(server.guild.id)?.members.fetch(ada.id);
    expect(member?.roles.cache.has(role.id)).toBe(false);
  });

  it('tells in one event of messages that are deleted together', async () => {
    const { server } = stage;
    const client = await stage.login();
    const ada = server.person('Ada');
    const messages = [await ada.say(server.channel, 'one'), await ada.say(server.channel, 'two')];
    const deleted = new Promise<number>((resolve) => {
      client.once(Events.MessageBulkDelete, ({ size }) => {
        resolve(size);
      });
    });
    server.purge(messages);
    expect(await deleted).toBe(2);
  });

  it('tells the bot of a role it is given', async () => {
    const { server } = stage;
    const client = await stage.login();
    const updated = new Promise((resolve) => {
      client.once(Events.GuildRoleCreate, resolve);
    });
    server.giveRole(server.bot, server.role('Team', ['ManageMessages']));
    await updated;
    await server.settled();
    const me = client.guilds.cache.get(server.guild.id)?.members.me;
    expect(me?.permissions.has('ManageMessages')).toBe(true);
  });

  it('lists what was said, newest first', async () => {
    const { server } = stage;
    const ada = server.person('Ada');
    for (const text of ['one', 'two', 'three'])
      await ada.say(server.channel, text, { mention: true });
    const path = `/channels/${server.channel.id}/messages`;
    const two = await stage.request('GET', `${path}?limit=2`);
    const tooMany = await stage.request('GET', `${path}?limit=101`);

    const mention = `<@${server.bot.id}>`;
    expect(two.body).toMatchObject([
      { content: `${mention} three` },
      { content: `${mention} two` },
    ]);
    expect(tooMany.body).toMatchObject({ code: 50_035 });
  });

  it('tells what was deleted', async () => {
    const { server } = stage;
    const client = await stage.login();
    const ada = server.person('Ada');
    const message = await ada.say(server.channel, 'hello', { mention: true });
    const deleted = new Promise<string>((resolve) => {
      client.once(Events.MessageDelete, ({ id }) => {
        resolve(id);
      });
    });
    await ada.deleteMessage(message);
    expect(await deleted).toBe(message.id);
  });
});
