/**
 * File → article, or the findings that say why not.
 *
 * Two formats, told apart by what they hold and not by a switch: front matter with an `answer`
 * (literal `\n` for line breaks, the body only `&nbsp;`), or an essay with a `#` title, with or
 * without front matter.
 */
import { askedQuestions } from './asked-questions.ts';
import { articleParts, TITLE_KEYS, type ArticleParts } from './article-parts.ts';
import type { ArticleSource } from './article-source.ts';
import type { Article, DeclaredLink } from './article.ts';
import { anchorOf } from './faq/anchors.ts';
import { DAY_FIELDS, readDay } from './day.ts';
import { declaredLinkFindings, declaredLinks } from './declared-links.ts';
import { readFileText } from './file-text.ts';
import { finding, type Finding } from './finding.ts';
import { quoted } from '../language/quoted.ts';
import { FrontMatterFields } from './front-matter/front-matter-fields.ts';
import {
  readFrontMatter,
  type FrontMatter,
  type FrontMatterOutcome,
} from './front-matter/front-matter.ts';
import { languageOfArticle, translationOf } from './language-of-article.ts';
import { pageNamed, relativeLink, safeUrl, slugOf } from './links.ts';
import { MAX_DEPTH, markdownOverLimits, withinLimits } from './markdown/markdown-limits.ts';
import type { MarkdownNotice } from './markdown/markdown-notices.ts';
import { bodyPart, markdownParts, type MarkdownPart } from './markdown/markdown-parts.ts';
import type { MarkdownLink } from './markdown/markdown.ts';
import { plainText } from './markdown/portable-markdown.ts';
import { withoutNumber } from './numbered-folders.ts';
import { pageProperties, type PageProperties } from './page-properties.ts';
import { taxonomiesIn } from './front-matter/taxonomies.ts';
import { misspeltKeys } from './front-matter/misspelt-keys.ts';
import { pictureOf } from './pictures.ts';
import { DEFAULT_READING, type ReadingSettings, type TitleSource } from './reading-settings.ts';
import {
  cutByComment,
  linkOutsideFolder,
  missingText,
  missingTitle,
  nestedTooDeeply,
  takenForYaml,
  titleFromFileName,
  unsafeUrl,
} from './reading-errors.ts';
import { wikiPage } from './syntaxes/wiki-links.ts';
import { sourceFindings, sourcesOfFrontMatter } from './sources.ts';

export type ParseOutcome =
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly findings: readonly Finding[];
      readonly source: ArticleSource;
    }
  | {
      readonly kind: 'refused';
      /** At least one error. */
      readonly findings: readonly Finding[];
      /** The article as far as it goes, perhaps without title or text; null where even that would mislead. */
      readonly draft: Article | null;
      /** Null when no text could be read. */
      readonly source: ArticleSource | null;
    }
  /** Its front matter says that it is not to be read: `draft: true`, `published: false`, a drawing. */
  | { readonly kind: 'left-out'; readonly findings: readonly Finding[]; readonly source: null };

/** A picture that a plugin of Obsidian keeps in a text file. */
function isDrawing({ values }: FrontMatter): boolean {
  return values.has('excalidraw-plugin');
}

/** What it says between its title and its text is not read: its author wants it left out. */
const LEFT_OUT: ParseOutcome = { kind: 'left-out', findings: [], source: null };

/**
 * One mistake does not hide another: what can be read of a refused file is given as well, so that
 * its author hears of everything at once.
 *
 * @param file - Path below the content folder, `/` between folders, ending in `.md`, `.markdown` or `.mdx`.
 * @param limitsOf - `question`: of a file that may be many articles only what is too much for one is left
 *   out, with findings, and not all of it.
 */
export function parseArticle(
  file: string,
  bytes: Uint8Array,
  settings: ReadingSettings = DEFAULT_READING,
  limitsOf: 'file' | 'question' = 'file',
): ParseOutcome {
  const read = readFileText(file, bytes);
  if (read.kind === 'refused') return refused([read.finding]);
  const divided = readFrontMatter(file, read.text);
  const wrong = divided.kind === 'refused' ? divided.findings : [];
  if (divided.kind === 'refused' && !divided.isRead) return withoutFrontMatter(file, divided);

  const { frontMatter } = divided;
  const fields = new FrontMatterFields(frontMatter);
  if (fields.isTrue('draft') || fields.isFalse('published') || isDrawing(frontMatter))
    return LEFT_OUT;
  const written = markdownParts(fields, frontMatter);
  const isInPieces = limitsOf === 'question' && mayBeFaq(fields, settings);
  const within = isInPieces ? partsWithinLimits(file, written) : null;
  const parts = within?.parts ?? written;
  const limits = within === null ? overLimits(file, written) : [];
  const properties = pageProperties(frontMatter.body);
  const text =
    limits.length > 0 ? null : articleParts(fields, parts, frontMatter, properties, settings.title);
  const article = articleOf(file, fields, frontMatter, properties, text, settings);
  const url = fields.text('url');
  const unsafe = url !== null && article.url === null;
  const warnings = [
    ...(within?.leftOut ?? []),
    ...fields.findings,
    ...misspeltKeys(frontMatter),
    ...commentFindings(frontMatter),
    ...signFindings(frontMatter),
    ...(text === null ? [] : titleFindings(text, settings.title)),
    ...(unsafe ? [finding(unsafeUrl, frontMatter.placeOf('url'), { url })] : []),
    ...sourceFindings(frontMatter),
    ...declaredLinkFindings(frontMatter),
  ];
  if (text === null) {
    const errors = limits.length > 0 ? limits : [tooDeep(file, parts)];
    return refused([...wrong, ...errors, ...warnings]);
  }
  const source = sourceOf(file, frontMatter, text);
  warnings.push(...linkWarnings(file, text.notices));
  const errors = [...wrong, ...textErrors(text)];
  if (errors.length > 0) return refused([...errors, ...warnings], article, source);
  return { kind: 'article', article, findings: warnings, source };
}

function refused(
  findings: readonly Finding[],
  draft: Article | null = null,
  source: ArticleSource | null = null,
): ParseOutcome {
  return { kind: 'refused', findings, draft, source };
}

/** Nothing is known of title, answer and sources then, only of what stands below the front matter. */
function withoutFrontMatter(
  file: string,
  { findings, frontMatter }: Extract<FrontMatterOutcome, { kind: 'refused' }>,
): ParseOutcome {
  const fields = new FrontMatterFields(frontMatter);
  const parts = [bodyPart(frontMatter)];
  const limits = overLimits(file, parts);
  const { title } = DEFAULT_READING;
  const properties = pageProperties(frontMatter.body);
  const text =
    limits.length > 0 ? null : articleParts(fields, parts, frontMatter, properties, title);
  if (text === null) return refused([...findings, ...limits]);
  const source = sourceOf(file, frontMatter, text);
  return refused([...findings, ...linkWarnings(file, text.notices)], null, source);
}

function sourceOf(
  file: string,
  frontMatter: FrontMatter,
  { titlePlace, titleHeading, written: blocks, notices }: ArticleParts,
): ArticleSource {
  return { file, frontMatter, titlePlace, titleHeading, blocks, notices };
}

/** Whether its front matter or the settings have a file be an article for each of its questions. */
export function mayBeFaq(fields: FrontMatterFields, { splitFaq }: ReadingSettings): boolean {
  return fields.isTrue('faq') || (splitFaq && !fields.isFalse('faq'));
}

interface PartsWithinLimits {
  readonly parts: readonly MarkdownPart[];
  /** About what the parts do not hold. */
  readonly leftOut: readonly Finding[];
}

function partsWithinLimits(file: string, parts: readonly MarkdownPart[]): PartsWithinLimits | null {
  const within = parts.map((part) => ({ part, kept: withinLimits(file, part.markdown) }));
  const all = within.flatMap(({ part, kept }) => (kept === null ? [] : [{ part, kept }]));
  if (all.length < parts.length) return null;
  return {
    parts: all.map(({ part, kept }) => ({ ...part, markdown: kept.markdown })),
    leftOut: all.flatMap(({ part, kept }) => placedIn(part, kept.findings)),
  };
}

function placedIn({ placeAt }: MarkdownPart, findings: readonly Finding[]): Finding[] {
  return findings.map((found) => ({ ...found, ...placeAt(found.line, found.column) }));
}

function overLimits(file: string, parts: readonly MarkdownPart[]): Finding[] {
  return parts.flatMap((part) => placedIn(part, markdownOverLimits(file, part.markdown)));
}

function tooDeep(file: string, parts: readonly MarkdownPart[]): Finding {
  const place = parts[0]?.placeAt(1, 1) ?? { file, line: 1, column: 1 };
  return finding(nestedTooDeeply, place, { limit: MAX_DEPTH });
}

/** @param text - Null when it could not be read: then the article is what its front matter says. */
function articleOf(
  file: string,
  fields: FrontMatterFields,
  frontMatter: FrontMatter,
  properties: PageProperties,
  text: ArticleParts | null,
  settings: ReadingSettings,
): Article {
  const slug = slugOf(file);
  const taxonomies = taxonomiesIn(frontMatter);
  const categories = [...categoriesIn(file, fields), ...taxonomies.categories];
  return {
    slug,
    ...(file === `${slug}.md` ? {} : { file }),
    title: text?.title ?? '',
    subject: fields.text('subject') ?? categories[0] ?? firstFolder(file),
    language: languageOfArticle(file, fields, text, settings.language),
    translationOf: translationOf(file, fields),
    url: addressOf(fields),
    aliases: [...fields.names('aliases'), ...fields.names('alias'), ...properties.aliases],
    keywords: [
      ...['keywords', 'keyword', 'tags'].flatMap((key) => fields.names(key)),
      ...properties.tags,
      ...taxonomies.tags,
    ],
    askedAs: askedQuestions(fields),
    updated: DAY_FIELDS.map((key) => dayIn(fields.text(key))).find((day) => day !== null) ?? null,
    sources: [...sourcesOfFrontMatter(fields), ...(text?.sources ?? [])],
    licence: fields.text('licence') ?? fields.text('license') ?? settings.licence,
    picture: pictureOf(fields),
    declaredLinks: [...declaredLinks(frontMatter), ...linksToArticles(file, text?.links ?? [])],
    blocks: text?.blocks ?? [],
  };
}

/** `permalink` is Jekyll's and Eleventy's name for it; one with placeholders is made up when the site is built, `false` is none. */
function addressOf(fields: FrontMatterFields): string | null {
  const url = fields.text('url');
  if (url !== null) return safeUrl(url);
  const permalink = fields.isFalse('permalink') ? null : fields.text('permalink');
  return permalink === null || /[:{]/.test(permalink.replace(/^https?:/, ''))
    ? null
    : safeUrl(permalink);
}

/** The keys whose texts people read. */
const SHOWN_KEYS = [...TITLE_KEYS, 'answer', 'subject'];

/** Texts that a comment cuts short. */
function commentFindings({ commentBehind, placeOf }: FrontMatter): Finding[] {
  return SHOWN_KEYS.flatMap((key) => {
    const comment = commentBehind(key);
    return comment === null ? [] : [finding(cutByComment, placeOf(key), { key, comment })];
  });
}

/** Texts whose first word means something to YAML. */
function signFindings({ signBefore }: FrontMatter): Finding[] {
  return SHOWN_KEYS.flatMap((key) => {
    const found = signBefore(key);
    if (found === null) return [];
    const { sign, line, place } = found;
    return [finding(takenForYaml, place, { key, sign, line })];
  });
}

/** @param order - A folder that does not look for headings first has its titles in the names of its files. */
function titleFindings(
  { title, titleFrom, titlePlace, blocks }: ArticleParts,
  order: readonly TitleSource[],
): Finding[] {
  const isSet = !order.slice(0, order.indexOf('file-name')).includes('heading');
  const isCalledAfterFile = titleFrom === 'file-name' && title !== '' && blocks.length > 0;
  if (isSet) return [];
  return isCalledAfterFile ? [finding(titleFromFileName, titlePlace, { title })] : [];
}

function textErrors({ title, titlePlace, blocks, start }: ArticleParts): Finding[] {
  const errors: Finding[] = [];
  if (title === '') errors.push(finding(missingTitle, titlePlace, null));
  if (blocks.every((block) => block.kind === 'heading'))
    errors.push(finding(missingText, start, null));
  return errors;
}

/** What a browser would run, or take for a page: no program for sites lets it through. */
const NEVER_A_LINK = /^\s*(?:javascript|vbscript|data|blob):/i;

function linkWarnings(file: string, notices: readonly MarkdownNotice[]): Finding[] {
  return notices.flatMap((notice) => {
    if (notice.kind !== 'link') return [];
    const { url, line, column } = notice;
    const place = { file, line, column };
    if (NEVER_A_LINK.test(url)) return [finding(unsafeUrl, place, { url })];
    const isOutside = relativeLink(file, url).kind === 'outside';
    return isOutside ? [finding(linkOutsideFolder, place, { target: quoted(url) })] : [];
  });
}

function linksToArticles(file: string, links: readonly MarkdownLink[]): DeclaredLink[] {
  return links.flatMap(({ url, text, line }): DeclaredLink[] => {
    const page = wikiPage(url);
    if (page !== null) {
      // The page may lie in any folder: it is looked up by its path, its name, its title.
      const { slug, name, heading } = page;
      const anchor = anchorOf(heading ?? '');
      const place = anchor === '' ? {} : { anchor };
      return [{ title: name, url: null, fileName: name, slug, ...place, line }];
    }
    const target = relativeLink(file, url);
    if (target.kind !== 'article') return [];
    const { kind: _, ...slugs } = target;
    // A path from the root of a site may be the `url` of an article.
    const onSite = url.startsWith('/') ? safeUrl(url) : null;
    return [{ title: plainText(text), url: onSite, fileName: pageNamed(url), ...slugs, line }];
  });
}

/** A post of Jekyll, which Hexo and others name without a day. */
const JEKYLL_POST = /(?:^|\/)_posts\/(?:.*\/)?\d{4}-\d{1,2}-\d{1,2}-[^/]*$/;

/** Jekyll alone reads `boats wood` as two. */
function categoriesIn(file: string, fields: FrontMatterFields): string[] {
  const names = fields.names('categories');
  const [name] = names;
  const isText = names.length === 1 && fields.isText('categories');
  return isText && name !== undefined && JEKYLL_POST.test(file) ? name.split(/\s+/) : names;
}

function dayIn(text: string | null): string | null {
  return text === null ? null : readDay(text);
}

function firstFolder(file: string): string | null {
  const [folder, ...rest] = file.split('/');
  return rest.length === 0 || folder === undefined ? null : withoutNumber(folder).normalize('NFC');
}
