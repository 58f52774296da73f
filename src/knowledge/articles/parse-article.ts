/**
 * File → article, or the findings that say why not.
 *
 * Two formats, told apart by what they hold and not by a switch: front matter with an `answer`
 * (literal `\n` for line breaks, the body only `&nbsp;`), or an essay with a `#` title, with or
 * without front matter.
 */
import {
  commentFindings,
  linkWarnings,
  signFindings,
  textErrors,
  titleFindings,
} from './article-findings.ts';
import { articleOf } from './article-of.ts';
import { articleParts, type ArticleParts } from './article-parts.ts';
import { askedFindings } from './asked-questions.ts';
import type { ArticleSource } from './article-source.ts';
import type { Article } from './article.ts';
import { declaredLinkFindings } from './declared-links.ts';
import { readFileText } from './file-text.ts';
import { finding, type Finding } from './finding.ts';
import { FrontMatterFields } from './front-matter/front-matter-fields.ts';
import {
  readFrontMatter,
  type FrontMatter,
  type FrontMatterOutcome,
} from './front-matter/front-matter.ts';
import { misspeltKeys } from './front-matter/misspelt-keys.ts';
import { bodyPart, markdownParts } from './markdown/markdown-parts.ts';
import { pageProperties } from './page-properties.ts';
import { overLimits, partsWithinLimits, tooDeep } from './part-limits.ts';
import { unsafeUrl } from './reading-errors.ts';
import { DEFAULT_READING, type ReadingSettings } from './reading-settings.ts';
import { sourceFindings } from './sources.ts';

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
    ...askedFindings(frontMatter),
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
