import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from 'discord-stand-in';
import type { Bot } from '../../../src/bot/bot.ts';
import { lime, sampleLibrary, venice } from '../sample-library.ts';
import { valueOf } from '../value-of.ts';
import {
  buttonsOf,
  openModeratorsStage,
  privateReply,
  textOf,
  type ModeratorsStage,
} from './moderators-stage.ts';
import { shown } from '../shown.ts';

let set: ModeratorsStage;
let bot: Bot;

beforeEach(async () => {
  set = await openModeratorsStage();
  bot = await set.stage.run();
});

afterEach(async () => {
  await set.stage.closeUnrefused();
});

async function pin(subcommand: string, values: Record<string, string> = {}): Promise<Message> {
  const { channel } = set.stage.server;
  return privateReply(set.grace.command(channel, `pin ${subcommand}`, values));
}

async function choices(subcommand: string, option: string, typed: string) {
  const { channel } = set.stage.server;
  return (await set.grace.autocomplete(channel, `pin ${subcommand}`, option, typed)) ?? [];
}

describe('/pin', () => {
  it('answers a question, in other words too, from the article of the moderators', async () => {
    const [choice] = await choices('add', 'article', 'venice');
    expect(choice?.name).toBe(venice.title);
    const added = await pin('add', {
      question: 'Who won the match?',
      article: String(choice?.value),
    });
    expect(textOf(added)).toMatch(/^Pinned: \*\*Who won the match\?\*\*/);
    const answer = await set.stage.ask(set.ada, 'the match, who won?');
    expect(shown(answer)).toMatchObject({
      title: venice.title,
      small: expect.stringMatching(/pinned to this question by the moderators/),
    });
    expect(buttonsOf(answer)).toContain('Not helpful');
    await set.stage.server.settled();
    const counts = valueOf(await set.stage.state.counts.countsOf(set.guildId, '2026-11-29'));
    expect(counts).toMatchObject([{ outcome: 'pinned', questions: 1 }]);
  });

  it('takes the title of an article as well, and no other name', async () => {
    const added = await pin('add', { question: 'who won?', article: lime.title.toUpperCase() });
    expect(textOf(added)).toMatch(/^Pinned/);
    expect(textOf(await pin('add', { question: 'who won?', article: 'limes' }))).toMatch(
      /^I have no article of that name/,
    );
  });

  it('leaves other questions, other servers and direct messages to the search', async () => {
    await pin('add', { question: 'who won the match?', article: venice.slug });
    const other = await set.stage.ask(set.ada, 'who lost the cricket game?');
    expect(shown(other)).toMatchObject({ title: 'I have no answer to that' });
    const direct = set.stage.server.directMessages(set.ada);
    const reply = await direct.replyTo(await set.ada.say(direct, 'who won the match?'));
    expect(shown(reply)).toMatchObject({ title: 'I have no answer to that' });
  });

  it('holds the newer word on one question', async () => {
    await pin('add', { question: 'who won?', article: venice.slug });
    await pin('add', { question: 'who won?', article: lime.slug });
    const pins = valueOf(await set.stage.state.pins.pinsOf(set.guildId));
    expect(pins.map(({ article }) => article)).toEqual([lime.slug]);
    set.stage.forward(1);
    await pin('add', { question: 'won: who?', article: venice.slug });
    expect(shown(await set.stage.ask(set.ada, 'who won?')).title).toBe(venice.title);
  });

  it('is gone when it was removed, by one of the choices that are offered', async () => {
    await pin('add', { question: 'who won?', article: venice.slug });
    const [choice] = await choices('remove', 'pin', 'WON');
    expect(choice?.name).toBe(`who won? → ${venice.title}`);
    expect(textOf(await pin('remove', { pin: String(choice?.value) }))).toMatch(/is removed/);
    expect(textOf(await pin('remove', { pin: String(choice?.value) }))).toMatch(/no such pin/);
    expect(shown(await set.stage.ask(set.ada, 'who won?')).title).toBe('I have no answer to that');
  });

  it('survives a restart, and says when its article is gone while the search answers', async () => {
    await pin('add', { question: 'what of lime?', article: venice.slug });
    await bot.stop();
    await set.stage.reopenState();
    const without = sampleLibrary.articles.filter((article) => article !== venice);
    const library = {
      ...sampleLibrary,
      articles: without,
      find: (slug: string) => without.find((article) => article.slug === slug),
    };
    await set.stage.run({ library: () => library });
    expect(textOf(await pin('list'))).toMatch(/^\*\*1 of 1 lead to articles that are gone\*\*/);
    const status = set.grace.command(set.stage.server.channel, 'knowledge status');
    expect(textOf(await privateReply(status))).toMatch(/- 1 of 1 pin lead.* gone/);
    expect(shown(await set.stage.ask(set.ada, 'what of lime?')).title).toBe(lime.title);
  });

  it('turns the pages of a long list', async () => {
    for (let number = 0; number < 9; number++) {
      const by = set.grace.id;
      const question = `question ${number}`;
      await set.stage.state.pins.add(set.guildId, { question, article: lime.slug, by });
    }
    const first = await pin('list');
    const second = await set.grace.click(first, 'Next ▶').reply();
    expect(second?.id).toBe(first.id);
    expect(textOf(second!)).toMatch(/^\*\*7\. /);
  });

  it('is not for members, who are offered nothing either', async () => {
    set.stage.server.showCommand(set.ada, 'pin');
    const { channel } = set.stage.server;
    const values = { question: 'who won?', article: lime.slug };
    const refused = await privateReply(set.ada.command(channel, 'pin add', values));
    expect(textOf(refused)).toMatch(/permission Manage Server/);
    expect(valueOf(await set.stage.state.pins.pinsOf(set.guildId))).toEqual([]);
    expect(await set.ada.autocomplete(channel, 'pin add', 'article', 'lime')).toEqual([]);
  });

  it('keeps the last known pins when the database is gone, and says that nothing is changed', async () => {
    await pin('add', { question: 'who won?', article: venice.slug });
    await set.stage.ask(set.ada, 'who won?');
    await set.stage.state.close();
    const refused = await pin('add', { question: 'who lost?', article: lime.slug });
    expect(textOf(refused)).toMatch(/^The pins were not changed\. .*database/);
    expect(shown(await set.stage.ask(set.ada, 'who won?')).title).toBe(venice.title);
    await set.stage.reopenState();
  });
});
