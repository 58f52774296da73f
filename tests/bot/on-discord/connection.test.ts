import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { EXIT } from '../../../src/bot/program/exit-codes.ts';
import type { Bot } from '../../../src/bot/bot.ts';
import type { Person } from 'discord-stand-in';
import { startClosingGateway } from './closing-gateway.ts';
import { Stage, TOKEN } from './stage.ts';
import { shown } from '../shown.ts';

let stage: Stage;
let ada: Person;

beforeEach(async () => {
  stage = await Stage.open();
  ada = stage.server.person('Ada');
});

afterEach(async () => {
  await stage.close();
});

/** Title of the answer to a question about lime. */
async function titleOfAnswer(): Promise<string | undefined> {
  return shown(await stage.ask(ada, 'what is lime mortar?')).title;
}

/** Of identifying twice within five seconds discord.js makes a pause. */
function passPauseOfIdentifying(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6000 });
  onTestFinished(() => void vi.useRealTimers());
}

describe('a connection', () => {
  it('that is cut is resumed, and what was asked meanwhile is answered', async () => {
    await stage.run();
    const resumed = stage.server.gateway.next('resumed');
    stage.server.gateway.cut();
    expect(await titleOfAnswer()).toBe('What is lime mortar?');
    await resumed;
    expect(await titleOfAnswer()).toBe('What is lime mortar?');
  });

  it('that cannot be resumed is made anew', async () => {
    await stage.run({ repeatedWithinMs: 600_000 });
    const answer = await stage.ask(ada, 'what is lime mortar?');
    passPauseOfIdentifying();
    const ready = stage.server.gateway.next('ready');
    stage.server.gateway.cut({ resumable: false });
    // Of which the bot is not told, so that no answer from before may be led to.
    stage.server.purge([answer]);
    await ready;
    expect(await titleOfAnswer()).toBe('What is lime mortar?');
  });

  it('that is lost is named in the log by its shard, as is how it came back', async () => {
    await stage.run();
    const { gateway } = stage.server;
    const resumed = stage.logged(/connection resumed/);
    gateway.cut();
    await resumed;
    const anew = gateway.next('ready');
    passPauseOfIdentifying();
    gateway.close(4009);
    await anew;
    await titleOfAnswer();
    const lines = stage.logText
      .split('\n')
      .filter((line) => /"msg":"connect(ion|ed anew)/.test(line));
    const told = lines.map((line) => JSON.parse(line)).map(({ shard, msg }) => `${shard} ${msg}`);
    expect([...new Set(told)]).toEqual([
      '0 connection lost, reconnecting',
      '0 connection resumed',
      '0 connected anew: what was said meanwhile may have been missed',
    ]);
    expect(stage.complaints).toEqual([]);
  });

  it('that is made anew shows which servers the bot was removed from meanwhile, and which it is back in', async () => {
    const { server, state } = stage;
    const [gone, back] = [server.addGuild('Gone'), server.addGuild('Back')];
    const room = server.addChannel('theirs', { guild: gone });
    await stage.run();
    for (const guild of [server.guild, gone, back]) await stage.set({ level: 'bold' }, guild);
    server.removeGuild(back);
    await stage.minute();
    passPauseOfIdentifying();
    const ready = server.gateway.next('ready');
    server.gateway.cut({ resumable: false });
    server.removeGuild(gone);
    server.addGuild('Back', { id: back.id });
    await ready;
    await server.settled();
    await stage.minute();
    stage.forward(8 * 86_400);
    await state.retention.apply();
    const levels = [server.guild, gone, back].map(({ id }) => state.settings.of(id).level);
    expect(levels).toEqual(['bold', 'balanced', 'bold']);
    expect(room.fromBot).toEqual([]);
  });

  it('that fails at the start is tried again, after longer and longer pauses', async () => {
    stage.server.faults.failNext({ path: /gateway\/bot/ }, 503, 3);
    const pauses: number[] = [];
    await stage.run({
      wait: async (ms) => {
        pauses.push(ms);
      },
    });
    expect(pauses).toEqual([1000, 2000, 4000]);
    expect(await titleOfAnswer()).toBe('What is lime mortar?');
  });

  it.each([
    { code: 4004, exitCode: EXIT.tokenRefused, says: 'DISCORD_TOKEN' },
    { code: 4014, exitCode: EXIT.intentNotAllowed, says: 'Privileged Gateway Intents' },
    { code: 4011, exitCode: EXIT.connectionRefused, says: '4011' },
  ])(
    'closed with $code ends the bot with exit code $exitCode',
    async ({ code, exitCode, says }) => {
      const bot = await stage.run();
      stage.server.gateway.close(code);
      const ending = await bot.ended;
      expect(ending.exitCode).toBe(exitCode);
      expect(ending.sentence).toContain(says);
    },
  );

  it.each([
    { code: 4004, exitCode: EXIT.tokenRefused },
    { code: 4014, exitCode: EXIT.intentNotAllowed },
    { code: 4013, exitCode: EXIT.connectionRefused },
  ])('closed with $code at the start does the same', async ({ code, exitCode }) => {
    const discord = await startClosingGateway(code);
    const config = { discordToken: TOKEN, discordApiUrl: discord.apiUrl, discordGuildId: null };
    const bot = stage.start({ config });
    expect(await bot.ready).toBe(false);
    expect((await bot.ended).exitCode).toBe(exitCode);
    await discord.close();
  });
});

describe('a token', () => {
  it('that Discord refuses ends the bot', async () => {
    const config = {
      discordToken: 'wrong',
      discordApiUrl: stage.server.apiUrl,
      discordGuildId: null,
    };
    const ending = await stage.start({ config }).ended;
    expect(ending.exitCode).toBe(EXIT.tokenRefused);
    expect(ending.sentence).toContain('DISCORD_TOKEN');
  });

  it('that is taken back while the bot runs ends it, too', async () => {
    const bot = await stage.run();
    stage.server.faults.failNext({ method: 'POST', path: /\/messages$/ }, 401);
    await ada.say(stage.server.channel, 'what is lime mortar?', { mention: true });
    expect((await bot.ended).exitCode).toBe(EXIT.tokenRefused);
  });
});

describe('a token of an interaction', () => {
  it('that has run out ends nothing', async () => {
    await stage.run();
    stage.server.faults.failNext({ path: /\/callback$/ }, 401);
    const handle = ada.command(stage.server.channel, 'ask', { question: 'what is lime mortar?' });
    expect(shown(await handle.reply()).text).toMatch(/^Something went wrong/);
    expect(await titleOfAnswer()).toBe('What is lime mortar?');
  });

  it('that was refused for an acknowledgement is tried again with the answer', async () => {
    await stage.run();
    stage.server.faults.failNext({ path: /\/callback$/ }, 401);
    const handles = Array.from({ length: 20 }, () =>
      ada.command(stage.server.channel, 'ask', { question: 'what is lime mortar?' }),
    );
    for (const handle of handles) {
      expect(shown(await handle.reply()).title).toBe('What is lime mortar?');
    }
  });
});

describe('a stop', () => {
  it('lets the answer under way finish and begins no other', async () => {
    const bot = await stage.run();
    const { channel, faults } = stage.server;
    const held = faults.holdNext({ method: 'POST', path: /\/messages$/ });
    const question = await ada.say(channel, 'what is lime mortar?', { mention: true });
    await held.arrived;
    const order: string[] = [];
    const answered = channel.replyTo(question).then(() => order.push('answered'));
    const stopped = bot.stop().then(() => order.push('stopped'));
    const late = await ada.say(channel, 'which charter?', { mention: true });
    await stage.logged(new RegExp(`"message":"${late.id}"[^\n]*arrived while stopping`));
    held.release();
    await Promise.all([answered, stopped]);
    expect(order).toEqual(['answered', 'stopped']);
    expect(channel.fromBot).toHaveLength(1);
    expect(await bot.ended).toEqual({ exitCode: EXIT.stopped, sentence: null });
  });

  it('before the bot is ready ends it as well', async () => {
    const held = stage.server.faults.holdNext({ path: /gateway\/bot/ });
    const bot = stage.start();
    await held.arrived;
    await bot.stop();
    held.release();
    expect(await bot.ready).toBe(false);
    expect((await bot.ended).exitCode).toBe(EXIT.stopped);
    // Nor does it connect afterwards, as discord.js would.
    await stage.server.settled();
    await stage.run();
    expect(stage.server.gateway.connections).toBe(1);
  });

  it('between two tries to connect ends it as well', async () => {
    stage.server.faults.failNext({ path: /gateway\/bot/ }, 503, 100);
    const bot = await new Promise<Bot>((resolve) => {
      const started = stage.start({
        wait: (_ms, signal) =>
          new Promise((_resolve, reject) => {
            signal?.addEventListener('abort', () => reject(new Error('aborted')));
            resolve(started);
          }),
      });
    });
    await bot.stop();
    expect((await bot.ended).exitCode).toBe(EXIT.stopped);
  });
});

describe('a fault of Discord', () => {
  it.each([
    { what: 'one 502', times: 1 },
    { what: 'seconds of them', times: 5 },
  ])('does not lose an answer: $what', async ({ times }) => {
    await stage.run();
    stage.server.faults.failNext({ method: 'POST', path: /\/messages$/ }, 502, times);
    expect(await titleOfAnswer()).toBe('What is lime mortar?');
    await stage.server.settled();
    expect(stage.server.channel.fromBot).toHaveLength(1);
  });

  it.each([
    { what: 'before', isHandled: false },
    { what: 'after', isHandled: true },
  ])(
    'does not lose or double an answer: the socket closes $what it arrived',
    async ({ isHandled }) => {
      await stage.run();
      stage.server.faults.resetNext({ method: 'POST', path: /\/messages$/ }, { isHandled });
      expect(await titleOfAnswer()).toBe('What is lime mortar?');
      await stage.server.settled();
      expect(stage.server.channel.fromBot).toHaveLength(1);
      expect(stage.complaints).toEqual([]);
    },
  );

  it('in the confirmation of a command is not answered twice, and the bot goes on', async () => {
    await stage.run();
    stage.server.faults.resetNext({ path: /\/callback$/ }, { isHandled: true });
    await ada.command(stage.server.channel, 'ask', { question: 'what is lime mortar?' }).reply();
    await stage.server.settled();
    expect(stage.server.channel.fromBot).toHaveLength(1);
    expect(stage.complaints).toEqual([]);
    expect(await titleOfAnswer()).toBe('What is lime mortar?');
  });
});

describe('the deadline of three seconds', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('missed is logged once and not replied to again', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const late = await Stage.open({ acknowledgeWithinMs: 3000 });
    await late.run();
    const held = late.server.faults.holdNext({ path: /\/callback$/ });
    const eve = late.server.person('Eve');
    const handle = eve.command(late.server.channel, 'ask', { question: 'what is lime mortar?' });
    await held.arrived;
    vi.advanceTimersByTime(3001);
    held.release();
    expect(await handle.reply()).toBeNull();
    await late.server.settled();
    expect(late.server.requests.matching('POST', /\/callback$/)).toHaveLength(1);
    expect(late.complaints).toEqual([
      'an interaction was over before the reply arrived; nothing more can be sent',
    ]);
    await late.close();
  });
});
