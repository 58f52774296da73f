/** Four processes of the built bot with four shards each: what one process cannot show. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitions } from '../../../src/bot/commands/index.ts';
import { postgres } from '../state/engines.ts';
import {
  ask,
  Deployment,
  KEY,
  QUESTION,
  SHARDS,
  type Asked,
  type BotProcess,
} from './deployment.ts';

/** In words, or by a link to where it was given a moment ago. */
const ANSWER = /soft binder|I answered this here/;

const SHARES = ['0-3', '4-7', '8-11', '12-15'] as const;

describe.skipIf(!postgres.isThere)('four processes with sixteen shards', () => {
  let on: Deployment;
  let processes: BotProcess[];

  beforeAll(async () => {
    on = await Deployment.open();
    processes = SHARES.map((shards) => on.start(shards));
    await Promise.all(processes.map(({ ready }) => ready));
  });

  afterAll(() => on?.close());

  const serversOf = (index: number): readonly Asked[] =>
    on.servers.filter(({ shard }) => Math.floor(shard / 4) === index);

  it('answer each server, from the process that has its shard', async () => {
    const replies = await Promise.all(on.servers.map(ask));
    for (const reply of replies) expect(reply).toMatch(ANSWER);
    for (const [index, { stderr }] of processes.entries()) {
      await stderr.matching(/(?:"msg":"question"[^]*){4}/);
      expect(stderr.text.match(/"msg":"question"/g), `process ${index}`).toHaveLength(4);
    }
  });

  it('identify when it is their turn, each shard once', () => {
    expect(on.discord.gateway.shards).toEqual(Array.from({ length: SHARDS }, (_, shard) => shard));
    expect(on.discord.gateway.identifiesRefused).toBe(0);
  });

  it('register the commands once, and all learn what they are called', async () => {
    const sent = on.discord.requests.matching('POST', /\/commands$/);
    expect(sent).toHaveLength(definitions.length);
    const [first, , , last] = processes;
    expect(first?.stderr.text).toContain('commands registered');
    await last?.stderr.matching(/commands were registered by another process/);
    const [other] = serversOf(3);
    const asked = await other!.person.say(other!.room, 'help', { mention: true });
    expect(JSON.stringify(await other!.room.replyTo(asked))).toMatch(/<\/ask:\d+>/);
  });

  it('hear within seconds what another process has set', async () => {
    const another = await on.state.open({ hashKey: KEY });
    const { guild } = on.servers[5]!;
    const set = (pauses: { channelId: null; until: null }[]) =>
      another.settings.change(guild.id, (all) => ({ ...all, pauses }), '1');
    expect((await set([{ channelId: null, until: null }])).kind).toBe('stored');
    await untilReply(on.servers[5]!, /paused/i);
    await set([]);
    await untilReply(on.servers[5]!, ANSWER);
  });

  it('go on when one is killed, which takes its servers again when it is back', async () => {
    const [killed] = [processes[2]!];
    killed.signal('SIGKILL');
    expect(await killed.exited).toBeNull();
    const others = on.servers.filter(({ shard }) => shard < 8 || shard > 11);
    for (const reply of await Promise.all(others.map(ask))) expect(reply).toMatch(ANSWER);
    expect(on.discord.gateway.shards).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15]);
    const back = on.start(SHARES[2]);
    processes[2] = back;
    await back.ready;
    for (const reply of await Promise.all(serversOf(2).map(ask))) {
      expect(reply).toMatch(ANSWER);
    }
    expect(on.discord.gateway.identifiesRefused).toBe(0);
  });

  it('are replaced one after the other, and no question is answered twice or not at all', async () => {
    let isOver = false;
    const traffic = on.servers.map((server) => askOnAndOn(server, () => isOver));
    for (const index of [0, 1]) {
      const old = processes[index]!;
      const newer = on.start(SHARES[index]!);
      await newer.ready;
      // Both hear the same for a while.
      const fours = serversOf(index).map(({ shard }) => shard);
      expect(on.discord.gateway.shards.filter((shard) => fours.includes(shard))).toHaveLength(8);
      for (const server of serversOf(index)) await ask(server);
      old.signal('SIGTERM');
      expect(await old.exited).toBe(0);
      processes[index] = newer;
    }
    isOver = true;
    const asked = (await Promise.all(traffic)).reduce((sum, count) => sum + count, 0);
    expect(asked).toBeGreaterThan(SHARDS);
    await on.discord.settled();
    for (const { room } of on.servers) {
      const replies = room.fromBot.map(({ message_reference: to }) => to?.message_id);
      const toMessages = replies.filter((id) => id !== undefined);
      expect(new Set(toMessages).size).toBe(toMessages.length);
    }
    const sent = on.discord.requests.matching('POST', /\/commands$/);
    expect(sent).toHaveLength(definitions.length);
  });

  it('end on request, with nothing said that is not told again', async () => {
    for (const { signal } of processes) signal('SIGTERM');
    expect(await Promise.all(processes.map(({ exited }) => exited))).toEqual([0, 0, 0, 0]);
    expect(on.logs).not.toMatch(/"level":(?:50|60)/);
  });

  /** Asks by message and by command in turn, each after the reply to the last. @returns How often. */
  async function askOnAndOn(server: Asked, isOver: () => boolean): Promise<number> {
    const { person, room } = server;
    for (let asked = 0; ; asked += 1) {
      if (isOver()) return asked;
      if (asked % 2 === 0) await ask(server);
      else await person.command(room, 'ask', { question: QUESTION }).reply();
    }
  }

  /** By commands, which are replied to whatever was said before. */
  async function untilReply({ person, room }: Asked, pattern: RegExp): Promise<void> {
    for (;;) {
      const reply = await person.command(room, 'ask', { question: QUESTION }).reply();
      if (pattern.test(JSON.stringify(reply))) return;
    }
  }
});
