import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stage } from './stage.ts';

const button = (custom_id: string, more: object = {}): object => ({
  type: 2,
  style: 1,
  label: 'Open',
  custom_id,
  ...more,
});
const row = (...components: object[]): object => ({ type: 1, components });
const options = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ label: `o${index}`, value: `v${index}` }));
const commandOption = (name: string, more: object = {}): object => ({
  type: 3,
  name,
  description: 'd',
  ...more,
});
const V2 = 1 << 15;

describe('limits of messages', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await Stage.open();
  });

  afterEach(async () => {
    await stage.close();
  });

  async function send(body: object): Promise<{ readonly status: number; readonly body: unknown }> {
    return await stage.request('POST', `/channels/${stage.server.channel.id}/messages`, body);
  }

  it.each([
    ['2,000 characters', { content: 'x'.repeat(2_000) }],
    ['ten embeds', { embeds: Array.from({ length: 10 }, () => ({ title: 'x' })) }],
    [
      '6,000 characters over all embeds',
      { embeds: [{ description: 'x'.repeat(4_096) }, { description: 'x'.repeat(1_904) }] },
    ],
    [
      'five rows',
      { content: 'x', components: ['a', 'b', 'c', 'd', 'e'].map((id) => row(button(id))) },
    ],
    [
      'five buttons in a row',
      { content: 'x', components: [row(...['a', 'b', 'c', 'd', 'e'].map((id) => button(id)))] },
    ],
    ['a custom id of 100 characters', { content: 'x', components: [row(button('x'.repeat(100)))] }],
    [
      'a menu of 25 options',
      { content: 'x', components: [row({ type: 3, custom_id: 'a', options: options(25) })] },
    ],
    ['a nonce of 25 characters', { content: 'x', nonce: 'x'.repeat(25) }],
    [
      '4,000 characters of components V2',
      { flags: V2, components: [{ type: 10, content: 'x'.repeat(4_000) }] },
    ],
  ])('takes %s', async (_what, body) => {
    expect((await send(body)).status).toBe(200);
  });

  it.each([
    ['2,001 characters', { content: 'x'.repeat(2_001) }, ['content']],
    ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, ['embeds']],
    ['an embed title of 257', { embeds: [{ title: 'x'.repeat(257) }] }, ['embeds', '0', 'title']],
    [
      'an embed description of 4,097',
      { embeds: [{ description: 'x'.repeat(4_097) }] },
      ['embeds', '0', 'description'],
    ],
    [
      '26 fields',
      { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })) }] },
      ['embeds', '0', 'fields'],
    ],
    [
      'a field name of 257',
      { embeds: [{ fields: [{ name: 'x'.repeat(257), value: 'v' }] }] },
      ['embeds', '0', 'fields', '0', 'name'],
    ],
    [
      'a field value of 1,025',
      { embeds: [{ fields: [{ name: 'n', value: 'x'.repeat(1_025) }] }] },
      ['embeds', '0', 'fields', '0', 'value'],
    ],
    [
      'a footer of 2,049',
      { embeds: [{ footer: { text: 'x'.repeat(2_049) } }] },
      ['embeds', '0', 'footer', 'text'],
    ],
    [
      'an author of 257',
      { embeds: [{ author: { name: 'x'.repeat(257) } }] },
      ['embeds', '0', 'author', 'name'],
    ],
    [
      '6,001 characters over all embeds',
      { embeds: [{ description: 'x'.repeat(4_096) }, { description: 'x'.repeat(1_905) }] },
      ['embeds'],
    ],
    ['a relative link', { embeds: [{ title: 'x', url: '/learn/x' }] }, ['embeds', '0', 'url']],
    [
      'six rows',
      { content: 'x', components: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => row(button(id))) },
      ['components'],
    ],
    [
      'six buttons in a row',
      {
        content: 'x',
        components: [row(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => button(id)))],
      },
      ['components', '0', 'components'],
    ],
    [
      'a label of 81',
      { content: 'x', components: [row(button('a', { label: 'x'.repeat(81) }))] },
      ['components', '0', 'components', '0', 'label'],
    ],
    [
      'a custom id of 101',
      { content: 'x', components: [row(button('x'.repeat(101)))] },
      ['components', '0', 'components', '0', 'custom_id'],
    ],
    [
      'an empty custom id',
      { content: 'x', components: [row(button(''))] },
      ['components', '0', 'components', '0', 'custom_id'],
    ],
    [
      'the same custom id twice',
      { content: 'x', components: [row(button('a'), button('a'))] },
      ['components'],
    ],
    [
      'a link of 513',
      {
        content: 'x',
        components: [
          row({ type: 2, style: 5, label: 'x', url: `https://a.example/${'x'.repeat(495)}` }),
        ],
      },
      ['components', '0', 'components', '0', 'url'],
    ],
    [
      'a menu of 26 options',
      { content: 'x', components: [row({ type: 3, custom_id: 'a', options: options(26) })] },
      ['components', '0', 'components', '0', 'options'],
    ],
    ['a nonce of 26', { content: 'x', nonce: 'x'.repeat(26) }, ['nonce']],
    ['a private channel message', { content: 'x', flags: 64 }, ['flags']],
    ['content beside components V2', { content: 'x', flags: V2, components: [] }, ['content']],
    [
      '4,001 characters of components V2',
      {
        flags: V2,
        components: [
          { type: 10, content: 'x'.repeat(4_000) },
          { type: 10, content: 'x' },
        ],
      },
      ['components'],
    ],
    [
      '41 components V2',
      { flags: V2, components: Array.from({ length: 41 }, () => ({ type: 14 })) },
      ['components'],
    ],
    [
      'components V2 without the flag',
      { content: 'x', components: [{ type: 10, content: 'x' }] },
      ['components', '0', 'type'],
    ],
    [
      'a kind of mention that is both parsed and listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      ['allowed_mentions'],
    ],
    [
      'a reply to what does not exist',
      { content: 'x', message_reference: { message_id: '1' } },
      ['message_reference'],
    ],
  ])('refuses %s with code 50035 at the field', async (_what, body, path) => {
    const answer = await send(body);

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 50_035, message: 'Invalid Form Body' });
    expect(answer.body).toHaveProperty(['errors', ...path, '_errors', '0', 'code']);
    expect(stage.server.channel.messages).toEqual([]);
  });

  it.each([{}, { content: '' }, { content: ' \n ' }, { embeds: [] }])(
    'refuses the empty message %j',
    async (body) => {
      const answer = await send(body);
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({ code: 50_006 });
    },
  );

  it('sends a reply to a deleted message as a plain one when the bot does not mind', async () => {
    const reference = { message_id: '1', fail_if_not_exists: false };
    const answer = await send({ content: 'x', message_reference: reference });
    expect(answer.status).toBe(200);
    expect(answer.body).not.toHaveProperty('message_reference');
  });

  it('answers the same enforced nonce with the message that is there', async () => {
    const first = await send({ content: 'one', nonce: '7', enforce_nonce: true });
    const second = await send({ content: 'two', nonce: '7', enforce_nonce: true });
    expect(second.body).toEqual(first.body);
    expect(stage.server.channel.messages).toHaveLength(1);
  });
});

describe('limits of commands', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await Stage.open();
  });

  afterEach(async () => {
    await stage.close();
  });

  it.each([
    ['a name of 33', { name: 'x'.repeat(33), description: 'd' }, ['name']],
    ['a name with capitals', { name: 'Ask', description: 'd' }, ['name']],
    ['no description', { name: 'ask' }, ['description']],
    ['a description of 101', { name: 'ask', description: 'x'.repeat(101) }, ['description']],
    [
      '26 options',
      {
        name: 'ask',
        description: 'd',
        options: Array.from({ length: 26 }, (_, index) => commandOption(`o${index}`)),
      },
      ['options'],
    ],
    [
      'a required option after an optional one',
      {
        name: 'ask',
        description: 'd',
        options: [commandOption('a'), commandOption('b', { required: true })],
      },
      ['options'],
    ],
    [
      'two options of one name',
      { name: 'ask', description: 'd', options: [commandOption('a'), commandOption('a')] },
      ['options'],
    ],
    [
      'a choice of 101 characters',
      {
        name: 'ask',
        description: 'd',
        options: [commandOption('a', { choices: [{ name: 'x'.repeat(101), value: 'v' }] })],
      },
      ['options', '0', 'choices', '0', 'name'],
    ],
  ])('refuses %s', async (_what, command, path) => {
    const { server } = stage;
    const answer = await stage.request('POST', `/applications/${server.bot.id}/commands`, command);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 50_035 });
    expect(answer.body).toHaveProperty(['errors', ...path, '_errors']);
  });

  it('refuses a command of more than 8,000 characters', async () => {
    const { server } = stage;
    const choices = Array.from({ length: 25 }, (_, index) => ({
      name: `${index}`.padEnd(100, 'x'),
      value: `${index}`.padEnd(100, 'x'),
    }));
    const command = {
      name: 'ask',
      description: 'd',
      options: [commandOption('a', { choices }), commandOption('b', { choices })],
    };
    const answer = await stage.request('POST', `/applications/${server.bot.id}/commands`, command);
    expect(JSON.stringify(answer.body)).toContain('APPLICATION_COMMAND_TOO_LARGE');
  });

  it('keeps what was registered when one command of an overwrite is refused', async () => {
    const { server } = stage;
    const path = `/applications/${server.bot.id}/commands`;
    await stage.request('PUT', path, [{ name: 'ask', description: 'd' }]);
    const refused = await stage.request('PUT', path, [
      { name: 'new', description: 'd' },
      { name: '' },
    ]);
    const listed = await stage.request('GET', path);

    expect(refused.status).toBe(400);
    expect(refused.body).toHaveProperty(['errors', '1', 'name']);
    expect(listed.body).toMatchObject([{ name: 'ask' }]);
  });

  it('keeps the id of a command that is registered again', async () => {
    const path = `/applications/${stage.server.bot.id}/commands`;
    const first = await stage.request('POST', path, { name: 'ask', description: 'one' });
    const second = await stage.request('POST', path, { name: 'ask', description: 'two' });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toMatchObject({
      id: (first.body as { id: string }).id,
      description: 'two',
    });
  });

  it('keeps global and guild commands apart', async () => {
    const { server } = stage;
    const base = `/applications/${server.bot.id}`;
    await stage.request('POST', `${base}/commands`, { name: 'ask', description: 'd' });
    const inGuild = await stage.request('GET', `${base}/guilds/${server.guild.id}/commands`);
    expect(inGuild.body).toEqual([]);
  });
});
