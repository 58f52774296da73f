import * as disk from 'node:fs/promises';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discordDisplay } from '../../../src/bot/markdown/discord-display.ts';
import { checkFolder } from '../../../src/content/checking/check-folder.ts';
import { loadLibrary, readAgain } from '../../../src/content/load-library.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const OPTIONS = { today: '2026-11-21', staleAfterYears: 5, siteUrl: null, display: discordDisplay };

async function check(files: Record<string, string>) {
  const outcome = await checkFolder(await temporaryFolder(files), disk, OPTIONS);
  if (outcome.kind === 'unreadable') throw new Error(outcome.reason);
  return outcome;
}

async function load(folder: string) {
  const loaded = await loadLibrary({ contentDir: folder, siteUrl: null });
  if (loaded.kind !== 'loaded') throw new Error(loaded.sentence);
  return loaded;
}

const many = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [
    `a${at}.md`,
    `# Roof ${at}\n\nRoof ${at} sheds water ${at}.\n`,
  ]),
);

describe('findings of a folder', () => {
  it('that most files have are one, with the number and the way to switch it off', async () => {
    const sources = (await check(many)).findings.filter(({ rule }) => rule === 'missing-sources');
    expect(sources).toMatchObject([{ file: 'a0.md', line: 1, severity: 'warning' }]);
    expect(sources[0]?.message).toMatch(
      /^In 12 of 12 articles, here first: The article names no sources/,
    );
    expect(sources[0]?.fix).toContain('missing-sources: off');
  });

  it('are counted by rule one by one, also those that are said once', async () => {
    const html = { 'b1.md': '# B\n\n<b>One</b> and <i>two</i>.' };
    const { counts } = await check({ ...many, ...html });
    expect([...counts]).toEqual([
      ['missing-sources', 13],
      ['html', 2],
    ]);
  });

  it('are said one by one where few have them, or there are few files', async () => {
    const sources = async (files: number) => {
      const few = Object.fromEntries(Object.entries(many).slice(0, files));
      return (await check(few)).findings.filter(({ rule }) => rule === 'missing-sources');
    };
    expect(await sources(2)).toHaveLength(2);
    expect(await sources(3)).toMatchObject([{ message: expect.stringMatching(/^In 3 of 3 articles/) }]);
    const links = { 'b1.md': '# B\n\n[One](one.md) and [two](two.md).', 'b2.md': '# C\n\n[A](a.md).' };
    expect(
      (await check({ ...many, ...links })).findings.filter(({ rule }) => rule === 'broken-link'),
    ).toHaveLength(3);
  });

  it('are one where a quarter of the files are made from one form', async () => {
    const words = ['brick', 'slate', 'oak', 'lead', 'straw', 'flint', 'glass', 'sand', 'clay'];
    const text = (own: string): string =>
      `${own} is old and is mended by hand with care and with tools that were made for it alone.`;
    const formed = Object.fromEntries(
      words.map((word, at) => [
        `${word}.md`,
        `# ${word}\n\n${at < 4 ? text('This') : `${word} `.repeat(30)}\n`,
      ]),
    );
    const others = { 'x.md': '# X\n\nA stone bridge.', 'y.md': '# Y\n\nA timber frame.' };
    const alike = async (files: Record<string, string>) =>
      (await check(files)).findings.filter(({ rule }) => rule === 'near-duplicate');
    expect(await alike({ ...formed, ...others })).toMatchObject([
      { message: expect.stringMatching(/^In 3 of 11 articles, here first: /) },
    ]);
    const more = { 'z.md': '# Z\n\nA tiled floor.', 'zz.md': '# ZZ\n\nA copper dome.' };
    expect(await alike({ ...formed, ...others, ...more })).toHaveLength(3);
  });

  it('are one where a quarter of the files have links that a program completes', async () => {
    const linked = (count: number) =>
      Object.entries(many).slice(0, count).map(([file, text]) => [file, `${text}\n[Lead][a] and [slate][b].\n`]);
    const undefinedIn = async (count: number) => {
      const { findings } = await check({ ...many, ...Object.fromEntries(linked(count)) });
      return findings.filter(({ rule }) => rule === 'undefined-reference');
    };
    const places = (await undefinedIn(3)).map(({ line, column }) => `${line}:${column}`);
    expect(places.join(' ')).toBe('5:1 5:15 5:1 5:15 5:1 5:15');
    expect(await undefinedIn(4)).toMatchObject([
      { file: 'a0.md', line: 5, column: 1, message: expect.stringMatching(/^In 4 of 12 articles, here first: /) },
    ]);
  });

  it('on what Discord shows in another way are said once a file, with their number', async () => {
    const html = { 'b1.md': '# B\n\n<b>One</b> and <i>two</i>.', 'b2.md': '# C\n\n<b>Three</b>.' };
    const { findings, counts } = await check({ ...many, ...html });
    expect(findings.filter(({ rule }) => rule === 'html')).toMatchObject([
      { file: 'b1.md', message: expect.stringMatching(/^In 2 places of the file, here first: /) },
      { file: 'b2.md', message: expect.not.stringContaining('places') },
    ]);
    expect(counts.get('html')).toBe(3);
    const everywhere = Object.fromEntries(
      Object.entries(many).map(([file, text]) => [file, `${text}\n<b>One</b> and <i>two</i>.\n`]),
    );
    const inAll = (await check(everywhere)).findings.filter(({ rule }) => rule === 'html');
    expect(inAll).toMatchObject([
      { message: expect.stringMatching(/^In 12 of 12 articles, here first: (?!In )/) },
    ]);
  });

  it('are switched off, or made errors, by docent.yml', async () => {
    const set = { 'docent.yml': 'rules:\n  missing-sources: off\n  html: error\n' };
    const { findings } = await check({ ...set, 'b1.md': '# B\n\n<b>One</b> roof.' });
    expect(findings).toMatchObject([{ rule: 'html', severity: 'error' }]);
  });

  it('never lose an error that keeps a file from being used', async () => {
    const set = { 'docent.yml': 'rules: { missing-text: off }\n' };
    const { findings } = await check({ ...set, 'b1.md': '# B\n' });
    expect(findings.map(({ rule }) => rule)).toEqual([
      'missing-sources',
      'missing-text',
      'unusable-setting',
    ]);
  });
});

describe('what docent.yml sets', () => {
  it('is which files are read', async () => {
    const files = {
      '_posts/x.md': '# X\n\nText.',
      'old/y.md': '# Y\n\nText.',
      'z.md': '# Z\n\nText.',
    };
    const { ignored } = await check(files);
    expect(ignored).toEqual([{ file: '_posts', reason: 'beginning with _', articles: 1 }]);
    const set = { 'docent.yml': 'take-in: [_posts]\nleave-out: [old]\n' };
    const { articles } = (await load(await temporaryFolder({ ...files, ...set }))).content;
    expect(articles.map(({ slug }) => slug)).toEqual(['_posts/x', 'z']);
  });

  it('is where titles are from, the licence, the site and the synonyms', async () => {
    const set =
      'title: [file-name]\nlicence: CC0-1.0\nsite: https://a.example/b\nsynonyms:\n  - [zinc, tutty]\n';
    const files = {
      'lead-roof.md': '---\nurl: /c\n---\n# Another\n\nText of zinc.',
      'docent.yml': set,
    };
    const { library, content } = await load(await temporaryFolder(files));
    expect(content.articles).toMatchObject([{ title: 'lead roof', licence: 'CC0-1.0' }]);
    expect(library.reference(library.articles[0]!).url).toBe('https://a.example/b/c');
  });

  it('is that names of files are titles, which is then no finding', async () => {
    const files = { 'lead-roof.md': '# Another\n\nText.', 'zinc.md': 'Text of zinc.' };
    const rules = async (title: string) => {
      const { findings } = await check({ ...files, 'docent.yml': `title: [${title}]\n` });
      return findings.map(({ file, rule }) => `${file} ${rule}`).filter((one) => !/sources/.test(one));
    };
    expect(await rules('file-name')).toEqual([]);
    expect(await rules('front-matter, file-name')).toEqual([]);
    expect(await rules('heading, file-name')).toEqual(['zinc.md title-from-file-name']);
  });

  it('is the language of articles that leave theirs open', async () => {
    const files = {
      'dach.md': '# Dach\n\nBlei.',
      'fr/toit.md': '# Toit\n\nPlomb.',
      'own.md': '---\nlanguage: es\n---\n# Techo\n\nPlomo.',
    };
    const folder = await temporaryFolder({ ...files, 'docent.yml': 'language: de-AT\n' });
    const languages = async () =>
      (await load(folder)).content.articles.map(({ language }) => language);
    expect(await languages()).toEqual(['de', 'fr', 'es']);
    await writeFile(join(folder, 'docent.yml'), 'language: nl\n');
    expect(await languages()).toEqual(['nl', 'fr', 'es']);
  });

  it('is read from docent.yml alone, which who spells it in another way is told', async () => {
    const { findings } = await check({ ...many, 'Docent.yml': 'language: fr\n' });
    expect(findings.filter(({ file }) => file === 'Docent.yml')).toMatchObject([
      { rule: 'unusable-setting', message: expect.stringContaining('`docent.yml` alone') },
    ]);
  });

  it('is used as soon as it changes, though no article has changed', async () => {
    const folder = await temporaryFolder({ 'lead-roof.md': '# Another\n\nText.' });
    const before = await load(folder);
    await writeFile(join(folder, 'docent.yml'), 'title: [file-name]\n');
    const after = await readAgain({ contentDir: folder }, before, new Set());
    expect(after).toMatchObject({ kind: 'read', content: { articles: [{ title: 'lead roof' }] } });
  });
});
