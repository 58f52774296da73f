import { readdir, readFile } from 'node:fs/promises';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { startDiscordServer } from '../src/index.ts';
import { allRoutes } from '../src/rest/routes.ts';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

/** The first block of code below a heading. */
function blockBelow(heading: string): string {
  const [, below = ''] = readme.split(`\n## ${heading}\n`);
  return /```\w+\n([\s\S]*?)```/.exec(below)?.[1] ?? '';
}

interface Bot {
  readonly stop: () => Promise<void>;
}

/** What the README leaves to its readers: a bot that answers whoever mentions it. */
async function startYourBot(to: { readonly token: string; readonly api: string }): Promise<Bot> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    rest: { api: to.api },
  });
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot) void message.reply(`You asked: ${message.content}`);
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(to.token);
  await ready;
  return { stop: () => client.destroy() };
}

describe('the README', () => {
  it('drives a bot in five lines', async () => {
    const lines = blockBelow('In five lines').trim();
    expect(lines.split('\n')).toHaveLength(5);
    const source = `export default async (startDiscordServer, startYourBot) => { ${lines} return reply; }`;
    const { default: run }: { default: (...parts: unknown[]) => Promise<unknown> } = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
    );
    const reply = await run(startDiscordServer, startYourBot);
    expect(reply).toMatchObject({ content: expect.stringMatching(/^You asked: .*Here\?$/) });
  });

  it('lists every route', () => {
    const gateway = {
      url: '',
      shards: 1,
      maxConcurrency: 1,
      identifiesPerDay: 1,
      identifiesLeft: 1,
    };
    const routes = allRoutes(
      () => gateway,
      () => true,
    );
    const paths = [...new Set(routes.map(({ path }) => path))];
    const lines = paths.map((path) => {
      const methods = routes.filter((route) => route.path === path).map(({ method }) => method);
      return `${methods.join(' ')} ${path}`;
    });
    expect(blockBelow('Routes').trim().split('\n')).toEqual(lines);
  });

  it('lists every event', async () => {
    const folder = new URL('../src/gateway/', import.meta.url);
    const files = await readdir(folder);
    const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
    const named = texts.flatMap((text) => [...text.matchAll(/GatewayDispatchEvents\.(\w+)/g)]);
    const sent = Object.entries(GatewayDispatchEvents)
      .filter(([key]) => named.some(([, name]) => name === key))
      .map(([, event]) => event);
    expect(blockBelow('Events').trim().split('\n')).toEqual(sent.toSorted());
  });
});
