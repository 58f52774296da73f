/** The least that a bot with discord.js can do: it replies a constant to every command and every mention. */
import {
  ApplicationCommandOptionType,
  Client,
  Events,
  GatewayIntentBits,
  MessageFlags,
  Partials,
} from 'discord.js';

const { DISCORD_TOKEN: token, DISCORD_API_URL: api } = process.env;
if (token === undefined || api === undefined) throw new Error('Expected a token and an address');

const client = new Client({
  intents: [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.DirectMessages,
  ],
  partials: [Partials.Channel],
  // Discord's own limit is not what is measured.
  rest: { api, globalRequestsPerSecond: Infinity },
  allowedMentions: { parse: [], repliedUser: false },
});

client.once(Events.ClientReady, async ({ application }) => {
  const question = {
    name: 'question',
    description: 'What to ask',
    type: ApplicationCommandOptionType.String,
    required: true,
  } as const;
  const isPrivate = {
    name: 'private',
    description: 'Only for you',
    type: ApplicationCommandOptionType.Boolean,
  } as const;
  await application.commands.set([
    { name: 'ask', description: 'Ask', options: [question, isPrivate] },
  ]);
});

client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  const isPrivate = interaction.options.getBoolean('private') === true;
  await interaction.reply({
    content: 'A constant.',
    ...(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
  });
});

client.on(Events.MessageCreate, async (message) => {
  if (message.author.bot || !message.mentions.users.has(client.user?.id ?? '')) return;
  await message.reply('A constant.');
});

process.once('SIGTERM', () => void client.destroy().then(() => process.exit(0)));
await client.login(token);
