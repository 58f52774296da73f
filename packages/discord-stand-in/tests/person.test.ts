import {
  ActionRowBuilder,
  Events,
  InteractionContextType,
  MessageFlags,
  ChannelSelectMenuBuilder,
  LabelBuilder,
  ModalBuilder,
  RadioGroupBuilder,
  RoleSelectMenuBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  type Interaction,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Person, Room } from '../src/index.ts';
import { Stage } from './stage.ts';

const COMMANDS = [
  new SlashCommandBuilder().setName('ask').setDescription('Ask').toJSON(),
  new SlashCommandBuilder()
    .setName('settings')
    .setDescription('Settings')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .addSubcommandGroup((group) =>
      group
        .setName('channel')
        .setDescription('Channels')
        .addSubcommand((sub) =>
          sub
            .setName('add')
            .setDescription('Add')
            .addChannelOption((option) =>
              option.setName('channel').setDescription('Which').setRequired(true),
            )
            .addUserOption((option) => option.setName('who').setDescription('Who'))
            .addIntegerOption((option) =>
              option.setName('count').setDescription('How many').setMinValue(1).setMaxValue(3),
            ),
        ),
    )
    .toJSON(),
];

function found(message: Message | null): Message {
  if (message === null) throw new Error('Expected a message');
  return message;
}

function names(commands: readonly { readonly name: string }[]): readonly string[] {
  return commands.map(({ name }) => name);
}

describe('a person, against a bot in discord.js', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await Stage.open();
  });

  afterEach(async () => {
    await stage.close();
  });

  async function loginWith(answer: (interaction: Interaction) => Promise<unknown>): Promise<void> {
    const client = await stage.login();
    await client.application.commands.set(COMMANDS);
    client.on(Events.InteractionCreate, (interaction) => {
      void answer(interaction);
    });
  }

  it('is offered only the commands that their permissions and the place allow', async () => {
    const { server } = stage;
    await loginWith(async () => await Promise.resolve());
    const member = server.person('Ada');
    const moderator = server.person('Ben', { roles: [server.role('Team', ['ManageGuild'])] });
    expect(names(member.commandsIn(server.channel))).toEqual(['ask']);
    expect(names(moderator.commandsIn(server.channel))).toEqual(['ask', 'settings']);
    expect(names(moderator.commandsIn(server.directMessages(moderator)))).toEqual(['ask']);
    expect(() => member.command(server.channel, 'nothing')).toThrow(RangeError);
  });

  it('uses subcommands with channels and users', async () => {
    const { server } = stage;
    await loginWith(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options } = interaction;
      const path = `${options.getSubcommandGroup()} ${options.getSubcommand()}`;
      const channel = options.getChannel('channel', true);
      await interaction.reply(`${path} ${channel.name} ${options.getUser('who')?.username}`);
    });
    const ben = server.person('Ben', { roles: [server.role('Team', ['ManageGuild'])] });
    const values = { channel: server.channel, who: server.person('Ada') };

    const reply = await ben.command(server.channel, 'settings channel add', values).reply();

    expect(reply?.content).toBe('channel add general ada');
  });

  it('writes messages of at most 2,000 characters, edited ones too', async () => {
    const { server } = stage;
    const ada = server.person('Ada');
    const most = await ada.say(server.channel, 'x'.repeat(2_000));
    await expect(ada.say(server.channel, 'x'.repeat(2_001))).rejects.toThrow(
      'at most 2000 characters, got 2001',
    );
    await expect(ada.editMessage(most, 'y'.repeat(2_001))).rejects.toThrow(RangeError);
    expect(server.channel.messages.map(({ content }) => content)).toEqual(['x'.repeat(2_000)]);
  });

  it('cannot send what the client would not let them send', async () => {
    const { server } = stage;
    await loginWith(async () => await Promise.resolve());
    const ben = server.person('Ben', { roles: [server.role('Team', ['ManageGuild'])] });
    const send = (values: object) => () => {
      ben.command(server.channel, 'settings channel add', { ...values });
    };
    expect(send({})).toThrow('needs channel');
    expect(send({ channel: 'questions' })).toThrow('Expected channel to be object');
    expect(send({ channel: server.channel, count: 4 })).toThrow('Expected count in [1, 3], got 4');
    expect(send({ channel: server.channel, other: true })).toThrow('no option other');
  });

  it('chooses from a menu, and reads what comes after', async () => {
    const { server } = stage;
    await loginWith(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const menu = new StringSelectMenuBuilder()
          .setCustomId('v1:pick')
          .setPlaceholder('Which one?')
          .addOptions({ label: 'Lime', value: 'lime' }, { label: 'Clay', value: 'clay' });
        const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu);
        await interaction.reply({ content: 'Choose', components: [row] });
      }
      if (!interaction.isStringSelectMenu()) return;
      await interaction.deferUpdate();
      await interaction.followUp(`You chose ${interaction.values.join()}`);
    });
    const ada = server.person('Ada');
    const offered = found(await ada.command(server.channel, 'ask').reply());

    const handle = ada.select(offered, 'Which one?', ['clay']);

    expect((await handle.acknowledged()).kind).toBe('deferred-update');
    expect((await handle.reply())?.content).toBe('You chose clay');
    expect((await handle.nextFollowUp()).content).toBe('You chose clay');
    expect(() => ada.select(offered, 'Which one?', ['stone'])).toThrow('offers no stone');
    expect(() => ada.click(offered, 'Nothing')).toThrow('Nothing called "Nothing"');
  });

  it('fills in a form', async () => {
    const { server } = stage;
    await loginWith(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const input = new TextInputBuilder()
          .setCustomId('why')
          .setLabel('Why?')
          .setStyle(TextInputStyle.Short);
        const row = new ActionRowBuilder<TextInputBuilder>().addComponents(input);
        const modal = new ModalBuilder().setCustomId('form').setTitle('Tell us').addComponents(row);
        await interaction.showModal(modal);
      }
      if (!interaction.isModalSubmit()) return;
      await interaction.reply(`Because ${interaction.fields.getTextInputValue('why')}`);
    });
    const ada = server.person('Ada');
    const opened = ada.command(server.channel, 'ask');

    expect(await opened.modal()).toMatchObject({ custom_id: 'form', title: 'Tell us' });
    expect(await opened.reply()).toBeNull();
    const submitted = await ada.submitModal(opened, { why: 'of the rain' });
    expect((await submitted.reply())?.content).toBe('Because of the rain');
  });

  it('is offered a command that the settings of the guild show them', async () => {
    const { server } = stage;
    const client = await stage.login();
    await client.application.commands.create(
      new SlashCommandBuilder()
        .setName('rule')
        .setDescription('For few')
        .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),
    );
    const [ada, bob] = [server.person('Ada'), server.person('Bob')];
    server.showCommand(ada, 'rule');
    expect(ada.commandsIn(server.channel).map(({ name }) => name)).toEqual(['rule']);
    expect(bob.commandsIn(server.channel)).toEqual([]);
  });

  it('is not offered a command that the settings of the guild forbid them, or there', async () => {
    const { server } = stage;
    const client = await stage.login();
    const told: string[] = [];
    client.on('applicationCommandPermissionsUpdate', ({ id }) => told.push(id));
    for (const name of ['rule', 'ask']) {
      const command = new SlashCommandBuilder().setName(name).setDescription('For all');
      await client.application.commands.create(command);
    }
    const masons = server.role('Masons');
    const [ada, bob] = [server.person('Ada', { roles: [masons] }), server.person('Bob')];
    const other = server.addChannel('other');
    server.permitCommand(null, other, false);
    server.permitCommand('rule', server.guild, false);
    server.permitCommand('rule', masons, true);
    const offered = (who: Person, room: Room) => who.commandsIn(room).map(({ name }) => name);
    expect(offered(ada, server.channel)).toEqual(['rule', 'ask']);
    expect(offered(bob, server.channel)).toEqual(['ask']);
    // What is set for one command takes the place of what is set for all.
    const thread = await ada.startThread(other, 'Walls');
    for (const room of [other, thread]) expect(offered(ada, room)).toEqual(['rule']);
    const fetched = await client.application.commands.permissions.fetch({ guild: server.guild.id });
    const rule = client.application.commands.cache.find(({ name }) => name === 'rule');
    expect(fetched.get(rule?.id ?? '')).toHaveLength(2);
    expect(fetched.get(client.application.id)).toMatchObject([{ id: other.id, permission: false }]);
    await server.settled();
    expect(told).toEqual([client.application.id, rule?.id, rule?.id]);
  });

  it('fills in a form of radio buttons and menus', async () => {
    const { server } = stage;
    const wall = server.addChannel('wall');
    const role = server.role('Masons');
    await loginWith(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.showModal(
          new ModalBuilder()
            .setCustomId('form')
            .setTitle('Choose')
            .addLabelComponents(
              new LabelBuilder()
                .setLabel('Which?')
                .setRadioGroupComponent(
                  new RadioGroupBuilder()
                    .setCustomId('which')
                    .addOptions(
                      { label: 'One', value: '1' },
                      { label: 'Two', value: '2', default: true },
                    ),
                ),
              new LabelBuilder()
                .setLabel('Where?')
                .setChannelSelectMenuComponent(
                  new ChannelSelectMenuBuilder().setCustomId('where').setRequired(false),
                ),
              new LabelBuilder()
                .setLabel('Who?')
                .setRoleSelectMenuComponent(
                  new RoleSelectMenuBuilder().setCustomId('who').setDefaultRoles(role.id),
                ),
            ),
        );
      }
      if (!interaction.isModalSubmit()) return;
      const { fields } = interaction;
      const channels = fields.getSelectedChannels('where')?.map((one) => one?.id) ?? [];
      const roles = fields.getSelectedRoles('who')?.map((one) => one?.id) ?? [];
      await interaction.reply([fields.getRadioGroup('which'), ...channels, ...roles].join(' '));
    });
    const ada = server.person('Ada');
    const sent = async (filled: Parameters<typeof ada.submitModal>[1]): Promise<unknown> => {
      const opened = ada.command(server.channel, 'ask');
      return (await (await ada.submitModal(opened, filled)).reply())?.content;
    };
    expect(await sent({ which: '1', where: [wall.id] })).toBe(`1 ${wall.id} ${role.id}`);
    expect(await sent({})).toBe(`2 ${role.id}`);
    await expect(sent({ which: '3' })).rejects.toThrow('offers no "3"');
    await expect(sent({ why: 'x' })).rejects.toThrow('no field why');
    await expect(sent({ who: [] })).rejects.toThrow('does not take 0 values');
  });

  it('sees follow-ups, edits and deletions of an answer', async () => {
    const { server } = stage;
    await loginWith(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const response = await interaction.reply({ content: 'one', withResponse: true });
      const { message } = response.resource ?? {};
      await interaction.followUp(`after ${message?.id}`);
      await interaction.editReply('two');
      await interaction.deleteReply();
    });
    const ada = server.person('Ada');
    const handle = ada.command(server.channel, 'ask');
    const first = await server.channel.nextMessage();

    expect((await handle.nextFollowUp()).content).toBe(`after ${first.id}`);
    await server.channel.deleted(first);
    expect(handle.followUps).toHaveLength(1);
  });

  it('cannot click what only somebody else sees', async () => {
    const { server } = stage;
    await loginWith(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'x', flags: MessageFlags.Ephemeral });
    });
    const reply = found(await server.person('Ada').command(server.channel, 'ask').reply());
    expect(() => server.person('Ben').click(reply, 'Open')).toThrow('sees no message');
  });

  it('uses commands in direct messages, where there is no guild', async () => {
    const { server } = stage;
    await loginWith(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply(
        `${interaction.guildId} ${interaction.context} ${interaction.locale}`,
      );
    });
    const ada = server.person('Ada', { locale: 'de' });
    const reply = await ada.command(server.directMessages(ada), 'ask').reply();
    expect(reply?.content).toBe(`null ${InteractionContextType.BotDM} de`);
  });

  it('reads "The application did not respond" when the bot fails', async () => {
    await stage.close();
    stage = await Stage.open({ acknowledgeWithinMs: 1 });
    const { server } = stage;
    await loginWith(async () => await Promise.resolve());
    expect(await server.person('Ada').command(server.channel, 'ask').reply()).toBeNull();
  });

  it('is told apart from bots, webhooks and the system', async () => {
    const { server } = stage;
    const client = await stage.login();
    const seen: object[] = [];
    client.on(Events.MessageCreate, ({ author, webhookId, system }) => {
      seen.push({ bot: author.bot, webhook: webhookId !== null, system });
    });
    const ada = server.person('Ada');
    await ada.say(server.channel, 'x', { mention: true });
    await server.anotherBot('Rival').say(server.channel, 'x', { mention: true });
    await server.webhook('News').say(server.channel, 'x', { mention: true });
    await server.system(ada).say(server.channel, '');
    await server.settled();

    expect(seen).toEqual([
      { bot: false, webhook: false, system: false },
      { bot: true, webhook: false, system: false },
      { bot: false, webhook: true, system: false },
      { bot: false, webhook: false, system: true },
    ]);
  });
});
