import { DiscordAPIError, Events, type Client, type TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Stage } from './stage.ts';

const POSTS = { method: 'POST', path: /\/messages$/ };

describe('planned faults, through discord.js', () => {
  let stage: Stage;
  let client: Client<true>;
  let channel: TextChannel;

  beforeEach(async () => {
    stage = await Stage.open();
    client = await stage.login({ enforceNonce: true });
    const found = client.channels.cache.get(stage.server.channel.id);
    if (found?.isTextBased() !== true) throw new Error('Expected the first channel');
    channel = found as TextChannel;
  });

  afterEach(async () => {
    await stage.close();
  });

  it('fails the next matching requests, which discord.js repeats', async () => {
    stage.server.faults.failNext(POSTS, 503, 2);
    await channel.send('hello');
    const outcomes = stage.server.requests
      .matching('POST', /\/messages$/)
      .map((one) => one.outcome);
    expect(outcomes).toEqual([503, 503, 200]);
    expect(stage.server.channel.fromBot).toHaveLength(1);
  });

  it('refuses the next matching request with a code of Discord', async () => {
    stage.server.faults.refuseNext(POSTS, { status: 403, code: 50_013 });
    await expect(channel.send('hello')).rejects.toMatchObject({ status: 403, code: 50_013 });
    await channel.send('hello');
    expect(stage.server.channel.fromBot).toHaveLength(1);
  });

  it('leaves other requests alone', async () => {
    stage.server.faults.failNext({ method: 'DELETE' }, 503);
    await channel.send('hello');
    expect(stage.server.requests.refused).toEqual([]);
  });

  it('loses an answer after the message was written, which the nonce mends', async () => {
    stage.server.faults.resetNext(POSTS, { isHandled: true });
    await channel.send('hello').catch(() => undefined);
    expect(stage.server.channel.fromBot).toHaveLength(1);
  });

  it('closes the socket in the middle of the answer to what was done', async () => {
    stage.server.faults.cutShortNext(POSTS);
    await expect(channel.send('hello')).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
    expect(stage.server.channel.fromBot).toHaveLength(1);
  });

  it('limits a request until the time it names', async () => {
    stage.server.faults.limitNext(POSTS, 0.01);
    await channel.send('hello');
    const outcomes = stage.server.requests
      .matching('POST', /\/messages$/)
      .map((one) => one.outcome);
    expect(outcomes).toEqual([429, 200]);
  });

  it('holds a request until it is released', async () => {
    const held = stage.server.faults.holdNext(POSTS);
    const sending = channel.send('hello');
    await held.arrived;
    expect(stage.server.channel.fromBot).toEqual([]);
    held.release();
    await sending;
    expect(stage.server.channel.fromBot).toHaveLength(1);
  });

  it('refuses the token from one request on', async () => {
    stage.server.faults.failNext({ path: /^\/channels/ }, 401);
    await expect(channel.send('hello')).rejects.toBeInstanceOf(DiscordAPIError);
  });

  it('closes the connection with a code that ends the session', async () => {
    const disconnected = new Promise<number>((resolve) => {
      client.once(Events.ShardDisconnect, ({ code }) => {
        resolve(code);
      });
    });
    stage.server.gateway.close(4014);
    expect(await disconnected).toBe(4014);
  });

  it.each([
    [
      'opcode 7',
      (): void => {
        stage.server.gateway.askToReconnect();
      },
      'resumed',
    ],
    [
      'a close with 4000',
      (): void => {
        stage.server.gateway.close(4000);
      },
      'resumed',
    ],
    [
      'opcode 9 for a session that can be resumed',
      (): void => {
        stage.server.gateway.invalidateSessions({ resumable: true });
      },
      'resumed',
    ],
    [
      'opcode 9 for one that cannot',
      (): void => {
        stage.server.gateway.invalidateSessions();
      },
      'ready',
    ],
    [
      'a cut without a way back',
      (): void => {
        stage.server.gateway.cut({ resumable: false });
      },
      'ready',
    ],
  ] as const)('brings the client back after %s', async (_what, disturb, moment) => {
    const { server } = stage;
    // Of identifying twice within five seconds discord.js makes a pause.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6000 });
    onTestFinished(() => void vi.useRealTimers());
    const back = server.gateway.next(moment);
    disturb();
    await back;
    const heard = new Promise<string>((resolve) => {
      client.once(Events.MessageCreate, (message) => {
        resolve(message.content);
      });
    });
    await server.person('Ada').say(server.channel, 'still there?', { mention: true });
    expect(await heard).toBe(`<@${server.bot.id}> still there?`);
  });
});

describe('a connection that falls silent', () => {
  it('is given up by a client whose heartbeat nobody acknowledges, which then is told what it missed', async () => {
    const stage = await Stage.open({ heartbeatIntervalMs: 500 });
    onTestFinished(() => stage.close());
    const { server } = stage;
    const client = await stage.login();
    const heard = new Promise<string>((resolve) => {
      client.once(Events.MessageCreate, ({ content }) => {
        resolve(content);
      });
    });
    const resumed = server.gateway.next('resumed');
    server.gateway.fallSilent();
    await server.person('Ada').say(server.channel, 'still there?', { mention: true });
    await resumed;
    expect(await heard).toBe(`<@${server.bot.id}> still there?`);
  });
});
