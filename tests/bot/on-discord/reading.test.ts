import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from 'discord-stand-in';
import type { Article, Library } from '../../../src/knowledge/index.ts';
import { lime, sampleLibrary, venice } from '../sample-library.ts';
import { shown } from '../shown.ts';
import { slugOf } from '../slug-of.ts';
import { Stage } from './stage.ts';

/** Thirty articles whose titles begin with the same hundred letters and more. */
const BEGINNING =
  'On the care of buildings that stand by the sea, in twenty books, with plates '.repeat(2);
const alike: readonly Article[] = Array.from({ length: 30 }, (_, at) => ({
  ...lime,
  slug: slugOf(`sea/book-${at}`),
  title: `${BEGINNING}volume ${at + 1}`,
  blocks: [{ kind: 'paragraph', text: `This is the text of volume ${at + 1}.`, line: 1 }],
}));
const articles = [...sampleLibrary.articles, ...alike];

/** Ten hits for "stone", with a sentence each; titles are found by what they contain. */
const library: Library = {
  ...sampleLibrary,
  articles,
  find: (slug) => articles.find((one) => one.slug === slug),
  suggest: (words, limit) =>
    articles
      .filter(({ title }) => title.toLowerCase().includes(words.toLowerCase()))
      .slice(0, limit),
  ask(question, options = {}) {
    if (question !== 'stone') return sampleLibrary.ask(question, options);
    const candidates = alike.slice(0, 10).map(({ slug, title }, at) => ({
      slug,
      title,
      confidence: 0.1,
      sentence: at < (options.sentences ?? 0) ? `Stone number ${at + 1} is *hard*.` : null,
    }));
    return { kind: 'unknown', question, confidence: 0.1, candidates, missing: [] };
  },
};

let inUse = library;
let stage: Stage;
let ada: Person;

beforeAll(async () => {
  stage = await Stage.open();
  await stage.run({ library: () => inUse });
  ada = stage.server.person('Ada');
});

afterAll(async () => {
  await stage.closeUnrefused();
});

describe('/article', () => {
  it.each(['article', 'ask'])(
    'tells titles with the same beginning apart, also where /%s offers them',
    async (command) => {
      const { channel } = stage.server;
      const option = command === 'ask' ? 'question' : 'title';
      const choices = await ada.autocomplete(channel, command, option, 'on the care');
      expect(choices).toHaveLength(25);
      expect(new Set(choices?.map(({ name }) => name)).size).toBe(25);
      const seventh = choices?.find(({ name }) => name.endsWith('volume 7'));
      const handle = ada.command(channel, command, { [option]: seventh?.value ?? '' });
      const opened = await handle.reply();
      expect(shown(opened).text).toContain('This is the text of volume 7.');
      expect(shown(opened).title).toContain('volume 7');
      expect(opened && handle.isPrivate(opened)).toBe(command === 'article');
    },
  );

  it('opens what is typed without choosing: a title, or a question that an article answers', async () => {
    const { channel } = stage.server;
    const named = await ada.command(channel, 'article', { title: 'what is LIME mortar?' }).reply();
    expect(shown(named)).toMatchObject({ title: lime.title });
    const asked = await ada.command(channel, 'article', { title: 'walls of lime' }).reply();
    expect(shown(asked).text).toContain('Lime mortar lets a wall dry.');
  });

  it('asks back when it is not clear which one is meant, and opens the one that is pressed', async () => {
    const { channel } = stage.server;
    const near = await ada.command(channel, 'article', { title: 'Venice' }).reply();
    expect(shown(near)).toMatchObject({ title: 'Did you mean…', sections: [venice.title] });
    const opened = await ada.click(near!, venice.title).reply();
    expect(shown(opened)).toMatchObject({ title: venice.title });
  });

  it('says what to do when nothing comes near', async () => {
    const none = await ada.command(stage.server.channel, 'article', { title: 'zzz' }).reply();
    expect(shown(none).text).toMatch(/^I found no article for these words\. .*`\/topics`/);
  });
});

describe('/topics in a folder without subjects', () => {
  beforeAll(() => {
    inUse = { ...library, topics: [] };
  });
  afterAll(() => {
    inUse = library;
  });

  it('lists all titles, a page at a time, each to be opened', async () => {
    const first = await ada.command(stage.server.channel, 'topics').reply();
    expect(shown(first)).toMatchObject({ title: 'Articles', small: 'page 1 of 4' });
    expect(shown(first).sections).toHaveLength(10);
    expect(shown(first).sections[1]).toBe(venice.title);
    const second = await ada.click(first!, 'Next ▶').reply();
    expect(second?.id).toBe(first?.id);
    expect(shown(second).small).toBe('page 2 of 4');
    const opened = await ada.click(second!, 'books, with plates').reply();
    expect(shown(opened).text).toMatch(/^This is the text of volume \d+\.$/);
  });

  it('lists them by message too, where who turns the page does so for themselves', async () => {
    const listed = await stage.ask(ada, 'topics');
    const turning = ada.click(listed, 'Next ▶');
    const second = await turning.reply();
    expect(second && turning.isPrivate(second)).toBe(true);
    expect(shown(stage.server.channel.current(listed)).small).toBe('page 1 of 4');
  });

  it('is what an answer leads to that there is not', async () => {
    const { text } = shown(await stage.ask(ada, 'who won the match?'));
    expect(text).toMatch(/`\/topics` lists the articles I have/);
  });

  it('says so when there is no article at all', async () => {
    inUse = { ...inUse, articles: [] };
    const none = await ada.command(stage.server.channel, 'topics').reply();
    expect(shown(none).text).toMatch(/^I have no articles to show here/);
  });
});

describe('/search', () => {
  it('shows ten articles with the sentence that matched, each to be opened, to who asks', async () => {
    const handle = ada.command(stage.server.channel, 'search', { words: 'stone' });
    const found = await handle.reply();
    expect(found && handle.isPrivate(found)).toBe(true);
    expect(shown(found).title).toBe('Found for “stone”');
    expect(shown(found).sections).toHaveLength(10);
    expect(shown(found).sections[3]).toContain('Stone number 4 is \\*hard\\*.');
    const opened = await ada.click(found!, 'Stone number 4').reply();
    expect(shown(opened).text).toContain('This is the text of volume 4.');
  });

  it('says what to do when nothing is found', async () => {
    const none = await ada.command(stage.server.channel, 'search', { words: 'zzz' }).reply();
    expect(shown(none).text).toMatch(/^I found no article/);
  });
});

it('neither reads out nor searches while moderators have paused the bot', async () => {
  await stage.set({ pauses: [{ channelId: null, until: null }] });
  const { channel } = stage.server;
  const article = await ada.command(channel, 'article', { title: lime.title }).reply();
  const search = await ada.command(channel, 'search', { words: 'stone' }).reply();
  for (const reply of [article, search]) expect(shown(reply).text).toMatch(/^I am paused here/);
  await stage.set({ pauses: [] });
});
