/**
 * What the files of a folder became, as one run of bytes: to save it, and to share it with a worker.
 *
 *     checksum, length of the facts | facts: one line of JSON for the whole, one for each file | texts
 *
 * The facts of all files are read at once; the text of an article stays where it lies until it is
 * asked for. The bytes are shared memory, so that a worker can read them while they are in use.
 */
import { crc32 } from 'node:zlib';
import { jsonLines, readJsonLines } from './json-lines.ts';
import type { Article, Slug, Steps } from '../../knowledge/index.ts';
import type { FileOutcome } from '../reading/read-articles.ts';
import type { ParsedFile, ParsedFiles } from '../reading/parsed-files.ts';
import { StoredArticle, storeArticle, StoredTexts } from '../reading/stored-article.ts';

export type PackedFiles = Uint8Array<SharedArrayBuffer>;

/** CRC-32 of all that follows it, then the length of the facts in bytes, 32 bits each. */
const HEAD_BYTES = 8;

/** The first line. */
interface Whole {
  readonly madeBy: string;
  /** Each `readWith` of the files, mostly one. */
  readonly readings: readonly string[];
}

/** Without what most files have in common: there are as many lines as files, and all are read at each start. */
interface Facts extends Omit<ParsedFile, 'outcome' | 'readWith' | 'stamp'> {
  readonly file: string;
  readonly stamp: readonly [size: number, mtimeMs: number, ctimeMs: number, ino: number];
  /** Position among `readings`. */
  readonly reading: number;
  /** Left out where there are none. */
  readonly findings?: FileOutcome['findings'];
  /** Empty for a refused file, which has a finding at least, and for one that is left out. */
  readonly articles: readonly PackedArticle[];
}

type Named = ConstructorParameters<typeof StoredArticle>[0];

interface PackedArticle extends Omit<Named, 'slug'> {
  /** Left out where it is the file's name without `.md`. */
  readonly slug?: Slug;
  readonly textBytes: number;
}

/** @param madeBy - Names what made it of the files; unpacking wants the same. */
export function packFiles(files: ParsedFiles, madeBy: string): PackedFiles {
  const stored: Uint8Array[] = [];
  const texts = new StoredTexts();
  const readings = [...new Set([...files.values()].map(({ readWith }) => readWith))];
  function* lines(): Iterable<Whole | Facts> {
    yield { madeBy, readings };
    for (const [file, { outcome, hash, stamp, isLasting, readWith }] of files) {
      const { findings } = outcome;
      const articles = outcome.kind === 'articles' ? outcome.articles : [];
      const { size, mtimeMs, ctimeMs, ino } = stamp;
      yield {
        file,
        hash,
        stamp: [size, mtimeMs, ctimeMs, ino],
        isLasting,
        reading: readings.indexOf(readWith),
        ...(findings.length === 0 ? {} : { findings }),
        articles: articles.map((article): PackedArticle => {
          const { bytes, slug, ...named } = namedOf(article, texts);
          stored.push(bytes);
          const ownSlug = file === fileOfSlug(slug) ? {} : { slug };
          return { ...ownSlug, ...named, textBytes: bytes.length };
        }),
      };
    }
  }
  const facts = jsonLines(lines());
  const textBytes = stored.reduce((sum, text) => sum + text.length, 0);

  const packed = new Uint8Array(new SharedArrayBuffer(HEAD_BYTES + facts.length + textBytes));
  packed.set(facts, HEAD_BYTES);
  let at = HEAD_BYTES + facts.length;
  for (const text of stored) {
    packed.set(text, at);
    at += text.length;
  }
  const head = new DataView(packed.buffer);
  head.setUint32(4, facts.length, true);
  head.setUint32(0, checksumOf(packed), true);
  return packed;
}

/** Whether the bytes are as they were packed; what comes from a disk may not be. */
export function isWhole(packed: PackedFiles): boolean {
  if (packed.length < HEAD_BYTES) return false;
  return new DataView(packed.buffer).getUint32(0, true) === checksumOf(packed);
}

const NONE: FileOutcome['findings'] = [];

/**
 * @param packed - Whole.
 * @returns Null when something else made it.
 */
export function* unpackFiles(packed: PackedFiles, madeBy: string): Steps<ParsedFiles | null> {
  const factsEnd = HEAD_BYTES + new DataView(packed.buffer).getUint32(4, true);
  const lines = readJsonLines<Whole | Facts>(packed.subarray(HEAD_BYTES, factsEnd));
  const files = new Map<string, ParsedFile>();
  const texts = new StoredTexts();
  let readings: Whole['readings'] = [];
  let at = factsEnd;
  for (const line of lines) {
    if ('madeBy' in line) {
      if (line.madeBy !== madeBy) return null;
      ({ readings } = line);
      continue;
    }
    const { file, hash, isLasting, reading, findings = NONE } = line;
    const [size, mtimeMs, ctimeMs, ino] = line.stamp;
    const articles = line.articles.map(({ slug = slugOfFile(file), textBytes, ...named }) => {
      const text = packed.subarray(at, at + textBytes);
      at += textBytes;
      return new StoredArticle({ slug, ...named }, text, texts);
    });
    const outcome: FileOutcome =
      articles.length > 0
        ? { kind: 'articles', articles, findings }
        : { kind: findings.length > 0 ? 'refused' : 'left-out', findings };
    const stamp = { size, mtimeMs, ctimeMs, ino };
    files.set(file, { hash, stamp, isLasting, readWith: readings[reading] ?? '', outcome });
    yield;
  }
  return files;
}

function namedOf(article: Article, texts: StoredTexts) {
  const stored = article instanceof StoredArticle ? article : storeArticle(article, texts);
  const { slug, file, title, subject, language, translationOf, url, aliases, bytes } = stored;
  const named = { slug, title, subject, language, translationOf, url, aliases, bytes };
  return file === undefined ? named : { ...named, file };
}

const EXTENSION = '.md';

function fileOfSlug(slug: Slug): string {
  return slug + EXTENSION;
}

/** Where `fileOfSlug` gives that file. It lies within the file's name, and takes no memory of its own. */
function slugOfFile(file: string): Slug {
  return file.slice(0, -EXTENSION.length) as Slug;
}

/** Of what follows the checksum. */
function checksumOf(packed: PackedFiles): number {
  return crc32(packed.subarray(4));
}
