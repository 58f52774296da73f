import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { knowledgeRefusal } from '../../../src/bot/commands/knowledge-access.ts';
import { openLiveLibrary, type LiveLibrary } from '../../../src/bot/live-library.ts';
import type { Bot, BotOptions } from '../../../src/bot/run-discord.ts';
import { PermissionsBitField } from 'discord.js';
import type { Message, Person } from '../../../src/preview/discord-server/index.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { Stage } from './stage.ts';

const broken = '---\ntitle: [\n---\nText.\n';
const LOADED_AT = new Date(1_700_000_000_000);

let stage: Stage;
let grace: Person;

beforeEach(async () => {
  stage = await Stage.open();
  grace = stage.server.person('Grace', { roles: [stage.server.role('Keepers', ['ManageGuild'])] });
});

afterEach(async () => {
  await stage.closeUnrefused();
});

async function openLive(folder: string): Promise<LiveLibrary> {
  const opened = await openLiveLibrary({
    config: { contentDir: folder, siteUrl: null },
    now: () => LOADED_AT,
    onReload: () => undefined,
  });
  if (opened.kind === 'unreadable') throw new Error(opened.sentence);
  return opened.live;
}

async function runOver(live: LiveLibrary, options: Partial<BotOptions> = {}): Promise<Bot> {
  return stage.run({ live, library: () => live.current().library, ...options });
}

/** What a keeper is answered, which nobody else sees. */
async function answerTo(subcommand: string): Promise<Message> {
  const handle = grace.command(stage.server.channel, `knowledge ${subcommand}`);
  const reply = await handle.reply();
  if (reply === null) throw new Error('Expected a reply, got none');
  expect(handle.isPrivate(reply)).toBe(true);
  expect(stage.server.channel.fromBot).toEqual([]);
  return reply;
}

describe('/knowledge status', () => {
  it('tells articles, findings, version and since when', async () => {
    const live = await openLive(
      await temporaryFolder({ 'walls/lime.md': '# Lime\n\nLime is soft.\n', 'bad.md': broken }),
    );
    await runOver(live);
    const [embed] = (await answerTo('status')).embeds;
    expect(embed?.description?.split('\n')).toEqual([
      '- 1 article in 1 topic',
      '- 1 error, 0 warnings; 1 file not used because of errors',
      `- Version \`${live.current().version}\`, loaded <t:1700000000:f> (<t:1700000000:R>)`,
    ]);
  });

  it('says that newer content was not taken, and why', async () => {
    const folder = await temporaryFolder({ 'walls/lime.md': '# Lime\n\nLime is soft.\n' });
    const live = await openLive(folder);
    await runOver(live);
    await rm(folder, { recursive: true });
    await live.reload();
    const [embed] = (await answerTo('status')).embeds;
    expect(embed?.description).toMatch(/\*\*Newer content was not taken\*\* <t:17.*ENOENT/s);
  });
});

describe('/knowledge reload', () => {
  it('says what has changed, and questions are answered from it', async () => {
    const folder = await temporaryFolder({ 'glass.md': '# Glass\n\nGlass is clear.\n' });
    await runOver(await openLive(folder));
    await writeFile(join(folder, 'lime.md'), '# What is lime?\n\nLime is burnt limestone.\n');
    await writeFile(join(folder, 'bad.md'), broken);
    const [embed] = (await answerTo('reload')).embeds;
    expect(embed?.title).toBe('The articles were reloaded');
    expect(embed?.description).toContain('**Added** (1)\n- lime.md');
    expect(embed?.description).toContain('**Refused because of errors** (1)\n- bad.md');
    const answer = await grace
      .command(stage.server.channel, 'ask', { question: 'What is lime?', private: true })
      .reply();
    expect(JSON.stringify(answer)).toContain('burnt limestone');
  });

  it('says that nothing has changed', async () => {
    await runOver(await openLive(await temporaryFolder({ 'a.md': '# Lime\n\nLime is soft.\n' })));
    expect((await answerTo('reload')).embeds[0]?.title).toBe('Nothing has changed');
  });

  it('says why the old articles stay', async () => {
    const folder = await temporaryFolder({ 'a.md': '# Lime\n\nLime is soft.\n' });
    await runOver(await openLive(folder));
    await writeFile(join(folder, 'a.md'), broken);
    const [embed] = (await answerTo('reload')).embeds;
    expect(embed?.title).toBe('The articles stay as they were');
    expect(embed?.description).toMatch(/no usable article any more[^]*1 problem found/);
  });

  it('asks Discord for time before it reads', async () => {
    await runOver(await openLive(await temporaryFolder({ 'a.md': '# Lime\n\nLime is soft.\n' })));
    const handle = grace.command(stage.server.channel, 'knowledge reload');
    expect((await handle.acknowledged()).kind).toBe('deferred');
    await handle.reply();
  });
});

describe('/knowledge problems', () => {
  function manyBroken(): Promise<string> {
    const bad = Array.from({ length: 12 }, (_, number) => [`bad-${10 + number}.md`, broken]);
    return temporaryFolder({ 'a.md': '# Lime\n\nLime is soft.\n', ...Object.fromEntries(bad) });
  }

  it('pages through the findings, also after a restart', async () => {
    const folder = await manyBroken();
    const bot = await runOver(await openLive(folder));
    const first = await answerTo('problems');
    expect(first.embeds[0]?.description).toMatch(/^\*\*bad-10\.md:2:\d+\*\* error/);
    expect(first.embeds[0]?.footer?.text).toMatch(/^12 problems · page 1 of 3 · version /);
    await bot.stop();
    await runOver(await openLive(folder));
    const second = await grace.click(first, 'Next ▶').reply();
    expect(second?.id).toBe(first.id);
    expect(second?.embeds[0]?.footer?.text).toMatch(/page 2 of 3/);
  });

  it('says so when the files have changed since the page was opened', async () => {
    const folder = await manyBroken();
    const live = await openLive(folder);
    const { version } = live.current();
    await runOver(live);
    const first = await answerTo('problems');
    await rm(join(folder, 'bad-10.md'));
    await live.reload();
    const next = await grace.click(first, 'Next ▶').reply();
    expect(next?.embeds[0]?.description).toMatch(/^The files have changed since/);
    expect(next?.embeds[0]?.description).toContain(version);
    expect(next?.embeds[0]?.footer?.text).toMatch(/^11 problems/);
  });

  it('has nothing to say about good files', async () => {
    await runOver(await openLive(await temporaryFolder({ 'a.md': '# Lime\n\nLime is soft.\n' })));
    expect((await answerTo('problems')).embeds[0]?.description).toMatch(/^No problems/);
  });

  it('turns no page for who may not manage the server any more', async () => {
    await runOver(await openLive(await manyBroken()));
    const first = await answerTo('problems');
    stage.server.deny(stage.server.channel, ['ManageGuild'], grace);
    const refusal = await grace.click(first, 'Next ▶').reply();
    expect(refusal?.embeds[0]?.description).toContain('Manage Server');
  });
});

describe("the operator's server", () => {
  it('is the only one where problems and reload work, once it is set', async () => {
    const live = await openLive(await temporaryFolder({ 'a.md': '# Lime\n\nLime is soft.\n' }));
    await runOver(live, { operatorGuildId: '99999999999999999' });
    for (const subcommand of ['problems', 'reload']) {
      const [embed] = (await answerTo(subcommand)).embeds;
      expect(embed?.description).toMatch(/only in the server of whoever runs me/);
    }
    expect((await answerTo('status')).embeds[0]?.title).toBe('My articles');
  });

  it('can use all of it', async () => {
    const live = await openLive(await temporaryFolder({ 'a.md': '# Lime\n\nLime is soft.\n' }));
    await runOver(live, { operatorGuildId: stage.server.guild.id });
    expect((await answerTo('reload')).embeds[0]?.title).toBe('Nothing has changed');
  });
});

describe('our own check', () => {
  const guildId = '12345678901234567';
  const manager = { memberPermissions: new PermissionsBitField('ManageGuild'), guildId };
  const anybody = { memberPermissions: new PermissionsBitField('SendMessages'), guildId };
  const nobody = { memberPermissions: null, guildId: null };

  it.each([
    { who: manager, operatorGuildId: null, refusal: null, why: 'who manages a server may' },
    {
      who: anybody,
      operatorGuildId: null,
      refusal: 'not a manager',
      why: 'overrides cannot widen',
    },
    { who: nobody, operatorGuildId: null, refusal: 'not a manager', why: 'direct messages' },
    { who: manager, operatorGuildId: guildId, refusal: null, why: "the operator's own server" },
    { who: manager, operatorGuildId: '1', refusal: 'not the operator', why: 'another server' },
  ])('says $refusal: $why', ({ who, operatorGuildId, refusal }) => {
    expect(knowledgeRefusal(who, 'everybody', { operatorGuildId })).toBe(refusal);
  });
});
