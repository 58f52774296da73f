/**
 * The content folder → articles, and for a large folder their index, with as little work as what was
 * saved or read before allows. It runs where answers can wait: at the start, or in a worker.
 */
import { readArticles } from './reading/read-articles.ts';
import type { ContentOutcome, ReadContent } from './content-outcome.ts';
import { withIndex, type IndexedArticles, type LargeFolder } from './large-content.ts';
import { contentDisk } from './reading/content-disk.ts';
import { asSet, languagesOf, SETTINGS_FILE } from '../knowledge/index.ts';
import { readSettings } from './reading/folder-settings.ts';
import { readOwnFiles } from './reading/own-files.ts';
import type { PackedFiles } from './saving/packed-files.ts';
import { contentVersion, parseChangedFiles, type ParsedFiles } from './reading/parsed-files.ts';
import { readSavedFiles } from './saving/saved-library.ts';
import { unreadableFolder } from './unreadable-folder.ts';

/** `saveIn`, `savedIn` and `onUnsaved` count for a large folder only. */
export interface ContentRequest extends LargeFolder {
  readonly contentDir: string;
  /** The reading before. Null: what was saved, if anything. */
  readonly before: KnownFiles | null;
  /** The version in use, which needs no second index; null when there is none. */
  readonly versionInUse: string | null;
  /** Files that may be half written, as paths below the content folder: they stay as they were. */
  readonly unsettled: ReadonlySet<string>;
  /** A moment before the reading, in milliseconds since 1970. */
  readonly asOf: number;
  /** As if the folder's settings had `split-faq: true`. */
  readonly splitFaq?: boolean;
  /** Whether it counts as large whatever its size, because another thread is going to use it. Default: no. */
  readonly isForOtherThread?: boolean;
}

/** `packed` holds `files`, and `indexed` is of their articles; null for a small folder. */
interface KnownFiles {
  readonly files: ParsedFiles;
  readonly packed: PackedFiles | null;
  readonly indexed: IndexedArticles | null;
}

const NO_FILES: ParsedFiles = new Map();

export async function readContent(request: ContentRequest): Promise<ContentOutcome> {
  const { contentDir, unsettled, savedIn, madeBy, asOf, onProgress } = request;
  const saved = request.before ?? (await readSavedFiles(savedIn, madeBy));
  const disk = contentDisk(contentDir);
  const ofFile = await readSettings(contentDir, disk, request.splitFaq);
  const { settings, findings: ofSettings, hash } = ofFile;
  const parser = parseChangedFiles(saved?.files ?? NO_FILES, asOf, unsettled, settings.reading);
  const read = await readArticles(contentDir, disk, {
    parser,
    settings,
    onProgress: (done, total) => onProgress({ doing: 'Reading', done, total }),
  });
  if (read.kind === 'unreadable') {
    const sentence = unreadableFolder(read.folder, read.reason);
    return { kind: 'unreadable', sentence };
  }
  const languages = languagesOf(read.content.articles);
  const own = await readOwnFiles(contentDir, languages, settings.synonyms);
  const all = asSet([...read.content.findings, ...own.findings], settings.rules);
  const findings = [...all, ...ofSettings];
  const content = { ...read.content, findings };
  const isAsSaved = parser.filesRead() === 0 && parser.files.size === saved?.files.size;
  // The same, in the order in which they are packed.
  const files = isAsSaved ? saved.files : parser.files;
  const ofFolder: [string, { hash: string }][] = hash === null ? [] : [[SETTINGS_FILE, { hash }]];
  // Another calibration and other synonyms give other answers, so they count as well.
  const version = contentVersion(new Map([...files, ...own.hashes, ...ofFolder]), findings);
  if (version === request.versionInUse) return { kind: 'unchanged' };
  const small: ReadContent = {
    kind: 'read',
    content,
    files,
    version,
    calibration: own.calibration,
    synonyms: own.synonyms,
    site: settings.site,
    large: null,
  };
  if (request.isForOtherThread !== true && !parser.isLarge()) return small;
  const indexed = request.before?.indexed ?? null;
  return withIndex(small, isAsSaved ? saved.packed : null, indexed, request);
}
