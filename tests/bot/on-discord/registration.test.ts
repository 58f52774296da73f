import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../src/bot/commands/index.ts';
import type { Person } from 'discord-stand-in';
import { Stage, TOKEN } from './stage.ts';

let stage: Stage;
let ada: Person;

beforeEach(async () => {
  stage = await Stage.open();
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

const publicNames = commands
  .filter(({ definition }) => definition.default_member_permissions === undefined)
  .map(({ definition }) => definition.name);

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
    expect(stage.server.requests.matching('PUT', /commands$/)).toHaveLength(1);
  });

  it('stay registered elsewhere when Discord does not take them where they belong', async () => {
    await startedFor(null);
    stage.server.faults.failNext({ method: 'PUT', path: /guilds.*commands$/ }, 400);
    await startedFor(stage.server.guild.id);
    expect(namesOffered()).toEqual(publicNames);
  });

  it('left in a server that was not asked go when one of them is used', async () => {
    const { server } = stage;
    await startedFor(server.guild.id);
    // The start that would ask finds no answer.
    server.faults.failNext({ method: 'GET', path: /guilds.*commands$/ }, 500, 4);
    await stage.run();
    expect(namesOffered()).toEqual([...publicNames, ...publicNames]);
    await ada.command(server.channel, 'help').reply();
    await server.settled();
    expect(namesOffered()).toEqual(publicNames);
  });
});
