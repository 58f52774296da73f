/**
 * What an article is, and what always holds of it.
 *
 * The value of every field is plain data (strings, numbers, null, arrays and objects of these) and
 * never changes. How the fields are held is left open: what the parser returns is a plain object, and
 * others may decode their text when it is first asked for. So read fields by name: a spread or a
 * structured clone of an article need not hold all of them.
 *
 * The text is held once, as blocks of *portable Markdown*: the inline Markdown that CommonMark,
 * Discord and a reader's eye understand alike (see `portable-markdown.ts`). Sections, points and
 * sentences are derived from the blocks on demand (`outline.ts`, `markdown-sentences.ts`), because
 * keeping them for 36,000 articles would double the memory.
 */

import type { Language } from '../language/languages/marks.ts';

/**
 * Path of an article below the content folder: no `.md`, `.markdown` or `.mdx`, `/` between folders, NFC. Unique in a corpus.
 * One of several articles in a file ends in `#` and the anchor of its heading.
 */
export type Slug = string & { readonly __brand: 'Slug' };

export interface Article {
  readonly slug: Slug;
  /** Path of its file below the content folder; left out where it is the slug and `.md`. */
  readonly file?: string;
  /** One line of plain text, never empty. */
  readonly title: string;
  /** From the front matter, else the name of the first folder, else null. */
  readonly subject: string | null;
  /** In which it is read: as the author or the folder says, else as its text tells. */
  readonly language: Language;
  /** The article that this one is a translation of, as the author names it; null for an original. */
  readonly translationOf: Slug | null;
  /** As the author wrote it: `https://…`, or a path on the site (`/learn/…`). Null when there is none or it is unsafe. */
  readonly url: string | null;
  /** Other names of the thing, as people say them. */
  readonly aliases: readonly string[];
  readonly keywords: readonly string[];
  /** Questions that it answers, in the words of people who do not know its own. */
  readonly askedAs: readonly AskedQuestion[];
  /** Day of the last review, `YYYY-MM-DD`. */
  readonly updated: string | null;
  readonly sources: readonly Source[];
  /** As the author wrote it: the short name of a licence, or its address. Null where it is that of the folder. */
  readonly licence: string | null;
  /** The first of its pictures that can be shown. */
  readonly picture: Picture | null;
  /** The author's related links in their order, unresolved: they may repeat, dangle, or lead to the article itself. */
  readonly declaredLinks: readonly DeclaredLink[];
  /** At least one block with text. */
  readonly blocks: readonly Block[];
}

/** A question as people ask it, and where the article answers it. */
export interface AskedQuestion {
  readonly question: string;
  /** First words of the sentences or heads of points that answer, the best first; none where nobody has said. */
  readonly answeredBy: readonly string[];
}

/** A work that the article's facts rest on. */
export interface Source {
  readonly title: string;
  readonly publisher: string | null;
  readonly year: string | null;
  /** Always http or https. */
  readonly url: string | null;
}

/** A picture on the web, with what must stand beside it. No field is empty. */
export interface Picture {
  /** Always https. */
  readonly src: string;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
  /** Who made it. */
  readonly credit: string;
  /** On what terms it may be shown. */
  readonly rights: string;
}

/** What an author wrote to name a related article. At least one of the four is set. */
export interface DeclaredLink {
  readonly title: string | null;
  readonly url: string | null;
  /** `file_name` of the front matter. */
  readonly fileName: string | null;
  /** Target of a relative Markdown link, resolved against the article's own folder. */
  readonly slug: Slug | null;
  /** What `slug` may mean else, the likeliest first. */
  readonly otherSlugs?: readonly Slug[];
  /** Which heading of the file it leads to, as `anchorOf` writes it; left out where it leads to all of it. */
  readonly anchor?: string;
  /** 1-based line of the file. */
  readonly line: number;
}

export type Heading = Extract<Block, { readonly kind: 'heading' }>;

/**
 * A heading, paragraph, list item, quotation or stretch of code, in the order of the file.
 *
 * `text` is portable Markdown on one line, except in `code`, where it is verbatim.
 * `line` is the 1-based line of the file where the block begins.
 */
export type Block =
  | {
      readonly kind: 'heading';
      readonly depth: number;
      readonly text: string;
      readonly line: number;
    }
  | { readonly kind: 'paragraph'; readonly text: string; readonly line: number }
  | ListItem
  | { readonly kind: 'quote'; readonly text: string; readonly line: number }
  | {
      readonly kind: 'code';
      readonly language: string | null;
      readonly text: string;
      readonly line: number;
    };

/** A list item. One with a bold head is a *point*: the head carries the answer, the text explains it. */
export interface ListItem {
  readonly kind: 'item';
  /** 0 for the outermost list. */
  readonly depth: number;
  /** The author's number, or null in a bulleted list. */
  readonly number: number | null;
  /** The bold head without its asterisks and colon; null when the item does not begin in bold. */
  readonly head: string | null;
  /** What follows the head; empty when the head is all there is. */
  readonly text: string;
  /** Set for a row of a table, whose first cell is its head: a fact of many, no point that is made. */
  readonly isRow?: true;
  readonly line: number;
}

/** Name of the article's file below the content folder. */
export function fileOf({ slug, file }: Pick<Article, 'slug' | 'file'>): string {
  return file ?? `${slug}.md`;
}

/** Slug that the file would have as one article, and the anchor behind it, where the article is one of several in its file. */
export function partOf({
  slug,
  file,
}: Pick<Article, 'slug' | 'file'>): { readonly page: Slug; readonly anchor: string } | null {
  const page = file?.replace(/\.(?:md|markdown|mdx)$/, '').normalize('NFC');
  if (page === undefined || !slug.startsWith(`${page}#`)) return null;
  return { page: page as Slug, anchor: slug.slice(page.length + 1) };
}
