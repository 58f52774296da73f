import * as disk from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/content/checking/check-folder.ts';
import { SUMMARY_LENGTH } from '../../../src/knowledge/index.ts';
import { DISCORD_LIMITS } from '../../../src/bot/markdown/discord-limits.ts';
import { MAX_SECTION_CHARACTERS } from '../../../src/knowledge/checking/article-rules/section-too-long.ts';
import { MAX_TITLE_CHARACTERS } from '../../../src/knowledge/checking/article-rules/title-too-long.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const SOURCES = 'sources: [{ title: Keeping Old Houses }]\n';

async function found(files: Record<string, string>, siteUrl: string | null = null) {
  const options = { today: '2026-11-21', staleAfterYears: 5, siteUrl };
  const outcome = await checkFolder(await temporaryFolder(files), disk, options);
  if (outcome.kind === 'unreadable') throw new Error(outcome.reason);
  return outcome.findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

describe('the limits that rules hold an article to', () => {
  it('are those of the replies and of the summaries', () => {
    expect(MAX_TITLE_CHARACTERS).toBe(DISCORD_LIMITS.embedTitle);
    expect(MAX_SECTION_CHARACTERS).toBe(SUMMARY_LENGTH.most);
  });

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
