/**
 * What is known of the files of a folder and of their articles, without the texts, as values that JSON holds.
 *
 * All of it is read at each start. So the facts of neighbouring files stand together, one list for each kind: a few
 * long lists are read sooner than many small objects, and take less memory.
 */
import type { Article, Language, Slug, Steps } from '../../knowledge/index.ts';
import type { FileOutcome } from '../reading/read-articles.ts';
import type { FileStamp } from '../reading/file-stamp.ts';
import type { ParsedFile, ParsedFiles } from '../reading/parsed-files.ts';
import { StoredArticle, type StoredTexts } from '../reading/stored-article.ts';

/** First `Whole`, then a block for each few files in their order. */
export type Facts = Whole | Block;

interface Whole {
  readonly madeBy: string;
}

/** Files of a block. */
const BLOCK = 128;

/** Values of a few, by position among all; those that are left out have none. */
type Sparse<T> = readonly (readonly [position: number, value: T])[];

interface Block {
  readonly files: readonly string[];
  /** All of the same length, one after the other. */
  readonly hashes: string;
  /** Four numbers a file: size, mtimeMs, ctimeMs, ino. */
  readonly stamps: readonly number[];
  /** Positions of files whose stamp does not tell yet. */
  readonly young: readonly number[];
  /** `readWith` of all of them. */
  readonly readWith: string;
  /** By position of the file. */
  readonly findings: Sparse<FileOutcome['findings']>;
  /** How many articles each file has; none of a refused file, which has a finding at least, and of one that is left out. */
  readonly articles: readonly number[];
  readonly titles: readonly string[];
  readonly languages: readonly Language[];
  readonly subjects: readonly (string | null)[];
  readonly urls: readonly (string | null)[];
  readonly textBytes: readonly number[];
  /** By position of the article, those that are not the file's name without `.md`. */
  readonly slugs: Sparse<Slug>;
  readonly ownFiles: Sparse<string>;
  readonly originals: Sparse<Slug>;
  readonly aliases: Sparse<Article['aliases']>;
}

/** @param textBytesOf - Asked for the articles in their order. */
export function* factsOf(
  files: ParsedFiles,
  madeBy: string,
  textBytesOf: (article: Article) => number,
): Iterable<Facts> {
  yield { madeBy };
  let some: [string, ParsedFile][] = [];
  for (const entry of files) {
    const isOfBlock = some.length < BLOCK && some[0]?.[1].readWith === entry[1].readWith;
    if (some.length > 0 && !isOfBlock) {
      yield blockOf(some, textBytesOf);
      some = [];
    }
    some.push(entry);
  }
  if (some.length > 0) yield blockOf(some, textBytesOf);
}

function blockOf(
  files: readonly (readonly [string, ParsedFile])[],
  textBytesOf: (article: Article) => number,
): Block {
  const outcomes = files.map(([, { outcome }]) => outcome);
  const articlesOf = (outcome: FileOutcome): readonly Article[] =>
    outcome.kind === 'articles' ? outcome.articles : [];
  const articles = outcomes.flatMap(articlesOf);
  const slugs = files.flatMap(([file, { outcome }]) =>
    articlesOf(outcome).map(({ slug }) => (file === slug + EXTENSION ? null : slug)),
  );
  return {
    files: files.map(([file]) => file),
    hashes: files.map(([, { hash }]) => hash).join(''),
    stamps: files.flatMap(([, { stamp }]) => [stamp.size, stamp.mtimeMs, stamp.ctimeMs, stamp.ino]),
    young: files.flatMap(([, { isLasting }], position) => (isLasting ? [] : [position])),
    readWith: files[0]![1].readWith,
    findings: sparse(outcomes.map(({ findings }) => (findings.length === 0 ? null : findings))),
    articles: outcomes.map((outcome) => articlesOf(outcome).length),
    titles: articles.map(({ title }) => title),
    languages: articles.map(({ language }) => language),
    subjects: articles.map(({ subject }) => subject),
    urls: articles.map(({ url }) => url),
    textBytes: articles.map(textBytesOf),
    slugs: sparse(slugs),
    ownFiles: sparse(articles.map(({ file }) => file ?? null)),
    originals: sparse(articles.map(({ translationOf }) => translationOf)),
    aliases: sparse(articles.map(({ aliases }) => (aliases.length === 0 ? null : aliases))),
  };
}

function sparse<T>(values: readonly (T | null)[]): Sparse<T> {
  return values.flatMap((value, position) =>
    value === null ? [] : [[position, value] as const],
  );
}

/**
 * @param texts - Where the texts of the articles lie one after the other, from `at` on.
 * @returns Null when something else than `madeBy` made them.
 */
export function* filesFrom(
  lines: Iterable<Facts>,
  madeBy: string,
  texts: StoredTexts,
  at: number,
): Steps<ParsedFiles | null> {
  const files = new Map<string, ParsedFile>();
  const articles = new ArticlesFrom(texts, at);
  for (const line of lines) {
    if ('madeBy' in line) {
      if (line.madeBy !== madeBy) return null;
      continue;
    }
    const facts = new FactsOfBlock(line);
    const findingsOf = new Map(line.findings);
    articles.enter(line);
    for (const [position, file] of line.files.entries()) {
      const findings = findingsOf.get(position) ?? NO_FINDINGS;
      const own = articles.take(file, line.articles[position]!);
      const outcome: FileOutcome =
        own.length > 0
          ? { kind: 'articles', articles: own, findings }
          : { kind: findings.length > 0 ? 'refused' : 'left-out', findings };
      files.set(file, new FileFrom(facts, position, outcome));
      yield;
    }
  }
  return files;
}

const NO_FINDINGS: FileOutcome['findings'] = [];

/** What the files of a block have beside their outcome, as few values. */
class FactsOfBlock {
  readonly hashes: string;
  readonly stamps: Float64Array;
  readonly young: ReadonlySet<number>;
  readonly readWith: string;

  constructor({ hashes, stamps, young, readWith }: Block) {
    this.hashes = hashes;
    this.stamps = Float64Array.from(stamps);
    this.young = new Set(young);
    this.readWith = readWith;
  }
}

/** Read its fields by name: a spread copies one of them. */
class FileFrom implements ParsedFile {
  readonly outcome: FileOutcome;
  readonly #facts: FactsOfBlock;
  readonly #position: number;

  constructor(facts: FactsOfBlock, position: number, outcome: FileOutcome) {
    this.outcome = outcome;
    this.#facts = facts;
    this.#position = position;
  }

  get hash(): string {
    const { hashes, stamps } = this.#facts;
    const digits = (NUMBERS_OF_STAMP * hashes.length) / stamps.length;
    return hashes.slice(this.#position * digits, (this.#position + 1) * digits);
  }

  get stamp(): FileStamp {
    const { stamps } = this.#facts;
    const at = NUMBERS_OF_STAMP * this.#position;
    const [size = 0, mtimeMs = 0, ctimeMs = 0, ino = 0] = stamps.subarray(at, at + NUMBERS_OF_STAMP);
    return { size, mtimeMs, ctimeMs, ino };
  }

  get isLasting(): boolean {
    return !this.#facts.young.has(this.#position);
  }

  get readWith(): string {
    return this.#facts.readWith;
  }
}

const NUMBERS_OF_STAMP = 4;

/** The articles of one block after the other. */
class ArticlesFrom {
  readonly #texts: StoredTexts;
  /** Where the text of the next one lies. */
  #at: number;
  #block: Block | null = null;
  #next = 0;
  #slugs: ReadonlyMap<number, Slug> = new Map();
  #ownFiles: ReadonlyMap<number, string> = new Map();
  #originals: ReadonlyMap<number, Slug> = new Map();
  #aliases: ReadonlyMap<number, Article['aliases']> = new Map();
  /** One string for all articles of a subject. */
  readonly #subjects = new Map<string, string>();

  constructor(texts: StoredTexts, at: number) {
    this.#texts = texts;
    this.#at = at;
  }

  enter(block: Block): void {
    this.#block = block;
    this.#next = 0;
    this.#slugs = new Map(block.slugs);
    this.#ownFiles = new Map(block.ownFiles);
    this.#originals = new Map(block.originals);
    this.#aliases = new Map(block.aliases);
  }

  /** The next `count` of the block that was entered, all of them of this file. */
  take(file: string, count: number): readonly Article[] {
    return Array.from({ length: count }, () => this.#article(file));
  }

  #article(file: string): Article {
    const block = this.#block!;
    const position = this.#next++;
    const ownFile = this.#ownFiles.get(position);
    const named = {
      slug: this.#slugs.get(position) ?? slugOfFile(file),
      ...(ownFile === undefined ? {} : { file: ownFile }),
      title: block.titles[position]!,
      subject: this.#subject(block.subjects[position]!),
      language: block.languages[position]!,
      translationOf: this.#originals.get(position) ?? null,
      url: block.urls[position]!,
      aliases: this.#aliases.get(position) ?? NO_ALIASES,
    };
    const at = this.#at;
    const length = block.textBytes[position]!;
    this.#at += length;
    return new StoredArticle(named, this.#texts, at, length);
  }

  #subject(subject: string | null): string | null {
    if (subject === null) return null;
    const known = this.#subjects.get(subject);
    if (known === undefined) this.#subjects.set(subject, subject);
    return known ?? subject;
  }
}

const NO_ALIASES: Article['aliases'] = [];

const EXTENSION = '.md';

/** It lies within the file's name, and takes no memory of its own. */
function slugOfFile(file: string): Slug {
  return file.slice(0, -EXTENSION.length) as Slug;
}
