/**
 * File → article, or the findings that say why not.
 *
 * Two formats, told apart by what they hold and not by a switch: front matter with an `answer`
 * (literal `\n` for line breaks, the body only `&nbsp;`), or an essay with a `#` title, with or
 * without front matter.
 */
import type { ArticleSource } from './article-source.ts';
import type { Article, Block, DeclaredLink, Source } from './article.ts';
import { readDay } from './day.ts';
import { declaredLinks } from './declared-links.ts';
import { readFileText } from './file-text.ts';
import { finding, type Finding, type Place } from './findings/finding.ts';
import { linkOutsideFolder } from './findings/link-outside-folder.ts';
import { missingText } from './findings/missing-text.ts';
import { missingTitle } from './findings/missing-title.ts';
import { nestedTooDeeply } from './findings/nested-too-deeply.ts';
import { unsafeUrl } from './findings/unsafe-url.ts';
import { FrontMatterFields } from './front-matter-fields.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { relativeLink, safeUrl, slugOf } from './links.ts';
import { markdownOverLimits } from './markdown-limits.ts';
import type { MarkdownNotice } from './markdown-notices.ts';
import { markdownParts, parsePart, type MarkdownPart } from './markdown-parts.ts';
import type { MarkdownLink } from './markdown.ts';
import { plainText } from './portable-markdown.ts';
import { sourcesOfFrontMatter, sourcesOfSection } from './sources.ts';
import { takeSection } from './special-sections.ts';

export type ParseOutcome =
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly findings: readonly Finding[];
      readonly source: ArticleSource;
    }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/**
 * @param file - Path below the content folder, `/` between folders, ending in `.md`.
 * @returns The article with warnings at most, or at least one error.
 */
export function parseArticle(file: string, bytes: Uint8Array): ParseOutcome {
  const read = readFileText(file, bytes);
  if (read.kind === 'refused') return { kind: 'refused', findings: [read.finding] };
  const divided = readFrontMatter(file, read.text);
  if (divided.kind === 'refused') return divided;

  const { frontMatter } = divided;
  const fields = new FrontMatterFields(frontMatter);
  const parts = markdownParts(read.text, fields, frontMatter);
  const overLimits = parts.flatMap(({ markdown, line }) =>
    markdownOverLimits(file, markdown, line),
  );
  if (overLimits.length > 0) return { kind: 'refused', findings: overLimits };

  const text = unlessTooDeep(() => readText(fields, parts, frontMatter));
  if (text === null) {
    const place = { file, line: parts[0]?.line ?? 1, column: 1 };
    return { kind: 'refused', findings: [finding(nestedTooDeeply, place, null)] };
  }
  const errors = errorsOf(file, text);
  if (errors.length > 0) return { kind: 'refused', findings: errors };

  const url = fields.text('url');
  const safe = url === null ? null : safeUrl(url);
  const warnings: Finding[] =
    url !== null && safe === null ? [finding(unsafeUrl, frontMatter.placeOf('url'), { url })] : [];
  const article: Article = {
    slug: slugOf(file),
    title: text.title,
    subject: fields.text('subject') ?? firstFolder(file),
    url: safe,
    aliases: fields.texts('aliases'),
    keywords: fields.texts('keywords'),
    updated: dayOf(fields.text('updated')) ?? dayOf(fields.text('date')),
    sources: [...sourcesOfFrontMatter(fields), ...text.sources],
    declaredLinks: [...declaredLinks(frontMatter), ...linksToArticles(file, text.links)],
    blocks: text.blocks,
  };
  return {
    kind: 'article',
    article,
    findings: [...fields.findings, ...warnings],
    source: { file, frontMatter, titlePlace: text.titlePlace, notices: text.notices },
  };
}

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

interface Text {
  /** Empty when there is none. */
  readonly title: string;
  readonly titlePlace: Place;
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
  readonly links: readonly MarkdownLink[];
  readonly notices: readonly MarkdownNotice[];
  readonly start: Place;
}

/** The first that is given is the title; without any it is the `#` line. */
const TITLE_KEYS = ['title', 'article_title', 'question'] as const;

function readText(
  fields: FrontMatterFields,
  parts: readonly MarkdownPart[],
  { placeOf }: FrontMatter,
): Text {
  const parsed = parts.map(parsePart);
  const blocks = parsed.flatMap((part) => part.blocks);
  const [first] = blocks;
  const heading = first?.kind === 'heading' && first.depth === 1 ? plainText(first.text) : null;
  const titleKey = TITLE_KEYS.find((key) => fields.text(key) !== null);
  const title = titleKey === undefined ? heading : fields.text(titleKey);
  const body = heading === null ? blocks : blocks.slice(1);
  const sources = takeSection(body, 'sources');
  const readNext = takeSection(sources.rest, 'related');
  return {
    title: (title ?? '').replace(/\s+/g, ' ').trim(),
    titlePlace:
      titleKey === undefined ? { ...placeOf(), line: first?.line ?? 1 } : placeOf(titleKey),
    blocks: readNext.rest,
    sources: sourcesOfSection(sources.section),
    links: parsed.flatMap((part) => part.links),
    notices: parsed.flatMap((part) => part.notices),
    start: { ...placeOf(), line: parts[0]?.line ?? 1 },
  };
}

function errorsOf(file: string, { title, blocks, links, start }: Text): Finding[] {
  const errors: Finding[] = [];
  if (title === '') errors.push(finding(missingTitle, { file, line: 1, column: 1 }, null));
  if (blocks.every((block) => block.kind === 'heading'))
    errors.push(finding(missingText, start, null));
  for (const { url, line } of links) {
    if (relativeLink(file, url).kind !== 'outside') continue;
    errors.push(finding(linkOutsideFolder, { file, line, column: 1 }, { target: url }));
  }
  return errors;
}

function linksToArticles(file: string, links: readonly MarkdownLink[]): DeclaredLink[] {
  return links.flatMap(({ url, text, line }) => {
    const target = relativeLink(file, url);
    if (target.kind !== 'article') return [];
    return [{ title: plainText(text), url: null, fileName: null, slug: target.slug, line }];
  });
}

function dayOf(text: string | null): string | null {
  return text === null ? null : readDay(text);
}

function firstFolder(file: string): string | null {
  const [folder, ...rest] = file.split('/');
  return rest.length === 0 || folder === undefined ? null : folder.normalize('NFC');
}
