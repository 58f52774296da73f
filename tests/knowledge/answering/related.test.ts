import { describe, expect, it } from 'vitest';
import { linkResolver, relatedArticles } from '../../../src/knowledge/answering/related.ts';
import type { Article, DeclaredLink, Slug } from '../../../src/knowledge/articles/article.ts';
import { articlesOf } from '../../articles-of.ts';
import { articleOf } from './article-of.ts';
import { nearDuplicatesOf } from './near-duplicates-of.ts';

const TEXTS: Readonly<Record<string, string>> = {
  lime: 'Lime mortar hardens slowly because it takes up carbon dioxide from the air around it.',
  lime2:
    'Lime mortar hardens slowly because it takes up carbon dioxide from the air around the wall.',
  stone: 'Sandstone loses its face when salts crystallize behind the surface after every rain.',
  stone2: 'Sandstone loses its face when salts crystallize behind the surface after every storm.',
  timber: 'Oak frames rot first at the foot, where the sill stays wet through the winter.',
  glass: 'Stained glass corrodes where condensation runs down and stands in the lead cames.',
};
const corpus = Object.entries(TEXTS).map(([name, text]) => ({
  ...articleOf(`# About ${name}\n\n${text}\n`, `materials/${name}.md`),
  url: `/learn/${name}`,
}));
const areNearDuplicates = nearDuplicatesOf(corpus);

function the(name: string): Article {
  const found = corpus.find(({ slug }) => slug === `materials/${name}`);
  if (found === undefined) throw new RangeError(`Expected an article ${name}, got none`);
  return found;
}

function link(some: Partial<DeclaredLink>): DeclaredLink {
  return { title: null, url: null, fileName: null, slug: null, line: 1, ...some };
}

/** Titles of the related articles of "lime" for these links and these neighbours. */
function related(links: readonly DeclaredLink[], nearest: readonly string[] = []): string[] {
  const article = { ...the('lime'), declaredLinks: links };
  const list = relatedArticles(
    article,
    linkResolver(corpus, null),
    () => nearest.map(the),
    areNearDuplicates,
    null,
  );
  return list.map(({ title, origin }) => `${origin}: ${title}`);
}

describe('the author’s links', () => {
  it('are found by address before file name before title', () => {
    const named = link({ url: '/learn/stone', fileName: 'timber.md', title: 'About glass' });

    expect(related([named])).toEqual(['declared: About stone']);
    expect(related([{ ...named, url: '/gone' }])).toEqual(['declared: About timber']);
    expect(related([{ ...named, url: '/gone', fileName: 'gone.md' }])).toEqual([
      'declared: About glass',
    ]);
  });

  it('are found by a name in a vault: of a page below another, and an alias', () => {
    const pages = articlesOf({
      'pages/kiln___wood fires.md': 'It burns wood.',
      'pages/lime.md': 'alias:: mortar/white\n\nIt sets.',
    });
    const resolve = linkResolver(pages, null);
    const found = (slug: string) => resolve(link({ slug: slug as Slug }))?.slug;

    expect(found('Kiln/wood fires')).toBe('pages/kiln___wood fires');
    expect(found('mortar/white')).toBe('pages/lime');
    expect(found('mortar')).toBeUndefined();
  });

  it('are found by the last part of a path, and of an address on the site alone', () => {
    const resolve = linkResolver(corpus, 'https://heritage.example.org');

    expect(resolve(link({ url: '/old/stone' }))?.title).toBe('About stone');
    expect(resolve(link({ url: 'https://heritage.example.org/old/stone' }))?.title).toBe(
      'About stone',
    );
    expect(resolve(link({ url: 'https://other.example.org/old/stone' }))).toBeUndefined();
  });

  it('are found in wikis whatever their capital letters, hyphens and folders', () => {
    const pages = articlesOf({
      'guides/Lime-mortar.md': 'Lime is soft.',
      'parts/README.md': '# The parts\n\nText.',
    });
    const resolve = linkResolver(pages, null);

    expect(resolve(link({ fileName: 'lime mortar' }))?.slug).toBe('guides/Lime-mortar');
    expect(resolve(link({ slug: 'parts/index' as Slug }))?.title).toBe('The parts');
  });

  it('lead to the page whose folders they give where several are called the same', () => {
    const pages = articlesOf({
      'bells/care.md': 'A bell is tuned once.',
      'lime/mortar/care.md': 'Lime is kept wet.',
      'de/organs/care.md': 'Eine Orgel.',
      'organs/mortar/care.md': 'No organ has any.',
      'organs/care.md': 'An organ is played often.',
    });
    const resolve = linkResolver(pages, null);
    const found = (some: Parameters<typeof link>[0]) => resolve(link(some))?.slug;

    expect(found({ fileName: 'care', slug: 'mortar/care' as Slug })).toBe('lime/mortar/care');
    expect(found({ fileName: 'care', slug: 'handbook/organs/care' as Slug })).toBe('organs/care');
    expect(found({ fileName: 'organs/care.md' })).toBe('organs/care');
    expect(found({ url: '/handbook/lime/mortar/care/' })).toBe('lime/mortar/care');
    expect(found({ fileName: 'care.md' })).toBe('bells/care');
    expect(found({ url: '/it/organs/care/' })).toBe('organs/care');
    const long = `/${'a/'.repeat(100_000)}organs/care`;
    expect(found({ url: long })).toBe('organs/care');
  });

  it('leave out the numbers of folders, and the file that stands for its folder', () => {
    const articles = articlesOf({
      '01.kilns/02.lime/default.md':
        '# Lime\n\nSee [coal](../coal), [it](/kilns/coal/small), [no](/kilns/2).',
      '01.kilns/03.coal/item.md': '# Coal\n\nText.',
      '01.kilns/03.coal/01.small/docs.md': '# Small\n\nText.',
    });
    const resolve = linkResolver(articles, null);
    const from = articles.find(({ title }) => title === 'Lime');
    expect(from?.declaredLinks.map((one) => resolve(one)?.title)).toEqual([
      'Coal',
      'Small',
      undefined,
    ]);
  });

  it('in a text may be paths of the site, of which only those to an article count', () => {
    const pages = articlesOf({
      'a.md': '# Lime\n\nSee [stone](/learn/stone), [floors](/floors/) and [the shop](/shop/).\n',
      'stone.md': '---\nurl: /learn/stone\n---\n\n# Sandstone\n\nSandstone is laid on its bed.\n',
      'floors.md': '# Floors\n\nTiles are laid in sand.\n',
    });
    const site = 'https://heritage.example.org';
    const list = relatedArticles(
      pages[0]!,
      linkResolver(pages, site),
      () => [],
      nearDuplicatesOf(pages),
      site,
    );

    expect(list.map(({ title }) => title)).toEqual(['Sandstone', 'Floors']);
  });

  it('come before similar articles, in the author’s order, each once', () => {
    const links = ['glass', 'stone', 'glass'].map((name) => link({ url: `/learn/${name}` }));

    expect(related(links, ['timber', 'stone'])).toEqual([
      'declared: About glass',
      'declared: About stone',
      'similar: About timber',
    ]);
  });

  it('to the article itself, to a duplicate of it and to nowhere are left out', () => {
    expect(
      related([
        link({ url: '/learn/lime' }),
        link({ url: '/learn/lime2' }),
        link({ url: '/learn/gone', title: 'Gone' }),
      ]),
    ).toEqual([]);
  });
});

describe('similar articles', () => {
  it('are never duplicates of the article, nor of one listed before', () => {
    expect(related([], ['lime2', 'stone', 'stone2', 'timber'])).toEqual([
      'similar: About stone',
      'similar: About timber',
    ]);
  });

  it('are not looked for when the author names five', () => {
    const article = {
      ...the('lime'),
      declaredLinks: ['stone', 'stone2', 'timber', 'glass'].map((name) =>
        link({ url: `/learn/${name}` }),
      ),
    };
    const fifth = link({ url: 'https://example.org/a', title: 'A page' });
    const nearest = (): Article[] => {
      throw new RangeError('Expected no search, got one');
    };
    const full = { ...article, declaredLinks: [...article.declaredLinks, fifth] };

    expect(
      relatedArticles(full, linkResolver(corpus, null), nearest, areNearDuplicates, null),
    ).toHaveLength(5);
  });
});

it('nothing is similar in another language, but what the author links may be', () => {
  const stone: Article = { ...the('stone'), language: 'fr' };
  const relatedTo = (links: readonly DeclaredLink[]): string[] =>
    relatedArticles(
      { ...the('lime'), declaredLinks: links },
      linkResolver([stone], null),
      () => [stone, the('timber')],
      areNearDuplicates,
      null,
    ).map(({ title, origin }) => `${origin}: ${title}`);

  expect(relatedTo([])).toEqual(['similar: About timber']);
  expect(relatedTo([link({ url: '/learn/stone' })])).toEqual([
    'declared: About stone',
    'similar: About timber',
  ]);
});
