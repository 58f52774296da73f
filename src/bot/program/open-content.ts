/** The articles as they are at the start. */
import type { Config } from '../../config/config.ts';
import type { Log } from '../../config/log.ts';
import type { UnreadableContent } from '../../content/content-outcome.ts';
import { openLiveLibrary, type LiveLibrary, type Snapshot } from '../../content/live-library.ts';
import { takesLong } from '../../content/takes-long.ts';
import { openWhileReading } from '../../content/while-reading.ts';
import { createProgressLine } from '../../terminal/progress-line.ts';
import { shownLength } from '../messages/summary-text.ts';
import type { ContentNews } from './content-news.ts';
import { say, type HostProcess } from './host-process.ts';

export interface OpenedContent {
  readonly live: LiveLibrary;
  /** Resolves with null once the articles are in use, else with why they cannot be. Rejects for a bug alone. */
  readonly read: Promise<UnreadableContent | null>;
}

export interface BesideReading {
  readonly log: Log;
  readonly news: ContentNews;
  /** As `openWhileReading` takes it; not called for a folder that is read at once. */
  readonly beforeUse: (content: Snapshot) => Promise<void>;
}

/**
 * For those who can be told to wait: a folder that takes long is read while they already ask.
 *
 * @returns Null when the folder cannot be read, which the person has been told.
 */
export async function openBesideReading(
  config: Config,
  host: Pick<HostProcess, 'stderr'>,
  { log, news, beforeUse }: BesideReading,
): Promise<OpenedContent | null> {
  if (!takesLong(config.contentDir)) return openContent(config, host, news);
  log.info(
    'the articles are being read; until they are, commands are answered with how far that is',
  );
  const { live, read } = openWhileReading({
    config,
    loading: {
      dataDir: config.dataDir,
      shownLength,
      onUnsaved: (sentence) => news.unsaved(sentence),
    },
    now: () => new Date(),
    onReload: (outcome) => news.reloaded(outcome),
    beforeUse,
  });
  const told = read.then((unreadable) => {
    if (unreadable !== null) return unreadable;
    const content = live.current();
    log.info({ articles: content.library.articles.length }, 'the articles are in use');
    news.found(content);
    return null;
  });
  return { live, read: told };
}

/**
 * With a line of progress while they are read.
 *
 * @returns Null when the folder cannot be read, which the person has been told.
 */
export async function openContent(
  config: Config,
  host: Pick<HostProcess, 'stderr'>,
  news: ContentNews,
): Promise<OpenedContent | null> {
  const progress = createProgressLine(host.stderr, () => performance.now());
  const opened = await openLiveLibrary({
    config,
    loading: {
      dataDir: config.dataDir,
      shownLength,
      onProgress: progress.onProgress,
      onUnsaved(sentence) {
        progress.end();
        news.unsaved(sentence);
      },
    },
    now: () => new Date(),
    onReload: (outcome) => news.reloaded(outcome),
  });
  progress.end();
  if (opened.kind === 'unreadable') {
    say(host, opened.sentence);
    return null;
  }
  news.found(opened.live.current());
  return { live: opened.live, read: Promise.resolve(null) };
}
