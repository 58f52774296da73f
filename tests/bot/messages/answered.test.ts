import { ButtonStyle } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  answeredReply,
  SURE_ENOUGH,
  type ShownAnswer,
} from '../../../src/bot/messages/answered.ts';
import { slugOf } from '../slug-of.ts';

const asked = { question: 'what is <lime> *mortar*?', asker: '1', quoted: false };

const answer: ShownAnswer = {
  confidence: 0.95,
  article: {
    slug: slugOf('materials/lime'),
    title: 'Lime *and* mortar',
    subject: 'Materials',
    url: null,
    file: 'materials/lime.md',
  },
  summary: { lines: [{ kind: 'paragraph', text: 'Lime **breathes**.' }] },
  related: [],
};

describe('the reply to an answered question', () => {
  it('shows the title as plain text and the summary as Markdown', () => {
    const [embed] = answeredReply(answer, asked).embeds;
    expect(embed.title).toBe('Lime *and* mortar');
    expect(embed.description).toBe('Lime **breathes**.');
  });

  it('leads to the site when the article has an address there, else opens the article here', () => {
    const url = 'https://heritage.example.org/lime';
    const onSite = answeredReply({ ...answer, article: { ...answer.article, url } }, asked);
    expect(onSite.embeds[0].url).toBe(url);
    expect(onSite.components[0]?.components).toMatchObject([{ style: ButtonStyle.Link, url }]);

    const here = answeredReply(answer, asked);
    expect(here.embeds[0].url).toBeUndefined();
    expect(here.components[0]?.components).toMatchObject([{ label: 'Open the article' }]);
  });

  it('opens the article here when the address is too long for a button', () => {
    const url = `https://heritage.example.org/${'a'.repeat(512)}`;
    const reply = answeredReply({ ...answer, article: { ...answer.article, url } }, asked);
    expect(reply.components[0]?.components).toMatchObject([{ label: 'Open the article' }]);
  });

  it('says how sure it is only when that is a reason to check', () => {
    const footer = (confidence: number): string | undefined =>
      answeredReply({ ...answer, confidence }, asked).embeds[0].footer?.text;
    expect(footer(SURE_ENOUGH)).toBe('Materials');
    expect(footer(SURE_ENOUGH - 0.01)).toBe(
      'Materials · about 70 % sure that this is what you asked',
    );
  });

  it('offers related articles: ours to open here, others as links, none twice', () => {
    const related = [
      { title: 'Cement', slug: slugOf('materials/cement'), url: null, origin: 'similar' },
      { title: 'Cement again', slug: slugOf('materials/cement'), url: null, origin: 'similar' },
      { title: 'Elsewhere', slug: null, url: 'https://example.org/', origin: 'declared' },
      { title: 'Nowhere', slug: null, url: null, origin: 'declared' },
    ] as const;
    const [, row] = answeredReply({ ...answer, related }, asked).components;
    expect(row?.components).toMatchObject([
      { label: 'Cement', style: ButtonStyle.Secondary },
      { label: 'Elsewhere', style: ButtonStyle.Link, url: 'https://example.org/' },
    ]);
  });

  it('names a second article with the words that speak for it, and leads to it first', () => {
    const seeAlso = {
      slug: slugOf('materials/cement'),
      title: 'Cement *now*',
      terms: ['mortar', '@everyone', 'c', 'd', 'e'],
    };
    const related = [
      { title: 'Stone', slug: slugOf('materials/stone'), url: null, origin: 'similar' },
      { title: 'Cement', slug: slugOf('materials/cement'), url: null, origin: 'similar' },
    ] as const;
    const reply = answeredReply({ ...answer, related, seeAlso }, asked);
    expect(reply.embeds[0].description).toBe(
      'Lime **breathes**.\n\nSee also **Cement \\*now\\***: it also speaks of “mortar”, “@\u200Beveryone”, “c” and “d”',
    );
    expect(reply.components[1]?.components).toMatchObject([
      { label: 'Cement *now*' },
      { label: 'Stone' },
    ]);
  });

  it('marks a summary that does not fit as unfinished', () => {
    const lines = Array.from({ length: 10 }, () => {
      return { kind: 'paragraph', text: 'Lime breathes. '.repeat(40).trim() } as const;
    });
    const { description = '' } = answeredReply({ ...answer, summary: { lines } }, asked).embeds[0];
    expect(description.length).toBeLessThanOrEqual(4096);
    expect(description.endsWith('breathes.\n…')).toBe(true);
  });

  it('repeats the question as plain text when nobody else could see it', () => {
    const quoted = answeredReply(answer, { ...asked, quoted: true });
    expect(quoted.embeds[0].author).toEqual({ name: 'what is <lime> *mortar*?' });
    expect(answeredReply(answer, asked).embeds[0].author).toBeUndefined();
  });
});
