/** A large folder's articles as bytes, and their index: saved, so that the next start has both at once. */
import { atOnce } from '../knowledge/index.ts';
import { indexFingerprint, readSavedIndex, saveFiles, saveIndex } from './saving/saved-library.ts';
import { packFiles, unpackFiles, type PackedFiles } from './saving/packed-files.ts';
import { inOrder, orderOf } from './article-order.ts';
import type { ReadContent } from './content-outcome.ts';
import { indexInSlices } from './index-in-slices.ts';
import type { OnProgress } from './progress.ts';
import { unsavedSentence } from './saving/saved-folder.ts';

export interface LargeFolder {
  /** Where it is saved. Null: nowhere. */
  readonly saveIn: string | null;
  /** Fingerprint of the code: what other code has packed or saved is not used. */
  readonly madeBy: string;
  readonly onProgress: OnProgress;
  /** Told when it cannot be saved, with what to do about it. */
  readonly onUnsaved: (sentence: string) => void;
}

/** @param packed - Null when the files have to be packed. */
export async function withIndex(
  read: ReadContent,
  packed: PackedFiles | null,
  { saveIn, madeBy, onProgress, onUnsaved }: LargeFolder,
): Promise<ReadContent> {
  const saving = createSaving(saveIn, onUnsaved);
  const known = packed === null ? repacked(read, madeBy) : { ...read, packed };
  if (packed === null) await saving((folder) => saveFiles(folder, known.packed));
  // Returned, not awaited, so that the articles known before can be freed while the index is built.
  return indexed(known, { saveIn, madeBy, onProgress }, saving);
}

async function indexed(
  { packed, ...read }: ReadContent & { readonly packed: PackedFiles },
  { saveIn, madeBy, onProgress }: Omit<LargeFolder, 'onUnsaved'>,
  saving: Saving,
): Promise<ReadContent> {
  const { articles } = read.content;
  const madeOf = indexFingerprint(articles, read.files, madeBy);
  const saved = saveIn === null ? null : await readSavedIndex(saveIn, madeOf);
  if (saved !== null) return { ...read, large: { packed, index: saved } };
  const index = await indexInSlices(articles, (done, total) =>
    onProgress({ doing: 'Indexing', done, total }),
  );
  await saving((folder) => saveIndex(folder, index, madeOf));
  return { ...read, large: { packed, index } };
}

type Saving = (save: (folder: string) => Promise<void>) => Promise<void>;

/** Saves where that is possible; the first failure is told, as the next would have the same reason. */
function createSaving(folder: string | null, onUnsaved: LargeFolder['onUnsaved']): Saving {
  let isPossible = true;
  return async (save) => {
    if (folder === null || !isPossible) return;
    try {
      await save(folder);
    } catch (error) {
      isPossible = false;
      onUnsaved(unsavedSentence(folder, error));
    }
  };
}

/** The same articles over one run of bytes, so that the many small ones they came in can go. */
function repacked(
  { content, files, ...read }: ReadContent,
  madeBy: string,
): ReadContent & { readonly packed: PackedFiles } {
  const packed = packFiles(files, madeBy);
  const unpacked = atOnce(unpackFiles(packed, madeBy));
  if (unpacked === null) throw new Error('Expected to unpack what was packed, got null');
  const articles = inOrder(orderOf(content.articles, files), unpacked);
  return { ...read, content: { ...content, articles }, files: unpacked, packed };
}
