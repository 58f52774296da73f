import { describe, expect, it } from 'vitest';
import {
  absoluteUrl,
  relativeLink,
  safeUrl,
  slugOf,
} from '../../../src/knowledge/articles/links.ts';

describe('safeUrl', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['HTTP://Example.org', 'http://example.org/'],
    ['/learn/x?y#z', '/learn/x?y#z'],
    ['learn/x', '/learn/x'],
    ['/a/../../b', '/b'],
  ])('%s becomes %s', (url, safe) => {
    expect(safeUrl(url)).toBe(safe);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    '//evil.example',
    '/\\evil.example',
    'mailto:a@b.c',
    'data:x',
    'https://',
    '\\\\host\\share',
  ])('%s becomes nothing', (url) => {
    expect(safeUrl(url)).toBe(null);
  });
});

describe('absoluteUrl', () => {
  it('puts a path on the site behind the address of the site', () => {
    expect(absoluteUrl('/learn/x', 'https://example.org/site/')).toBe(
      'https://example.org/site/learn/x',
    );
  });

  it('has nothing to say about a path when there is no site', () => {
    expect(absoluteUrl('/learn/x', null)).toBe(null);
    expect(absoluteUrl('https://example.org/', null)).toBe('https://example.org/');
  });
});

describe('relativeLink', () => {
  it.each([
    ['x.md', 'a/x'],
    ['./x.md', 'a/x'],
    ['../b/x.md#', 'b/x'],
    ['..\\b\\x.md', 'b/x'],
    ['e%CC%81.md', 'a/é'],
    ['..%2Fb%2Fx.md', 'b/x'],
    ['@/b/x.md', 'b/x'],
  ])('%s, seen from a/this.md, is the article %s', (url, slug) => {
    expect(relativeLink('a/this.md', url)).toEqual({ kind: 'article', slug });
  });

  it.each([
    ['this.md', 'b', ['b', 'b/index', 'this/b', 'this/b/index']],
    ['this.md', 'guide/?top', ['guide', 'guide/index', 'this/guide', 'this/guide/index']],
    ['a/b/this.md', 'api/store.md', ['a/b/api/store', 'api/store']],
    ['this.md', '../stoves/', ['stoves', 'stoves/index']],
    ['this.md', '../../tag/x.html', ['tag/x', 'tag/x/index']],
    ['a/b/this.md', '/root/path/', ['root/path', 'root/path/index']],
    ['a/index.md', './', ['a', 'a/index']],
  ])('of %s, %s may be any of %j', (file, url, slugs) => {
    const [slug, ...otherSlugs] = slugs;
    expect(relativeLink(file, url)).toEqual({ kind: 'article', slug, otherSlugs });
  });

  it.each([
    ['x.md#part', 'part'],
    ['x/?a=1#How-do-I%20join%3F', 'how-do-i-join'],
    ['../x#%C3%89t%C3%A9', 'été'],
    ['/x.html#50%-off', '50-off'],
  ])('%s leads to the heading %s', (url, anchor) => {
    expect(relativeLink('a/this.md', url)).toMatchObject({ kind: 'article', anchor });
  });

  it.each([
    '../../x.md',
    '../../../etc/passwd',
    '%2e%2e/%2e%2e/x.md',
    'file:///etc/passwd',
    'C:/x.md',
    '\\\\host\\x.md',
    '../../x.pdf',
  ])('%s leads outside', (url) => {
    expect(relativeLink('a/this.md', url)).toEqual({ kind: 'outside' });
  });

  it('takes `@site/` of Docusaurus for the content folder, or for the one that it is in', () => {
    const slugs = { slug: 'docs/b/x', otherSlugs: ['b/x'] };
    const link = { kind: 'article', ...slugs };
    expect(relativeLink('a/this.md', '@site/docs/b/x.md')).toEqual(link);
  });

  it.each([
    'https://example.org/../x.md',
    '//host/x',
    '#part',
    'mailto:a@b.c',
    'picture.png',
    '../../issues/12',
    '../../static/x.png',
    '',
    '%',
  ])('%s is no article', (url) => {
    expect(relativeLink('a/this.md', url)).toEqual({ kind: 'other' });
  });
});

it('a slug is the path without .md, accents composed', () => {
  expect(slugOf('a/b.c/cafe\u0301.md')).toBe('a/b.c/café');
});
