import { once } from 'node:events';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { Stage, TOKEN } from './stage.ts';

interface Packet {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: Record<string, unknown>;
}

/** A client without a library: it keeps every packet and can wait for one. */
class BareClient {
  readonly socket: WebSocket;
  readonly packets: Packet[] = [];

  constructor(url: string) {
    this.socket = new WebSocket(url);
    this.socket.on('message', (data) => {
      const packet: Packet = JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : '');
      this.packets.push(packet);
      this.socket.emit('packet');
    });
  }

  async packet(matches: (packet: Packet) => boolean): Promise<Packet> {
    for (;;) {
      const found = this.packets.find(matches);
      if (found !== undefined) return found;
      await once(this.socket, 'packet');
    }
  }

  async event(name: string): Promise<Packet> {
    return await this.packet(({ t }) => t === name);
  }

  send(op: number, d: unknown): void {
    this.socket.send(JSON.stringify({ op, d }));
  }

  async closeCode(): Promise<number> {
    const [code] = (await once(this.socket, 'close')) as [number];
    return code;
  }
}

const INTENTS =
  GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;
const PROPERTIES = { os: 'linux', browser: 'bare', device: 'bare' };

describe('the gateway, without a library', () => {
  let stage: Stage;
  let clients: BareClient[];

  beforeEach(async () => {
    // Before the stand-in starts: what it waits for is then told by the test.
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    stage = await Stage.open();
    clients = [];
  });

  afterEach(async () => {
    for (const { socket } of clients) socket.terminate();
    await stage.close();
    vi.useRealTimers();
  });

  async function connect(query = '?v=10&encoding=json'): Promise<BareClient> {
    const { body } = await stage.request('GET', '/gateway/bot');
    const client = new BareClient(`${(body as { url: string }).url}${query}`);
    clients.push(client);
    return client;
  }

  async function identify(more: object = {}): Promise<BareClient> {
    const client = await connect();
    await client.packet(({ op }) => op === 10);
    client.send(2, { token: TOKEN, intents: INTENTS, properties: PROPERTIES, ...more });
    return client;
  }

  it('greets, then says READY and streams the guilds with growing sequence numbers', async () => {
    const client = await identify();
    const guild = await client.event('GUILD_CREATE');
    const ready = await client.event('READY');

    expect(client.packets[0]).toMatchObject({ op: 10, d: { heartbeat_interval: 41_250 } });
    expect(ready).toMatchObject({
      s: 1,
      d: {
        v: 10,
        user: { id: stage.server.bot.id, bot: true },
        application: { id: stage.server.bot.id },
        guilds: [{ id: stage.server.guild.id, unavailable: true }],
      },
    });
    expect(guild).toMatchObject({ s: 2, d: { id: stage.server.guild.id, unavailable: false } });
  });

  it('acknowledges heartbeats', async () => {
    const client = await identify();
    client.send(1, null);
    expect(await client.packet(({ op }) => op === 11)).toBeDefined();
  });

  it('asks for no heartbeat to know that everything has arrived', async () => {
    const client = await identify();
    await client.event('READY');
    // A client whose own heartbeat fell due just then would take the connection for dead.
    const asked = client.packet(({ op }) => op === 1).then(() => 'asked');
    const settled = stage.server.settled().then(() => 'settled');
    expect(await Promise.race([asked, settled])).toBe('settled');
  });

  it.each([
    ['a wrong token', { token: 'wrong' }, 4004],
    ['an impossible shard', { shard: [2, 2] }, 4010],
    ['an unknown intent', { intents: 1 << 18 }, 4013],
    [
      'a privileged intent that is not switched on',
      { intents: GatewayIntentBits.MessageContent },
      4014,
    ],
  ])('closes on %s', async (_what, payload, code) => {
    const client = await identify(payload);
    expect(await client.closeCode()).toBe(code);
  });

  it('closes on anything but identifying before there is a session', async () => {
    const client = await connect();
    await client.packet(({ op }) => op === 10);
    client.send(3, {});
    expect(await client.closeCode()).toBe(4003);
  });

  it('closes on identifying twice', async () => {
    const client = await identify();
    await client.event('READY');
    client.send(2, { token: TOKEN, intents: INTENTS, properties: PROPERTIES });
    expect(await client.closeCode()).toBe(4005);
  });

  it.each([
    ['an unknown opcode', '{"op":99}', 4001],
    ['what is not JSON', 'hello', 4002],
  ])('closes on %s', async (_what, text, code) => {
    const client = await identify();
    await client.event('READY');
    client.socket.send(text);
    expect(await client.closeCode()).toBe(code);
  });

  it('closes on another version', async () => {
    const client = await connect('?v=9&encoding=json');
    expect(await client.closeCode()).toBe(4012);
  });

  it('closes on more than 120 packets a minute', async () => {
    const client = await identify();
    await client.event('READY');
    const closed = client.closeCode();
    for (let sent = 0; sent < 120; sent += 1) client.send(3, { status: 'online' });
    expect(await closed).toBe(4008);
  });

  it('closes on a client without heartbeats', async () => {
    const client = await identify();
    await client.event('READY');
    const closed = client.closeCode();
    vi.advanceTimersByTime(2 * 41_250);
    expect(await closed).toBe(4009);
  });

  it('replays what came after the sequence number of a resuming client', async () => {
    const { server } = stage;
    const first = await identify();
    const ready = await first.event('READY');
    const { s: seen } = await first.event('GUILD_CREATE');
    const closed = server.gateway.next('closed');
    first.socket.terminate();
    await closed;
    await server.person('Ada').say(server.channel, 'missed');

    const second = await connect();
    await second.packet(({ op }) => op === 10);
    second.send(6, { token: TOKEN, session_id: ready.d['session_id'], seq: seen });
    const resumed = await second.event('RESUMED');

    expect(second.packets.map(({ t }) => t)).toEqual([null, 'MESSAGE_CREATE', 'RESUMED']);
    expect(resumed.s).toBe((seen ?? 0) + 2);
  });

  it('calls a session invalid that it does not know', async () => {
    const client = await connect();
    await client.packet(({ op }) => op === 10);
    client.send(6, { token: TOKEN, session_id: 'nothing', seq: 1 });
    expect(await client.packet(({ op }) => op === 9)).toMatchObject({ d: false });
  });

  it.each([
    { what: 'that its client has ended', code: 1000, isLongAgo: false },
    { what: 'that was lost minutes ago', code: 4000, isLongAgo: true },
  ])('calls a session invalid $what', async ({ code, isLongAgo }) => {
    const { gateway } = stage.server;
    const first = await identify();
    const ready = await first.event('READY');
    const closed = gateway.next('closed');
    first.socket.close(code);
    await closed;
    if (isLongAgo) gateway.forgetLostSessions();

    const second = await connect();
    await second.packet(({ op }) => op === 10);
    second.send(6, { token: TOKEN, session_id: ready.d['session_id'], seq: ready.s });
    expect(await second.packet(({ op }) => op === 9)).toMatchObject({ d: false });
  });

  it('closes on a sequence number it never gave', async () => {
    const first = await identify();
    const ready = await first.event('READY');
    const second = await connect();
    await second.packet(({ op }) => op === 10);
    second.send(6, { token: TOKEN, session_id: ready.d['session_id'], seq: 1_000 });
    expect(await second.closeCode()).toBe(4007);
  });

  it('tells only what a session has asked for', async () => {
    const { server } = stage;
    const ada = server.person('Ada');
    const client = await identify({ intents: GatewayIntentBits.DirectMessages });
    await client.event('READY');
    await ada.say(server.channel, 'in the guild');
    await ada.say(server.directMessages(ada), 'directly');
    const told = await client.event('MESSAGE_CREATE');

    expect(told.d).toMatchObject({ content: 'directly', channel_type: 1 });
    expect(told.d).not.toHaveProperty('guild_id');
    expect(client.packets.filter(({ t }) => t === 'GUILD_CREATE')).toEqual([]);
  });

  it('sends each guild to its own shard and direct messages to the first', async () => {
    const { server } = stage;
    const second = server.addGuild('Second', { id: String(1n << 22n) });
    const room = server.addChannel('there', { guild: second });
    const ada = server.person('Ada', { guild: second });
    const zero = await identify({ shard: [0, 2] });
    const one = await identify({ shard: [1, 2] });
    await Promise.all([zero.event('READY'), one.event('GUILD_CREATE')]);

    await ada.say(room, 'to shard one');
    await ada.say(server.directMessages(ada), 'to shard zero');

    expect((await one.event('MESSAGE_CREATE')).d).toMatchObject({ guild_id: second.id });
    expect((await zero.event('MESSAGE_CREATE')).d).toMatchObject({ content: 'to shard zero' });
  });

  it('tells every client of a shard what happens there', async () => {
    const { server } = stage;
    const ada = server.person('Ada');
    const twins = [await identify({ shard: [0, 1] }), await identify({ shard: [0, 1] })];
    await Promise.all(twins.map((client) => client.event('READY')));
    expect(server.gateway.shards).toEqual([0, 0]);
    await ada.say(server.channel, 'to both');
    for (const client of twins) {
      expect((await client.event('MESSAGE_CREATE')).d['author']).toMatchObject({ id: ada.id });
    }
  });

  it('calls the session of a shard invalid that identifies before its turn', async () => {
    await stage.close();
    stage = await Stage.open({ shards: 4, maxConcurrency: 2, identifyIntervalMs: 5000 });
    const begin = (shard: number) => identify({ shard: [shard, 4] });
    await Promise.all([(await begin(0)).event('READY'), (await begin(1)).event('READY')]);
    const tooEarly = await begin(2);
    expect((await tooEarly.packet(({ op }) => op === 9)).d).toBe(false);
    expect(stage.server.gateway.identifiesRefused).toBe(1);
    vi.setSystemTime(Date.now() + 5000);
    await Promise.all([(await begin(2)).event('READY'), (await begin(3)).event('READY')]);
    expect(stage.server.gateway.shards).toEqual([0, 1, 2, 3]);
  });

  it('refuses the token when the identifies of the day are used up', async () => {
    await stage.close();
    stage = await Stage.open({ identifiesPerDay: 2 });
    await (await identify()).event('READY');
    await (await identify()).event('READY');
    const { body } = await stage.request('GET', '/gateway/bot');
    expect(body).toMatchObject({ session_start_limit: { total: 2, remaining: 0 } });
    expect(await (await identify()).closeCode()).toBe(4004);
  });

  it('describes a message in a guild as documented', async () => {
    const { server } = stage;
    const ada = server.person('Ada');
    const client = await identify();
    await client.event('READY');
    const ben = server.person('Ben');
    const first = await ben.say(server.channel, 'first');
    await ada.say(server.channel, 'second', { mention: true, replyTo: first });
    const told = await client.packet(({ d }) => d?.['type'] === 19);

    expect(told.d).toMatchObject({
      channel_id: server.channel.id,
      guild_id: server.guild.id,
      content: `<@${server.bot.id}> second`,
      author: { id: ada.id, username: 'ada', global_name: 'Ada' },
      member: { roles: [], deaf: false },
      mentions: [{ id: server.bot.id, member: {} }, { id: ben.id }],
      mention_roles: [],
      mention_everyone: false,
      edited_timestamp: null,
      message_reference: { message_id: first.id },
      // What the bot may not read stays hidden there too.
      referenced_message: { id: first.id, content: '' },
    });
    expect(told.d['member']).not.toHaveProperty('user');
    expect(Number.isNaN(Date.parse(told.d['timestamp'] as string))).toBe(false);
  });
});
