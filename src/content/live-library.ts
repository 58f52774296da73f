/**
 * The library in use, and how it is replaced by a newer one.
 *
 * All or nothing: the new library is built aside and swapped in by one assignment. Content that
 * cannot be used changes nothing; the old library goes on answering, and the outcome says why.
 */
import type { Library } from '../knowledge/index.ts';
import type { Config } from '../config/config.ts';
import { collectSoon } from './collect-soon.ts';
import { contentChanges, type ContentChanges, type ReadFiles } from './content-changes.ts';
import type { ContentOutcome, LargeContent, UnreadableContent } from './content-outcome.ts';
import {
  buildLibrary,
  loadLibrary,
  readAgain,
  type LoadedLibrary,
  type Loading,
} from './load-library.ts';

export interface Snapshot extends ReadFiles {
  readonly library: Library;
  /** 12 hexadecimal digits: the same for the same files. */
  readonly version: string;
  readonly large: LargeContent | null;
  readonly loadedAt: Date;
}

/** `isRecovery`: the reload before was refused, and this one was not. */
export type ReloadOutcome =
  | {
      readonly kind: 'reloaded';
      readonly snapshot: Snapshot;
      readonly changes: ContentChanges;
      readonly isRecovery: boolean;
    }
  /** The files are those in use. */
  | { readonly kind: 'unchanged'; readonly snapshot: Snapshot; readonly isRecovery: boolean }
  /** The new content cannot be used, so the old one stays. */
  | { readonly kind: 'kept'; readonly snapshot: Snapshot; readonly refusal: ReloadRefusal };

/** Why newer content is not in use. */
export interface ReloadRefusal {
  readonly at: Date;
  /** What is wrong and what to do, for an operator. */
  readonly sentence: string;
  /** What was read of it; null when the folder could not be read at all. */
  readonly content: Pick<Snapshot, 'version' | 'findings'> | null;
}

/** The first reading of a large folder. */
export interface FirstReading {
  /** How much of it is done, from 0 to 1. */
  readonly share: number;
  /** Resolves when the articles are in use; never where they could not be read. */
  readonly over: Promise<void>;
}

export interface LiveLibrary {
  /** Call it once for each question: a question in flight finishes on the snapshot it began with. */
  current(): Snapshot;
  /** Null once the articles are in use; until then `current` has none. */
  reading(): FirstReading | null;
  /** Why the newest content is not in use; null when it is. */
  refusal(): ReloadRefusal | null;
  /**
   * Reads the folder once more. Reloads never overlap: a call during one leads to another after it,
   * because what was read already may have changed since; further calls share that other one.
   *
   * @param unsettled - Files that may be half written, as paths below the content folder: they stay
   *   as they were. Of a reload that is shared, those that all who share it name. Default: none.
   */
  reload(unsettled?: ReadonlySet<string>): Promise<ReloadOutcome>;
}

export interface LiveLibraryOptions {
  readonly config: Pick<Config, 'contentDir' | 'siteUrl'>;
  /** Default: nothing is saved. */
  readonly loading?: Loading;
  readonly now: () => Date;
  /** Told of every reload, whoever asked for it. */
  readonly onReload: (outcome: ReloadOutcome) => void;
}

/** @returns The library with the content as it is now. */
export async function openLiveLibrary(
  options: LiveLibraryOptions,
): Promise<{ readonly kind: 'open'; readonly live: LiveLibrary } | UnreadableContent> {
  const loaded = await loadLibrary(options.config, options.loading);
  if (loaded.kind === 'unreadable') return loaded;
  return { kind: 'open', live: liveLibraryOf(loaded, options) };
}

/** @param loaded - What it begins with. */
export function liveLibraryOf(
  loaded: Omit<LoadedLibrary, 'kind'>,
  options: LiveLibraryOptions,
): LiveLibrary {
  return liveFrom(snapshotOf(loaded, options.now()), options);
}

function snapshotOf(
  { content: { findings }, ...read }: Omit<LoadedLibrary, 'kind'>,
  loadedAt: Date,
): Snapshot {
  const { library, files, calibration, synonyms, version, large } = read;
  return { library, files, findings, calibration, synonyms, version, large, loadedAt };
}

function liveFrom(
  first: Snapshot,
  options: LiveLibraryOptions,
): LiveLibrary {
  const { config, loading, onReload } = options;
  let snapshot = first;
  let refusal: ReloadRefusal | null = null;
  let running: Promise<ReloadOutcome> | null = null;
  let next: { reload: Promise<ReloadOutcome>; unsettled: ReadonlySet<string> } | null = null;

  async function reloadOnce(unsettled: ReadonlySet<string>): Promise<ReloadOutcome> {
    const read = await readAgain(config, snapshot, unsettled, loading);
    const outcome = await newerThan(snapshot, refusal !== null, read, options);
    if (outcome.snapshot !== snapshot && snapshot.large !== null) collectSoon();
    snapshot = outcome.snapshot;
    refusal = outcome.kind === 'kept' ? outcome.refusal : null;
    onReload(outcome);
    return outcome;
  }

  function start(unsettled: ReadonlySet<string>): Promise<ReloadOutcome> {
    const reload = reloadOnce(unsettled).finally(() => {
      if (running === reload) running = null;
    });
    running = reload;
    return reload;
  }

  return {
    current: () => snapshot,
    reading: () => null,
    refusal: () => refusal,
    reload(unsettled = NONE) {
      if (running === null) return start(unsettled);
      if (next !== null) {
        next.unsettled = inBoth(next.unsettled, unsettled);
        return next.reload;
      }
      const startNext = (): Promise<ReloadOutcome> => {
        const agreed = next?.unsettled ?? NONE;
        next = null;
        return start(agreed);
      };
      // Also after a failure: the next version of the content may not trigger the same bug.
      next = { reload: running.then(startNext, startNext), unsettled };
      return next.reload;
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

function inBoth(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...one].filter((file) => other.has(file)));
}

/** @param isRefused - Whether the reload before was refused. */
async function newerThan(
  snapshot: Snapshot,
  isRefused: boolean,
  read: ContentOutcome,
  { config, loading, now }: LiveLibraryOptions,
): Promise<ReloadOutcome> {
  if (read.kind === 'unreadable') {
    return {
      kind: 'kept',
      snapshot,
      refusal: { at: now(), sentence: read.sentence, content: null },
    };
  }
  if (read.kind === 'unchanged') return { kind: 'unchanged', snapshot, isRecovery: isRefused };
  const { content, version } = read;
  const { articles, findings } = content;
  const before = snapshot.library.articles.length;
  if (articles.length === 0 && before > 0) {
    const sentence = `The content folder ${config.contentDir} holds no usable article any more, so the ${before} known before stay in use: mend the files or bring them back, or restart to begin with none.`;
    const refusal = { at: now(), sentence, content: { version, findings } };
    return { kind: 'kept', snapshot, refusal };
  }
  const library = await buildLibrary(read, config, loading);
  const newer = snapshotOf({ ...read, library }, now());
  const changes = contentChanges(snapshot, newer);
  return { kind: 'reloaded', snapshot: newer, changes, isRecovery: isRefused };
}
