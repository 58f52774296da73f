import { Events, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deviationsOf } from '../src/openapi/deviations.ts';
import { amended } from '../src/openapi/amendments.ts';
import { readDocument } from '../src/openapi/document.ts';
import { findOperation } from '../src/openapi/find-operation.ts';
import { OpenApiCheck } from '../src/openapi/openapi-check.ts';
import { allRoutes } from '../src/rest/routes.ts';
import { Stage } from './stage.ts';

/** An id, in the place of whatever varies in a path. */
const ID = '1000000000000000000';

const routes = allRoutes(
  () => ({ url: '', shards: 1, maxConcurrency: 1, identifiesPerDay: 1, identifiesLeft: 1 }),
  () => true,
);

describe("Discord's OpenAPI document", () => {
  it('has every route of the stand-in', () => {
    const document = readDocument();
    const missing = routes.filter(
      ({ method, path }) =>
        findOperation(document, { method, path: path.replaceAll(/:\w+/g, ID) }) === undefined,
    );
    expect(missing.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it('knows the schemas that are amended, or they would be amended in vain', () => {
    const document = readDocument();
    const names = (of: typeof document): string[] => Object.keys(of.components.schemas).toSorted();
    expect(names(amended(document))).toEqual(names(document));
  });
});

describe('requests and answers, compared with the document', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
  });
  afterEach(async () => await stage.close());

  it('are as described for everything that can be read', async () => {
    const { server } = stage;
    const ada = server.person('Ada');
    const forum = server.addChannel('help', { isForum: true });
    const post = await ada.startThread(forum, 'Lime', 'Which lime?');
    const guild = Routes.guild(server.guild.id);
    for (const path of [
      '/gateway',
      '/gateway/bot',
      '/users/@me',
      '/users/@me/guilds',
      Routes.user(ada.id),
      '/applications/@me',
      '/oauth2/applications/@me',
      guild,
      `${guild}/channels`,
      `${guild}/roles`,
      `${guild}/threads/active`,
      `${guild}/members/${ada.id}`,
      `/applications/${server.bot.id}/guilds/${server.guild.id}/commands/permissions`,
      Routes.channel(server.channel.id),
      Routes.channel(forum.id),
      Routes.channel(post.id),
      `${Routes.channelMessages(post.id)}?limit=5`,
    ]) {
      expect(await stage.request('GET', path), path).toMatchObject({ status: 200 });
    }
    expect(deviationsOf(server)).toEqual([]);
  });

  it('tells what is wrong, and of which of several shapes', () => {
    const check = new OpenApiCheck();
    const sent = {
      method: 'POST',
      path: `/channels/${ID}/messages`,
      query: '?wait=true',
      body: {
        content: 'Here',
        contnet: 'x',
        components: [{ type: 17, components: [{ type: 10 }] }],
      },
      outcome: 200,
      answer: { message: 'not a message' },
    } as const;
    const [address, request, answer] = check.deviations([sent]);
    expect(address).toMatchObject({ part: 'address', problems: ['wait is not in the document'] });
    expect(request).toMatchObject({
      request: `POST /channels/${ID}/messages`,
      part: 'request',
      problems: [
        '/ must NOT have additional properties: contnet',
        "/components/0/components/0 must have required property 'content': content",
      ],
    });
    expect(answer?.problems).toContain("/ must have required property 'author': author");
    expect(check.deviations([{ ...sent, path: '/nowhere' }])).toMatchObject([{ part: 'route' }]);
  });

  it('says which modal a message came of, and what opened it', async () => {
    const { server } = stage;
    const client = await stage.login();
    client.on(Events.MessageCreate, (message) => {
      if (message.author.bot) return;
      const button = { type: 2, style: 1, custom_id: 'open', label: 'Open' } as const;
      void message.reply({ content: 'Open it', components: [{ type: 1, components: [button] }] });
    });
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isModalSubmit()) void interaction.reply('Thank you');
      if (!interaction.isButton()) return;
      const input = { type: 4, style: 1, custom_id: 'name' } as const;
      void interaction.showModal({
        title: 'Name',
        custom_id: 'form',
        components: [{ type: 18, label: 'Your name', component: input }],
      });
    });
    const ada = server.person('Ada');
    const reply = await server.channel.replyTo(await ada.say(server.channel, 'A form, please'));
    const opened = ada.click(reply, 'Open');
    const submitted = await ada.submitModal(opened, { name: 'Ada' });
    const thanks = await submitted.reply();
    expect(thanks?.interaction_metadata?.triggering_interaction_metadata).toMatchObject({
      id: opened.interaction.payload.id,
      interacted_message_id: reply.id,
    });
  });
});
