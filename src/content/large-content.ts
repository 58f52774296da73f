/** A large folder's articles as bytes, and their index: saved, so that the next start has both at once. */
import { atOnce, type Article, type TermIndex } from '../knowledge/index.ts';
import { indexFingerprint, readSavedIndex, saveFiles, saveIndex } from './saving/saved-library.ts';
import { packFiles, unpackFiles, type PackedFiles } from './saving/packed-files.ts';
import type { ParsedFiles } from './reading/parsed-files.ts';
import { inOrder, orderOf } from './article-order.ts';
import type { ReadContent } from './content-outcome.ts';
import { indexInSlices, type IndexBefore } from './index-in-slices.ts';
import type { OnProgress } from './progress.ts';
import { unsavedSentence } from './saving/saved-folder.ts';

export interface LargeFolder {
  /** Where it is saved. Null: nowhere. */
  readonly saveIn: string | null;
  /** Where it may be saved already, `saveIn` among them: the first that can be used is. */
  readonly savedIn: readonly string[];
  /** Fingerprint of the code: what other code has packed or saved is not used. */
  readonly madeBy: string;
  readonly onProgress: OnProgress;
  /** Told when it cannot be saved, with what to do about it. */
  readonly onUnsaved: (sentence: string) => void;
}

/** An index and the articles it was made of, in their order. */
export interface IndexedArticles {
  readonly index: TermIndex;
  readonly articles: readonly Article[];
}

/**
 * @param packed - Null when the files have to be packed.
 * @param indexed - Of the reading before, whose articles are the same objects where they are unchanged.
 */
export async function withIndex(
  read: ReadContent,
  packed: PackedFiles | null,
  indexed: IndexedArticles | null,
  { saveIn, savedIn, madeBy, onProgress, onUnsaved }: LargeFolder,
): Promise<ReadContent> {
  const before = indexed === null ? null : indexBefore(indexed, read.content.articles);
  const saving = createSaving(saveIn, onUnsaved);
  const known =
    packed === null
      ? repacked(read, await packedFiles(read.files, madeBy, saving), madeBy)
      : { ...read, packed };
  // Returned, not awaited, so that the articles known before can be freed while the index is built.
  return indexedAgain(known, before, { savedIn, madeBy, onProgress }, saving);
}

function indexBefore(
  { index, articles }: IndexedArticles,
  now: readonly Article[],
): IndexBefore {
  const numbers = new Map(articles.map((article, number) => [article, number]));
  return { index, numbers: now.map((article) => numbers.get(article) ?? null) };
}

/** Where only the folder's settings are others, or its synonyms. */
function isOfTheSame({ index, numbers }: IndexBefore): boolean {
  return (
    numbers.length === index.articleCount && numbers.every((number, position) => number === position)
  );
}

async function indexedAgain(
  { packed, ...read }: ReadContent & { readonly packed: PackedFiles },
  before: IndexBefore | null,
  { savedIn, madeBy, onProgress }: Pick<LargeFolder, 'savedIn' | 'madeBy' | 'onProgress'>,
  saving: Saving,
): Promise<ReadContent> {
  const { articles } = read.content;
  const madeOf = indexFingerprint(articles, read.files, madeBy);
  const saved = await readSavedIndex(savedIn, madeOf);
  const order = orderOf(articles, read.files);
  if (saved !== null) return { ...read, large: { packed, index: saved, order } };
  const index =
    before !== null && isOfTheSame(before)
      ? before.index
      : await indexInSlices(articles, {
          before,
          onProgress: (done, total) => onProgress({ doing: 'Indexing', done, total }),
        });
  await saving((folder) => saveIndex(folder, index, madeOf));
  return { ...read, large: { packed, index, order } };
}

/** On the disk where they can be saved, else in memory. */
async function packedFiles(
  files: ParsedFiles,
  madeBy: string,
  saving: Saving,
): Promise<PackedFiles> {
  const saved = await saving((folder) => saveFiles(folder, files, madeBy));
  return saved ?? packFiles(files, madeBy);
}

/** Gives what `save` gives; null where nothing is saved. */
type Saving = <T>(save: (folder: string) => Promise<T>) => Promise<T | null>;

/** Saves where that is possible; the first failure is told, as the next would have the same reason. */
function createSaving(folder: string | null, onUnsaved: LargeFolder['onUnsaved']): Saving {
  let isPossible = true;
  return async (save) => {
    if (folder === null || !isPossible) return null;
    try {
      return await save(folder);
    } catch (error) {
      isPossible = false;
      onUnsaved(unsavedSentence(folder, error));
      return null;
    }
  };
}

/** The same articles over what was packed, so that the memory they came in can go. */
function repacked(
  { content, files, ...read }: ReadContent,
  packed: PackedFiles,
  madeBy: string,
): ReadContent & { readonly packed: PackedFiles } {
  const unpacked = atOnce(unpackFiles(packed, madeBy));
  if (unpacked === null) throw new Error('Expected to unpack what was packed, got null');
  const articles = inOrder(orderOf(content.articles, files), unpacked);
  return { ...read, content: { ...content, articles }, files: unpacked, packed };
}
