import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InteractionHandle } from '../src/index.ts';
import { Stage } from './stage.ts';

describe('what Discord refuses', () => {
  let stage: Stage;

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    stage = await Stage.open();
    await stage.request('PUT', `/applications/${stage.server.bot.id}/commands`, [
      {
        name: 'ask',
        description: 'd',
        options: [{ type: 3, name: 'question', description: 'd', autocomplete: true }],
      },
    ]);
  });

  afterEach(async () => {
    await stage.close();
    vi.useRealTimers();
  });

  function ask(): InteractionHandle {
    const { server } = stage;
    return server.person('Ada').command(server.channel, 'ask', { question: 'mortar' });
  }

  async function respond(
    handle: InteractionHandle,
    body: object,
    query = '',
  ): ReturnType<Stage['request']> {
    const { token } = handle.interaction.payload;
    return await stage.request(
      'POST',
      `/interactions/${handle.id}/${token}/callback${query}`,
      body,
    );
  }

  it('does not know a wrong token', async () => {
    const answer = await stage.request('GET', '/users/@me', undefined, 'wrong');
    expect(answer).toEqual({ status: 401, body: { code: 0, message: '401: Unauthorized' } });
  });

  it.each([
    ['GET', '/channels/1', 10_003],
    ['GET', '/guilds/1', 10_004],
    ['GET', '/users/1', 10_013],
    ['POST', '/interactions/1/x/callback', 10_062],
    ['GET', '/nowhere', 0],
  ])('answers %s %s with 404 and code %i', async (method, path, code) => {
    const answer = await stage.request(method, path);
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ code });
  });

  it('does not know a message that was deleted', async () => {
    const { server } = stage;
    const ada = server.person('Ada');
    const message = await ada.say(server.channel, 'hello');
    await ada.deleteMessage(message);
    const answer = await stage.request(
      'GET',
      `/channels/${server.channel.id}/messages/${message.id}`,
    );
    expect(answer.body).toMatchObject({ code: 10_008 });
  });

  it('does not let a bot edit what others wrote', async () => {
    const { server } = stage;
    const message = await server.person('Ada').say(server.channel, 'hello');
    const path = `/channels/${server.channel.id}/messages/${message.id}`;
    const answer = await stage.request('PATCH', path, { content: 'changed' });
    expect(answer.body).toMatchObject({ code: 50_005 });
  });

  it('does not let a bot write where it may not', async () => {
    const { server } = stage;
    server.deny(server.channel, ['SendMessages']);
    const path = `/channels/${server.channel.id}/messages`;
    const denied = await stage.request('POST', path, { content: 'x' });
    server.deny(server.channel, ['ViewChannel']);
    const hidden = await stage.request('POST', path, { content: 'x' });

    expect(denied.body).toMatchObject({ code: 50_013 });
    expect(hidden.body).toMatchObject({ code: 50_001 });
  });

  it('does not take a response after three seconds', async () => {
    const handle = ask();
    vi.advanceTimersByTime(3_000);
    const answer = await respond(handle, { type: 4, data: { content: 'late' } });

    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ code: 10_062 });
    expect(await handle.reply()).toBeNull();
  });

  it('does not take a second response', async () => {
    const handle = ask();
    await respond(handle, { type: 5 });
    const answer = await respond(handle, { type: 4, data: { content: 'again' } });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 40_060 });
  });

  it('takes another response after a refused one', async () => {
    const handle = ask();
    const refused = await respond(handle, { type: 4, data: { content: '' } });
    const taken = await respond(handle, { type: 4, data: { content: 'better' } });
    expect(refused.body).toMatchObject({ code: 50_006 });
    expect(taken.status).toBe(204);
  });

  it('does not take follow-ups before the first response, nor after fifteen minutes', async () => {
    const handle = ask();
    const path = `/webhooks/${stage.server.bot.id}/${handle.interaction.payload.token}`;
    const early = await stage.request('POST', path, { content: 'x' });
    await respond(handle, { type: 4, data: { content: 'answer' } });
    const inTime = await stage.request('POST', path, { content: 'more' });
    vi.advanceTimersByTime(15 * 60_000 + 1);
    const late = await stage.request('POST', path, { content: 'x' });

    expect(early.body).toMatchObject({ code: 10_015 });
    expect(inTime.status).toBe(200);
    expect(late.body).toMatchObject({ code: 50_027 });
  });

  it.each([
    ['26 choices', Array.from({ length: 26 }, (_, i) => ({ name: `${i}`, value: `${i}` }))],
    ['a choice of 101 characters', [{ name: 'x'.repeat(101), value: 'v' }]],
    ['a choice without a name', [{ name: '', value: 'v' }]],
  ])('does not take %s', async (_what, choices) => {
    const { server } = stage;
    const asked = new Promise<string>((resolve) => {
      server.watch((change) => {
        if (change.kind !== 'interaction-created') return;
        const { id, token } = change.interaction.payload;
        resolve(`/interactions/${id}/${token}/callback`);
      });
    });
    const offered = server.person('Ada').autocomplete(server.channel, 'ask', 'question', 'm');
    const answer = await stage.request('POST', await asked, { type: 8, data: { choices } });
    vi.advanceTimersByTime(3_000);

    expect(answer.body).toMatchObject({ code: 50_035 });
    expect(await offered).toBeNull();
  });

  it('hides private answers from channel routes', async () => {
    const handle = ask();
    const answer = await respond(
      handle,
      { type: 4, data: { content: 'secret', flags: 64 } },
      '?with_response=true',
    );
    const message = await handle.reply();
    const path = `/channels/${stage.server.channel.id}/messages`;
    const got = await stage.request('GET', `${path}/${message?.id ?? ''}`);
    const listed = await stage.request('GET', path);

    expect(answer.body).toMatchObject({
      interaction: { response_message_ephemeral: true },
      resource: { message: { content: 'secret' } },
    });
    expect(got.body).toMatchObject({ code: 10_008 });
    expect(listed.body).toEqual([]);
  });
});
