import { GatewayIntentBits, SlashCommandBuilder } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stage, TOKEN } from './stage.ts';

const ASK = new SlashCommandBuilder()
  .setName('ask')
  .setNameLocalizations({ de: 'frage' })
  .setDescription('Ask')
  .toJSON();

describe('registering commands, through discord.js', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await Stage.open();
  });

  afterEach(async () => {
    await stage.close();
  });

  it('keeps a command through registering, fetching, editing and deleting', async () => {
    const { application } = await stage.login();
    const created = await application.commands.create(ASK);
    const fetched = await application.commands.fetch({ withLocalizations: true });
    const edited = await created.edit({ description: 'Ask again' });
    const deleted = await edited.delete();
    const after = await application.commands.fetch();

    expect(fetched.map(({ name }) => name)).toEqual(['ask']);
    expect(fetched.first()?.nameLocalizations).toEqual({ de: 'frage' });
    expect(edited.description).toBe('Ask again');
    expect(edited.nameLocalizations).toEqual({ de: 'frage' });
    expect(deleted.id).toBe(created.id);
    expect(after.size).toBe(0);
  });

  it('has those that were registered before', async () => {
    await stage.close();
    stage = await Stage.open({ registered: [ASK] });
    const { application } = await stage.login();
    const fetched = await application.commands.fetch({ withLocalizations: true });
    expect(fetched.map(({ name }) => name)).toEqual(['ask']);
    expect(fetched.first()?.nameLocalizations).toEqual({ de: 'frage' });
    await expect(Stage.open({ registered: [{ ...ASK, name: '' }] })).rejects.toThrow(
      'Expected a command that Discord takes',
    );
  });

  it('registers for one guild', async () => {
    const { server } = stage;
    const { application } = await stage.login();
    await application.commands.set([ASK], server.guild.id);
    expect((await application.commands.fetch()).size).toBe(0);
    expect((await application.commands.fetch({ guildId: server.guild.id })).size).toBe(1);
  });

  it('has room for 100 slash commands and no more', async () => {
    const path = `/applications/${stage.server.bot.id}/commands`;
    const commands = Array.from({ length: 101 }, (_, index) => ({
      name: `c${index}`,
      description: 'd',
    }));
    const full = await stage.request('PUT', path, commands.slice(0, 100));
    const tooMany = await stage.request('PUT', path, commands);
    const oneMore = await stage.request('POST', path, commands[100]);

    expect(full.status).toBe(200);
    expect(tooMany.body).toMatchObject({ code: 30_032 });
    expect(oneMore.body).toMatchObject({ code: 30_032 });
  });

  it('does not let a bot register for another application', async () => {
    const answer = await stage.request('GET', '/applications/1/commands');
    expect(answer.body).toMatchObject({ code: 50_001 });
  });

  it('says in the flags of the application which privileged intents it has', async () => {
    await stage.close();
    stage = await Stage.open({ allowedIntents: GatewayIntentBits.MessageContent });
    const client = await stage.login();
    const application = await client.application.fetch();
    expect(application.flags.toArray()).toEqual(['GatewayMessageContentLimited']);
  });

  it('logs every request with what came of it', async () => {
    await stage.request('GET', '/users/@me');
    await stage.request('GET', '/users/@me', undefined, 'wrong');
    expect(
      stage.server.requests.all.map(({ method, path, outcome }) => [method, path, outcome]),
    ).toEqual([
      ['GET', '/users/@me', 200],
      ['GET', '/users/@me', 401],
    ]);
    expect(JSON.stringify(stage.server.requests.all)).not.toContain(TOKEN);
  });
});
