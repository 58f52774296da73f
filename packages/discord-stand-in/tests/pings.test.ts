import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stage } from './stage.ts';

describe('who is pinged', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await Stage.open();
  });

  afterEach(async () => {
    await stage.close();
  });

  async function send(body: object): Promise<void> {
    const { server } = stage;
    const answer = await stage.request('POST', `/channels/${server.channel.id}/messages`, body);
    expect(answer.status).toBe(200);
  }

  it('is everyone a channel message mentions, unless the bot says otherwise', async () => {
    const { server } = stage;
    const ada = server.person('Ada');
    const role = server.role('Conservators');
    await send({ content: `@everyone <@${ada.id}> <@&${role.id}>` });
    expect(server.pingsByBot.map(({ kind, targetId }) => [kind, targetId])).toEqual([
      ['everyone', server.guild.id],
      ['role', role.id],
      ['user', ada.id],
    ]);
  });

  it('is nobody that stands in code', async () => {
    await send({ content: '`@everyone` and ```\n@here\n```' });
    expect(stage.server.pings).toEqual([]);
  });

  it('is only whom the allowed mentions name', async () => {
    const { server } = stage;
    const [ada, ben] = [server.person('Ada'), server.person('Ben')];
    await send({
      content: `<@${ada.id}> <@${ben.id}> @everyone`,
      allowed_mentions: { users: [ben.id] },
    });
    expect(server.pingsByBot.map(({ targetId }) => targetId)).toEqual([ben.id]);
  });

  it('is the author of the message that is answered, if the bot wants it', async () => {
    const { server } = stage;
    const question = await server.person('Ada').say(server.channel, 'hello');
    const reply = { content: 'x', message_reference: { message_id: question.id } };
    await send({ ...reply, allowed_mentions: { parse: [], replied_user: false } });
    expect(server.pingsByBot).toEqual([]);
    await send({ ...reply, allowed_mentions: { parse: [], replied_user: true } });
    expect(server.pingsByBot.map(({ kind }) => kind)).toEqual(['reply']);
  });

  it('is not the bot, when it replies to itself', async () => {
    const { server } = stage;
    await send({ content: 'one' });
    const first = await server.channel.nextMessage();
    await send({ content: 'two', message_reference: { message_id: first.id } });
    expect(server.pings).toEqual([]);
  });

  it('is nobody for an empty parse, whatever the text', async () => {
    const { server } = stage;
    const ada = server.person('Ada');
    const pieces = [
      '@everyone',
      '@here',
      `<@${ada.id}>`,
      `<@!${ada.id}>`,
      '`',
      '```',
      ' ',
      'x',
      '\n',
    ];
    const text = array(constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map(
      (parts) => `x${parts.join('')}`,
    );
    await assert(
      asyncProperty(text, async (content) => {
        await send({ content, allowed_mentions: { parse: [] } });
        expect(server.pings).toEqual([]);
      }),
    );
  });
});
