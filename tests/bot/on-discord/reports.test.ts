import { rm } from 'node:fs/promises';
import { RESTJSONErrorCodes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Room } from 'discord-stand-in';
import type { Bot } from '../../../src/bot/bot.ts';
import { openLiveLibrary } from '../../../src/content/live-library.ts';
import { told } from '../../../src/bot/state/trouble.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { Stage } from './stage.ts';
import { shown as seen } from '../shown.ts';

/** The day on which a stage begins. */
const SUNDAY = 0;
const SATURDAY = 6;
const HOUR = 3600;

let stage: Stage;
let bot: Bot;
let board: Room;

beforeEach(async () => {
  stage = await Stage.open();
  board = stage.server.addChannel('moderators');
  bot = await stage.run();
});

afterEach(async () => {
  await stage.close();
});

const text = (message: Message | undefined): string => seen(message).text;

describe('the digest', () => {
  it('is sent on its day, once, also after a restart, and again a week later', async () => {
    await stage.set({ digest: { channelId: board.id, weekday: SUNDAY } });
    await stage.minute();
    expect(board.fromBot.map((message) => seen(message).title)).toEqual(['The last seven days']);
    await stage.minute();
    stage.forward(HOUR);
    await stage.minute();
    await bot.stop();
    await stage.reopenState();
    await stage.run();
    await stage.minute();
    expect(board.fromBot).toHaveLength(1);
    for (let day = 0; day < 6; day++) {
      stage.forward(24 * HOUR);
      await stage.minute();
    }
    expect(board.fromBot).toHaveLength(1);
    stage.forward(24 * HOUR);
    await stage.minute();
    expect(board.fromBot).toHaveLength(2);
  });

  it('is not sent where no channel is set, nor for a day before it was set', async () => {
    await stage.minute();
    await stage.set({ digest: { channelId: board.id, weekday: SATURDAY } });
    await stage.minute();
    for (let day = 0; day < 5; day++) {
      stage.forward(24 * HOUR);
      await stage.minute();
    }
    expect(board.fromBot).toEqual([]);
    stage.forward(24 * HOUR);
    await stage.minute();
    expect(board.fromBot).toHaveLength(1);
  });

  it('of a day on which the bot did not run is sent up to three days later, once', async () => {
    await stage.set({ digest: { channelId: board.id, weekday: SUNDAY + 1 } });
    const daysOff = async (days: number): Promise<number> => {
      await bot.stop();
      stage.forward(days * 24 * HOUR);
      bot = await stage.run();
      await stage.minute();
      await stage.minute();
      return board.fromBot.length;
    };
    expect(await daysOff(4)).toBe(1);
    expect(await daysOff(1)).toBe(1);
    expect(await daysOff(7)).toBe(1);
    expect(await daysOff(3)).toBe(2);
  });

  it('tells what was asked, what is missing, what did not help, and what waits', async () => {
    const guildId = stage.server.guild.id;
    const { state } = stage;
    for (const outcome of ['answered', 'answered', 'unsure', 'unknown'] as const) {
      await state.counts.add(guildId, outcome);
    }
    const gap = { guildId, reason: 'unknown', article: null, contentVersion: 'v' } as const;
    await state.gaps.add({ ...gap, memberId: '1', replyId: '1', question: 'Who pays?' });
    await state.gaps.add({ ...gap, memberId: '2', replyId: '2', question: 'who  pays' });
    await state.gaps.add({ ...gap, memberId: '2', replyId: '3', question: 'my secret' });
    const article = 'materials/lime-mortar';
    const rating = { guildId, memberId: '1', replyId: '1', article, contentVersion: 'v' };
    const verdict = { kind: 'not-helpful', reason: 'out-of-date', comment: 'old' } as const;
    await state.ratings.rate({ ...rating, verdict });
    const question = { guildId, askerId: '9', replyId: null, askedIn: '8', mostOpen: 3 };
    const asked = await state.personQuestions.ask({
      ...question,
      question: 'Who restores organs?',
      unhelpedBy: '7',
    });
    if (asked.kind !== 'stored') throw new Error(asked.kind);
    const entry = { channelId: board.id, messageId: '5' };
    await state.personQuestions.shownAt(guildId, asked.question.questionId, entry);
    stage.forward(25 * HOUR);
    await state.personQuestions.ask({ ...question, question: 'Asked just now', unhelpedBy: '6' });
    const desk = stage.server.addChannel('experts');
    await stage.server.settled();
    const experts = { channelId: desk.id, roleId: null };
    await stage.set({ digest: { channelId: board.id, weekday: SUNDAY + 1 }, experts });
    await stage.minute();
    const shown = text(board.fromBot[0]);
    expect(shown).toContain('4 questions: 2 answered, 1 asked back, 1 without an answer');
    expect(shown).toContain('- Who pays? (2 times)');
    expect(shown).not.toContain('my secret');
    expect(shown).toContain('- What is lime mortar? (1 not helpful, 0 helpful)');
    expect(shown).toContain('- Who restores organs?, asked <t:');
    expect(shown).not.toContain('Asked just now');
    expect(shown).toMatch(/\*\*Problems with the files\*\*\nNone\./);
  });

  it('that cannot be sent is said in the log and to moderators, and keeps no server waiting', async () => {
    const other = stage.server.addGuild('Other');
    const theirs = stage.server.addChannel('theirs', { guild: other });
    await stage.server.settled();
    stage.server.deny(board, ['SendMessages']);
    await stage.set({ digest: { channelId: board.id, weekday: SUNDAY }, alertsChannelId: null });
    await stage.set({ digest: { channelId: theirs.id, weekday: SUNDAY } }, other);
    await stage.minute();
    expect(theirs.fromBot).toHaveLength(1);
    expect(stage.complaints).toContainEqual(
      expect.stringMatching(
        /^a digest could not be sent, which is tried again for some hours: the bot lacks/,
      ),
    );
  });
});

describe('a digest that Discord refuses', () => {
  const MINUTE = 60;
  const path = (room: Room) => new RegExp(`/channels/${room.id}/messages`);
  const requests = () =>
    stage.server.requests.refused.filter((request) => path(board).test(request.path)).length;

  it('is tried again after longer and longer pauses, is said in the log once, and is sent once', async () => {
    await stage.set({ digest: { channelId: board.id, weekday: SUNDAY } });
    stage.server.faults.failNext({ method: 'POST', path: path(board) }, 400, 3);
    const triedAt: number[] = [];
    for (let minute = 0; minute < 12; minute += 1) {
      const before = requests() + board.fromBot.length;
      await stage.minute();
      if (requests() + board.fromBot.length > before) triedAt.push(minute);
      stage.forward(MINUTE);
    }
    expect(triedAt).toEqual([0, 1, 3, 7]);
    expect(board.fromBot).toHaveLength(1);
    expect(stage.complaints.filter((line) => line.includes('digest'))).toHaveLength(1);
  });

  it('is given up after some hours, also over a restart, and sent a week later', async () => {
    await stage.set({ digest: { channelId: board.id, weekday: SUNDAY } });
    stage.server.faults.failNext({ method: 'POST', path: path(board) }, 400, 9);
    for (let hour = 0; hour < 24; hour += 1) {
      for (let times = 0; times < 2; times += 1) await stage.minute();
      stage.forward(HOUR);
    }
    expect(requests()).toBe(9);
    await bot.stop();
    bot = await stage.run();
    await stage.minute();
    expect(board.fromBot).toEqual([]);
    stage.forward(6 * 24 * HOUR);
    await stage.minute();
    expect(board.fromBot).toHaveLength(1);
  });
});

describe('an alert', () => {
  it('tells of a missing permission, once an hour for one channel', async () => {
    await stage.set({ alertsChannelId: board.id });
    const { channel } = stage.server;
    const ada = stage.server.person('Ada');
    await stage.server.settled();
    stage.server.deny(channel, ['SendMessages']);
    const ask = async (): Promise<void> => {
      await ada.say(channel, 'what is lime mortar?', { mention: true });
      await stage.server.settled();
    };
    await ask();
    await ask();
    expect(board.fromBot).toHaveLength(1);
    expect(text(board.fromBot[0])).toMatch(
      new RegExp(`^In <#${channel.id}>: the bot lacks a permission[^]*/doctor`),
    );
    stage.forward(HOUR - 1);
    await ask();
    expect(board.fromBot).toHaveLength(1);
    stage.forward(1);
    await ask();
    expect(board.fromBot).toHaveLength(2);
  });

  it('says why Discord refused, and what is wrong with the database, in the language of the server', async () => {
    await stage.set({ alertsChannelId: board.id, language: 'fr' });
    const { channel } = stage.server;
    const to = { method: 'POST', path: new RegExp(channel.id) };
    stage.server.faults.refuseNext(to, {
      status: 403,
      code: RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration,
    });
    const ada = stage.server.person('Ada');
    await ada.say(channel, 'what is lime mortar?', { mention: true });
    await stage.server.settled();
    expect(text(board.fromBot[0])).toContain(
      `Dans <#${channel.id}> : l’AutoMod du serveur a bloqué le message`,
    );
    const mute = stage.server.addChannel('mute');
    await stage.server.settled();
    stage.server.deny(mute, ['SendMessages']);
    await ada.say(mute, 'what is lime mortar?', { mention: true });
    await stage.server.settled();
    expect(text(board.fromBot[1])).toContain(
      `Dans <#${mute.id}> : il manque une permission au bot dans ce salon : Envoyer des messages.`,
    );
    const trouble = {
      kind: 'trouble',
      ...told({
        kind: 'unusable',
        database: 'DATA_DIR/docent.db',
        code: 'SQLITE_NOTADB',
        cause: 'damaged',
      }),
      since: new Date(0),
    } as const;
    await bot.stop();
    await stage.run({ state: { ...stage.state, health: () => trouble } });
    await stage.minute();
    expect(text(board.fromBot[2])).toMatch(
      /^La base de données \(DATA\\_DIR\/docent\.db, SQLITE\\_NOTADB\) est inutilisable : elle est endommagée/,
    );
  });

  it('is sent once an hour by all processes together, and over a restart', async () => {
    const trouble = { kind: 'trouble', sentence: 'The disk is full.', since: new Date(0) } as const;
    await stage.set({ alertsChannelId: board.id });
    const start = async (): Promise<Bot> => {
      const started = await stage.run({ state: { ...stage.state, health: () => trouble } });
      await stage.minute();
      return started;
    };
    await bot.stop();
    await Promise.all([start(), start()]);
    expect(board.fromBot).toHaveLength(1);
    await stage.reopenState();
    await start();
    expect(board.fromBot).toHaveLength(1);
    stage.forward(HOUR);
    await start();
    expect(board.fromBot).toHaveLength(2);
  });

  it('tells that newer articles were not taken, once for each time', async () => {
    const folder = await temporaryFolder({ 'a.md': '# Lime\n\nLime is soft.\n' });
    const opened = await openLiveLibrary({
      config: { contentDir: folder, siteUrl: null },
      now: () => stage.now,
      onReload: () => undefined,
    });
    if (opened.kind === 'unreadable') throw new Error(opened.sentence);
    const { live } = opened;
    await bot.stop();
    await stage.run({ live });
    await stage.set({ alertsChannelId: board.id });
    await stage.minute();
    expect(board.fromBot).toEqual([]);
    await rm(folder, { recursive: true });
    await live.reload();
    await stage.minute();
    await stage.minute();
    expect(board.fromBot).toHaveLength(1);
    expect(seen(board.fromBot[0]).title).toBe('Newer articles were not taken');
  });

  it("goes to the operator's server alone where all servers are concerned", async () => {
    await bot.stop();
    const { state } = stage;
    const trouble = { kind: 'trouble', sentence: 'The disk is full.', since: new Date(0) } as const;
    await stage.run({ state: { ...state, health: () => trouble }, operatorGuildId: '1' });
    await stage.set({ alertsChannelId: board.id });
    await stage.minute();
    expect(board.fromBot).toEqual([]);
    await stage.run({ state: { ...state, health: () => trouble } });
    await stage.minute();
    expect(text(board.fromBot[0])).toMatch(/^The disk is full\./);
  });
});

it('without a database, questions are answered and nobody is told anything unasked', async () => {
  await bot.stop();
  await stage.run({ state: null });
  await stage.minute();
  const ada = stage.server.person('Ada');
  const reply = await stage.ask(ada, 'what is lime mortar?');
  expect(seen(reply).title).toBe('What is lime mortar?');
  expect(board.fromBot).toEqual([]);
});
