/** Title, text and what goes with it, put together from the stretches of Markdown in a file. */
import type { Block, Heading, Source } from './article.ts';
import type { Place } from './finding.ts';
import type { FrontMatterFields } from './front-matter/front-matter-fields.ts';
import type { FrontMatter } from './front-matter/front-matter.ts';
import { navigationTitle } from './front-matter/navigation-title.ts';
import type { MarkdownNotice } from './markdown/markdown-notices.ts';
import { parsePart, type MarkdownPart } from './markdown/markdown-parts.ts';
import type { MarkdownLink } from './markdown/markdown.ts';
import { plainText } from './markdown/portable-markdown.ts';
import { decodeReferences } from './character-references.ts';
import type { PageProperties } from './page-properties.ts';
import type { TitleSource } from './reading-settings.ts';
import { sourcesOfSection } from './sources.ts';
import { titleOfFile } from './title-words.ts';
import { takeSection } from './special-sections.ts';

export interface ArticleParts {
  /** One line of plain text; empty when there is none. */
  readonly title: string;
  readonly titleFrom: TitleSource;
  /** Without a title where it would stand: its empty key, or the first line of the text. */
  readonly titlePlace: Place;
  /** As `ArticleSource.titleHeading`. */
  readonly titleHeading: Heading | null;
  /** As they are written, all of them. */
  readonly written: readonly Block[];
  /** Without the title and without the sections that are no text of the article. */
  readonly blocks: readonly Block[];
  /** Of the section _Sources_. */
  readonly sources: readonly Source[];
  readonly links: readonly MarkdownLink[];
  readonly notices: readonly MarkdownNotice[];
  /** Where the text begins, or would. */
  readonly start: Place;
}

/** The first that is given is the title. */
export const TITLE_KEYS = ['title', 'article_title', 'question'] as const;

/** @returns Null when a list, quotation or emphasis is nested too deeply to be read. */
export function articleParts(
  fields: FrontMatterFields,
  parts: readonly MarkdownPart[],
  frontMatter: FrontMatter,
  properties: PageProperties,
  order: readonly TitleSource[],
): ArticleParts | null {
  return unlessTooDeep(() => putTogether(fields, parts, frontMatter, properties, order));
}

function putTogether(
  fields: FrontMatterFields,
  parts: readonly MarkdownPart[],
  frontMatter: FrontMatter,
  properties: PageProperties,
  order: readonly TitleSource[],
): ArticleParts {
  const { values, placeOf } = frontMatter;
  const parsed = parts.map(parsePart);
  const blocks = parsed.flatMap((part) => part.blocks);
  const titleKey = TITLE_KEYS.find((key) => !isBlank(fields.text(key)));
  const blankKey = TITLE_KEYS.find((key) => values.has(key));
  const given =
    titleKey === undefined ? properties.title : decodeReferences(fields.text(titleKey) ?? '');
  const heading = titleHeading(blocks, given !== '');
  const titles: Readonly<Record<TitleSource, () => string>> = {
    'front-matter': () => (given === '' && heading === null ? navigationTitle(frontMatter) : given),
    heading: () => plainText(heading?.text ?? ''),
    'file-name': () => titleOfFile(placeOf().file),
  };
  const titleFrom =
    order.find((from) => titles[from]().trim() !== '') ?? order[0] ?? 'front-matter';
  // An empty title is missed where it was left empty.
  const placeKey =
    titleFrom === 'front-matter' ? (titleKey ?? blankKey) : heading === null ? blankKey : undefined;
  const sources = takeSection(
    blocks.filter((block) => block !== heading),
    'sources',
  );
  const readNext = takeSection(sources.rest, 'related');
  return {
    title: titles[titleFrom]().replace(/\s+/g, ' ').trim(),
    titleFrom,
    titlePlace:
      placeKey === undefined
        ? { ...placeOf(), line: (heading ?? blocks[0])?.line ?? 1 }
        : placeOf(placeKey),
    titleHeading: heading,
    written: blocks,
    blocks: readNext.rest,
    sources: sourcesOfSection(sources.section),
    links: parsed.flatMap((part) => part.links),
    notices: parsed.flatMap((part) => part.notices),
    start: values.has('answer') ? placeOf('answer') : (parts[0]?.placeAt(1, 1) ?? placeOf()),
  };
}

/** `&nbsp;` is how a body is left empty in exported files, and some leave a title so. */
function isBlank(title: string | null): boolean {
  return title === null || title.replaceAll('&nbsp;', '').trim() === '';
}

/**
 * The heading that is the title or repeats it. A picture or a row of badges may stand above a `#` line,
 * where the front matter gives no title; where it does, only one on top is taken for it. Of deeper
 * headings only one that opens the text speaks of all of it.
 */
function titleHeading(blocks: readonly Block[], hasTitle: boolean): Heading | null {
  const first = hasTitle ? blocks[0] : blocks.find(({ kind }) => kind === 'heading');
  if (first?.kind !== 'heading') return null;
  if (hasTitle) return first.depth === 1 ? first : null;
  if (first.depth > 1 && first !== blocks[0]) return null;
  return isSection(first, blocks) ? null : first;
}

/**
 * Wikis and vaults have their titles in the names of their files: the heading that opens the text is one
 * of its sections where others stand beside it, and so is a numbered one or one that says nothing.
 */
function isSection(first: Heading, blocks: readonly Block[]): boolean {
  const text = plainText(first.text);
  const others = blocks.filter((block) => block.kind === 'heading' && block !== first);
  const beside = others.filter((block) => block.kind === 'heading' && block.depth <= first.depth);
  if (first.depth > 1 && (beside.length > 0 || OF_ANY_TEXT.test(text))) return true;
  return beside.length > 0 && (OF_ANY_TEXT.test(text) || NUMBERED.test(text));
}

const NUMBERED = /^(?:\d{1,2}|[IVX]{1,4})[.):]\s/;
const OF_ANY_TEXT =
  /^(?:overview|introduction|contents|table of contents|toc|summary|notes?|description|background)\W*$/i;

/**
 * Null when the call stack does not suffice: lists and emphasis within one another thousands deep,
 * which no limit on quotations or lengths catches.
 */
function unlessTooDeep<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError && /call stack/i.test(error.message)) return null;
    throw error;
  }
}
