/** The content folder → the library in use. */
import { setImmediate } from 'node:timers/promises';
import { codeFingerprint } from './saving/code-fingerprint.ts';
import { openLibrary, type Library, type ShownLength } from '../knowledge/index.ts';
import type { Config } from '../config/config.ts';
import type { ContentOutcome, ReadContent, UnreadableContent } from './content-outcome.ts';
import { indexInSlices } from './index-in-slices.ts';
import { savedByBuild } from './program-files.ts';
import type { OnProgress } from './progress.ts';
import { readContent, type ContentRequest } from './read-content.ts';
import { readInWorker } from './read-in-worker.ts';
import { savedFolder } from './saving/saved-folder.ts';

export interface Loading {
  /** DATA_DIR, where a large folder is saved. Default: nothing is saved. */
  readonly dataDir?: string;
  /** As `LibraryOptions.shownLength`. */
  readonly shownLength?: ShownLength;
  /** As if the folder's settings had `split-faq: true`. Default: as they say. */
  readonly splitFaq?: boolean;
  /** Told how far the first reading is. */
  readonly onProgress?: OnProgress;
  /** Told when a large folder cannot be saved, with what to do about it. */
  readonly onUnsaved?: (sentence: string) => void;
}

/** Taken when the program starts: later its files on the disk may be other ones. */
const madeBy = codeFingerprint();

/**
 * Reads the folder once more, a large one beside the answering of questions.
 *
 * @param inUse - The content that the answers are from.
 * @param unsettled - Files that may be half written, as paths below the content folder.
 */
export async function readAgain(
  { contentDir }: Pick<Config, 'contentDir'>,
  inUse: Pick<ReadContent, 'files' | 'version' | 'large'>,
  unsettled: ReadonlySet<string>,
  { dataDir, onUnsaved = () => undefined }: Loading = {},
): Promise<ContentOutcome> {
  const { files, version: versionInUse, large } = inUse;
  const request = {
    contentDir,
    versionInUse,
    unsettled,
    ...savedPlaces(contentDir, dataDir),
    madeBy,
    asOf: Date.now(),
  };
  const listener = { onProgress: () => undefined, onUnsaved };
  if (large !== null) return readInWorker({ ...request, inUse: large }, listener);
  const before = { files, packed: null, indexed: null };
  return readContent({ ...request, ...listener, before });
}

/** Pauses often enough that answers from another library are not held up. */
export async function buildLibrary(
  {
    content: { articles },
    calibration,
    synonyms,
    site,
    large,
  }: Pick<ReadContent, 'content' | 'calibration' | 'synonyms' | 'site' | 'large'>,
  { siteUrl }: Pick<Config, 'siteUrl'>,
  { shownLength }: Pick<Loading, 'shownLength'> = {},
): Promise<Library> {
  const index = large?.index ?? (await indexInSlices(articles));
  const measure = shownLength === undefined ? {} : { shownLength };
  const options = { siteUrl: siteUrl ?? site, calibration, synonyms, ...measure };
  return openLibrary(articles, index, options, setImmediate);
}

export interface LoadedLibrary extends Omit<ReadContent, 'kind'> {
  readonly kind: 'loaded';
  readonly library: Library;
}

/** An empty folder is a library without articles, not a failure: it answers `unknown`. */
export async function loadLibrary(
  config: Pick<Config, 'contentDir' | 'siteUrl'>,
  loading: Loading = {},
): Promise<LoadedLibrary | UnreadableContent> {
  return built(await readContent({ ...firstRequest(config, loading), before: null }), config, loading);
}

/** The same in a thread of its own, so that whoever asks meanwhile can be told how far it is. */
export async function loadInWorker(
  config: Pick<Config, 'contentDir' | 'siteUrl'>,
  loading: Loading,
): Promise<LoadedLibrary | UnreadableContent> {
  const { onProgress, onUnsaved, ...request } = firstRequest(config, loading);
  const read = await readInWorker({ ...request, inUse: null }, { onProgress, onUnsaved });
  return built(read, config, loading);
}

function firstRequest(
  { contentDir }: Pick<Config, 'contentDir'>,
  { dataDir, splitFaq = false, onProgress = () => {}, onUnsaved = () => {} }: Loading,
): Omit<ContentRequest, 'before'> {
  return {
    contentDir,
    versionInUse: null,
    unsettled: new Set(),
    ...savedPlaces(contentDir, dataDir),
    madeBy,
    asOf: Date.now(),
    splitFaq,
    onProgress,
    onUnsaved,
  };
}

/** What the program has saved itself is newer than what the build has, mostly; either is told by the bytes of the files. */
function savedPlaces(
  contentDir: string,
  dataDir: string | undefined,
): Pick<ContentRequest, 'saveIn' | 'savedIn'> {
  const saveIn = dataDir === undefined ? null : savedFolder(dataDir, contentDir);
  return { saveIn, savedIn: [saveIn, savedByBuild].filter((folder) => folder !== null) };
}

async function built(
  read: ContentOutcome,
  config: Pick<Config, 'contentDir' | 'siteUrl'>,
  loading: Loading,
): Promise<LoadedLibrary | UnreadableContent> {
  if (read.kind === 'unchanged') throw new Error('Expected content, as none is in use, got none');
  if (read.kind === 'unreadable') return read;
  return { ...read, kind: 'loaded', library: await buildLibrary(read, config, loading) };
}
