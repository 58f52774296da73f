/** What every kind of source is read into, before it has a file. */
import type { Root } from 'mdast';

export interface ImportedArticle {
  /** Where it stands in the source, as people look for it: `faq.csv, line 12`; `guide/lime.html`. */
  readonly from: string;
  /** One line of text, never empty. */
  readonly title: string;
  readonly details: ArticleDetails;
  /** Its file below the folder it goes to, `/` between folders, without `.md`; several may have the same. */
  readonly wishedName: string;
  readonly page: Page | null;
  readonly body: Root;
}

/** What the source tells beside the text; null and empty: nothing. */
export interface ArticleDetails {
  readonly subject: string | null;
  /** An `https:` or `http:` address. */
  readonly url: string | null;
  readonly keywords: readonly string[];
  /** Code of a language, such as `fr` or `pt-BR`. */
  readonly language: string | null;
  /** `YYYY-MM-DD` */
  readonly updated: string | null;
}

/** A file that others may link to. */
export interface Page {
  /** Path below the source's folder, `/` between folders. */
  readonly file: string;
  /** Its own address, from which its relative links can be read; null: unknown. */
  readonly address: string | null;
}

/** What was not imported: never without a reason, which says what to do. */
export interface LeftOut {
  readonly from: string;
  /** A sentence. */
  readonly reason: string;
}

export interface Imported {
  readonly articles: readonly ImportedArticle[];
  readonly leftOut: readonly LeftOut[];
  /** What is worth knowing of how it was read, a sentence each. */
  readonly notes: readonly string[];
}

/** Nothing of a file, and why. */
export function nothingOf(from: string, reason: string): Imported {
  return { articles: [], leftOut: [{ from, reason }], notes: [] };
}

export function together(parts: readonly Imported[]): Imported {
  return {
    articles: parts.flatMap(({ articles }) => articles),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
    notes: parts.flatMap(({ notes }) => notes),
  };
}
