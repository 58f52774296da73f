import { describe, expect, it } from 'vitest';
import { articlePageReply, articlePages } from '../../../src/bot/messages/article-page.ts';
import type { Article, Block, Source } from '../../../src/knowledge/index.ts';
import { sampleLibrary } from '../sample-library.ts';
import { slugOf } from '../slug-of.ts';
import { shown } from '../shown.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';

const english = wordsIn('en');

function articleOf(blocks: readonly Block[], sources: readonly Source[] = []): Article {
  return {
    slug: slugOf('a/b'),
    title: 'Why lime?',
    subject: 'a',
    language: 'en',
    translationOf: null,
    url: null,
    aliases: [],
    keywords: [],
    askedAs: [],
    updated: null,
    sources,
    licence: null,
    picture: null,
    declaredLinks: [],
    blocks,
  };
}

function open(article: Article, page = 0): ReturnType<typeof articlePageReply> {
  const reference = sampleLibrary.reference(article);
  return articlePageReply({ article, reference, related: [] }, page);
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, line: 1 });
const labels = (reply: ReturnType<typeof open>): readonly string[] => shown(reply).labels;

describe('an opened article', () => {
  it('that fits is shown whole, without page buttons', () => {
    const reply = open(
      articleOf([
        { kind: 'heading', depth: 2, text: 'Water', line: 1 },
        paragraph('It must get out.'),
        { kind: 'item', depth: 0, number: 1, head: 'Lime', text: 'lets it.', line: 3 },
        { kind: 'item', depth: 0, number: 2, head: 'Cement', text: 'does not.', line: 4 },
      ]),
    );
    expect(shown(reply)).toMatchObject({
      title: 'Why lime?',
      text: '## Water\n\nIt must get out.\n\n1. **Lime**: lets it.\n2. **Cement**: does not.',
      small: 'a',
    });
    expect(labels(reply)).toEqual([]);
  });

  it('lists its sources at the end', () => {
    const page = open(
      articleOf(
        [paragraph('Lime breathes.')],
        [
          { title: 'On *lime*', publisher: 'ICCROM', year: '1999', url: 'https://example.org/(a)' },
          { title: 'A book', publisher: null, year: null, url: null },
        ],
      ),
    );
    expect(shown(page).text).toBe(
      'Lime breathes.\n\n**Sources**\n\n- [On \\*lime\\*](https://example.org/%28a%29), ICCROM, 1999\n- A book',
    );
  });

  const long = articleOf(Array.from({ length: 80 }, () => paragraph('Lime breathes. '.repeat(6))));

  it('that is long has a button to the next page on the first, and to both in between', () => {
    expect(labels(open(long, 0))).toEqual(['Next ▶']);
    expect(labels(open(long, 1))).toEqual(['◀ Previous', 'Next ▶']);
    expect(labels(open(long, 2))).toEqual(['◀ Previous']);
  });

  it('has as many pages whatever stands around it', () => {
    const count = articlePages(long, english).length;
    const reference = {
      ...sampleLibrary.reference(long),
      subject: 's'.repeat(300),
      url: 'https://example.org/',
    };
    const related = Array.from({ length: 5 }, (_, i) => {
      return { title: `r${i}`, slug: slugOf(`r/${i}`), url: null, origin: 'similar' as const };
    });
    const reply = articlePageReply(
      { article: { ...long, title: 't'.repeat(300) }, reference, related },
      1,
    );
    expect(shown(reply).small).toContain(`page 2 of ${count}`);
    expect(shown(reply).text).toBe(shown(open(long, 1)).text);
  });

  it('keeps its sources together on the last page', () => {
    const sources = Array.from({ length: 12 }, (_, i) => {
      return { title: `Source ${i}`, publisher: 'ICCROM', year: '1999', url: null };
    });
    const pages = articlePages({ ...long, sources }, english);
    expect(pages.slice(0, -1).join('')).not.toContain('Source');
    expect(pages.at(-1)).toMatch(/\*\*Sources\*\*\n\n- Source 0, ICCROM, 1999\n- Source 1,/);
    expect(pages.at(-1)?.endsWith('- Source 11, ICCROM, 1999')).toBe(true);
  });

  it('that has shrunk shows its last page', () => {
    expect(open(long, 99)).toEqual(open(long, 2));
    expect(shown(open(long, 2)).small).toBe('a · page 3 of 3');
  });
});
