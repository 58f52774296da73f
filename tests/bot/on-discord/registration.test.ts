import { RESTJSONErrorCodes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { definitions } from '../../../src/bot/commands/index.ts';
import type { Person } from 'discord-stand-in';
import { Stage, TOKEN } from './stage.ts';

let stage: Stage;
let ada: Person;

beforeEach(async () => {
  stage = await Stage.open({ registered: [] });
  ada = stage.server.person('Ada');
});

afterEach(async () => {
  await stage.close();
});

/** A start with the commands in one server, or everywhere, which then ends. */
async function startedFor(discordGuildId: string | null): Promise<void> {
  const { apiUrl } = stage.server;
  const config = {
    discordToken: TOKEN,
    discordApiUrl: apiUrl,
    discordGuildId,
  };
  const bot = await stage.run({ config });
  await bot.stop();
}

function namesOffered(room = stage.server.channel): string[] {
  return ada.commandsIn(room).map(({ name }) => name);
}

const publicNames = definitions
  .filter((definition) => definition.default_member_permissions === undefined)
  .map(({ name }) => name);

describe('commands', () => {
  it('are offered once, whichever way DISCORD_GUILD_ID was changed', async () => {
    const { guild } = stage.server;
    for (const setting of [null, guild.id, null]) {
      await startedFor(setting);
      expect(namesOffered()).toEqual(publicNames);
    }
    expect(stage.logText).toContain('took away the commands that another DISCORD_GUILD_ID left');
    expect(stage.server.requests.refused).toEqual([]);
  });

  it('leave the server they were tried out in for another', async () => {
    const other = stage.server.addGuild('The Archive');
    const room = stage.server.addChannel('reading-room', { guild: other });
    await startedFor(stage.server.guild.id);
    await startedFor(other.id);
    expect(namesOffered()).toEqual([]);
    expect(namesOffered(room)).toEqual(publicNames);
  });

  it('are sent no second time when nothing has changed', async () => {
    await startedFor(null);
    await startedFor(null);
    expect(stage.server.requests.matching('POST', /commands$/)).toHaveLength(definitions.length);
    expect(stage.server.requests.matching('PUT', /commands$/)).toEqual([]);
  });

  it('stay registered elsewhere when Discord does not take them where they belong', async () => {
    await startedFor(null);
    stage.server.faults.failNext({ method: 'POST', path: /guilds.*commands$/ }, 400);
    await startedFor(stage.server.guild.id);
    expect(namesOffered()).toEqual(publicNames);
  });

  it('left in a server that was not asked go when one of them is used', async () => {
    const { server } = stage;
    await startedFor(server.guild.id);
    // The start that would ask is not allowed to.
    server.faults.refuseNext(
      { method: 'GET', path: /guilds.*commands$/ },
      { status: 403, code: RESTJSONErrorCodes.MissingAccess },
    );
    await stage.run();
    expect(namesOffered()).toEqual([...publicNames, ...publicNames]);
    await ada.command(server.channel, 'help').reply();
    await server.settled();
    expect(namesOffered()).toEqual(publicNames);
  });

  it('of another program stay, wherever ours are registered and taken away', async () => {
    const { server } = stage;
    for (const at of ['', `/guilds/${server.guild.id}`]) {
      await fetch(`${server.apiUrl}/v10/applications/${server.bot.id}${at}/commands`, {
        method: 'POST',
        headers: { authorization: `Bot ${TOKEN}`, 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'play', description: 'Play' }),
      });
    }
    for (const setting of [null, server.guild.id, null]) {
      await startedFor(setting);
      expect(namesOffered().toSorted()).toEqual([...publicNames, 'play', 'play'].toSorted());
    }
  });

  it('are registered in the end when Discord fails at the start, after longer and longer pauses', async () => {
    const { faults } = stage.server;
    // Three times with the tries of each request, and then in the middle.
    faults.failNext({ method: 'GET', path: /\/commands$/ }, 503, 12);
    const pauses: number[] = [];
    const bot = await stage.run({
      wait: async (ms) => {
        if (ms === 5000) faults.failNext({ method: 'POST', path: /\/commands$/ }, 500, 4);
        pauses.push(ms);
      },
    });
    await stage.logged(/commands registered/);
    expect(namesOffered()).toEqual(publicNames);
    expect(pauses.filter((ms) => ms >= 5000)).toEqual([5000, 10_000, 20_000, 40_000]);
    await bot.stop();
  });
});
