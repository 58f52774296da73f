import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Stage } from './stage.ts';

const V2 = 1 << 15;
const text = (content: string, id?: number) => ({ type: 10, content, id });
const button = (id: string) => ({ type: 2, style: 2, label: 'Open', custom_id: id });
const section = (id: string, texts: number) => ({
  type: 9,
  components: Array.from({ length: texts }, () => text('x')),
  accessory: button(id),
});
const container = (...components: object[]) => ({ type: 17, components });
const picture = (url: string, description?: string) => ({ media: { url }, description });
const gallery = (...items: object[]) => ({ type: 12, items });
const PICTURE = 'https://example.org/a.jpg';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});

afterAll(async () => {
  await stage.close();
});

async function send(body: object, method = 'POST', message = '') {
  const { id } = stage.server.channel;
  return stage.request(method, `/channels/${id}/messages${message}`, body);
}

function idOf(message: unknown): string {
  return (message as { readonly id: string }).id;
}

/** Whether a refusal has something to say at this path. */
function hasErrorAt(refusal: unknown, path: readonly string[]): boolean {
  let here = refusal;
  for (const step of path) {
    here = (here as Record<string, unknown> | undefined)?.[step];
  }
  return here !== undefined;
}

describe('a message of components V2', () => {
  it.each([
    ['a section of three texts', [container(section('a', 3))]],
    ['ten pictures with descriptions of 1,024', [gallery(...Array.from({ length: 10 }, () => picture(PICTURE, 'x'.repeat(1_024))))]], // prettier-ignore
    ['40 components, those inside others counted', [container(...Array.from({ length: 13 }, (_, i) => section(String(i), 1)))]], // prettier-ignore
    ['texts that have numbers of their own', [text('a', 7), text('b', 8)]],
    ['10,158 bytes in one text', [text('石'.repeat(3_386))]],
  ])('may hold %s', async (_what, components) => {
    expect((await send({ flags: V2, components })).status).toBe(200);
  });

  it.each([
    ['a section without a text', [section('a', 0)], ['components', '0', 'components']],
    ['a section of four texts', [section('a', 4)], ['components', '0', 'components']],
    ['a section without a button', [{ type: 9, components: [text('x')] }], ['components', '0', 'accessory']], // prettier-ignore
    ['a container in a container', [container(container(text('x')))], ['components', '0', 'components', '0', 'type']], // prettier-ignore
    ['an empty container', [container()], ['components', '0', 'components']],
    ['a gallery of eleven', [gallery(...Array.from({ length: 11 }, () => picture(PICTURE)))], ['components', '0', 'items']], // prettier-ignore
    ['an empty gallery', [gallery()], ['components', '0', 'items']],
    ['a picture without an address', [gallery({})], ['components', '0', 'items', '0', 'media']],
    ['a picture at no web address', [gallery(picture('javascript:alert(1)'))], ['components', '0', 'items', '0', 'media', 'url']], // prettier-ignore
    ['a description of 1,025', [gallery(picture(PICTURE, 'x'.repeat(1_025)))], ['components', '0', 'items', '0', 'description']], // prettier-ignore
    ['a file that is on the web', [{ type: 13, file: { url: PICTURE } }], ['components', '0', 'file', 'url']], // prettier-ignore
    ['43 components, those inside others counted', [container(...Array.from({ length: 14 }, (_, i) => section(String(i), 1)))], ['components']], // prettier-ignore
    ['a custom id twice, however deep', [container(section('a', 1)), { type: 1, components: [button('a')] }], ['components']], // prettier-ignore
    ['a number twice', [text('a', 7), text('b', 7)], ['components']],
    ['a colour of four bytes', [{ ...container(text('x')), accent_color: 0x1_00_00_00 }], ['components', '0', 'accent_color']], // prettier-ignore
  ])('is refused with %s', async (_what, components, path) => {
    const { status, body } = await send({ flags: V2, components });
    expect(status).toBe(400);
    expect(hasErrorAt(body, ['errors', ...path])).toBe(true);
  });

  it('that Discord cannot store fails with 500, as there: its bytes count, and twelve for each component', async () => {
    expect((await send({ flags: V2, components: [text('石'.repeat(3_387))] })).status).toBe(500);
  });

  it('stays one: an edit needs no flag, and cannot bring text beside it', async () => {
    const { body } = await send({ flags: V2, components: [text('a')] });
    const one = `/${idOf(body)}`;
    expect((await send({ components: [text('b')] }, 'PATCH', one)).status).toBe(200);
    expect((await send({ content: 'c' }, 'PATCH', one)).status).toBe(400);
    expect((await send({ flags: 0, components: [text('b')] }, 'PATCH', one)).status).toBe(400);
  });

  it('can be made of an older message, whose text and embeds are emptied with it', async () => {
    const { body } = await send({ content: 'old', embeds: [{ title: 'old' }] });
    const one = `/${idOf(body)}`;
    const components = [text('new')];
    const left = await send({ flags: V2, components }, 'PATCH', one);
    expect(left.status).toBe(400);
    expect(hasErrorAt(left.body, ['errors', 'content'])).toBe(true);
    expect(hasErrorAt(left.body, ['errors', 'embeds'])).toBe(true);
    const emptied = { flags: V2, components, content: null, embeds: [] };
    expect((await send(emptied, 'PATCH', one)).status).toBe(200);
  });
});

describe('a stand-in that was told to refuse open mentions', () => {
  it('takes messages and edits with an empty list alone, and single users named', async () => {
    const strict = await Stage.open({ refusesOpenMentions: true });
    const { channel } = strict.server;
    const messages = `/channels/${channel.id}/messages`;
    const status = async (allowed: unknown): Promise<number> => {
      const body = { content: 'x', allowed_mentions: allowed };
      return (await strict.request('POST', messages, body)).status;
    };
    expect(await status(undefined)).toBe(400);
    expect(await status({ users: ['1'] })).toBe(400);
    expect(await status({ parse: ['users'] })).toBe(400);
    expect(await status({ parse: [] })).toBe(200);
    expect(await status({ parse: [], users: ['1'] })).toBe(200);
    const [message] = channel.fromBot;
    const edit = await strict.request('PATCH', `${messages}/${message?.id}`, { content: 'y' });
    expect(edit.status).toBe(400);
    await strict.close();
  });
});

describe('a changed client', () => {
  it('can send any custom id, for a button or a menu, from a message that it sees', async () => {
    const client = await stage.login();
    const ada = stage.server.person('Ada');
    await send({ content: 'x' });
    const [message] = stage.server.channel.fromBot.slice(-1);
    if (message === undefined) throw new Error('Expected a message, got none');
    const seen = new Promise<unknown[]>((resolve) => {
      const ids: unknown[] = [];
      client.on('interactionCreate', (interaction) => {
        if (!interaction.isMessageComponent()) return;
        ids.push(interaction.customId, interaction.isButton(), interaction.component);
        if (ids.length === 6) resolve(ids);
      });
    });
    ada.forge(message, 'made up');
    ada.forge(message, 'a menu', ['a']);
    expect(await seen).toEqual(['made up', true, null, 'a menu', false, null]);
  });
});
