import { GatewayCloseCodes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Person, Room } from 'discord-stand-in';
import type { Bot } from '../../../src/bot/bot.ts';
import { Stage } from './stage.ts';
import { shown } from '../shown.ts';

interface Joined {
  readonly guild: { readonly id: string };
  /** The first channel that was made in it. */
  readonly room: Room;
}

let stage: Stage;
let ada: Person;
let bot: Bot;

beforeEach(async () => {
  stage = await Stage.open();
  ada = stage.server.person('Ada');
  bot = await stage.run();
});

afterEach(async () => {
  vi.useRealTimers();
  await stage.closeUnrefused();
});

/** A server that the bot is not in. */
function elsewhere(): Joined {
  const room = stage.server.strangeGuild('Elsewhere', [ada]);
  return { guild: { id: room.channel.guild_id ?? '' }, room };
}

async function invite(guild: Joined['guild'], permissions?: readonly ['ViewChannel']) {
  stage.server.inviteBot(guild, permissions === undefined ? {} : { permissions });
  await stage.server.settled();
}

async function leaveAndComeBack({ guild }: Joined, days: number): Promise<void> {
  stage.server.removeGuild(guild);
  await stage.server.settled();
  stage.forward(days * 86_400);
  await invite(guild);
}

const titles = (room: Room): (string | undefined)[] =>
  room.fromBot.map((message) => shown(message).title);
const GREETING = 'Hello! I answer questions from articles';

describe('a server that the bot joins', () => {
  it('is told what it is, with questions of its own articles, and how to ask and to set it up', async () => {
    const { guild, room } = elsewhere();
    const welcome = stage.server.addChannel('welcome', { guild });
    stage.server.setSystemChannel(guild, welcome);
    await invite(guild);
    expect(room.fromBot).toEqual([]);
    const [greeting] = welcome.fromBot;
    expect(shown(greeting).title).toBe(GREETING);
    expect(shown(greeting).text.split('\n')).toEqual([
      expect.stringMatching(/^I am a program\. .*When that was measured, \d+ of 100/),
      '',
      'Ask me, for example:',
      '- What is lime mortar?',
      '- What is the Burra Charter?',
      '- What is the Venice Charter?',
      '',
      expect.stringMatching(/mention me.*`\/ask`.*direct message.*`\/help`/),
      expect.stringMatching(/^\*\*Moderators\*\*.*`\/settings show`/),
    ]);
    // The questions are ones that it answers.
    const answer = await stage.ask(ada, 'What is lime mortar?', welcome);
    expect(shown(answer).title).toBe('What is lime mortar?');
  });

  it('is told so once: over a restart, an outage and a lost session', async () => {
    const { server } = stage;
    const { guild, room } = elsewhere();
    await invite(guild);
    await bot.stop();
    bot = await stage.run({ state: await stage.reopenState() });
    server.removeGuild(guild, { unavailable: true });
    await server.settled();
    server.restoreGuild(guild);
    await server.settled();
    // A client waits five seconds between two sessions.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    const again = server.gateway.next('ready');
    server.gateway.close(GatewayCloseCodes.SessionTimedOut);
    await again;
    await server.settled();
    expect(titles(room)).toEqual([GREETING]);
    expect(server.channel.fromBot).toEqual([]);
  });

  it('is told so by one of two processes', async () => {
    await stage.run();
    const { guild, room } = elsewhere();
    await invite(guild);
    expect(titles(room)).toEqual([GREETING]);
    expect(stage.server.requests.matching('POST', /messages$/)).toHaveLength(1);
  });

  it('and that comes back in time is not told again, not even when it was reset; later it is', async () => {
    const joined = elsewhere();
    await invite(joined.guild);
    await leaveAndComeBack(joined, 6);
    await stage.state.servers.reset(joined.guild.id);
    await leaveAndComeBack(joined, 0);
    expect(titles(joined.room)).toEqual([GREETING]);
    await leaveAndComeBack(joined, 8);
    expect(titles(joined.room)).toEqual([GREETING, GREETING]);
    stage.server.removeGuild(joined.guild);
    await stage.server.settled();
    stage.forward(8 * 86_400);
    await stage.state.retention.apply();
    await invite(joined.guild);
    expect(titles(joined.room)).toHaveLength(3);
  });

  it('is told so where the bot may write, in the order in which channels are listed', async () => {
    const { server } = stage;
    const { guild, room } = elsewhere();
    const category = server.addCategory('Below', guild);
    const below = server.addChannel('below', { guild, category });
    const welcome = server.addChannel('welcome', { guild });
    const last = server.addChannel('last', { guild });
    server.setSystemChannel(guild, welcome);
    server.deny(welcome, ['SendMessages']);
    server.deny(room, ['ViewChannel']);
    await invite(guild);
    expect([welcome, room, below].flatMap(titles)).toEqual([]);
    expect(titles(last)).toEqual([GREETING]);
  });

  it('and lets it write nowhere is told nothing, which the log says', async () => {
    const { server } = stage;
    const { guild, room } = elsewhere();
    server.deny(room, ['SendMessages']);
    await invite(guild);
    expect(room.fromBot).toEqual([]);
    expect(stage.logText).toMatch(/joined a server and may write in none of its text channels/);
  });
});

describe('a server that was there before', () => {
  it('is not greeted, not even one that is out of reach at the start', async () => {
    const { server } = stage;
    const guild = server.addGuild('Archive');
    const room = server.addChannel('general', { guild });
    await bot.stop();
    server.removeGuild(guild, { unavailable: true });
    await stage.run();
    server.restoreGuild(guild);
    await server.settled();
    expect([...titles(room), ...titles(server.channel)]).toEqual([]);
  });
});
