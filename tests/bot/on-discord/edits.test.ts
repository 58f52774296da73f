import { GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message, Person, Room } from 'discord-stand-in';
import type { Bot } from '../../../src/bot/bot.ts';
import { valueOf } from '../value-of.ts';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

const LIME = 'what is lime mortar?';
const UNKNOWN = 'who won the match?';

let stage: Stage;
let ada: Person;
let bot: Bot;
let channel: Room;

beforeEach(async () => {
  stage = await Stage.open({ allowedIntents: GatewayIntentBits.MessageContent });
  ada = stage.server.person('Ada');
  ({ channel } = stage.server);
  bot = await stage.run({ config: { messageContentIntent: true } });
});

afterEach(async () => {
  vi.useRealTimers();
  await stage.close();
});

async function edit(question: Message, text: string, isMention = true): Promise<void> {
  const mention = isMention ? `<@${stage.server.bot.id}> ` : '';
  await ada.editMessage(question, mention + text);
  await stage.server.settled();
}

const title = (message: Message | undefined) => shown(message).title;

/** A restart of the bot, database and all. */
async function restart(): Promise<void> {
  await bot.stop();
  const state = await stage.reopenState();
  bot = await stage.run({ state, config: { messageContentIntent: true } });
}

describe('a question that is edited', () => {
  it('has its reply edited, not repeated, and its gap is the new one; after a restart too', async () => {
    const question = await ada.say(channel, UNKNOWN, { mention: true });
    const reply = await channel.replyTo(question);
    await edit(question, LIME);
    expect(title(channel.current(reply))).toBe('What is lime mortar?');
    expect(valueOf(await stage.state.gaps.gapsOf(stage.server.guild.id))).toEqual([]);

    await restart();
    await edit(question, 'who won the cup?');
    expect(title(channel.current(reply))).toBe('I have no answer to that');
    expect(valueOf(await stage.state.gaps.gapsOf(stage.server.guild.id))).toMatchObject([
      { question: 'who won the cup?' },
    ]);
    expect(channel.fromBot).toHaveLength(1);
  });

  it('has its reply edited after a restart also where that could not be stored', async () => {
    await bot.stop();
    const { state } = stage;
    const note = async () => ({ kind: 'not-stored', sentence: 'It is locked.' }) as const;
    bot = await stage.run({
      state: { ...state, replies: { ...state.replies, note } },
      config: { messageContentIntent: true },
    });
    const question = await ada.say(channel, UNKNOWN, { mention: true });
    const reply = await channel.replyTo(question);
    await restart();
    await edit(question, LIME);
    expect(title(channel.current(reply))).toBe('What is lime mortar?');
    expect(channel.fromBot).toHaveLength(1);
  });

  it('in direct messages has its reply edited after a restart, too', async () => {
    const direct = stage.server.directMessages(ada);
    const question = await ada.say(direct, UNKNOWN);
    await direct.replyTo(question);
    await restart();
    await edit(question, LIME, false);
    expect(direct.fromBot.map(title)).toEqual(['What is lime mortar?']);
  });

  it('so that it mentions the bot only now is answered once, however often it is edited', async () => {
    const question = await ada.say(channel, LIME);
    await edit(question, LIME);
    await edit(question, UNKNOWN);
    expect(channel.repliesTo(question).map(title)).toEqual(['I have no answer to that']);
    expect(channel.fromBot).toHaveLength(1);
  });

  it('so that it mentions the bot no longer loses its reply; with the mention back it gets a new one', async () => {
    const question = await ada.say(channel, UNKNOWN, { mention: true });
    await channel.replyTo(question);
    await restart();
    await edit(question, UNKNOWN, false);
    expect(channel.fromBot).toEqual([]);
    expect(valueOf(await stage.state.gaps.gapsOf(stage.server.guild.id))).toEqual([]);
    await edit(question, LIME);
    expect(channel.fromBot.map(title)).toEqual(['What is lime mortar?']);
    const chatter = await ada.say(channel, 'no question');
    await edit(chatter, 'no question at all', false);
    expect(channel.fromBot).toHaveLength(1);
  });

  it('keeps its reply when five minutes have passed', async () => {
    const question = await ada.say(channel, LIME, { mention: true });
    const reply = await channel.replyTo(question);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 + 1000 });
    await edit(question, UNKNOWN);
    expect(title(channel.current(reply))).toBe('What is lime mortar?');
    expect(channel.fromBot).toHaveLength(1);
  });

  it('while its answer is on its way is followed after it', async () => {
    const held = stage.server.faults.holdNext({ method: 'POST', path: /\/messages$/ });
    const question = await ada.say(channel, UNKNOWN, { mention: true });
    await held.arrived;
    await ada.editMessage(question, `<@${stage.server.bot.id}> ${LIME}`);
    held.release();
    await stage.server.settled();
    expect(channel.fromBot.map(title)).toEqual(['What is lime mortar?']);
  });

  it('again and again while its answer is on its way is followed once, as it reads in the end', async () => {
    const held = stage.server.faults.holdNext({ method: 'POST', path: /\/messages$/ });
    const question = await ada.say(channel, UNKNOWN, { mention: true });
    await held.arrived;
    const mention = `<@${stage.server.bot.id}> `;
    for (const words of ['who', 'who w', 'who wo', 'who won', 'who won it', 'who won th', LIME]) {
      await ada.editMessage(question, mention + words);
    }
    held.release();
    await stage.server.settled();
    expect(channel.fromBot.map(title)).toEqual(['What is lime mortar?']);
    const edits = stage.server.requests.all.filter(({ method }) => method === 'PATCH');
    expect(edits).toHaveLength(1);
  });

  it('so that nothing is left to answer has its reply say so, and lose it where nobody called', async () => {
    const question = await ada.say(channel, LIME, { mention: true });
    const reply = await channel.replyTo(question);
    await edit(question, '');
    expect(title(channel.current(reply))).toBe('How to ask me');
    await edit(question, '???');
    expect(shown(channel.current(reply)).text).toMatch(/^I found only numbers or signs/);
    const room = stage.server.addChannel('answers');
    await stage.set({ answerChannels: [{ channelId: room.id, subjects: [] }] });
    const uncalled = await ada.say(room, LIME);
    await room.replyTo(uncalled);
    await stage.server.settled();
    await edit(uncalled, '🏛️', false);
    expect(room.fromBot).toEqual([]);
  });

  it('in an answer channel needs no mention, and loses its reply when nothing answers any more', async () => {
    await stage.set({ answerChannels: [{ channelId: channel.id, subjects: [] }] });
    const question = await ada.say(channel, UNKNOWN);
    await edit(question, LIME, false);
    expect(channel.repliesTo(question).map(title)).toEqual(['What is lime mortar?']);
    await edit(question, UNKNOWN, false);
    expect(channel.fromBot).toEqual([]);
  });

  it('is answered in place of what only said that it is not answered now', async () => {
    await stage.set({ cooldowns: { member: 60, channel: 0 } });
    await stage.ask(ada, LIME);
    const question = await ada.say(channel, 'what', { mention: true });
    const notice = await channel.replyTo(question);
    const replies = () => channel.repliesTo(question).map(({ id }) => id);
    stage.forward(20);
    await edit(question, UNKNOWN);
    expect(shown(channel.current(notice)).text).toMatch(/ask again in 40 seconds/);
    stage.forward(40);
    await edit(question, UNKNOWN);
    expect(title(channel.current(notice))).toBe('I have no answer to that');
    expect(valueOf(await stage.state.gaps.gapsOf(stage.server.guild.id))).toMatchObject([
      { question: UNKNOWN },
    ]);
    // It is an answer now, which is edited whatever the cooldown, and has begun one.
    await edit(question, LIME);
    expect(title(channel.current(notice))).toBe('What is lime mortar?');
    expect(replies()).toEqual([notice.id]);
    const hasty = await ada.say(channel, LIME, { mention: true });
    expect(shown(await channel.replyTo(hasty)).text).toMatch(/ask again in 60 seconds/);
    await ada.deleteMessage(question);
    await ada.deleteMessage(hasty);
    await stage.server.settled();
    expect(channel.repliesTo(question)).toEqual([]);
    expect(channel.fromBot).toHaveLength(1);
  });

  it('is answered in place of such a notice, or takes it along, after a restart, too', async () => {
    await stage.set({ pauses: [{ channelId: null, until: null }] });
    const direct = stage.server.directMessages(ada);
    const question = await ada.say(channel, UNKNOWN, { mention: true });
    const notice = await channel.replyTo(question);
    const command = await ada.say(direct, 'doctor');
    const told = await direct.replyTo(command);
    const thread = await ada.startThread(channel, 'Walls');
    const deleted = await ada.say(thread, UNKNOWN, { mention: true });
    await thread.replyTo(deleted);
    await stage.set({ pauses: [] });
    await restart();
    await edit(question, LIME);
    await edit(command, LIME, false);
    await ada.deleteMessage(deleted);
    await stage.server.settled();
    expect(channel.fromBot).toMatchObject([{ id: notice.id }]);
    expect(title(channel.current(notice))).toBe('What is lime mortar?');
    expect(title(direct.current(told))).toBe('What is lime mortar?');
    expect(thread.fromBot).toEqual([]);
    // It is an answer now, also to the next process.
    await restart();
    await edit(question, UNKNOWN);
    expect(title(channel.current(notice))).toBe('I have no answer to that');
  });

  it('is answered in place of the way to a command, and starts one while the bot is paused', async () => {
    const keepers = stage.server.role('Keepers', ['ManageGuild']);
    const grace = stage.server.person('Grace', { roles: [keepers] });
    const mention = `<@${stage.server.bot.id}> `;
    for (const [who, words, reply] of [
      [grace, 'doctor', /is for you alone/],
      [ada, 'settings', /permission Manage Server/],
    ] as const) {
      const command = await who.say(channel, words, { mention: true });
      const way = await channel.replyTo(command);
      expect(shown(way).text).toMatch(reply);
      await who.editMessage(command, mention + LIME);
      await stage.server.settled();
      expect(title(channel.current(way))).toBe('What is lime mortar?');
      await stage.set({ pauses: [{ channelId: null, until: null }] });
      await who.editMessage(command, `${mention}settings resume`);
      await stage.server.settled();
      const isManager = who === grace;
      expect(shown(channel.current(way)).labels.includes('Show it to me')).toBe(isManager);
      expect(channel.repliesTo(command)).toHaveLength(1);
      await stage.set({ pauses: [] });
    }
  });

  it('and is no question any more where nobody has called loses what was only said to it', async () => {
    await stage.set({ answerChannels: [{ channelId: channel.id, subjects: [] }] });
    await stage.set({ pauses: [{ channelId: null, until: null }] });
    const question = await ada.say(channel, LIME, { mention: true });
    await channel.replyTo(question);
    await edit(question, 'good morning', false);
    expect(channel.fromBot).toEqual([]);
    await stage.set({ pauses: [] });
    await edit(question, LIME, false);
    expect(channel.repliesTo(question).map(title)).toEqual(['What is lime mortar?']);
  });

  it('by reply, without a mention of its own, keeps its answer', async () => {
    const answer = await stage.ask(ada, LIME);
    const further = await ada.say(channel, 'and lime wash?', { replyTo: answer });
    const reply = await channel.replyTo(further);
    await edit(further, 'and the charter?', false);
    expect(channel.repliesTo(further).map(({ id }) => id)).toEqual([reply.id]);
    expect(shown(channel.current(reply)).labels).toContain('None of these');
  });

  it('so that it is unsure again, after a choice, has buttons that choose', async () => {
    const question = await ada.say(channel, 'which charter?', { mention: true });
    const reply = await channel.replyTo(question);
    const now = () => channel.current(reply)!;
    for (const [words, button, chosen] of [
      ['what charter?', 'This one', 'What is the Venice Charter?'],
      ['a charter?', 'None of these', undefined],
      ['the charter?', 'This one', 'What is the Venice Charter?'],
    ] as const) {
      await edit(question, words);
      expect(shown(now()).labels).toContain('None of these');
      ada.click(now(), button);
      await stage.server.settled();
      expect(title(now())).toBe(chosen ?? title(now()));
      expect(shown(now()).labels).not.toContain('None of these');
    }
  });

  it('into talk and into a question again is answered again, in an answer channel and in a forum', async () => {
    const forum = stage.server.addChannel('forum', { isForum: true });
    await stage.set({
      answerChannels: [channel, forum].map(({ id }) => ({ channelId: id, subjects: [] })),
    });
    const post = await ada.startThread(forum, 'A wall', LIME);
    const asked = [await ada.say(channel, LIME), post.messages[0]!];
    await stage.server.settled();
    for (const [at, room] of [channel, post].entries()) {
      expect(room.fromBot.map(title)).toEqual(['What is lime mortar?']);
      for (const [words, titles] of [
        ['I like old walls', []],
        ['lime wash?', ['What is lime mortar?']],
      ] as const) {
        await edit(asked[at]!, words, false);
        expect(room.fromBot.map(title)).toEqual(titles);
      }
    }
  });

  it('after who asked has dismissed its answer is answered anew, and not after a moderator has', async () => {
    const keepers = stage.server.role('Keepers', ['ManageMessages']);
    const grace = stage.server.person('Grace', { roles: [keepers] });
    const question = await ada.say(channel, UNKNOWN, { mention: true });
    ada.click(await channel.replyTo(question), 'Dismiss');
    await stage.server.settled();
    expect(channel.fromBot).toEqual([]);
    await edit(question, LIME);
    expect(channel.repliesTo(question).map(title)).toEqual(['What is lime mortar?']);
    grace.click(channel.repliesTo(question)[0]!, 'Dismiss');
    await stage.server.settled();
    await edit(question, 'lime wash?');
    expect(channel.fromBot).toEqual([]);
  });

  it('whose reply a moderator has deleted gets no new one', async () => {
    const question = await ada.say(channel, LIME, { mention: true });
    const reply = await channel.replyTo(question);
    stage.server.purge([reply]);
    await edit(question, UNKNOWN);
    expect(channel.fromBot).toEqual([]);
    expect(stage.server.requests.refused).toHaveLength(1);
    expect(stage.complaints).toEqual([
      'could not follow the edit of a question: the message is gone',
    ]);
  });
});

describe('a question that is deleted', () => {
  it('stays among the gaps where nothing can be stored, which the log says', async () => {
    await bot.stop();
    const { state } = stage;
    const withdraw = async () => ({ kind: 'not-stored', sentence: 'The disk is full.' }) as const;
    bot = await stage.run({ state: { ...state, gaps: { ...state.gaps, withdraw } } });
    const question = await ada.say(channel, UNKNOWN, { mention: true });
    const reply = await channel.replyTo(question);
    await ada.deleteMessage(question);
    await stage.server.settled();
    expect(channel.current(reply)).toBeUndefined();
    expect(stage.complaints.join()).toContain('a question stays among the gaps: The disk is full.');
  });

  it('takes its reply along, alone or with others, in a thread and in direct messages; after a restart too', async () => {
    const thread = await ada.startThread(channel, 'Walls');
    const direct = stage.server.directMessages(ada);
    const rooms = [channel, thread, direct];
    const questions: Message[] = [];
    for (const room of [...rooms, channel]) {
      const question = await ada.say(room, LIME, { mention: true });
      await room.replyTo(question);
      questions.push(question);
    }
    await restart();
    const [alone, inThread, inDirect, other] = questions;
    for (const question of [inThread, inDirect]) if (question) await ada.deleteMessage(question);
    const chatter = await ada.say(channel, 'no question');
    stage.server.purge([alone, other, chatter].filter((one) => one !== undefined));
    await stage.server.settled();
    for (const room of rooms) expect(room.fromBot).toEqual([]);
    for (const { id } of questions) {
      const guildId = id === inDirect?.id ? null : stage.server.guild.id;
      expect(valueOf(await stage.state.replies.of(guildId, [id]))).toEqual([]);
    }
  });

  it('while its answer is on its way leaves none behind', async () => {
    const held = stage.server.faults.holdNext({ method: 'POST', path: /\/messages$/ });
    const question = await ada.say(channel, LIME, { mention: true });
    await held.arrived;
    await ada.deleteMessage(question);
    // Answered elsewhere: the bot has heard of it.
    await stage.ask(ada, LIME, stage.server.directMessages(ada));
    held.release();
    await stage.server.settled();
    expect(channel.fromBot).toEqual([]);
  });

  it('a day later leaves its reply: nothing is known of it any more', async () => {
    const question = await ada.say(channel, LIME, { mention: true });
    await channel.replyTo(question);
    await stage.server.settled();
    const { id: guildId } = stage.server.guild;
    stage.forward(24 * 3600 - 1);
    expect(valueOf(await stage.state.replies.of(guildId, [question.id]))).toHaveLength(1);
    stage.forward(1);
    await stage.state.retention.apply();
    await ada.deleteMessage(question);
    await stage.server.settled();
    expect(channel.fromBot).toHaveLength(1);
  });
});
