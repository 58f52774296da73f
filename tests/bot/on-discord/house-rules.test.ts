import { GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person, Room } from 'discord-stand-in';
import { notingLibrary } from '../noting-library.ts';
import { lime } from '../sample-library.ts';
import { privateReply, titleAndText } from './moderators-stage.ts';
import { Stage } from './stage.ts';
import { menuOf, shown } from '../shown.ts';

let stage: Stage;
let ada: Person;

beforeEach(async () => {
  stage = await Stage.open({ allowedIntents: GatewayIntentBits.MessageContent });
  ada = stage.server.person('Ada');
});

afterEach(async () => {
  await stage.closeUnrefused();
});

const LIME = 'what is lime mortar?';

async function asked(room: Room, question: string, who = ada): Promise<string> {
  return titleAndText(await stage.ask(who, question, room));
}

/** What a command is answered, and that nobody else sees it. */
async function askedPrivately(question: string, who = ada): Promise<string> {
  const handle = who.command(stage.server.channel, 'ask', { question });
  return titleAndText(await privateReply(handle));
}

/** Whether the bot answers it. */
async function answers(room: Room, text: string, manner: Parameters<Person['say']>[2] = {}) {
  const message = await ada.say(room, text, manner);
  await stage.server.settled();
  return room.repliesTo(message).length > 0;
}

describe('the level', () => {
  it('that a server has set decides, by mention and by command; elsewhere the usual one', async () => {
    const { library, asked: noted } = notingLibrary();
    await stage.run({ library });
    await stage.set({ level: 'bold' });
    await asked(stage.server.channel, LIME);
    await ada.command(stage.server.channel, 'ask', { question: LIME }).reply();
    await asked(stage.server.directMessages(ada), LIME);
    expect(noted.map(({ level }) => level)).toEqual(['bold', 'bold', 'balanced']);
  });

  it('holds in the server that has set it, and in no other', async () => {
    const { library, asked: noted } = notingLibrary();
    const guild = stage.server.addGuild('Elsewhere');
    const elsewhere = stage.server.addChannel('general', { guild });
    const bob = stage.server.person('Bob', { guild });
    await stage.run({ library });
    await stage.set({ level: 'careful' }, guild);
    await asked(stage.server.channel, LIME);
    await asked(elsewhere, LIME, bob);
    expect(noted.map(({ level }) => level)).toEqual(['balanced', 'careful']);
  });
});

describe('whoever is blocked', () => {
  it('gets no answer, by mention, command or button, and others do', async () => {
    await stage.run();
    const { channel } = stage.server;
    const answer = await stage.ask(ada, LIME);
    await stage.set({ blocked: { members: [ada.id], roles: [] } });
    expect(await answers(channel, LIME, { mention: true })).toBe(false);
    expect(await askedPrivately(LIME)).toContain('asked me not to answer you here');
    expect(titleAndText(await ada.command(channel, 'topics').reply())).toContain(
      'not to answer you',
    );
    const pressed = await ada.click(answer, 'Read the article').reply();
    expect(titleAndText(pressed)).toContain('not to answer you');
    expect(await asked(channel, LIME, stage.server.person('Bob'))).toContain('Lime mortar');
  });

  it('may be everybody with a role', async () => {
    await stage.run();
    const role = stage.server.role('Muted');
    const eve = stage.server.person('Eve', { roles: [role] });
    await stage.set({ blocked: { members: [], roles: [role.id] } });
    expect(await askedPrivately(LIME, eve)).toContain('asked me not to answer you here');
    await eve.say(stage.server.channel, LIME, { mention: true });
    expect(await asked(stage.server.channel, LIME)).toContain('Lime mortar');
    expect(stage.server.channel.fromBot).toHaveLength(1);
  });

  it('can still look after the server', async () => {
    await stage.run();
    const keepers = stage.server.role('Keepers', ['ManageGuild']);
    const grace = stage.server.person('Grace', { roles: [keepers] });
    await stage.set({ blocked: { members: [grace.id], roles: [] } });
    const { channel } = stage.server;
    const done = await grace.command(channel, 'settings unblock', { who: grace }).reply();
    expect(titleAndText(done)).toContain('No answers for**: nobody');
  });
});

describe('a pause', () => {
  it('of the server is told by command each time, by mention once, and ends by itself', async () => {
    await stage.run();
    const { channel } = stage.server;
    await stage.set({ pauses: [{ channelId: null, until: '2026-11-29T12:10:00.000Z' }] });
    expect(await askedPrivately(LIME)).toMatch(/^\nI am paused here until <t:1795954200:f>/);
    expect(await asked(channel, LIME)).toContain('I am paused here until');
    expect(await answers(channel, LIME, { mention: true })).toBe(false);
    expect(await askedPrivately(LIME)).toContain('I am paused here until');
    stage.forward(600);
    expect(await asked(channel, LIME)).toContain('Lime mortar');
  });

  it('without an end is told once each time that it is set', async () => {
    await stage.run();
    const { channel } = stage.server;
    const roles = [stage.server.role('Keepers', ['ManageGuild'])];
    const keeper = stage.server.person('Keeper', { roles });
    const manage = async (subcommand: string): Promise<unknown> =>
      keeper.command(channel, `settings ${subcommand}`, {}).reply();
    for (let times = 0; times < 2; times += 1) {
      await manage('pause');
      expect(await asked(channel, LIME)).toContain('I am paused here until the moderators');
      expect(await answers(channel, LIME, { mention: true })).toBe(false);
      await manage('resume');
      stage.forward(60);
    }
  });

  it('holds what gives something of the articles, and not ratings, help and privacy', async () => {
    await stage.run();
    const { channel } = stage.server;
    const answer = await stage.ask(ada, LIME);
    const choice = await stage.ask(ada, 'which charter?');
    const topics = await ada.command(channel, 'topics').reply();
    if (topics === null) throw new Error('Expected topics');
    const materials = menuOf(topics)?.options?.[0]?.value ?? '';
    await stage.set({ pauses: [{ channelId: null, until: null }] });
    const held = [
      ada.click(answer, 'Read the article'),
      ada.click(choice, 'What is the Burra Charter?'),
      ada.select(topics, 'Open a topic', [materials]),
      ada.command(channel, 'topics'),
    ];
    for (const handle of held) {
      expect(titleAndText(await privateReply(handle))).toContain('I am paused here until');
    }
    const goesOn = [
      ada.click(answer, 'Helpful'),
      ada.command(channel, 'help'),
      ada.command(channel, 'privacy show'),
    ];
    for (const handle of goesOn) {
      expect(titleAndText(await privateReply(handle))).not.toContain('paused');
    }
  });

  it('of a channel holds in its threads, and of a category in its channels, and nowhere else', async () => {
    const category = stage.server.addCategory('Help');
    const inside = stage.server.addChannel('walls', { category });
    await stage.run();
    await stage.set({
      pauses: [
        { channelId: stage.server.channel.id, until: null },
        { channelId: category.id, until: null },
      ],
    });
    const thread = await ada.startThread(stage.server.channel, 'Mortar');
    const deep = await ada.startThread(inside, 'Deep');
    for (const room of [thread, inside, deep]) {
      expect(await asked(room, LIME)).toContain('until the moderators let me go on');
    }
    expect(await asked(stage.server.addChannel('other'), LIME)).toContain('Lime mortar');
  });
});

describe('a cooldown', () => {
  it('of members says how many seconds are left, and lets others be answered', async () => {
    await stage.run();
    const { channel } = stage.server;
    await stage.set({ cooldowns: { member: 30, channel: 0 } });
    expect(await asked(channel, LIME)).toContain('Lime mortar');
    stage.forward(10);
    expect(await askedPrivately(LIME)).toContain('ask again in 20 seconds');
    expect(await asked(channel, LIME)).toContain('ask again in 20 seconds');
    expect(await answers(channel, LIME, { mention: true })).toBe(false);
    expect(await asked(channel, LIME, stage.server.person('Bob'))).toContain('Lime mortar');
    stage.forward(20);
    expect(await asked(channel, LIME)).toContain('Lime mortar');
  });

  it('is no longer told when the question is deleted, or no longer put to the bot', async () => {
    await stage.run();
    const { channel } = stage.server;
    await stage.set({ cooldowns: { member: 30, channel: 0 } });
    const answered = await ada.say(channel, LIME, { mention: true });
    const answer = await channel.replyTo(answered);
    const tooSoon = await ada.say(channel, LIME, { mention: true });
    await channel.replyTo(tooSoon);
    await ada.deleteMessage(tooSoon);
    await stage.server.settled();
    expect(channel.fromBot).toEqual([answer]);
    stage.forward(30);
    await stage.ask(ada, LIME);
    const again = await ada.say(channel, LIME, { mention: true });
    await channel.replyTo(again);
    await ada.editMessage(again, 'never mind');
    await stage.server.settled();
    expect(channel.fromBot).toHaveLength(2);
  });

  it('holds for questions that come at once, by mention and by command', async () => {
    await stage.run();
    const { channel } = stage.server;
    await stage.set({ cooldowns: { member: 30, channel: 0 } });
    const said = [1, 2, 3].map(() => ada.say(channel, LIME, { mention: true }));
    for (const message of said) await message;
    await stage.server.settled();
    const titles = channel.fromBot.map((message) => shown(message).title);
    expect(titles.filter((title) => title === 'What is lime mortar?')).toHaveLength(1);
    const bob = stage.server.person('Bob');
    const handles = [1, 2].map(() => bob.command(channel, 'ask', { question: LIME }));
    const replies = await Promise.all(handles.map((handle) => handle.reply()));
    expect(replies.filter((reply) => titleAndText(reply).includes('ask again'))).toHaveLength(1);
  });

  it('of a channel holds for all in it, but not for what one alone sees', async () => {
    await stage.run();
    const { channel } = stage.server;
    const bob = stage.server.person('Bob');
    await stage.set({ cooldowns: { member: 0, channel: 60 } });
    const seen = { question: LIME, private: true };
    await ada.command(channel, 'ask', seen).reply();
    expect(await asked(channel, LIME)).toContain('Lime mortar');
    expect(await askedPrivately(LIME, bob)).toContain('answered somebody in this channel');
    expect(titleAndText(await bob.command(channel, 'ask', seen).reply())).toContain('Lime mortar');
    expect(await asked(stage.server.addChannel('other'), LIME, bob)).toContain('Lime mortar');
  });
});

describe('subjects', () => {
  it('limit what is answered in an answer channel and its threads', async () => {
    await stage.run();
    const { channel } = stage.server;
    await stage.set({ answerChannels: [{ channelId: channel.id, subjects: ['charters'] }] });
    expect(await asked(channel, LIME)).toContain('In this channel I answer only about charters.');
    const thread = await ada.startThread(channel, 'Mortar');
    expect(await asked(thread, LIME)).toContain('I have no answer to that here');
    expect(await asked(channel, 'which charter?')).toContain('Did you mean…');
    expect(await asked(stage.server.addChannel('other'), LIME)).toContain('Lime mortar');
  });

  it('of a thread that is set itself hold there instead of its channel’s', async () => {
    await stage.run();
    const { channel } = stage.server;
    const thread = await ada.startThread(channel, 'Mortar');
    await stage.set({
      answerChannels: [
        { channelId: channel.id, subjects: ['charters'] },
        { channelId: thread.id, subjects: [] },
      ],
    });
    expect(await asked(thread, LIME)).toContain('Lime mortar');
  });

  it('leave of several candidates those that are on them', async () => {
    await stage.run();
    const { channel } = stage.server;
    await stage.set({ answerChannels: [{ channelId: channel.id, subjects: ['materials'] }] });
    expect(await asked(channel, 'which charter?')).toContain('I have no answer to that here');
  });
});

describe('answer channels', () => {
  const readsMessages = { config: { messageContentIntent: true } };

  it('logs why nothing is said to a message, and not what the message says', async () => {
    await stage.run(readsMessages);
    const room = stage.server.addChannel('kitchen');
    await stage.set({ answerChannels: [{ channelId: room.id, subjects: [] }] });
    const cook = stage.server.person('Cook');
    for (const [text, outcome] of [
      ['Sourdough is what I bake.', 'no-question'],
      ['```let sourdough```', 'unread'],
      ['How do I bake sourdough bread?', 'unknown'],
    ] as const) {
      const { id } = await cook.say(room, text);
      await stage.logged(new RegExp(`"id":"${id}","outcome":"${outcome}"[^}]*kept silent`));
    }
    expect(stage.logText).not.toMatch(/kept silent[^}]*sourdough|sourdough[^}]*kept silent/i);
  });

  it('need no mention for what is answered, in their threads and in a category’s channels too', async () => {
    const category = stage.server.addCategory('Help');
    const inside = stage.server.addChannel('walls', { category });
    await stage.run(readsMessages);
    const { channel } = stage.server;
    await stage.set({
      answerChannels: [channel, category].map(({ id }) => ({ channelId: id, subjects: [] })),
    });
    const thread = await ada.startThread(channel, 'Mortar');
    for (const room of [channel, thread, inside]) expect(await answers(room, LIME)).toBe(true);
    expect(await answers(stage.server.addChannel('other'), LIME)).toBe(false);
  });

  it('stay quiet about what nothing answers, what is said to others, and to bots', async () => {
    await stage.run(readsMessages);
    const { channel } = stage.server;
    await stage.set({ answerChannels: [{ channelId: channel.id, subjects: [] }] });
    const bob = stage.server.person('Bob');
    const first = await bob.say(channel, 'good morning all');
    expect(await answers(channel, 'who won the match?')).toBe(false);
    expect(await answers(channel, LIME, { mention: [bob] })).toBe(false);
    for (const ping of [true, false]) {
      expect(await answers(channel, LIME, { replyTo: first, ping })).toBe(false);
    }
    await stage.server.anotherBot('Parrot').say(channel, LIME);
    await stage.server.settled();
    expect(channel.fromBot).toEqual([]);
    expect(await asked(channel, 'who won the match?')).toContain('I have no answer to that');
  });

  it('stay quiet about what only tells something, which a mention has answered all the same', async () => {
    await stage.run(readsMessages);
    const { channel } = stage.server;
    const forum = stage.server.addChannel('help', { isForum: true });
    await stage.set({
      answerChannels: [channel, forum].map(({ id }) => ({ channelId: id, subjects: [] })),
    });
    const post = await ada.startThread(forum, 'I love lime mortar', 'We repointed ours with it.');
    await stage.server.settled();
    expect(post.fromBot).toEqual([]);
    for (const room of [channel, post]) {
      for (const told of ['Lime mortar is great', 'who wants to buy lime mortar with me?']) {
        expect([told, await answers(room, told)]).toEqual([told, false]);
      }
      for (const question of ['lime mortar', 'tell me about lime mortar', LIME]) {
        expect([question, await answers(room, question)]).toEqual([question, true]);
      }
    }
    expect(await answers(channel, 'Lime mortar is great', { mention: true })).toBe(true);
  });

  it('answer what replies without a ping to the bot, in the light of that, or to who asks themselves', async () => {
    const { library, asked: noted } = notingLibrary();
    await stage.run({ ...readsMessages, library });
    const { channel } = stage.server;
    await stage.set({ answerChannels: [{ channelId: channel.id, subjects: [] }] });
    const first = await ada.say(channel, LIME);
    const answer = await channel.replyTo(first);
    const bob = stage.server.person('Bob');
    for (const [who, replyTo, previous] of [
      [bob, answer, { question: LIME, article: lime.slug }],
      [ada, first, null],
    ] as const) {
      const question = await who.say(channel, 'and lime wash?', { replyTo, ping: false });
      await channel.replyTo(question);
      expect(noted.at(-1)).toMatchObject({ question: 'and lime wash?', previous });
    }
    expect(await answers(channel, 'ok, good to know', { replyTo: answer, ping: false })).toBe(
      false,
    );
    // Elsewhere, whoever takes the ping away does not call the bot.
    const elsewhere = stage.server.addChannel('elsewhere');
    const called = await stage.ask(ada, LIME, elsewhere);
    expect(await answers(elsewhere, LIME, { replyTo: called, ping: false })).toBe(false);
  });

  it('offer choices only where moderators want them', async () => {
    await stage.run(readsMessages);
    const { channel } = stage.server;
    await stage.set({ answerChannels: [{ channelId: channel.id, subjects: [] }] });
    expect(await answers(channel, 'which charter?')).toBe(false);
    expect(await asked(channel, 'which charter?')).toContain('Did you mean…');
    await stage.set({ unsureReplies: true });
    expect(await answers(channel, 'which charter?')).toBe(true);
  });

  it('read the title of a post as the beginning of its first message', async () => {
    const { library, asked: noted } = notingLibrary();
    const forum = stage.server.addChannel('help', { isForum: true });
    await stage.run({ ...readsMessages, library });
    await stage.set({ answerChannels: [{ channelId: forum.id, subjects: [] }] });
    const post = await ada.startThread(forum, 'My lime mortar', 'It crumbles.');
    await post.nextMessage();
    await ada.say(post, 'and lime wash?');
    await post.nextMessage();
    expect(noted.map(({ question }) => question)).toEqual([
      'My lime mortar. It crumbles.',
      'and lime wash?',
    ]);
  });

  it('are quiet while the bot is paused, or cools down', async () => {
    await stage.run(readsMessages);
    const { channel } = stage.server;
    await stage.set({
      answerChannels: [{ channelId: channel.id, subjects: [] }],
      cooldowns: { member: 0, channel: 60 },
    });
    expect(await answers(channel, LIME)).toBe(true);
    expect(await answers(channel, LIME)).toBe(false);
    stage.forward(60);
    await stage.set({ pauses: [{ channelId: null, until: null }] });
    expect(await answers(channel, LIME)).toBe(false);
  });

  it('need a mention like all others where the bot may not read messages', async () => {
    await stage.run();
    const { channel } = stage.server;
    await stage.set({ answerChannels: [{ channelId: channel.id, subjects: [] }] });
    expect(await answers(channel, LIME)).toBe(false);
    expect(await answers(channel, LIME, { mention: true })).toBe(true);
  });
});

describe('what is stored of a server', () => {
  /** Whether the settings are still there eight days after. */
  async function isKept(guild: { readonly id: string }): Promise<boolean> {
    await stage.server.settled();
    stage.forward(8 * 86_400);
    await stage.state.retention.apply();
    await stage.state.settings.refresh();
    return stage.state.settings.of(guild.id).level === 'bold';
  }

  it('goes some days after the bot was removed', async () => {
    const guild = stage.server.addGuild('Elsewhere');
    await stage.run();
    await stage.set({ level: 'bold' }, guild);
    await stage.set({ level: 'bold' });
    stage.server.removeGuild(guild);
    expect(await isKept(guild)).toBe(false);
    expect(stage.state.settings.of(stage.server.guild.id).level).toBe('bold');
  });

  it('goes, too, when it was removed while it was offline', async () => {
    const guild = stage.server.addGuild('Elsewhere');
    const bot = await stage.run();
    await stage.set({ level: 'bold' }, guild);
    await bot.stop();
    stage.server.removeGuild(guild);
    await stage.run();
    expect(await isKept(guild)).toBe(false);
  });

  it('stays while the server is unavailable, also over a start', async () => {
    const guild = stage.server.addGuild('Elsewhere');
    const bot = await stage.run();
    await stage.set({ level: 'bold' }, guild);
    stage.server.removeGuild(guild, { unavailable: true });
    await stage.server.settled();
    await bot.stop();
    await stage.run();
    expect(await isKept(guild)).toBe(true);
  });

  it('stays when the bot comes back in time', async () => {
    const guild = stage.server.addGuild('Elsewhere');
    await stage.run();
    await stage.set({ level: 'bold' }, guild);
    stage.server.removeGuild(guild);
    await stage.server.settled();
    stage.server.addGuild('Elsewhere', { id: guild.id });
    expect(await isKept(guild)).toBe(true);
  });
});
