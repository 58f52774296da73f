import * as disk from 'node:fs/promises';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discordDisplay } from '../../src/bot/markdown/discord-display.ts';
import { checkFolder } from '../../src/content/checking/check-folder.ts';
import { openLiveLibrary } from '../../src/content/live-library.ts';
import { loadLibrary, type Loading } from '../../src/content/load-library.ts';
import { main as ask } from '../../src/cli/ask.ts';
import { main as check } from '../../src/cli/check.ts';
import type { Slug } from '../../src/knowledge/index.ts';
import { call } from '../call.ts';
import { essay, largeFolder } from '../large-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const FAQ = `# Visiting the quarry

## Where do I park my car?

Cars stand on the lower meadow.

## Are dogs allowed in the tunnel?

Dogs wait at the kiosk, as [the rules](rules.md#dogs-2) say; see also [parking](#where-do-i-park-my-car).

## When does the last cart leave?

The last cart leaves at five.

## Do children pay for the cart?

Children under six ride free.
`;

const FILES = {
  'faq.md': `---\nfaq: true\nurl: /visit\n---\n${FAQ}`,
  'tunnel.md':
    '# The tunnel\n\nThe tunnel was cut in 1880. [Dogs](faq.md#are-dogs-allowed-in-the-tunnel) and [carts](faq.md).\n',
  'rules.md': '# House rules\n\nNo smoking, no shouting.\n',
};
const DOGS = 'faq#are-dogs-allowed-in-the-tunnel' as Slug;

async function load(contentDir: string, loading: Loading = {}) {
  const loaded = await loadLibrary({ contentDir, siteUrl: 'https://example.org' }, loading);
  if (loaded.kind === 'unreadable') throw new Error(loaded.sentence);
  return loaded;
}

describe('a file of many articles', () => {
  it('answers each of its questions from its own article, with the file and the place on the page', async () => {
    const { library, content } = await load(await temporaryFolder(FILES));
    expect(content.findings).toEqual([]);
    expect(library.articles).toHaveLength(6);
    expect(library.ask('Are dogs allowed in the tunnel?')).toMatchObject({
      kind: 'answered',
      article: {
        slug: DOGS,
        file: 'faq.md',
        url: 'https://example.org/visit#are-dogs-allowed-in-the-tunnel',
      },
    });
  });

  it('is linked question by question, from others and from within', async () => {
    const { library } = await load(await temporaryFolder(FILES));
    const declared = (slug: string): (string | null)[] =>
      library
        .related(library.find(slug as Slug)!)
        .filter(({ origin }) => origin === 'declared')
        .map((related) => related.slug);
    // A link to all of the file leads to its first question, where nothing stands before it.
    expect(declared('tunnel')).toEqual([DOGS, 'faq#where-do-i-park-my-car']);
    // A heading that is no article leads to the article that it stands in.
    expect(declared(DOGS)).toEqual(['rules', 'faq#where-do-i-park-my-car']);
  });

  it('is linked so by a vault, too, whatever folder it lies in', async () => {
    const { library } = await load(
      await temporaryFolder({
        'visits/faq.md': FILES['faq.md'],
        'tunnel.md': '# The tunnel\n\nCut in 1880, for [[faq#Do children pay for the cart?|children]], [so](wiki:%).\n',
      }),
    );
    const related = library.related(library.find('tunnel' as Slug)!);
    expect(related.filter(({ origin }) => origin === 'declared')).toMatchObject([
      { slug: 'visits/faq#do-children-pay-for-the-cart' },
    ]);
  });

  it('is one file in what a reload tells', async () => {
    const contentDir = await temporaryFolder(FILES);
    const opened = await openLiveLibrary({
      config: { contentDir, siteUrl: null },
      now: () => new Date(0),
      onReload: () => undefined,
    });
    if (opened.kind === 'unreadable') throw new Error(opened.sentence);
    const { live } = opened;
    const count = (): number => live.current().library.articles.length;
    await writeFile(join(contentDir, 'faq.md'), `${FILES['faq.md']}\n## Is it cold?\n\nIt is.\n`);
    await writeFile(join(contentDir, 'more.md'), FILES['faq.md'].replace('/visit', '/more'));
    expect(await live.reload()).toMatchObject({
      changes: { added: ['more.md'], changed: ['faq.md'], removed: [] },
    });
    expect(count()).toBe(11);
    await rm(join(contentDir, 'faq.md'));
    expect(await live.reload()).toMatchObject({ changes: { removed: ['faq.md'] } });
    expect(count()).toBe(6);
    // A setting of the folder has every file read anew, in its way.
    await writeFile(join(contentDir, 'docent.yml'), 'split-faq: true\n');
    await writeFile(join(contentDir, 'plain.md'), FAQ);
    await live.reload();
    expect(count()).toBe(10);
    await writeFile(join(contentDir, 'docent.yml'), 'split-faq: perhaps\n');
    await live.reload();
    expect(live.current().findings).toMatchObject([{ rule: 'unusable-setting', line: 1, column: 12 }]);
    expect(count()).toBe(7);
  });

  it('comes back from a saved folder as it was, with the index in its order', async () => {
    const contentDir = await temporaryFolder({ ...largeFolder(), ...FILES });
    const dataDir = await temporaryFolder();
    const first = await load(contentDir, { dataDir });
    const again = await load(contentDir, { dataDir });
    expect(again.large).not.toBeNull();
    expect(again.version).toBe(first.version);
    expect(again.library.articles.map(({ slug }) => slug)).toEqual(
      first.library.articles.map(({ slug }) => slug),
    );
    const question = 'When does the last cart leave?';
    expect(again.library.ask(question)).toEqual(first.library.ask(question));
    expect(again.library.ask(question)).toMatchObject({
      article: { slug: 'faq#when-does-the-last-cart-leave' },
    });
    await writeFile(join(contentDir, 'added.md'), essay('granite'));
    expect((await load(contentDir, { dataDir })).library.ask(question)).toMatchObject({
      article: { slug: 'faq#when-does-the-last-cart-leave' },
    });
  });
});

describe('npm run check', () => {
  it('says once of a file what all its articles lack, and of each what it lacks, on its line', async () => {
    const twin = '\n## Where do I park my car?\n\nBicycles lean at the gate.\n';
    const folder = await temporaryFolder({ ...FILES, 'faq.md': `${FILES['faq.md']}${twin}` });
    const options = { today: '2026-11-21', staleAfterYears: 5, siteUrl: null, display: discordDisplay };
    const outcome = await checkFolder(folder, disk, options);
    if (outcome.kind === 'unreadable') throw new Error(outcome.reason);
    expect(outcome.articleCount).toBe(7);
    const ofFaq = outcome.findings.filter(({ file }) => file === 'faq.md');
    expect(ofFaq.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '1 missing-sources',
      '13 part-not-found',
      '23 duplicate-title',
    ]);
    expect(ofFaq[2]?.message).toContain('faq.md#where-do-i-park-my-car,');
  });

  it('suggests it once a file, and shows with --split-faq what would be', async () => {
    const folder = await temporaryFolder({ 'faq.md': FAQ, 'rules.md': FILES['rules.md'] });
    const plain = await call(check, [folder]);
    expect(plain.stdout.match(/unsplit-faq The file answers 4 questions/g)).toHaveLength(1);
    expect(plain.stderr).toContain('2 articles');
    const split = await call(check, [folder, '--split-faq']);
    expect(split.stdout).not.toContain('unsplit-faq');
    expect(split.stderr).toContain('5 articles');
    const words = ['--content', folder, '--json', 'Are dogs allowed in the tunnel?'];
    const { stdout } = await call(ask, ['--split-faq', ...words]);
    expect(JSON.parse(stdout)).toMatchObject({ article: { slug: DOGS, file: 'faq.md' } });
  });
});
