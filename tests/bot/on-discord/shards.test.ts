import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from 'discord-stand-in';
import { definitions } from '../../../src/bot/commands/index.ts';
import { shown } from '../shown.ts';
import { freshStage, postgres } from '../state/engines.ts';
import { Stage } from './stage.ts';

let stage: Stage;

afterEach(() => stage.close());

async function doctor(person: Person): Promise<string> {
  const handle = person.command(stage.server.channel, 'doctor');
  return JSON.stringify(await handle.reply());
}

describe('the shards of a process', () => {
  it('are as many as Discord advises, and /doctor says which one a server is on', async () => {
    stage = await Stage.open({ shards: 3, maxConcurrency: 3 });
    const bot = await stage.run();
    const { gateway, guild } = stage.server;
    expect(gateway.shards).toEqual([0, 1, 2]);
    const states = bot.now().shards.map(({ id, state }) => `${id} ${state}`);
    expect(states).toEqual(['0 ready', '1 ready', '2 ready']);
    expect(bot.now().shards.reduce((sum, { servers }) => sum + servers, 0)).toBe(1);
    const shard = Number((BigInt(guild.id) >> 22n) % 3n);
    expect(await doctor(stage.server.person('Mod', { roles: [moderators()] }))).toContain(
      `This server is on shard ${shard}; there are 3, counted from 0.`,
    );
  });

  it('are not spoken of where there is one', async () => {
    stage = await Stage.open();
    await stage.run();
    const moderator = stage.server.person('Mod', { roles: [moderators()] });
    expect(await doctor(moderator)).not.toContain('shard');
  });

  it('may be some of them: then commands are left to the process with the first', async () => {
    stage = await Stage.open({ registered: [] });
    const { server } = stage;
    const shards = { ids: [1, 2], count: 3 };
    const bot = stage.start({ config: { shards }, wait: () => new Promise(() => undefined) });
    await bot.ready;
    await server.settled();
    expect(server.gateway.shards).toEqual([1, 2]);
    expect(server.requests.matching('POST', /\/commands$/)).toEqual([]);
    await stage.run({ config: { shards: { ids: [0], count: 3 } } });
    expect(server.requests.matching('POST', /\/commands$/)).toHaveLength(definitions.length);
  });
});

function moderators() {
  return stage.server.role('Moderators', ['ManageGuild']);
}

describe.skipIf(!postgres.isThere)('two processes that hear of the same servers', () => {
  it('take up each message and each command once', async () => {
    stage = await Stage.open();
    const database = await freshStage(postgres);
    const config = { databaseUrl: database.config.databaseUrl };
    const wait = async (ms: number) => database.clock.forward(ms / 86_400_000);
    const states = [await database.open(), await database.open()] as const;
    const bots = [
      await stage.run({ state: states[0], config, wait }),
      await stage.run({ state: states[1], config, wait }),
    ];
    const { channel } = stage.server;
    expect(stage.server.gateway.shards).toEqual([0, 0]);
    const ada = stage.server.person('Ada');
    for (let asked = 0; asked < 3; asked += 1) {
      expect(shown(await stage.ask(ada, 'what is lime mortar?')).title).toBe(
        'What is lime mortar?',
      );
      const handle = ada.command(channel, 'ask', { question: 'what is lime mortar?' });
      expect(shown(await handle.reply()).title).toBe('What is lime mortar?');
    }
    // Lets each finish what it has taken up.
    for (const bot of bots) await bot.stop();
    // What is counted waits for others until then.
    for (const state of states) await state.close();
    expect(stage.logText.match(/"msg":"question"/g)).toHaveLength(6);
    expect(stage.complaints).toEqual([]);
    const [counted] = await database.query('select sum(questions)::int as n from question_counts');
    expect(counted).toEqual({ n: 6 });
  });
});
