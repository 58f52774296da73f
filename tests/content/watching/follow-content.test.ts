import { watch } from 'node:fs';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  AT_MOST_MS,
  followContent,
  QUIET_MS,
  type FollowedContent,
} from '../../../src/content/watching/follow-content.ts';
import { openLiveLibrary, type ReloadOutcome } from '../../../src/content/live-library.ts';
import { createLog } from '../../../src/config/log.ts';
import type { WatchEntries } from '../../../src/content/watching/folder-watcher.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

function article(title: string): string {
  return `# ${title}\n\n${title} is explained in this sentence.\n`;
}

/** The content folder is below another, as it is in a project. */
async function project(files: Record<string, string>): Promise<string> {
  const below = Object.entries(files).map(([file, text]) => [`content/${file}`, text] as const);
  return join(await temporaryFolder(Object.fromEntries(below)), 'content');
}

// Only the waiting is in the test's hands: disk and watchers are the system's.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Shorter than `QUIET_MS`, and a part of the time for which a reload can be put off. */
const STEP_MS = (AT_MOST_MS - QUIET_MS) / 20;

/** A library that follows its folder. */
class Followed {
  readonly outcomes: ReloadOutcome[] = [];
  readonly log: string[] = [];
  #content: FollowedContent | null = null;
  #seen = new Set<string>();
  #look: () => void = () => undefined;
  #reloaded: () => void = () => undefined;

  static async start(folder: string, watchEntries?: WatchEntries): Promise<Followed> {
    const followed = new Followed();
    const opened = await openLiveLibrary({
      config: { contentDir: folder, siteUrl: null },
      now: () => new Date(0),
      onReload(outcome) {
        followed.outcomes.push(outcome);
        followed.#reloaded();
      },
    });
    if (opened.kind === 'unreadable') throw new Error(opened.sentence);
    const content = followContent({
      folder,
      live: opened.live,
      log: createLog('warn', [], { write: (line) => followed.log.push(line) }),
      watch: watchEntries ?? ((path, onChange) => followed.#watch(path, onChange)),
    });
    followed.#content = content;
    onTestFinished(() => content.stop());
    await content.following;
    return followed;
  }

  get content(): FollowedContent {
    if (this.#content === null) throw new Error('Expected a library that is followed');
    return this.#content;
  }

  get last(): ReloadOutcome {
    return this.outcomes.at(-1)!;
  }

  /** Waits until a change was noticed, lets the folder be quiet, and waits for the reload. */
  async reloaded(): Promise<ReloadOutcome> {
    await this.#until(() => vi.getTimerCount() > 0);
    vi.advanceTimersByTime(QUIET_MS);
    // Shares the reload that is under way, or the one after it.
    await this.content.reload();
    return this.outcomes.findLast(({ kind }) => kind !== 'unchanged') ?? this.last;
  }

  /** Forgets what was noticed so far. */
  async forget(): Promise<void> {
    await this.content.reload();
    vi.clearAllTimers();
    this.outcomes.length = 0;
  }

  /**
   * Waits until the system has told of a change of this name since the last call for it; for the
   * path of a folder, until that is watched.
   */
  async noticed(name: string): Promise<void> {
    await this.#until(() => this.#seen.delete(name));
  }

  /**
   * Changes this file, which is no article, until the reload cannot be put off much longer: what
   * changes now changes too late for it.
   */
  async untilLastMoments(path: string): Promise<void> {
    for (let passed = 0; passed < AT_MOST_MS - QUIET_MS; passed += STEP_MS) {
      await writeFile(path, String(passed));
      await this.noticed(basename(path));
      vi.advanceTimersByTime(STEP_MS);
    }
  }

  /** Lets these moments pass, although changes go on, and waits for the reload. */
  async reloadedAmongChanges(): Promise<ReloadOutcome> {
    const done = new Promise<void>((resolve) => (this.#reloaded = resolve));
    vi.advanceTimersByTime(QUIET_MS);
    await done;
    return this.last;
  }

  /** Looks whenever the system tells of something. */
  async #until(isSo: () => boolean): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#look = () => {
        if (!isSo()) return;
        this.#look = () => undefined;
        resolve();
      };
      this.#look();
    });
  }

  /** As the system does, noting what it tells of. */
  #watch(path: string, onChange: Parameters<WatchEntries>[1]): { close(): void } {
    const tell = (what: string | null): void => {
      if (what !== null) this.#seen.add(what);
      this.#look();
    };
    const watcher = watch(path, { persistent: false }, (event, entry) => {
      onChange(entry, event);
      tell(entry);
    });
    tell(path);
    return watcher;
  }
}

describe('a change in the content folder', () => {
  it.each([
    {
      what: 'an edit',
      act: (folder: string) => writeFile(join(folder, 'walls/lime.md'), article('Lime putty')),
      changes: { changed: ['walls/lime.md'] },
    },
    {
      what: 'a new file',
      act: (folder: string) => writeFile(join(folder, 'walls/brick.md'), article('Brick')),
      changes: { added: ['walls/brick.md'] },
    },
    {
      what: 'a deleted file',
      act: (folder: string) => rm(join(folder, 'walls/lime.md')),
      changes: { removed: ['walls/lime.md'] },
    },
    {
      what: 'a renamed file',
      act: (folder: string) =>
        rename(join(folder, 'walls/lime.md'), join(folder, 'walls/mortar.md')),
      changes: { added: ['walls/mortar.md'], removed: ['walls/lime.md'] },
    },
    {
      what: 'a renamed folder',
      act: (folder: string) => rename(join(folder, 'walls'), join(folder, 'masonry')),
      changes: { added: ['masonry/lime.md'], removed: ['walls/lime.md'] },
    },
    {
      what: 'a file saved through a temporary one',
      act: async (folder: string) => {
        await writeFile(join(folder, 'walls/.lime.md.swp'), article('Lime putty'));
        await rename(join(folder, 'walls/.lime.md.swp'), join(folder, 'walls/lime.md'));
      },
      changes: { changed: ['walls/lime.md'] },
    },
  ])('is noticed: $what', async ({ act, changes }) => {
    const folder = await project({
      'walls/lime.md': article('Lime'),
      'glass.md': article('Glass'),
    });
    const followed = await Followed.start(folder);
    await act(folder);
    expect(await followed.reloaded()).toMatchObject({ kind: 'reloaded', changes });
  });

  it('of a hundred files leads to one new library', async () => {
    const folder = await project({ 'glass.md': article('Glass') });
    const followed = await Followed.start(folder);
    const many = Array.from({ length: 100 }, (_, number) => `many/part-${number % 7}/${number}.md`);
    for (const file of many) {
      await mkdir(join(folder, file, '..'), { recursive: true });
      await writeFile(join(folder, file), article(`Article ${file}`));
    }
    await followed.reloaded();
    const reloads = followed.outcomes.filter(({ kind }) => kind === 'reloaded');
    expect(reloads).toMatchObject([{ changes: { added: many.toSorted() } }]);
  });

  it('in a folder that is new is noticed, too', async () => {
    const folder = await project({ 'glass.md': article('Glass') });
    const followed = await Followed.start(folder);
    await mkdir(join(folder, 'walls'));
    await writeFile(join(folder, 'walls/lime.md'), article('Lime'));
    await followed.reloaded();
    await followed.forget();
    await writeFile(join(folder, 'walls/lime.md'), article('Lime putty'));
    expect(await followed.reloaded()).toMatchObject({ changes: { changed: ['walls/lime.md'] } });
  });

  it('in a folder that is filled slowly leads to one new library, when it is full', async () => {
    const folder = await project({ 'glass.md': article('Glass') });
    const followed = await Followed.start(folder);
    await mkdir(join(folder, 'walls'));
    const files = ['walls/brick.md', 'walls/lime.md', 'walls/stone.md'];
    await followed.noticed(join(folder, 'walls'));
    for (const file of files) {
      await writeFile(join(folder, file), article(file));
      // Each by itself puts the reload off, so nothing is read in between.
      await followed.noticed(basename(file));
    }
    await followed.reloaded();
    const reloads = followed.outcomes.filter(({ kind }) => kind === 'reloaded');
    expect(reloads).toMatchObject([{ changes: { added: files } }]);
  });

  it('that does not end leaves out what may be half written, until it is whole', async () => {
    const folder = await project({ 'lime.md': article('Lime'), 'glass.md': article('Glass') });
    const followed = await Followed.start(folder);
    await writeFile(join(folder, 'glass.md'), article('Stained glass'));
    await followed.noticed('glass.md');
    await followed.untilLastMoments(join(folder, 'notes.txt'));
    await writeFile(join(folder, 'lime.md'), '# Half a tit');
    await writeFile(join(folder, 'new.md'), '# Half a tit');
    await followed.noticed('lime.md');
    await followed.noticed('new.md');
    expect(await followed.reloadedAmongChanges()).toMatchObject({
      changes: { changed: ['glass.md'], refused: ['new.md'] },
      snapshot: { library: { articles: [{ title: 'Stained glass' }, { title: 'Lime' }] } },
    });
    // Also when nothing more is told of them.
    followed.outcomes.length = 0;
    await writeFile(join(folder, 'lime.md'), article('Lime putty'));
    await writeFile(join(folder, 'new.md'), article('Brick'));
    expect(await followed.reloaded()).toMatchObject({
      changes: { changed: ['lime.md'], mended: ['new.md'] },
    });
  });

  it('that is half written costs only that file, until it is whole', async () => {
    const folder = await project({ 'lime.md': article('Lime'), 'glass.md': article('Glass') });
    const followed = await Followed.start(folder);
    await writeFile(join(folder, 'lime.md'), '---\ntitle: Li');
    expect(await followed.reloaded()).toMatchObject({ changes: { refused: ['lime.md'] } });
    await followed.forget();
    await writeFile(join(folder, 'lime.md'), article('Lime putty'));
    expect(await followed.reloaded()).toMatchObject({
      snapshot: {
        findings: [],
        library: { articles: [{ title: 'Glass' }, { title: 'Lime putty' }] },
      },
    });
  });
});

describe('the content folder itself', () => {
  it('can be deleted and come back: the old articles answer in between', async () => {
    const folder = await project({ 'lime.md': article('Lime') });
    const followed = await Followed.start(folder);
    await rm(folder, { recursive: true });
    expect(await followed.reloaded()).toMatchObject({
      kind: 'kept',
      snapshot: { library: { articles: [{ title: 'Lime' }] } },
    });
    await followed.forget();
    await mkdir(folder);
    await writeFile(join(folder, 'lime.md'), article('Lime putty'));
    expect(await followed.reloaded()).toMatchObject({ changes: { changed: ['lime.md'] } });
    await followed.forget();
    await writeFile(join(folder, 'brick.md'), article('Brick'));
    expect(await followed.reloaded()).toMatchObject({ changes: { added: ['brick.md'] } });
  });

  it('can be exchanged for another, as a deployment does', async () => {
    const folder = await project({ 'lime.md': article('Lime') });
    const other = await project({ 'brick.md': article('Brick') });
    const followed = await Followed.start(folder);
    await rename(folder, `${folder}-old`);
    await rename(other, folder);
    expect(await followed.reloaded()).toMatchObject({ changes: { added: ['brick.md'] } });
  });

  // Making links takes a permission of its own there.
  it.skipIf(process.platform === 'win32')('can be a link that is turned elsewhere', async () => {
    const first = await project({ 'lime.md': article('Lime') });
    const second = await project({ 'brick.md': article('Brick') });
    const current = join(await temporaryFolder(), 'current');
    await symlink(first, current);
    const followed = await Followed.start(current);
    await symlink(second, `${current}-new`);
    await rename(`${current}-new`, current);
    expect(await followed.reloaded()).toMatchObject({ changes: { added: ['brick.md'] } });
    await followed.forget();
    await writeFile(join(second, 'brick.md'), article('Old brick'));
    expect(await followed.reloaded()).toMatchObject({ changes: { changed: ['brick.md'] } });
  });
});

describe('a system that cannot watch', () => {
  it('is complained about once, and reloading by hand still works', async () => {
    const folder = await project({ 'a/lime.md': article('Lime'), 'b/glass.md': article('Glass') });
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const followed = await Followed.start(folder, () => {
      throw full;
    });
    await followed.content.reload();
    expect(followed.log).toHaveLength(1);
    expect(followed.log[0]).toContain('max_user_watches');
    await writeFile(join(folder, 'brick.md'), article('Brick'));
    await followed.content.reload();
    expect(followed.last).toMatchObject({ kind: 'reloaded', changes: { added: ['brick.md'] } });
  });

  it('in the middle of it is complained about, too', async () => {
    const folder = await project({ 'lime.md': article('Lime') });
    const failures: ((error: unknown) => void)[] = [];
    const followed = await Followed.start(folder, (_path, _onChange, onError) => {
      failures.push(onError);
      return { close: () => undefined };
    });
    for (const fail of failures) fail(Object.assign(new Error('lost'), { code: 'EIO' }));
    expect(followed.log).toHaveLength(1);
    expect(followed.log[0]).toContain('cannot be watched');
  });
});
