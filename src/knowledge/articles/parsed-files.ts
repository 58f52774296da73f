/**
 * What each file of the folder became, remembered so that only changed files are parsed again.
 *
 * A file is known by its bytes, not by its date and size: two saves within one tick of the disk's
 * clock can leave both the same. Reading and hashing is a small part of parsing.
 */
import { createHash } from 'node:crypto';
import type { FileOutcome, ParseFile } from './content-folder.ts';
import { finding, type Finding } from './findings/finding.ts';
import { unreadableFile } from './findings/unreadable-file.ts';
import { parseArticle } from './parse-article.ts';

export interface ParsedFile {
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly hash: string;
  readonly outcome: FileOutcome;
}

/** By path below the content folder, `/` between folders. Files that could not be read are not in it. */
export type ParsedFiles = ReadonlyMap<string, ParsedFile>;

/** One reading of the folder: `parse` is for `readContentFolder`, `files` is complete when that is done. */
export interface ChangedFilesParser {
  readonly parse: ParseFile;
  readonly files: ParsedFiles;
}

/**
 * @param before - `files` of the reading before; empty for the first.
 * @param unsettled - Files that may be half written: they stay as they were before, and one that
 *   was not there is refused until it is whole.
 */
export function parseChangedFiles(
  before: ParsedFiles,
  unsettled: ReadonlySet<string> = new Set(),
): ChangedFilesParser {
  const files = new Map<string, ParsedFile>();
  return {
    files,
    parse(file, bytes) {
      const known = before.get(file);
      if (unsettled.has(file)) {
        if (known === undefined) return halfWritten(file);
        files.set(file, known);
        return known.outcome;
      }
      const hash = createHash('sha256').update(bytes).digest('hex');
      const outcome = known?.hash === hash ? known.outcome : withoutSource(file, bytes);
      files.set(file, { hash, outcome });
      return outcome;
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

/** How the file writes the article is not kept: only the rules of `check` ask for it. */
function withoutSource(file: string, bytes: Uint8Array): FileOutcome {
  const outcome = parseArticle(file, bytes);
  const { kind, findings } = outcome;
  return kind === 'refused' ? { kind, findings } : { kind, article: outcome.article, findings };
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
