import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  ContextMenuCommandBuilder,
  Events,
  MessageFlags,
  SlashCommandBuilder,
  type Client,
  type Interaction,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stage } from './stage.ts';

const ASK = new SlashCommandBuilder()
  .setName('ask')
  .setDescription('Ask a question')
  .addStringOption((option) =>
    option.setName('question').setDescription('What?').setRequired(true).setAutocomplete(true),
  )
  .addBooleanOption((option) => option.setName('private').setDescription('Only for me'))
  .toJSON();

const ANSWER_THIS = new ContextMenuCommandBuilder()
  .setName('Answer this')
  .setType(ApplicationCommandType.Message)
  .toJSON();

describe('interactions, through discord.js', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await Stage.open();
  });

  afterEach(async () => {
    await stage.close();
  });

  async function loginWith(
    answer: (interaction: Interaction) => Promise<unknown>,
  ): Promise<Client> {
    const client = await stage.login();
    await client.application.commands.set([ASK, ANSWER_THIS]);
    client.on(Events.InteractionCreate, (interaction) => {
      void answer(interaction);
    });
    return client;
  }

  it('carries a slash command and its reply', async () => {
    const { server } = stage;
    await loginWith(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply(`About: ${interaction.options.getString('question', true)}`);
    });
    const ada = server.person('Ada');

    const handle = ada.command(server.channel, 'ask', { question: 'mortar' });

    expect((await handle.reply())?.content).toBe('About: mortar');
    expect(server.channel.messages).toHaveLength(1);
  });

  it('shows a deferred private answer to the person alone', async () => {
    const { server } = stage;
    await loginWith(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('For your eyes');
    });
    const ada = server.person('Ada');
    const ben = server.person('Ben');

    const handle = ada.command(server.channel, 'ask', { question: 'mortar', private: true });
    expect((await handle.acknowledged()).kind).toBe('deferred');
    const reply = await handle.reply();

    expect(reply?.content).toBe('For your eyes');
    expect(reply && ada.sees(reply)).toBeDefined();
    expect(reply && ben.sees(reply)).toBeUndefined();
    expect(server.channel.messages).toEqual([]);
  });

  it('offers choices while a question is typed', async () => {
    await loginWith(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const typed = interaction.options.getFocused();
      await interaction.respond([{ name: `${typed} mortar`, value: 'lime-mortar' }]);
    });
    const ada = stage.server.person('Ada');

    const choices = await ada.autocomplete(stage.server.channel, 'ask', 'question', 'lime');

    expect(choices).toEqual([{ name: 'lime mortar', value: 'lime-mortar' }]);
  });

  it('carries a click to the bot, which edits its message', async () => {
    const { server } = stage;
    await loginWith(async (interaction) => {
      if (interaction.isButton()) await interaction.update({ content: 'Opened', components: [] });
      if (!interaction.isChatInputCommand()) return;
      const open = new ButtonBuilder()
        .setCustomId('v1:open')
        .setLabel('Open')
        .setStyle(ButtonStyle.Primary);
      const row = new ActionRowBuilder<ButtonBuilder>().addComponents(open);
      await interaction.reply({ content: 'Here', components: [row] });
    });
    const ada = server.person('Ada');
    const reply = await ada.command(server.channel, 'ask', { question: 'mortar' }).reply();
    if (reply === null) throw new Error('Expected a reply');

    const updated = await ada.click(reply, 'Open').reply();

    expect(updated?.id).toBe(reply.id);
    expect(updated?.content).toBe('Opened');
    expect(updated?.components).toEqual([]);
  });

  it('hands the content of a message to a message command', async () => {
    const { server } = stage;
    await loginWith(async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      await interaction.reply(`Read: ${interaction.targetMessage.content}`);
    });
    const ada = server.person('Ada');
    const said = await ada.say(server.channel, 'not meant for the bot');

    const reply = await ada.messageCommand(server.channel, 'Answer this', said).reply();

    expect(reply?.content).toBe('Read: not meant for the bot');
  });
});
