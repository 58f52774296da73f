/** What befalls a bot while it answers: each question is answered once, or the log says why it is not. */
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { DiscordServerOptions, Message, Person } from 'discord-stand-in';
import { INTERACTION } from 'discord-stand-in/limits';
import { PATIENCE } from '../../patience.ts';
import { cuttableLine, freshStage, postgres } from '../state/engines.ts';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

const QUESTION = 'what is lime mortar?';
const ONCE = ['What is lime mortar?'];

let stage: Stage;
let ada: Person;

async function open(options: Partial<DiscordServerOptions> = {}): Promise<void> {
  stage = await Stage.open(options);
  ada = stage.server.person('Ada');
}

beforeEach(() => open());

afterEach(async () => {
  vi.useRealTimers();
  await stage.close();
});

const say = (): Promise<Message> => ada.say(stage.server.channel, QUESTION, { mention: true });

/** Titles of all answers to it, when there is one and the bot has come to rest. */
async function answersTo(question: Message): Promise<(string | undefined)[]> {
  const { channel } = stage.server;
  await channel.replyTo(question);
  await stage.server.settled();
  return channel.repliesTo(question).map((reply) => shown(reply).title);
}

describe('the gateway', () => {
  it.each([
    ['asks to connect again', (): void => stage.server.gateway.askToReconnect()],
    [
      'calls the session invalid, to be resumed',
      (): void => stage.server.gateway.invalidateSessions({ resumable: true }),
    ],
    ['closes the connection with 4000', (): void => stage.server.gateway.close(4000)],
    ['loses the connection', (): void => stage.server.gateway.cut()],
  ])('%s: what was asked meanwhile is answered, once', async (_what, disturb) => {
    await stage.run();
    const before = await say();
    const resumed = stage.server.gateway.next('resumed');
    disturb();
    const meanwhile = await say();
    await resumed;
    for (const question of [before, meanwhile, await say()])
      expect(await answersTo(question)).toEqual(ONCE);
  });

  it('falls silent without closing: what was asked meanwhile is answered, once', async () => {
    await stage.close();
    await open({ heartbeatIntervalMs: 500 });
    await stage.run();
    const resumed = stage.server.gateway.next('resumed');
    stage.server.gateway.fallSilent();
    const meanwhile = await say();
    await resumed;
    expect(await answersTo(meanwhile)).toEqual(ONCE);
  });

  it('calls the session invalid for good: a new one begins, and what was answered is not answered again', async () => {
    await stage.run();
    const before = await say();
    expect(await answersTo(before)).toEqual(ONCE);
    // Of identifying twice within five seconds discord.js makes a pause.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6000 });
    const ready = stage.server.gateway.next('ready');
    stage.server.gateway.invalidateSessions();
    await ready;
    expect(await answersTo(await say())).toEqual(ONCE);
    expect(await answersTo(before)).toEqual(ONCE);
  });
});

describe('Discord', () => {
  it('that does not answer is asked again, and what it does in the end is done once', async () => {
    await stage.run();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const held = stage.server.faults.holdNext({ method: 'POST', path: /\/messages$/ });
    const question = await say();
    await held.arrived;
    vi.advanceTimersByTime(15_000);
    await stage.server.channel.replyTo(question);
    held.release();
    expect(await answersTo(question)).toEqual(ONCE);
  });
});

describe('a process that was stopped for ten seconds', () => {
  beforeEach(async () => {
    await stage.close();
    // The world lies so far behind what Discord's responses say of the time: as if all came so late.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 10_000 });
    await open();
    await stage.run({ acknowledgeWithinMs: INTERACTION.acknowledgeWithinMs });
  });

  it('answers the messages that waited, and names the commands that Discord has forgotten', async () => {
    const late = ada.command(stage.server.channel, 'ask', { question: QUESTION });
    const question = await say();
    expect(await answersTo(question)).toEqual(ONCE);
    expect(late.interaction.progress.kind).toBe('waiting');
    expect(stage.server.requests.matching('POST', /\/callback$/)).toEqual([]);
    expect(stage.logText).toMatch(
      new RegExp(`"interaction":"${late.id}"[^\n]*was over before its turn came`),
    );
  });
});

describe('a clock', () => {
  it.each([
    ['set back by a day', -86_400],
    ['set forward by a day', 86_400],
  ])('%s keeps nobody from an answer', async (_what, seconds) => {
    await stage.run();
    await stage.set({ cooldowns: { member: 30, channel: 30 } });
    expect(await answersTo(await say())).toEqual(ONCE);
    stage.forward(seconds);
    expect(await answersTo(await say())).toEqual(ONCE);
    const command = ada.command(stage.server.channel, 'privacy show');
    expect(shown(await command.reply()).text).toBeTruthy();
  });
});

describe.skipIf(!postgres.isThere)('a PostgreSQL', () => {
  it('that goes away while the bot answers keeps nobody from an answer, and is used again when it is back', async () => {
    const kept = await freshStage(postgres);
    const line = await cuttableLine(kept.config.databaseUrl ?? '');
    onTestFinished(() => line.cut().catch(() => undefined));
    const state = await kept.open({ databaseUrl: line.url });
    await stage.run({ state });
    expect(await answersTo(await say())).toEqual(ONCE);
    await line.cut();
    const meanwhile = await say();
    expect(await answersTo(meanwhile)).toEqual(ONCE);
    expect(state.health().kind).toBe('trouble');
    // What was said to it is not known, and an edit must not get a second answer for that.
    await ada.editMessage(meanwhile, `<@${stage.server.bot.id}> ${QUESTION}!`);
    expect(await answersTo(meanwhile)).toEqual(ONCE);
    await line.mend();
    expect(await answersTo(await say())).toEqual(ONCE);
    await vi.waitFor(() => expect(state.health()).toEqual({ kind: 'well' }), PATIENCE);
  });
});
