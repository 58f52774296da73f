import { GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Person, Room } from 'discord-stand-in';
import { lime } from '../sample-library.ts';
import { notingLibrary } from '../noting-library.ts';
import { shown } from '../shown.ts';
import { privateReply, textOf } from './moderators-stage.ts';
import { Stage } from './stage.ts';

const TAGS = ['solved', 'one', 'two', 'three', 'four', 'five'];

let stage: Stage;
let ada: Person;
let bob: Person;
/** May manage the server. */
let grace: Person;
let forum: Room;
let board: Room;
let isRefusalMeant: boolean;
let questions: ReturnType<typeof notingLibrary>['asked'];

beforeEach(async () => {
  isRefusalMeant = false;
  stage = await Stage.open({ allowedIntents: GatewayIntentBits.MessageContent });
  const { server } = stage;
  ada = server.person('Ada');
  bob = server.person('Bob');
  grace = server.person('Grace', { roles: [server.role('Keepers', ['ManageGuild'])] });
  forum = server.addChannel('help', { isForum: true, tags: TAGS });
  board = server.addChannel('moderators');
  server.giveRole(server.bot, server.role('Team', ['ManageThreads']));
  const { library, asked } = notingLibrary();
  questions = asked;
  await stage.run({ library, config: { messageContentIntent: true } });
  await stage.set({
    alertsChannelId: board.id,
    answerChannels: [{ channelId: forum.id, subjects: [] }],
  });
});

afterEach(async () => {
  await (isRefusalMeant ? stage.close() : stage.closeUnrefused());
});

const tagIds = (): string[] => forum.channel.available_tags?.map(({ id }) => id) ?? [];

/** What `/settings forum` says. */
async function setForum(values: { readonly tag?: string; readonly close?: boolean }) {
  const handle = grace.command(stage.server.channel, 'settings forum', {
    channel: forum,
    ...values,
  });
  return textOf(await privateReply(handle));
}

interface Post {
  readonly room: Room;
  readonly answer: Message;
}

async function post(tags: readonly string[] = []): Promise<Post> {
  const room = await ada.startThread(forum, 'My lime mortar', 'It crumbles.', { tags });
  return { room, answer: await room.nextMessage() };
}

async function helped({ answer }: Post, who = ada): Promise<string> {
  return textOf(await privateReply(who.click(answer, 'Helpful')));
}

/** How the post stands once the bot has come to rest. */
async function stands({ room }: Post) {
  await stage.server.settled();
  const { thread_metadata: metadata, applied_tags: tags } = room.channel;
  return { tags, archived: metadata?.archived, locked: metadata?.locked };
}

describe('a post in a forum that is an answer channel', () => {
  it('is answered by its title and text; afterwards who opened it is, and others when they call the bot', async () => {
    const { room } = await post();
    await bob.say(room, 'is it not lime wash?');
    await ada.say(room, 'and lime wash?');
    await room.nextMessage();
    expect(shown(await stage.ask(bob, 'lime putty?', room)).title).toBe('What is lime mortar?');
    expect(questions.map(({ question }) => question)).toEqual([
      'My lime mortar. It crumbles.',
      'and lime wash?',
      'lime putty?',
    ]);
  });

  it('is where its opener asks on in the light of their last answer, also without a reply', async () => {
    const { room } = await post();
    await stage.ask(bob, 'lime putty?', room);
    await ada.say(room, 'and lime wash?');
    await room.nextMessage();
    await stage.ask(bob, 'and lime?', room);
    const previous = { question: 'My lime mortar. It crumbles.', article: lime.slug };
    expect(questions.map((asked) => asked.previous ?? null)).toEqual([null, null, previous, null]);
  });

  it('is answered when its opener replies to the answer without a ping, or to what they wrote', async () => {
    const { room, answer } = await post();
    let before = 'My lime mortar. It crumbles.';
    for (const [replyTo, question] of [
      [answer, 'and lime wash?'],
      [await ada.say(room, 'It is damp, too.'), 'and lime putty?'],
    ] as const) {
      await ada.say(room, question, { replyTo, ping: false });
      await room.nextMessage();
      const previous = { question: before, article: lime.slug };
      expect(questions.at(-1)).toMatchObject({ question, previous });
      before = question;
    }
    const hint = await bob.say(room, 'lime paint?', { replyTo: answer, ping: false });
    await ada.say(room, 'lime paint!', { replyTo: hint, ping: false });
    await stage.server.settled();
    expect(questions.at(-1)).toMatchObject({ question: before });
  });

  it('that is set as one itself is answered whoever writes', async () => {
    const { room } = await post();
    await stage.set({ answerChannels: [{ channelId: room.id, subjects: [] }] });
    await bob.say(room, 'and lime wash?');
    expect(shown(await room.nextMessage()).title).toBe('What is lime mortar?');
  });
});

describe('a post whose answer helped', () => {
  it('gets its tag and is closed, as moderators set it, when who opened it says so', async () => {
    expect(await setForum({ tag: 'Solved', close: true })).toMatch(
      /When who opened a post .* presses \*Helpful\* .* the tag \*\*solved\*\* and close it/,
    );
    const mine = await post();
    expect(await helped(mine, bob)).not.toMatch(/your post/i);
    expect(await stands(mine)).toMatchObject({ archived: false });
    expect(await helped(mine)).toMatch(/Your post has its tag now, and I close it; write in it/);
    const [solved] = tagIds();
    expect(await stands(mine)).toEqual({ tags: [solved], archived: true, locked: false });
    await ada.say(mine.room, 'thanks!');
    expect(await stands(mine)).toMatchObject({ archived: false });
  });

  it('only gets a tag, is only closed, or stays as it is, as is set; /settings show and reset know it', async () => {
    const [solved = ''] = tagIds();
    await setForum({ tag: solved });
    const tagged = await post();
    expect(await helped(tagged)).toMatch(/Your post has its tag now\.$/);
    expect(await stands(tagged)).toMatchObject({ tags: [solved], archived: false });
    await setForum({ close: true });
    const closed = await post();
    expect(await helped(closed)).toMatch(/I close your post; write in it/);
    expect(await stands(closed)).toMatchObject({ tags: [], archived: true });
    const show = async () =>
      textOf(await privateReply(grace.command(stage.server.channel, 'settings show')));
    expect(await show()).toContain(`**Posts whose answer helped**: in <#${forum.id}> closed`);
    expect(await show()).toMatch(new RegExp(`<@${grace.id}>: forums \\+ <#${forum.id}>`));
    expect(await setForum({})).toContain('stay as they are');
    const untouched = await post();
    expect(await helped(untouched)).not.toMatch(/your post/i);
    expect(await stands(untouched)).toMatchObject({ tags: [], archived: false });
    await setForum({ close: true });
    await stage.state.servers.reset(stage.server.guild.id);
    expect(stage.state.settings.of(stage.server.guild.id).forums).toEqual([]);
  });

  it('is told what is in the way: a permission, which is looked at first, or five tags', async () => {
    await setForum({ tag: 'solved', close: true });
    const full = await post(tagIds().slice(1));
    expect(await helped(full)).toMatch(/I close your post.* It has five tags already/);
    expect(await stands(full)).toMatchObject({ archived: true });
    const { server } = stage;
    server.deny(forum, ['ManageThreads']);
    expect(await setForum({ tag: 'solved' })).toMatch(/I still need: Manage Threads/);
    expect(await helped(await post())).toMatch(/I may not tag and close posts here/);
    await server.settled();
    expect(board.fromBot.map(textOf)).toEqual([expect.stringContaining('Manage Threads')]);
    const doctor = await privateReply(grace.command(server.channel, 'doctor'));
    expect(textOf(doctor)).toMatch(
      /a forum whose posts I tag or close.*\n- \*\*Manage Threads\*\*/,
    );
  });

  it('gets no tag that is gone, of which moderators are told and /doctor knows', async () => {
    const { server } = stage;
    await setForum({ tag: 'solved' });
    server.deleteTag(forum, 'solved');
    await server.settled();
    expect(board.fromBot.map(textOf)).toEqual([expect.stringContaining('`/settings forum`')]);
    expect(await helped(await post())).toMatch(/The tag for such posts is gone/);
    const doctor = await privateReply(grace.command(server.channel, 'doctor'));
    expect(textOf(doctor)).toMatch(/The tag for posts whose answer helped is gone from <#\d+>/);
  });

  it('is told when Discord does not let it be closed after all', async () => {
    await setForum({ tag: 'solved', close: true });
    const mine = await post();
    stage.server.faults.failNext({ method: 'PATCH', path: /^\/channels\/\d+$/ }, 500, 8);
    const told = ada.click(mine.answer, 'Helpful');
    await stage.server.settled();
    expect(textOf(await privateReply(told))).toMatch(/Discord did not let me do all that is set/);
    expect(stage.complaints).toContain('could not change a post in a forum');
    isRefusalMeant = true;
  });
});

describe('/settings forum', () => {
  it('offers the tags of the forum, and says which it does not have', async () => {
    const { channel } = stage.server;
    const offered = await grace.autocomplete(channel, 'settings forum', 'tag', 'o', {
      channel: forum,
    });
    expect(offered?.map(({ name }) => name)).toEqual(['solved', 'one', 'two', 'four']);
    expect(await setForum({ tag: 'done*' })).toMatch(
      /has no tag “done\\\*”, so nothing was changed/,
    );
    expect(await setForum({ tag: 'three' })).not.toMatch(/where I am mentioned|Ratings are/);
    await stage.set({ answerChannels: [], feedback: false });
    expect(await setForum({ close: true })).toMatch(/only where I am mentioned[^]*Ratings are/);
  });

  it('goes with its forum', async () => {
    await setForum({ close: true });
    stage.server.deleteRoom(forum);
    await stage.server.settled();
    expect(stage.state.settings.of(stage.server.guild.id).forums).toEqual([]);
    expect(board.fromBot.map(textOf)).toEqual([
      expect.stringMatching(/I tagged or closed posts there whose answer helped/),
    ]);
  });
});
