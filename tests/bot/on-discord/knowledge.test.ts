import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discordDisplay } from '../../../src/bot/markdown/discord-display.ts';
import { knowledgeRefusal } from '../../../src/bot/moderation/access.ts';
import type { Check } from '../../../src/content/checking/check-in-process.ts';
import { createCloserLooks } from '../../../src/content/checking/closer-looks.ts';
import { checkContent } from '../../../src/content/checking/content-check.ts';
import { shownLength } from '../../../src/bot/messages/summary-text.ts';
import { openLiveLibrary, type LiveLibrary } from '../../../src/content/live-library.ts';
import { createLog } from '../../../src/config/log.ts';
import type { Bot } from '../../../src/bot/bot.ts';
import type { BotOptions } from '../../../src/bot/make-context.ts';
import { PermissionsBitField } from 'discord.js';
import type { Message, Person } from 'discord-stand-in';
import { temporaryFolder } from '../../temporary-folder.ts';
import { Stage } from './stage.ts';
import { shown } from '../shown.ts';

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
    loading: { shownLength },
    now: () => LOADED_AT,
    onReload: () => undefined,
  });
  if (opened.kind === 'unreadable') throw new Error(opened.sentence);
  return opened.live;
}

/** The bot over a folder, checked in this process: that it is done in another is `main`'s test. */
async function runOver(
  live: LiveLibrary,
  folder: string,
  options: Partial<Omit<BotOptions, 'config'>> & { readonly check?: Check } = {},
): Promise<Bot> {
  const { check = checkContent, ...others } = options;
  const looks = createCloserLooks({
    config: { contentDir: folder, siteUrl: null, staleAfterYears: 5 },
    display: discordDisplay,
    now: () => LOADED_AT,
    log: createLog('silent', []),
    check,
  });
  return stage.run({ live, looks, library: () => live.current().library, ...others });
}

async function runOn(folder: string, options: Parameters<typeof runOver>[2] = {}): Promise<Bot> {
  return runOver(await openLive(folder), folder, options);
}

/** A list of problems when it is complete: it is shown before. */
async function completed(list: Message | null): Promise<Message> {
  const now = (): Message | undefined => (list === null ? undefined : grace.sees(list));
  const isComplete = (): boolean => !shown(now()).text.includes('I am looking closer');
  await new Promise<void>((resolve) => {
    const stop = stage.server.watch(look);
    function look(): void {
      if (!isComplete()) return;
      stop();
      resolve();
    }
    look();
  });
  return now()!;
}

async function problems(): Promise<Message> {
  return completed(await answerTo('problems'));
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

const good = '# Lime\n\nLime is soft.\n\n## Sources\n\n- A book. Press, 2019.\n';

describe('/knowledge status', () => {
  it('tells articles, version and since when, and what reading the files has found', async () => {
    const folder = await temporaryFolder({ 'walls/lime.md': good, 'bad.md': broken });
    const live = await openLive(folder);
    await runOver(live, folder);
    const embed = shown(await answerTo('status'));
    expect(embed.text?.split('\n')).toEqual([
      '- 1 article in 1 topic',
      `- Version \`${live.current().version}\`, loaded <t:1700000000:f> (<t:1700000000:R>)`,
      '- Found while reading the files: 1 error, 0 warnings; 1 file not used because of errors',
      expect.stringMatching(/^- Not looked for yet: .*npm run check/),
      '- Questions here today (UTC): none',
      '- What you set and members ask: kept',
    ]);
  });

  it('tells what the closer look has found, once there was one', async () => {
    const folder = await temporaryFolder({
      'walls/lime.md': `${good}\nSee [glass](glass.md).\n`,
      'bad.md': broken,
    });
    await runOn(folder);
    await problems();
    const embed = shown(await answerTo('status'));
    expect(embed.text?.split('\n').slice(2)).toEqual([
      '- Found by the closer look <t:1700000000:f> (<t:1700000000:R>), as by `npm run check`: 1 error, 1 warning; 1 file not used because of errors',
      '- Questions here today (UTC): none',
      '- What you set and members ask: kept',
    ]);
  });

  it('says that newer content was not taken, and why', async () => {
    const folder = await temporaryFolder({ 'walls/lime.md': good });
    const live = await openLive(folder);
    await runOver(live, folder);
    await rm(folder, { recursive: true });
    await live.reload();
    const embed = shown(await answerTo('status'));
    expect(embed.text).toMatch(
      /\*\*The newest content was not taken\*\* <t:17.*ENOENT.*In use: 1 article of version/s,
    );
  });

  it('counts what is wrong with newer content that was not taken', async () => {
    const folder = await temporaryFolder({ 'walls/lime.md': good });
    const live = await openLive(folder);
    await runOver(live, folder);
    await writeFile(join(folder, 'walls/lime.md'), broken);
    await live.reload();
    const description = shown(await answerTo('status')).text;
    expect(description).toContain(`those of the newest content, version \`${newestOf(live)}\``);
    expect(description).toContain('1 error, 0 warnings; 1 file not used because of errors');
  });
});

/** Version of the content that was refused. */
function newestOf(live: LiveLibrary): string | undefined {
  return live.refusal()?.content?.version;
}

describe('/knowledge reload', () => {
  it('says what has changed, and questions are answered from it', async () => {
    const folder = await temporaryFolder({ 'glass.md': '# Glass\n\nGlass is clear.\n' });
    await runOn(folder);
    await writeFile(join(folder, 'lime.md'), '# What is lime?\n\nLime is burnt limestone.\n');
    await writeFile(join(folder, 'bad.md'), broken);
    const embed = shown(await answerTo('reload'));
    expect(embed.title).toBe('The articles were reloaded');
    expect(embed.text).toContain('**Added** (1)\n- lime.md');
    expect(embed.text).toMatch(
      /\*\*Refused because of errors\*\* \(1\)\n- bad\.md: line 2: The front matter is not valid YAML/,
    );
    const answer = await grace
      .command(stage.server.channel, 'ask', { question: 'What is lime?', private: true })
      .reply();
    expect(JSON.stringify(answer)).toContain('burnt limestone');
  });

  it('says which refused files were mended, and which were deleted', async () => {
    const folder = await temporaryFolder({ 'a.md': good, 'b.md': broken, 'c.md': broken });
    await runOn(folder);
    await writeFile(join(folder, 'b.md'), '# Glass\n\nGlass is clear.\n');
    await rm(join(folder, 'c.md'));
    const embed = shown(await answerTo('reload'));
    expect(embed.text).toContain('**Mended and in use now** (1)\n- b.md');
    expect(embed.text).toContain('**Deleted after having been refused** (1)\n- c.md');
  });

  it('says that nothing has changed', async () => {
    await runOn(await temporaryFolder({ 'a.md': good }));
    expect(shown(await answerTo('reload')).title).toBe('Nothing has changed');
  });

  it('says why the old articles stay, and which files are refused', async () => {
    const folder = await temporaryFolder({ 'a.md': good });
    await runOn(folder);
    await writeFile(join(folder, 'a.md'), broken);
    const embed = shown(await answerTo('reload'));
    expect(embed.title).toBe('The articles stay as they were');
    expect(embed.text).toMatch(/no usable article any more[^]*- a\.md: line 2: The front/);
  });

  it('says that the folder can be used again', async () => {
    const folder = await temporaryFolder({ 'a.md': good });
    await runOn(folder);
    await writeFile(join(folder, 'a.md'), broken);
    await answerTo('reload');
    await writeFile(join(folder, 'a.md'), good);
    const embed = shown(await answerTo('reload'));
    expect(embed.text).toContain('The folder can be used again');
  });

  it('asks Discord for time before it reads', async () => {
    await runOn(await temporaryFolder({ 'a.md': good }));
    const handle = grace.command(stage.server.channel, 'knowledge reload');
    expect((await handle.acknowledged()).kind).toBe('deferred');
    await handle.reply();
  });
});

describe('/knowledge problems', () => {
  function manyBroken(): Promise<string> {
    const bad = Array.from({ length: 12 }, (_, number) => [`bad-${10 + number}.md`, broken]);
    return temporaryFolder({ 'a.md': good, ...Object.fromEntries(bad) });
  }

  it('lists what npm run check finds', async () => {
    const folder = await temporaryFolder({
      'lime.md': `${good}\nSee [glass](glass.md).\n`,
      'glazing.md': '# Glazing\n\nGlazing is glass in a frame.\n',
    });
    await runOn(folder);
    const embed = shown(await problems());
    expect(embed.text).toMatch(/\*\*lime\.md:9:5\*\* warning `broken-link`/);
    expect(embed.text).toContain('**glazing.md:1:1** warning `missing-sources`');
    expect(embed.small).toMatch(/^2 problems · version /);
  });

  it('shows what reading the files has found while it looks closer', async () => {
    const folder = await temporaryFolder({ 'a.md': `${good}\n[b](b.md)\n`, 'bad.md': broken });
    let letCheck: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (letCheck = resolve));
    await runOn(folder, {
      check: async (request) => {
        await held;
        return checkContent(request);
      },
    });
    const first = await answerTo('problems');
    expect(shown(first).text).toMatch(/^I am looking closer now[^]*bad\.md/);
    expect(shown(first).text).not.toContain('broken-link');
    letCheck?.();
    expect(shown(await completed(first)).text).toContain('broken-link');
  });

  it('says so when the closer look fails, and keeps what reading has found', async () => {
    await runOn(await temporaryFolder({ 'a.md': good, 'bad.md': broken }), {
      check: () => Promise.reject(new Error('no memory left')),
    });
    const { text: description } = shown(await problems());
    expect(description).toMatch(/^The closer look did not come to its end[^]*bad\.md/);
    expect(description).not.toContain('no memory left');
  });

  it('says so when the files change while it looks', async () => {
    const folder = await temporaryFolder({ 'a.md': good });
    const live = await openLive(folder);
    await runOver(live, folder, {
      check: async (request) => {
        const result = await checkContent(request);
        await writeFile(join(folder, 'b.md'), '# Glass\n\nGlass is clear.\n');
        await live.reload();
        return result;
      },
    });
    expect(shown(await problems()).text).toMatch(/^The files have changed while/);
  });

  it('of newer content that was not taken are listed, with why, and what is in use', async () => {
    const folder = await temporaryFolder({ 'a.md': good });
    const live = await openLive(folder);
    await runOver(live, folder);
    await writeFile(join(folder, 'a.md'), broken);
    await live.reload();
    const embed = shown(await problems());
    expect(embed.text).toMatch(
      /^\*\*The newest content was not taken\*\*.*no usable article.*In use: 1 article of version[^]*\*\*a\.md:2:/,
    );
    expect(embed.small).toBe(`1 problem · version ${newestOf(live)}`);
  });

  it('of the content in use are listed when the newest cannot be read', async () => {
    const folder = await temporaryFolder({ 'a.md': good, 'bad.md': broken });
    const live = await openLive(folder);
    await runOver(live, folder);
    await rm(folder, { recursive: true });
    await live.reload();
    const embed = shown(await problems());
    expect(embed.text).toMatch(/^\*\*The newest.*ENOENT.*of the content in use\.[^]*bad\.md/);
  });

  it('pages through the findings, also after a restart', async () => {
    const folder = await manyBroken();
    const bot = await runOn(folder);
    const first = await problems();
    expect(shown(first).text).toMatch(/^\*\*bad-10\.md:2:\d+\*\* error/);
    expect(shown(first).small).toMatch(/^12 problems · page 1 of 3 · version /);
    await bot.stop();
    await runOn(folder);
    const second = await completed(await grace.click(first, 'Next ▶').reply());
    expect(second.id).toBe(first.id);
    expect(shown(second).small).toMatch(/page 2 of 3/);
  });

  it('says so when the files have changed since the page was opened', async () => {
    const folder = await manyBroken();
    const live = await openLive(folder);
    const { version } = live.current();
    await runOver(live, folder);
    const first = await problems();
    await rm(join(folder, 'bad-10.md'));
    await live.reload();
    const next = await completed(await grace.click(first, 'Next ▶').reply());
    expect(shown(next).text).toMatch(/^The files have changed since/);
    expect(shown(next).text).toContain(version);
    expect(shown(next).small).toMatch(/^11 problems/);
  });

  it('has nothing to say about good files', async () => {
    await runOn(await temporaryFolder({ 'a.md': good }));
    expect(shown(await problems()).text).toBe('No problems were found.');
  });

  it('turns no page for who may not manage the server any more', async () => {
    await runOn(await manyBroken());
    const first = await problems();
    stage.server.deny(stage.server.channel, ['ManageGuild'], grace);
    const refusal = await grace.click(first, 'Next ▶').reply();
    expect(shown(refusal).text).toContain('Manage Server');
  });
});

describe("the operator's server", () => {
  it('is the only one where problems and reload work, once it is set', async () => {
    const folder = await temporaryFolder({ 'a.md': good });
    await runOn(folder, { operatorGuildId: '99999999999999999' });
    for (const subcommand of ['problems', 'reload']) {
      const embed = shown(await answerTo(subcommand));
      expect(embed.text).toMatch(/only in the server of whoever runs me/);
    }
    expect(shown(await answerTo('status')).title).toBe('My articles');
  });

  it('can use all of it', async () => {
    await runOn(await temporaryFolder({ 'a.md': good }), {
      operatorGuildId: stage.server.guild.id,
    });
    expect(shown(await answerTo('reload')).title).toBe('Nothing has changed');
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
