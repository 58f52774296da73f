/** What reading the content folder leads to. */
import type { Calibration, Synonyms, TermIndex } from '../knowledge/index.ts';
import type { Content } from './reading/read-articles.ts';
import type { PackedFiles } from './saving/packed-files.ts';
import type { ParsedFiles } from './reading/parsed-files.ts';

export type ContentOutcome = ReadContent | UnchangedContent | UnreadableContent;

export interface ReadContent {
  readonly kind: 'read';
  readonly content: Content;
  /** Hand it to the next reading, so that only changed files are parsed. */
  readonly files: ParsedFiles;
  /** 12 hexadecimal digits: the same for the same files. */
  readonly version: string;
  /** The folder's own, else the general one. */
  readonly calibration: Calibration;
  /** The everyday ones, and the folder's own where it has any. */
  readonly synonyms: Synonyms;
  /** The address that the folder gives its site; null where it gives none. */
  readonly site: string | null;
  /** Null for a small folder, which is indexed sooner than an index is saved and read. */
  readonly large: LargeContent | null;
}

export interface LargeContent {
  /** `files` as bytes, on the disk where they could be saved. */
  readonly packed: PackedFiles;
  /** Of the content's articles, in their order. */
  readonly index: TermIndex;
  /** Which of the packed articles these are, as `orderOf` gives it. */
  readonly order: Uint32Array;
}

/** The content is of the version in use. */
export interface UnchangedContent {
  readonly kind: 'unchanged';
}

export interface UnreadableContent {
  readonly kind: 'unreadable';
  /** Says to an operator what to do. */
  readonly sentence: string;
}
