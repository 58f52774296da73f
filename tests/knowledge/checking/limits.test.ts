import * as disk from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { discordDisplay } from '../../../src/bot/markdown/discord-display.ts';
import { checkFolder } from '../../../src/content/checking/check-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const SOURCES = 'sources: [{ title: Keeping Old Houses }]\n';

async function found(files: Record<string, string>, siteUrl: string | null = null) {
  const options = { today: '2026-11-21', staleAfterYears: 5, siteUrl, display: discordDisplay };
  const outcome = await checkFolder(await temporaryFolder(files), disk, options);
  if (outcome.kind === 'unreadable') throw new Error(outcome.reason);
  return outcome.findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

describe('the limits that rules hold an article to', () => {
  it('a title may have 256 characters and no more', async () => {
    const titled = (title: string) => ({ 'a.md': `---\ntitle: ${title}\n${SOURCES}---\n\nText.` });
    expect(await found(titled('a'.repeat(256)))).toEqual([]);
    expect(await found(titled('a'.repeat(257)))).toEqual(['a.md:2 title-too-long']);
  });

  it('a section may have 3,000 characters and no more', async () => {
    const text = (length: number) => {
      const paragraph = `${'word '.repeat(199)}end.\n\n`; // 999 characters are counted.
      return { 'a.md': `---\n${SOURCES}---\n# T\n\n${paragraph.repeat(3)}${'x'.repeat(length)}` };
    };
    expect(await found(text(3))).toEqual([]);
    expect(await found(text(4))).toEqual(['a.md:6 section-too-long']);
  });
});

/** Each took minutes, as each sign was looked at again for every sign before it. */
describe('a check', () => {
  it.each([
    ['tabs', '\t'.repeat(250_000)],
    ['openings of headings', `${'<h1 a '.repeat(1900)}\n\n`.repeat(5) + 'b '.repeat(150_000)],
    ['bare addresses', 'http://a '.repeat(30_000)],
  ])('comes to an end with a quarter of a megabyte of %s', async (_, text) => {
    const files = { 'a.md': `---\n${SOURCES}---\n# Lime\n\nLime is soft.\n\n${text}\n` };
    const rules = (await found(files)).map((line) => line.split(' ')[1]);
    expect(rules.filter((rule) => rule !== 'section-too-long')).toEqual([]);
  });
});

describe('what the rules say of the place where answers are shown', () => {
  it('is its name and its limits, as the caller gives them', async () => {
    const text = `---\ntitle: Lime Mortar\n${SOURCES}---\n\n## Mixing\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n<b>Slake</b> it.\n`;
    const outcome = await checkFolder(await temporaryFolder({ 'a.md': text }), disk, {
      today: '2026-11-21',
      staleAfterYears: 5,
      siteUrl: null,
      display: { name: 'The pager', titleCharacters: 10, headingDepth: 1 },
    });
    if (outcome.kind === 'unreadable') throw new Error(outcome.reason);
    expect(outcome.findings.map(({ message }) => message)).toEqual([
      'The title has 11 characters; The pager shows 10.',
      'The pager shows headings down to `#`; this one with `##` becomes a bold line.',
      'The pager shows no tables; each row becomes a list item.',
      'The pager shows no HTML; the tag <b> is dropped.',
    ]);
  });
});

describe('a related article on a page of its own', () => {
  const files = (url: string) => ({
    'a.md': `---\ntitle: Tow\n${SOURCES}related_article1:\n  title: Felt\n  url: ${url}\n---\n\nTow is flax.`,
  });

  it('is let pass on another site, whose pages we cannot know', async () => {
    expect(await found(files('https://other.example/felt'), 'https://site.example')).toEqual([]);
    expect(await found(files('https://other.example/felt'))).toEqual([]);
  });

  it('is reported on the site of the articles, for there it should be one', async () => {
    const expected = ['a.md:5 related-not-found'];
    expect(await found(files('https://site.example/felt'), 'https://site.example')).toEqual(
      expected,
    );
    expect(await found(files('/felt'), 'https://site.example')).toEqual(expected);
    expect(await found(files('/felt'))).toEqual(expected);
  });
});
