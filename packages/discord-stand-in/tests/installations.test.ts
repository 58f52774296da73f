import {
  ApplicationIntegrationType,
  Events,
  InteractionContextType,
  SlashCommandBuilder,
  type ChatInputCommandInteraction,
  type Client,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person, Room } from '../src/index.ts';
import { Stage } from './stage.ts';

const { Guild: IN_GUILD, BotDM, PrivateChannel } = InteractionContextType;
const { GuildInstall, UserInstall } = ApplicationIntegrationType;

const COMMANDS = [
  new SlashCommandBuilder()
    .setName('anywhere')
    .setDescription('For everybody')
    .setContexts(IN_GUILD, BotDM, PrivateChannel)
    .setIntegrationTypes(GuildInstall, UserInstall)
    .toJSON(),
  new SlashCommandBuilder()
    .setName('guilds')
    .setDescription('For guilds')
    .setContexts(IN_GUILD)
    .setIntegrationTypes(GuildInstall)
    .toJSON(),
];

let stage: Stage;
let client: Client<true>;
let ada: Person;
let bob: Person;
let used: ChatInputCommandInteraction | undefined;

beforeEach(async () => {
  stage = await Stage.open();
  client = await stage.login();
  await client.application.commands.set(COMMANDS);
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    used = interaction;
    void interaction.reply('Here');
  });
  ada = stage.server.person('Ada');
  bob = stage.server.person('Bob');
});

afterEach(async () => {
  await stage.close();
});

const offered = (person: Person, room: Room): readonly string[] =>
  person.commandsIn(room).map(({ name }) => name);

/** Id of the guild of which the client tells next that the bot has joined or left it. */
function next(event: Events.GuildCreate | Events.GuildDelete): Promise<string> {
  return new Promise((resolve) => {
    client.once(event as Events.GuildCreate, ({ id }) => {
      resolve(id);
    });
  });
}

describe('who installs the app for themselves', () => {
  it('is offered what can be installed so, wherever they are, and nobody else is', async () => {
    const { server } = stage;
    const strange = server.strangeGuild('Elsewhere', [ada, bob]);
    const group = server.groupMessages([ada, bob]);
    for (const room of [strange, group]) expect(offered(ada, room)).toEqual([]);
    ada.installApp();
    for (const room of [strange, group]) {
      expect(offered(ada, room)).toEqual(['anywhere']);
      expect(offered(bob, room)).toEqual([]);
    }
    expect(offered(bob, server.channel)).toEqual(['anywhere', 'guilds']);
  });

  it('is named with what they use, and the guild only where the bot is, too', async () => {
    const { server } = stage;
    const strange = server.strangeGuild('Elsewhere', [ada]);
    const group = server.groupMessages([ada, bob]);
    ada.installApp();
    const places: readonly (readonly [Room, InteractionContextType, object])[] = [
      [strange, IN_GUILD, { [UserInstall]: ada.id }],
      [group, PrivateChannel, { [UserInstall]: ada.id }],
      [server.channel, IN_GUILD, { [GuildInstall]: server.guild.id, [UserInstall]: ada.id }],
      [server.directMessages(ada), BotDM, { [GuildInstall]: '0', [UserInstall]: ada.id }],
    ];
    for (const [room, context, authorizingIntegrationOwners] of places) {
      expect((await ada.command(room, 'anywhere').reply())?.content).toBe('Here');
      expect(used).toMatchObject({ context, authorizingIntegrationOwners });
      expect(used?.guildId).toBe(room.channel.guild_id ?? null);
    }
  });
});

describe('a place that the bot is not in', () => {
  it('is not told of: neither the group and the guild nor what is said and changed there', async () => {
    const { server } = stage;
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => heard.push(content));
    const strange = server.strangeGuild('Elsewhere', [ada, bob]);
    const id = strange.channel.guild_id ?? '';
    await ada.say(strange, `<@${server.bot.id}> there`);
    await ada.say(server.groupMessages([ada, bob]), `<@${server.bot.id}> among us`);
    await ada.say(server.channel, `<@${server.bot.id}> here`);
    await server.settled();
    expect(heard).toEqual([`<@${server.bot.id}> here`]);
    const again = await stage.login();
    expect([...again.guilds.cache.keys()]).toEqual([server.guild.id]);
    expect((await stage.request('GET', '/users/@me/guilds')).body).toMatchObject([
      { id: server.guild.id },
    ]);
    for (const path of [`/guilds/${id}`, `/guilds/${id}/roles`]) {
      expect((await stage.request('GET', path)).body).toMatchObject({ code: 10_004 });
    }
    expect((await stage.request('GET', `/channels/${strange.id}`)).body).toMatchObject({
      code: 50_001,
    });
  });

  it('can be one that it is invited to and removed from, and invited again', async () => {
    const { server } = stage;
    const room = server.strangeGuild('Elsewhere', [ada]);
    const guild = { id: room.channel.guild_id ?? '' };
    server.setSystemChannel(guild, room);
    for (const _ of ['first', 'second']) {
      const joined = next(Events.GuildCreate);
      server.inviteBot(guild, { permissions: ['ViewChannel'] });
      expect(await joined).toBe(guild.id);
      const known = client.guilds.cache.get(guild.id);
      expect(known?.systemChannelId).toBe(room.id);
      expect(known?.channels.cache.get(room.id)?.name).toBe('general');
      expect(known?.members.me?.roles.botRole?.permissions.toArray()).toEqual(['ViewChannel']);
      const left = next(Events.GuildDelete);
      server.removeGuild(guild);
      expect(await left).toBe(guild.id);
    }
  });

  it('and one that it is in tells which its system channel is', async () => {
    const { server } = stage;
    const updated = new Promise((resolve) => {
      client.once(Events.GuildUpdate, resolve);
    });
    server.setSystemChannel(server.guild, server.channel);
    await updated;
    expect(client.guilds.cache.get(server.guild.id)?.systemChannelId).toBe(server.channel.id);
  });
});
