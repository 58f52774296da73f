/** Four processes of the built bot with four shards each: what one process cannot show. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message, Room } from 'discord-stand-in';
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
    const [first, , , last] = processes;
    await first?.stderr.matching(/"msg":"commands registered"/);
    await last?.stderr.matching(/commands were registered by another process/);
    const [other] = serversOf(3);
    const asked = await other!.person.say(other!.room, 'help', { mention: true });
    expect(JSON.stringify(await other!.room.replyTo(asked))).toMatch(/<\/ask:\d+>/);
    const sent = on.discord.requests.matching('POST', /\/commands$/);
    expect(sent).toHaveLength(definitions.length);
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

  it('go on when one is killed, tell what it had begun, and leave its servers to it when it is back', async () => {
    const [killed] = [processes[2]!];
    const [{ person, room }] = [serversOf(2)[0]!];
    const path = new RegExp(`${room.id}/messages$`);
    const held = on.discord.faults.holdNext({ method: 'POST', path });
    const begun = await person.say(room, QUESTION, { mention: true });
    await held.arrived;
    killed.signal('SIGKILL');
    expect(await killed.exited).toBeNull();
    held.release();
    const others = on.servers.filter(({ shard }) => shard < 8 || shard > 11);
    for (const reply of await Promise.all(others.map(ask))) expect(reply).toMatch(ANSWER);
    expect(on.discord.gateway.shards).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15]);
    const left = new RegExp(
      `"message":"${begun.id}"[^\\n]*the process that had taken it up is gone`,
    );
    const survivors = processes.filter((program) => program !== killed);
    await Promise.any(survivors.map(({ stderr }) => stderr.matching(left)));
    expect(on.logs.match(new RegExp(left.source, 'g'))).toHaveLength(1);
    const back = on.start(SHARES[2]);
    processes[2] = back;
    await back.ready;
    for (const reply of await Promise.all(serversOf(2).map(ask))) {
      expect(reply).toMatch(ANSWER);
    }
    expect(on.discord.gateway.identifiesRefused).toBe(0);
  });

  it('are replaced one after the other, and no question is answered twice or not at all', async () => {
    for (const index of [0, 1]) {
      const old = processes[index]!;
      const servers = serversOf(index);
      const newer = on.start(SHARES[index]!);
      const asked = await askAll(servers);
      await newer.ready;
      // Both hear the same for a while.
      const own = new Set(servers.map(({ shard }) => shard));
      expect(on.discord.gateway.shards.filter((shard) => own.has(shard))).toHaveLength(8);
      asked.push(...(await askAll(servers)));
      old.signal('SIGTERM');
      asked.push(...(await askAll(servers)));
      expect(await old.exited).toBe(0);
      asked.push(...(await askAll(servers)));
      for (const { room, question } of asked) {
        // A machine that is too busy for the seconds that a stop may take has its process say so.
        const isGivenUp = new RegExp(`"message":"${question.id}"[^\\n]*not answered: the time`);
        if (!isGivenUp.test(old.stderr.text)) await room.replyTo(question);
      }
      processes[index] = newer;
    }
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
    for (const program of processes) program.signal('SIGTERM');
    expect(await Promise.all(processes.map(({ exited }) => exited))).toEqual([0, 0, 0, 0]);
    expect(on.logs).not.toMatch(/"level":(?:50|60)/);
  });

  /** Asks once in each, and waits for nothing. */
  async function askAll(servers: readonly Asked[]): Promise<{ room: Room; question: Message }[]> {
    const asked = servers.map(async ({ person, room }) => ({
      room,
      question: await person.say(room, QUESTION, { mention: true }),
    }));
    return Promise.all(asked);
  }

  /** By commands, which are replied to whatever was said before. */
  async function untilReply({ person, room }: Asked, pattern: RegExp): Promise<void> {
    for (;;) {
      const reply = await person.command(room, 'ask', { question: QUESTION }).reply();
      if (pattern.test(JSON.stringify(reply))) return;
    }
  }
});
