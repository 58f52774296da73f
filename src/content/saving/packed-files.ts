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
import type { Article, Steps } from '../../knowledge/index.ts';
import type { FileOutcome } from '../reading/read-articles.ts';
import type { ParsedFile, ParsedFiles } from '../reading/parsed-files.ts';
import { StoredArticle, storeArticle, StoredTexts } from '../reading/stored-article.ts';

export type PackedFiles = Uint8Array<SharedArrayBuffer>;

/** CRC-32 of all that follows it, then the length of the facts in bytes, 32 bits each. */
const HEAD_BYTES = 8;

/** The first line. */
interface Whole {
  readonly madeBy: string;
}

interface Facts {
  readonly file: string;
  readonly parsed: Omit<ParsedFile, 'outcome'> & Pick<FileOutcome, 'findings'>;
  /** Empty for a refused file, which has a finding at least, and for one that is left out. */
  readonly articles: readonly PackedArticle[];
}

interface PackedArticle {
  readonly named: ConstructorParameters<typeof StoredArticle>[0];
  readonly textBytes: number;
}

/** @param madeBy - Names what made it of the files; unpacking wants the same. */
export function packFiles(files: ParsedFiles, madeBy: string): PackedFiles {
  const stored: Uint8Array[] = [];
  const texts = new StoredTexts();
  const lines = [...files].map(([file, { outcome, ...told }]): Facts => {
    const { findings } = outcome;
    const parsed = { ...told, findings };
    const articles = outcome.kind === 'articles' ? outcome.articles : [];
    return {
      file,
      parsed,
      articles: articles.map((article): PackedArticle => {
        const { bytes, ...named } = namedOf(article, texts);
        stored.push(bytes);
        return { named, textBytes: bytes.length };
      }),
    };
  });
  const whole: Whole = { madeBy };
  const facts = jsonLines([whole, ...lines]);
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

/**
 * @param packed - Whole.
 * @returns Null when something else made it.
 */
export function* unpackFiles(packed: PackedFiles, madeBy: string): Steps<ParsedFiles | null> {
  const factsEnd = HEAD_BYTES + new DataView(packed.buffer).getUint32(4, true);
  const lines = readJsonLines<Whole | Facts>(packed.subarray(HEAD_BYTES, factsEnd));
  const files = new Map<string, ParsedFile>();
  const texts = new StoredTexts();
  let at = factsEnd;
  for (const line of lines) {
    if ('madeBy' in line) {
      if (line.madeBy !== madeBy) return null;
      continue;
    }
    const { findings, ...told } = line.parsed;
    const articles = line.articles.map(({ named, textBytes }) => {
      const text = packed.subarray(at, at + textBytes);
      at += textBytes;
      return new StoredArticle(named, text, texts);
    });
    const outcome: FileOutcome =
      articles.length > 0
        ? { kind: 'articles', articles, findings }
        : { kind: findings.length > 0 ? 'refused' : 'left-out', findings };
    files.set(line.file, { ...told, outcome });
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

/** Of what follows the checksum. */
function checksumOf(packed: PackedFiles): number {
  return crc32(packed.subarray(4));
}
