/**
 * What the files of a folder became, as one run of bytes: to save it, and to share it with a worker.
 *
 *     length of the facts | facts | texts | checksum
 *
 * The facts of all files are read at once; the text of an article stays where it lies until it is
 * asked for. Other threads read the same bytes while they are in use.
 */
import { crc32 } from 'node:zlib';
import type { ParsedFiles } from '../reading/parsed-files.ts';
import { ArticleStore, StoredArticle, StoredTexts } from '../reading/stored-article.ts';
import type { Steps } from '../../knowledge/index.ts';
import { factsOf, filesFrom, type Facts } from './file-facts.ts';
import { jsonLines, readJsonLines } from './json-lines.ts';
import { bytesAt, type SharedBytes } from './shared-bytes.ts';

export type PackedFiles = SharedBytes;

/** Length of the facts in bytes, 32 bits. */
const HEAD_BYTES = 4;
/** CRC-32 of all before it. */
const CHECKSUM_BYTES = 4;

/** Texts are handed on, and read again to be checked, so many bytes at a time at most. */
const PART_BYTES = 2 ** 20;

/** In memory. @param madeBy - Names what made it of the files; unpacking wants the same. */
export function packFiles(files: ParsedFiles, madeBy: string): Uint8Array<SharedArrayBuffer> {
  const { length, parts } = packing(files, madeBy);
  const packed = new Uint8Array(new SharedArrayBuffer(length));
  let at = 0;
  for (const part of parts()) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

export interface Packing {
  /** Of all parts together, in bytes. */
  readonly length: number;
  readonly parts: () => Iterable<Uint8Array>;
}

/** The same bytes one part after the other, so that texts that lie on a disk are not all in memory. */
export function packing(files: ParsedFiles, madeBy: string): Packing {
  const store = new ArticleStore();
  const texts: StoredArticle[] = [];
  const lines = factsOf(files, madeBy, (article) => {
    const stored = article instanceof StoredArticle ? article : store.store(article);
    texts.push(stored);
    return stored.textBytes;
  });
  const facts = jsonLines(lines);
  const bytesOfTexts = texts.reduce((sum, { textBytes }) => sum + textBytes, 0);
  return {
    length: HEAD_BYTES + facts.length + bytesOfTexts + CHECKSUM_BYTES,
    *parts() {
      const head = numberAsBytes(facts.length);
      let checksum = crc32(facts, crc32(head));
      yield head;
      yield facts;
      for (const part of inParts(texts)) {
        checksum = crc32(part, checksum);
        yield part;
      }
      yield numberAsBytes(checksum);
    },
  };
}

/** Those that lie one behind the other together: to ask a disk for each of 36,000 takes longer. */
function* inParts(texts: readonly StoredArticle[]): Iterable<Uint8Array> {
  let [first] = texts;
  let last: StoredArticle | undefined;
  let length = 0;
  for (const text of texts) {
    const isOfPart =
      last === undefined || (text.follows(last) && length + text.textBytes <= PART_BYTES);
    if (!isOfPart && first !== undefined) {
      yield first.bytesFromHere(length);
      first = text;
      length = 0;
    }
    length += text.textBytes;
    last = text;
  }
  if (first !== undefined) yield first.bytesFromHere(length);
}

/** Whether the bytes are as they were packed; what comes from a disk may not be. */
export function isWhole(packed: PackedFiles): boolean {
  try {
    return isChecked(packed);
  } catch {
    // There are not as many any more, or the disk fails.
    return false;
  }
}

function isChecked(packed: PackedFiles): boolean {
  const end = packed.length - CHECKSUM_BYTES;
  if (end < HEAD_BYTES) return false;
  let checksum = 0;
  for (let at = 0; at < end; at += PART_BYTES) {
    checksum = crc32(bytesAt(packed, at, Math.min(end, at + PART_BYTES)), checksum);
  }
  return checksum === numberAt(packed, end);
}

/**
 * @param packed - Whole.
 * @returns Null when something else made it.
 */
export function* unpackFiles(packed: PackedFiles, madeBy: string): Steps<ParsedFiles | null> {
  const factsEnd = HEAD_BYTES + numberAt(packed, 0);
  const lines = readJsonLines<Facts>(bytesAt(packed, HEAD_BYTES, factsEnd));
  const texts = new StoredTexts((at, length) => bytesAt(packed, at, at + length));
  return yield* filesFrom(lines, madeBy, texts, factsEnd);
}

function numberAsBytes(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number, true);
  return bytes;
}

function numberAt(packed: PackedFiles, at: number): number {
  const { buffer, byteOffset } = bytesAt(packed, at, at + 4);
  return new DataView(buffer, byteOffset).getUint32(0, true);
}
