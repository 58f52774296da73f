import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  answeredReply,
  SURE_ENOUGH,
  type ShownAnswer,
} from '../../../src/bot/messages/answered.ts';
import type { Reply } from '../../../src/bot/messages/reply.ts';
import { PLAIN, type Surroundings } from '../../../src/bot/messages/surroundings.ts';
import { ANSWER_TEXT } from '../../../src/bot/messages/summary-text.ts';
import { slugOf } from '../slug-of.ts';
import { shown } from '../shown.ts';

const asked = { question: 'what is <lime> *mortar*?', asker: '1', quoted: false };

const answer: ShownAnswer = {
  confidence: 0.95,
  article: {
    slug: slugOf('materials/lime'),
    title: 'Lime *and* mortar',
    subject: 'Materials',
    url: null,
    file: 'materials/lime.md',
    updated: null,
    licence: null,
    sources: [],
    picture: null,
  },
  summary: { lines: [{ kind: 'paragraph', text: 'Lime **breathes**.' }] },
  related: [],
};

/** Where the buttons of a message lead, by what they say or what stands beside them. */
function linksOf(reply: Reply): Record<string, string> {
  return Object.fromEntries(
    reply.components[0].components.flatMap((part) => {
      const buttons = part.type === ComponentType.ActionRow ? part.components : [];
      const beside = part.type === ComponentType.Section ? [part.accessory] : [];
      const text = part.type === ComponentType.Section ? part.components[0]?.content : undefined;
      return [...buttons, ...beside].flatMap((button) =>
        'url' in button ? [[text ?? button.label ?? '', button.url]] : [],
      );
    }),
  );
}

describe('the reply to an answered question', () => {
  it('shows the title as it is written and the summary as Markdown', () => {
    const { title, text } = shown(answeredReply(answer, asked));
    expect(title).toBe('Lime \\*and\\* mortar');
    expect(text).toBe('Lime **breathes**.');
  });

  it('leads to the site by its title when the article has an address there, and opens the article here', () => {
    const url = 'https://heritage.example.org/lime';
    const onSite = answeredReply({ ...answer, article: { ...answer.article, url } }, asked);
    expect(shown(onSite).url).toBe(url);
    expect(shown(onSite).labels).toEqual(['Read the article']);

    const here = answeredReply(answer, asked);
    expect(shown(here)).toMatchObject({ url: undefined, labels: ['Read the article'] });
  });

  it('has a title without a link when the address is too long for a button', () => {
    const url = `https://heritage.example.org/${'a'.repeat(512)}`;
    const reply = answeredReply({ ...answer, article: { ...answer.article, url } }, asked);
    expect(shown(reply)).toMatchObject({ url: undefined, labels: ['Read the article'] });
  });

  it('says how sure it is only when that is a reason to check', () => {
    const small = (confidence: number): string =>
      shown(answeredReply({ ...answer, confidence }, asked)).small;
    expect(small(SURE_ENOUGH)).toBe('Materials');
    expect(small(SURE_ENOUGH - 0.01)).toBe(
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
    const reply = answeredReply({ ...answer, related }, asked);
    expect(shown(reply).sections).toEqual(['Cement', 'Elsewhere']);
    expect(linksOf(reply)).toEqual({ Elsewhere: 'https://example.org/' });
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
    expect(shown(reply).sections).toEqual([
      'See also **Cement \\*now\\***: it also speaks of “mortar”, “@\u200Beveryone”, “c” and “d”',
      'Stone',
    ]);
  });

  it('marks a summary that does not fit as unfinished', () => {
    const lines = Array.from({ length: 10 }, () => {
      return { kind: 'paragraph', text: 'Lime breathes. '.repeat(40).trim() } as const;
    });
    const { text } = shown(answeredReply({ ...answer, summary: { lines } }, asked));
    expect(text.length).toBeLessThanOrEqual(ANSWER_TEXT);
    expect(text.endsWith('breathes.\n…')).toBe(true);
  });

  it('repeats the question as it was typed when nobody else could see it', () => {
    const quoted = answeredReply(answer, { ...asked, quoted: true });
    expect(shown(quoted).question).toBe('what is \\<lime\\> \\*mortar\\*?');
    expect(shown(answeredReply(answer, asked)).question).toBeUndefined();
  });

  it('keeps hidden what was hidden in a long question, even where the quote is cut inside it', () => {
    const question = `${'why is lime soft '.repeat(9)}||and who ${'told '.repeat(30)}||?`;
    const { question: quote } = shown(answeredReply(answer, { ...asked, question, quoted: true }));
    expect(quote).toMatch(/ \|\|and who told [^|]*…\|\|$/);
  });

  const cited = {
    ...answer.article,
    updated: '2016-03-01',
    licence: 'CC-BY-SA-4.0',
    sources: [
      { title: 'On *lime*', publisher: 'ICCROM', year: '1999', url: 'https://example.org/lime' },
      { title: 'Another', publisher: null, year: null, url: null },
    ],
  };
  const set = { ...PLAIN, staleBefore: '2021-11-29' };

  it('says in small print its subject, licence and date, and what it rests on', () => {
    expect(shown(answeredReply({ ...answer, article: cited }, asked)).small).toBe(
      'Materials · [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/) · as of 1 March 2016\n' +
        'Source: [On \\*lime\\*](https://example.org/lime), ICCROM, 1999 and 1 more',
    );
  });

  it.each([
    ['CC-BY-4.0', '[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)'],
    ['CC-BY-NC-ND-3.0', '[CC BY-NC-ND 3.0](https://creativecommons.org/licenses/by-nc-nd/3.0/)'],
    ['ODbL-1.0', 'ODbL-1.0'],
    ['free for *museums*', 'free for \\*museums\\*'],
    ['https://example.org/terms', '[licence](https://example.org/terms)'],
  ])('names the licence %s as %s', (licence, named) => {
    const { small } = shown(answeredReply({ ...answer, article: { ...cited, licence } }, asked));
    expect(small).toContain(`Materials · ${named} · as of`);
  });

  it('says its date first when it is old, and not when nobody wants to know', () => {
    const textOf = (updated: string | null, around: Surroundings = set): string =>
      shown(answeredReply({ ...answer, article: { ...cited, updated } }, asked, around)).text;
    expect(textOf('2016-03-01')).toMatch(/^\*This article was last looked over on 1 March 2016;/);
    expect(textOf('2021-11-28')).toMatch(/28 November 2021/);
    for (const text of [
      textOf('2021-11-29'),
      textOf(null),
      textOf('2016-03-01', { ...set, staleBefore: null }),
    ]) {
      expect(text).toBe('Lime **breathes**.');
    }
  });

  it('shows its picture with a description and who made it, never hidden', () => {
    const picture = {
      src: 'https://example.org/lime.jpg',
      alt: 'A wall of @everyone',
      credit: 'Ada *Example*',
      rights: 'CC BY 4.0',
    };
    const reply = answeredReply({ ...answer, article: { ...answer.article, picture } }, asked);
    expect(reply.components[0].components).toContainEqual({
      type: ComponentType.MediaGallery,
      items: [{ media: { url: picture.src }, description: 'A wall of @everyone' }],
    });
    expect(shown(reply).small).toBe('Picture: Ada \\*Example\\*, CC BY 4.0\nMaterials');
  });

  it('leads to where its file is edited, whatever the file is called', () => {
    const around = {
      ...set,
      contentRepoUrl: 'https://github.com/owner/repository/tree/main/content',
    };
    const file = 'a b/what?#100%.md';
    const reply = answeredReply({ ...answer, article: { ...cited, file } }, asked, around);
    expect(linksOf(reply)).toEqual({
      'Suggest a correction':
        'https://github.com/owner/repository/edit/main/content/a%20b/what%3F%23100%25.md',
    });
    const long = { ...cited, file: `${'a'.repeat(600)}.md` };
    expect(linksOf(answeredReply({ ...answer, article: long }, asked, around))).toEqual({});
  });
});
