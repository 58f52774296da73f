/** The articles as they are at the start, with a line of progress while they are read. */
import type { Config } from '../../config/config.ts';
import { openLiveLibrary, type LiveLibrary } from '../../content/live-library.ts';
import { createProgressLine } from '../../terminal/progress-line.ts';
import { shownLength } from '../messages/summary-text.ts';
import type { ContentNews } from './content-news.ts';
import { say, type HostProcess } from './host-process.ts';

/** Null when the folder cannot be read, which the person has been told. */
export async function openContent(
  config: Config,
  host: Pick<HostProcess, 'stderr'>,
  news: ContentNews,
): Promise<LiveLibrary | null> {
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
  news.found(opened.live.current().findings);
  return opened.live;
}
