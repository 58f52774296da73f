/** The rules that need one file, edited by hand. Those that need the whole corpus: `checking/rules.ts`. */
import type { ArticleRule } from './article-rule.ts';
import { deepHeading } from './deep-heading.ts';
import { duplicateSlug } from '../../articles/reading-errors/duplicate-slug.ts';
import { fileTooLarge } from '../../articles/reading-errors/file-too-large.ts';
import type { RuleSummary } from '../../articles/finding.ts';
import { forbiddenKey } from '../../articles/reading-errors/forbidden-key.ts';
import { frontMatterEngine } from '../../articles/reading-errors/front-matter-engine.ts';
import { frontMatterSyntax } from '../../articles/reading-errors/front-matter-syntax.ts';
import { futureDate } from './future-date.ts';
import { html } from './html.ts';
import { image } from './image.ts';
import { invalidDate } from './invalid-date.ts';
import { linkOutsideFolder } from '../../articles/reading-errors/link-outside-folder.ts';
import { literalLineBreak } from './literal-line-break.ts';
import type { MarkdownRule } from './markdown-rule.ts';
import { missingSources } from './missing-sources.ts';
import { missingText } from '../../articles/reading-errors/missing-text.ts';
import { missingTitle } from '../../articles/reading-errors/missing-title.ts';
import { nestedTooDeeply } from '../../articles/reading-errors/nested-too-deeply.ts';
import { notUtf8 } from '../../articles/reading-errors/not-utf8.ts';
import { outdatedArticle } from './outdated-article.ts';
import { sectionTooLong } from './section-too-long.ts';
import { table } from './table.ts';
import { titleTooLong } from './title-too-long.ts';
import { tooManyLines } from '../../articles/reading-errors/too-many-lines.ts';
import { tooMuchMarkup } from '../../articles/reading-errors/too-much-markup.ts';
import { unclosedCodeFence } from './unclosed-code-fence.ts';
import { unreadableFile } from '../../articles/reading-errors/unreadable-file.ts';
import { unsafeUrl } from '../../articles/reading-errors/unsafe-url.ts';
import { wrongType } from '../../articles/reading-errors/wrong-type.ts';

/** Applied whenever a folder is read; most of them refuse the file. */
export const readingRules: readonly RuleSummary[] = [
  duplicateSlug,
  fileTooLarge,
  forbiddenKey,
  frontMatterEngine,
  frontMatterSyntax,
  linkOutsideFolder,
  missingText,
  missingTitle,
  nestedTooDeeply,
  notUtf8,
  tooManyLines,
  tooMuchMarkup,
  unreadableFile,
  unsafeUrl,
  wrongType,
];

/** Applied when a folder is checked, to the Markdown of each file that could be read. */
export const markdownRules: readonly MarkdownRule[] = [
  deepHeading,
  html,
  image,
  literalLineBreak,
  table,
  unclosedCodeFence,
];

/** Applied when a folder is checked, to each article by itself. */
export const articleRules: readonly ArticleRule[] = [
  futureDate,
  invalidDate,
  missingSources,
  outdatedArticle,
  sectionTooLong,
  titleTooLong,
];
