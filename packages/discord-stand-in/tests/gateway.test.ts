import { DiscordjsError, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stage } from './stage.ts';

describe('the gateway, through discord.js', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await Stage.open();
  });

  afterEach(async () => {
    await stage.close();
  });

  it('replays what was missed when a cut connection resumes', async () => {
    const { server } = stage;
    const client = await stage.login();
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => {
      heard.push(message.content);
    });
    const ada = server.person('Ada');
    const resumed = server.gateway.next('resumed');

    server.gateway.cut();
    await ada.say(server.channel, 'while you were out', { mention: true });
    await resumed;
    await server.settled();

    expect(heard).toEqual([`<@${server.bot.id}> while you were out`]);
  });

  it('cannot be disturbed while nobody is connected, which a test would wait for in vain', () => {
    const { gateway } = stage.server;
    const nobody = new RangeError('Nobody is connected to the gateway');
    expect(() => gateway.cut()).toThrow(nobody);
    expect(() => gateway.close(4011)).toThrow(nobody);
    expect(() => gateway.askToReconnect()).toThrow(nobody);
    expect(() => gateway.invalidateSessions()).toThrow(nobody);
  });

  it('refuses a token it does not know', async () => {
    await expect(stage.client().login('wrong')).rejects.toThrow('An invalid token was provided');
  });

  it('refuses a privileged intent that is not switched on', async () => {
    const client = stage.client({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent],
    });
    await expect(client.login('test-token')).rejects.toThrow('Used disallowed intents');
    expect(DiscordjsError).toBeDefined();
  });
});
