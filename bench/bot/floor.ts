/** The least that a bot with discord.js can do: it replies a constant to every command and every mention. */
import {
  ApplicationCommandOptionType,
  Client,
  Events,
  GatewayIntentBits,
  MessageFlags,
  Partials,
  type Interaction,
  type Message,
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

async function register({ application }: Client<true>): Promise<void> {
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
}

async function replyTo(interaction: Interaction): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  const isPrivate = interaction.options.getBoolean('private') === true;
  await interaction.reply({
    content: 'A constant.',
    ...(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
  });
}

async function replyToMention(message: Message): Promise<void> {
  if (message.author.bot || !message.mentions.users.has(message.client.user.id)) return;
  await message.reply('A constant.');
}

async function leave(): Promise<void> {
  await client.destroy();
  process.exit(0);
}

client.once(Events.ClientReady, (ready) => void register(ready));
client.on(Events.InteractionCreate, (interaction) => void replyTo(interaction));
client.on(Events.MessageCreate, (message) => void replyToMention(message));
process.once('SIGTERM', () => void leave());
await client.login(token);
