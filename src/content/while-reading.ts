/**
 * A library in use before its articles are: those of a large folder are read in a thread of their own, and
 * whoever asks meanwhile can be told how far that is.
 */
import { createLibrary, generalCalibration } from '../knowledge/index.ts';
import type { UnreadableContent } from './content-outcome.ts';
import {
  liveLibraryOf,
  type LiveLibrary,
  type LiveLibraryOptions,
  type Snapshot,
} from './live-library.ts';
import { loadInWorker, type Loading } from './load-library.ts';
import { shareDone } from './progress.ts';
import { contentVersion } from './reading/parsed-files.ts';

export interface WhileReading {
  /** Without articles at first; a reload waits until there are some. */
  readonly live: LiveLibrary;
  /** Resolves with null once the articles are in use. Rejects for a bug alone. */
  readonly read: Promise<UnreadableContent | null>;
}

export interface WhileReadingOptions extends LiveLibraryOptions {
  readonly loading: Loading;
  /** Given the articles before they are in use, which they are once it has ended. Default: they are at once. */
  readonly beforeUse?: (content: Snapshot) => Promise<void>;
}

export function openWhileReading(options: WhileReadingOptions): WhileReading {
  const { config, loading, now, beforeUse } = options;
  const none = noArticles(now());
  let share = 0;
  let live: LiveLibrary | null = null;
  let tell = (_live: LiveLibrary): void => undefined;
  const opened = new Promise<LiveLibrary>((resolve) => (tell = resolve));
  const over = opened.then(() => undefined);

  async function read(): Promise<UnreadableContent | null> {
    const loaded = await loadInWorker(config, {
      ...loading,
      onProgress(progress) {
        share = shareDone(progress);
        loading.onProgress?.(progress);
      },
    });
    if (loaded.kind === 'unreadable') return loaded;
    const opening = liveLibraryOf(loaded, options);
    await beforeUse?.(opening.current());
    live = opening;
    tell(live);
    return null;
  }

  return {
    live: {
      current: () => live?.current() ?? none,
      refusal: () => live?.refusal() ?? null,
      reading: () => (live === null ? { share, over } : null),
      reload: async (unsettled) => (await opened).reload(unsettled),
    },
    read: read(),
  };
}

function noArticles(loadedAt: Date): Snapshot {
  const findings: Snapshot['findings'] = [];
  const files: Snapshot['files'] = new Map();
  return {
    library: createLibrary([], { siteUrl: null }),
    files,
    findings,
    calibration: generalCalibration,
    synonyms: new Map(),
    version: contentVersion(files, findings),
    large: null,
    loadedAt,
  };
}
