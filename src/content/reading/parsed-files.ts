/**
 * What each file of the folder became, remembered so that only changed files are parsed again.
 *
 * A file whose stamp is the same is not even read. One with another stamp, or with one that does not
 * tell, is known by its bytes: reading and hashing is a small part of parsing.
 */
import { createHash, hash as hashOf } from 'node:crypto';
import { fileOutcome, type ArticleParser, type FileOutcome } from './read-articles.ts';
import {
  finding,
  type Finding,
  unreadableFile,
  parseFile,
  DEFAULT_READING,
  type ReadingSettings,
} from '../../knowledge/index.ts';
import { haveSameStamp, isLasting, type FileStamp } from './file-stamp.ts';
import { ArticleStore, copyOf } from './stored-article.ts';

export interface ParsedFile {
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly hash: string;
  readonly stamp: FileStamp;
  /** Whether the stamp tells that the file is as it was; it does not while the file is young. */
  readonly isLasting: boolean;
  /** Of the settings it was read with, as `readingKey` gives it. */
  readonly readWith: string;
  readonly outcome: FileOutcome;
}

/** By path below the content folder, `/` between folders. Files that could not be read are not in it. */
export type ParsedFiles = ReadonlyMap<string, ParsedFile>;

/** The parser of one reading of the folder; what it tells is complete when that is done. */
export interface ChangedFilesParser extends ArticleParser {
  /** In the order of reading. */
  readonly files: ParsedFiles;
  /** How many of these files were read, parsed or not, because their stamp did not tell. */
  filesRead(): number;
  /** Whether these files together take `LARGE_FROM` bytes or more. */
  isLarge(): boolean;
}

/** In bytes. Indexing takes about 0.15 s a million, and from here on answers would notice. */
const LARGE_FROM = 1_000_000;

/**
 * @param before - `files` of the reading before; empty for the first.
 * @param asOf - When the reading began, in milliseconds since 1970.
 * @param unsettled - Files that may be half written: they stay as they were before, and one that
 *   was not there is refused until it is whole.
 */
export function parseChangedFiles(
  before: ParsedFiles,
  asOf: number,
  unsettled: ReadonlySet<string> = new Set(),
  settings: ReadingSettings = DEFAULT_READING,
): ChangedFilesParser {
  const readWith = readingKey(settings);
  const files = new Map<string, ParsedFile>();
  const store = new ArticleStore();
  let filesRead = 0;
  let bytesOfAll = 0;
  const isLarge = (): boolean => bytesOfAll >= LARGE_FROM;

  function keep(file: string, parsed: ParsedFile): FileOutcome {
    files.set(file, parsed);
    bytesOfAll += parsed.stamp.size;
    return parsed.outcome;
  }

  /** The text of each article is not kept ready where the folder is too large for that. */
  function keptOutcome(outcome: FileOutcome): FileOutcome {
    if (outcome.kind !== 'articles' || !isLarge()) return outcome;
    const findings = copyOf(outcome.findings);
    return { ...outcome, findings, articles: outcome.articles.map((one) => store.store(one)) };
  }

  return {
    files,
    filesRead: () => filesRead,
    isLarge,
    async parse(file, { size, mtimeMs, ctimeMs, ino }, read) {
      // Named one by one: what the disk gives holds far more.
      const stamp = { size, mtimeMs, ctimeMs, ino };
      const last = before.get(file);
      // Read in another way, it would be another article.
      const known = last?.readWith === readWith ? last : undefined;
      if (unsettled.has(file)) return last === undefined ? halfWritten(file) : keep(file, last);
      if (known?.isLasting === true && haveSameStamp(known.stamp, stamp)) return keep(file, known);

      const bytes = await read();
      filesRead++;
      const hash = hashOf('sha256', bytes, 'hex');
      const outcome =
        known?.hash === hash ? known.outcome : keptOutcome(fileOutcome(parseFile(file, bytes, settings)));
      return keep(file, { hash, stamp, isLasting: isLasting(stamp, asOf), readWith, outcome });
    },
  };
}

/** Not in `files`, like others that could not be read, so that it is parsed when it is whole. */
function halfWritten(file: string): FileOutcome {
  const detail = { reason: 'it is still being written, and is read again when it is whole' };
  return {
    kind: 'refused',
    findings: [finding(unreadableFile, { file, line: 1, column: 1 }, detail)],
  };
}

/** The same for settings that read every file alike. */
function readingKey({ title, licence, language, splitFaq }: ReadingSettings): string {
  return JSON.stringify([title, licence, language, splitFaq]);
}

/** Digits of a version: two of a million versions are the same with a probability of about 0.2 %. */
const VERSION_DIGITS = 12;

/**
 * A fingerprint of a folder: the same for the same files with the same bytes, on every machine.
 *
 * @param findings - All of the reading. Those on files that could not be read count as well, so that
 *   the version tells apart what people are told.
 * @returns 12 hexadecimal digits.
 */
export function contentVersion(
  files: ReadonlyMap<string, Pick<ParsedFile, 'hash'>>,
  findings: readonly Finding[],
): string {
  const lines = [...files].map(([file, { hash }]) => `${JSON.stringify(file)} ${hash}`);
  for (const { file, rule, message } of findings) {
    if (!files.has(file)) lines.push(`${JSON.stringify(file)} ${rule} ${message}`);
  }
  return createHash('sha256')
    .update(lines.toSorted().join('\n'))
    .digest('hex')
    .slice(0, VERSION_DIGITS);
}
