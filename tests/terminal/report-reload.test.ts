import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLiveLibrary, type LiveLibrary } from '../../src/content/live-library.ts';
import { createLog } from '../../src/config/log.ts';
import { reloadNotice, reportReload } from '../../src/terminal/report-reload.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const lime = '# Lime\n\nLime is soft.\n';
const broken = '---\ntitle: [\n---\nText.\n';

async function open(folder: string): Promise<LiveLibrary> {
  const opened = await openLiveLibrary({
    config: { contentDir: folder, siteUrl: null },
    now: () => new Date(0),
    onReload: () => undefined,
  });
  if (opened.kind === 'unreadable') throw new Error(opened.sentence);
  return opened.live;
}

/** What the chat says of a reload after something was done to a folder, line by line. */
async function told(
  files: Readonly<Record<string, string>>,
  act: (folder: string) => Promise<unknown>,
): Promise<string[] | null> {
  const folder = await temporaryFolder(files);
  const live = await open(folder);
  await act(folder);
  return reloadNotice(await live.reload())?.split('\n') ?? null;
}

describe('the notice of a reload', () => {
  it('names what was added, changed and removed', async () => {
    const notice = await told({ 'a.md': lime, 'b.md': '# B\n\nB.\n' }, async (folder) => {
      await writeFile(join(folder, 'a.md'), `${lime}And white.\n`);
      await rm(join(folder, 'b.md'));
      await writeFile(join(folder, 'c.md'), '# C\n\nC.\n');
    });
    expect(notice).toEqual([
      'The articles were reloaded: 1 added (c.md), 1 changed (a.md), 1 removed (b.md). In use: 2 articles.',
    ]);
  });

  it('names a refused file and says why, and where', async () => {
    const notice = await told({ 'a.md': lime }, (folder) =>
      writeFile(join(folder, 'bad.md'), broken),
    );
    expect(notice).toEqual([
      'The articles were reloaded: 1 refused because of errors (bad.md). In use: 1 article.',
      expect.stringMatching(/^bad\.md:2:\d+ front-matter-syntax .*YAML/),
    ]);
  });

  it('names a file that was mended', async () => {
    const notice = await told({ 'a.md': lime, 'bad.md': broken }, (folder) =>
      writeFile(join(folder, 'bad.md'), '# Good\n\nGood.\n'),
    );
    expect(notice).toEqual([
      'The articles were reloaded: 1 mended and in use now (bad.md). In use: 2 articles.',
    ]);
  });

  it('names a refused file that was deleted', async () => {
    const notice = await told({ 'a.md': lime, 'bad.md': broken }, (folder) =>
      rm(join(folder, 'bad.md')),
    );
    expect(notice).toEqual([
      'The articles were reloaded: 1 deleted after having been refused (bad.md). In use: 1 article.',
    ]);
  });

  it('counts the files of a long list, and names some', async () => {
    const notice = await told({ 'a.md': lime }, async (folder) => {
      for (let file = 1; file <= 7; file += 1) await writeFile(join(folder, `n${file}.md`), lime);
    });
    expect(notice?.[0]).toContain('7 added (n1.md, n2.md, n3.md, n4.md, n5.md, 2 more)');
  });

  it('says why the old articles stay, with the errors in the new ones', async () => {
    const notice = await told({ 'a.md': lime }, (folder) =>
      writeFile(join(folder, 'a.md'), broken),
    );
    expect(notice).toEqual([
      expect.stringMatching(
        /^The articles in use stay as they were\. .* no usable article any more/,
      ),
      expect.stringMatching(/^a\.md:2:\d+ front-matter-syntax /),
    ]);
  });

  it('says that the folder can be used again, also when it holds what is in use', async () => {
    const folder = await temporaryFolder({ 'a.md': lime });
    const live = await open(folder);
    await rename(folder, `${folder}-away`);
    await live.reload();
    await rename(`${folder}-away`, folder);
    expect(reloadNotice(await live.reload())).toMatch(/^The content folder can be used again\./);
  });

  it('is none when nothing has changed', async () => {
    expect(await told({ 'a.md': lime }, () => Promise.resolve())).toBeNull();
  });

  // Windows has no such names.
  it.skipIf(process.platform === 'win32')(
    'shows nothing of a file name that a terminal would obey',
    async () => {
      const notice = await told({ 'a.md': lime }, (folder) =>
        writeFile(join(folder, 'x\u001B[2J.md'), broken),
      );
      expect(notice?.join('')).toContain('x [2J.md');
      expect(notice?.join('')).not.toContain('\u001B');
    },
  );
});

describe('the log of a reload', () => {
  it('says the same, a line for each new finding, and nothing of the old ones', async () => {
    const folder = await temporaryFolder({ 'a.md': lime, 'old.md': broken });
    const live = await open(folder);
    await writeFile(join(folder, 'new.md'), broken);
    const lines: { level: number; msg: string }[] = [];
    const log = createLog('info', [], { write: (line) => lines.push(JSON.parse(line)) });
    reportReload(await live.reload(), log);
    expect(lines).toMatchObject([
      {
        level: 30,
        articles: 1,
        msg: 'The articles were reloaded: 1 refused because of errors (new.md). In use: 1 article.',
      },
      { level: 40, msg: expect.stringMatching(/^new\.md:2:/) },
    ]);
  });
});
