/** The same server to a client that shares no code with discord.js: what suits one library alone shows here. */
import {
  ApplicationCommandTypes,
  ButtonStyles,
  Client,
  ComponentTypes,
  Intents,
  InteractionTypes,
} from 'oceanic.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDiscordServer, type DiscordServer } from '../src/index.ts';
import { throwDeviations } from '../src/openapi/deviations.ts';
import { TOKEN } from './stage.ts';

describe('the stand-in, to oceanic.js', () => {
  let server: DiscordServer;
  let client: Client;
  let errors: unknown[];
  beforeEach(async () => {
    server = await startDiscordServer({ token: TOKEN });
    client = new Client({
      auth: `Bot ${TOKEN}`,
      rest: { baseURL: `${server.apiUrl}/v10` },
      gateway: { intents: Intents.GUILDS | Intents.GUILD_MESSAGES, autoReconnect: false },
    });
    errors = [];
    client.on('error', (error) => errors.push(error));
    const ready = new Promise<void>((resolve) => void client.once('ready', resolve));
    await client.connect();
    await ready;
  });
  afterEach(async () => {
    client.disconnect(false);
    await server.close();
    if (errors.length > 0) throw new AggregateError(errors, 'The client has complained');
    const { refused } = server.requests;
    if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused)}`);
    throwDeviations(server);
  });

  it('hands a message to the bot, and its reply with a button, and the click, and the edit', async () => {
    client.on('messageCreate', (message) => {
      if (message.author.bot || message.channel === undefined) return;
      void client.rest.channels.createMessage(message.channelID, {
        content: `You said: ${message.content}`,
        messageReference: { messageID: message.id },
        components: [
          {
            type: ComponentTypes.ACTION_ROW,
            components: [
              {
                type: ComponentTypes.BUTTON,
                style: ButtonStyles.PRIMARY,
                customID: 'more',
                label: 'More',
              },
            ],
          },
        ],
      });
    });
    client.on('interactionCreate', (interaction) => {
      if (interaction.type !== InteractionTypes.MESSAGE_COMPONENT) return;
      void interaction.editParent({ content: `${interaction.user.globalName} wants more` });
    });
    const ada = server.person('Ada');
    const question = await ada.say(server.channel, 'are you there?', { mention: true });
    const reply = await server.channel.replyTo(question);
    expect(reply.content).toContain('are you there?');
    await ada.click(reply, 'More').acknowledged();
    expect(ada.sees(reply)?.content).toBe('Ada wants more');
  });

  it('registers a command, and has it answered', async () => {
    await client.application.createGlobalCommand({
      type: ApplicationCommandTypes.CHAT_INPUT,
      name: 'ask',
      description: 'Ask a question',
    });
    client.on('interactionCreate', (interaction) => {
      if (interaction.type !== InteractionTypes.APPLICATION_COMMAND) return;
      void interaction.createMessage({ content: `/${interaction.data.name} it is` });
    });
    const ada = server.person('Ada');
    const asked = ada.command(server.channel, 'ask');
    expect((await asked.reply())?.content).toBe('/ask it is');
  });
});
