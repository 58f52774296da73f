/**
 * Markdown as programs for sites and vaults extend it → Markdown, line for line.
 *
 * Extensions of the parser exist for directives, MDX and wiki links. They are not used, judged from how
 * they work: each reads the syntax of one program only (`::: tip Title` is no directive to them, `12:30pm`
 * is), MDX refuses a whole text for one sign, and none knows the others. Line for line all of them are read
 * in one pass; code is passed over, and every sign that stays knows where it was.
 */
import { mayHoldSyntax } from './any-syntax.ts';
import { codeTagsIn } from './code-tags.ts';
import { MAY_HOLD_INLINE_MARKS } from './inline-marks.ts';
import { citationsIn } from './citations.ts';
import { closedComponentsIn } from './components.ts';
import { MAY_HOLD_HTML_BOXES } from './html-boxes.ts';
import { logseqTasksIn } from './logseq-tasks.ts';
import { logseqMarksIn } from './logseq.ts';
import { hasPrograms, mdxProgramsIn } from './mdx-programs.ts';
import { mystMarksIn } from './myst.ts';
import { noticesIn } from './notices.ts';
import { rstDirectivesIn } from './rst-directives.ts';
import { rstMarksIn } from './rst-marks.ts';
import { reviewMarksIn } from './review-marks.ts';
import { shortcodesIn } from './shortcodes.ts';
import { EMPTY_LINE, writtenColumn } from './site-line.ts';
import { SiteReader } from './site-reader.ts';
import { linesWithout } from './stretches.ts';
import { pairedTagsIn } from './templates.ts';
import { commentsWithin, dataviewValuesIn, templaterIn } from './vault-programs.ts';
import { undefinedReferencesIn, type UndefinedReference } from './undefined-references.ts';

export interface SiteMarkdown {
  /** As many lines as were given. */
  readonly markdown: string;
  /** Column in a line of `markdown` → the column as written, both 1-based. */
  readonly columnAt: (line: number, column: number) => number;
  /** Template tags that show nothing, at most one a line. 1-based. */
  readonly templates: readonly { readonly line: number; readonly column: number }[];
  /** Labels of links that the text gives no address for. 1-based. */
  readonly undefinedReferences: readonly Pick<UndefinedReference, 'label' | 'line' | 'column'>[];
}

/** Whether a text holds any of it, but for what has patterns of its own. `mayHoldSyntax` knows the signs of all. */
const ANY =
  /\{[{%#:.*/\s\w]|%%|^[ \t]*(?:!!!|\?\?\?|===|:::|\/\/\/|import\s|export\s|-+8<|\[(?:import|include)\b)|\[!|\[\[|\[#|\s\^[A-Za-z]|<\/?[A-Z>]|<--->|^ {0,3}[!?]>\s|["']:include|\[\]\(|\[TOC\]|^[\w -]+::\s|^ {0,3}:\s|^[ \t]*#[^\s#]|^ {0,3}\*\[|(?:`{3}|~{3})\s*(?:dataview|query|tasks|button|ad-|\{=)/im;

/** @param isMdxFile - Whether its name says so; else lines of program tell. */
export function siteMarkdown(markdown: string, isMdxFile: boolean): SiteMarkdown {
  const asWritten = { markdown, columnAt: sameColumn, templates: [], undefinedReferences: [] };
  if (!isMdxFile && !mayHoldSyntax(markdown)) return asWritten;
  const isMdx = isMdxFile || hasPrograms(markdown);
  const references = undefinedReferencesIn(markdown);
  const stretches = [
    ...(isMdx ? mdxProgramsIn(markdown) : mystMarksIn(markdown)),
    ...reviewMarksIn(markdown),
    ...templaterIn(markdown),
    ...commentsWithin(markdown),
    ...dataviewValuesIn(markdown),
    ...logseqMarksIn(markdown),
    ...logseqTasksIn(markdown),
    ...shortcodesIn(markdown),
    ...noticesIn(markdown),
    ...citationsIn(markdown),
    ...rstMarksIn(markdown),
    ...rstDirectivesIn(markdown),
    ...references.flatMap(({ opening, closing }) => [opening, closing]),
  ];
  const isPlain = ![ANY, MAY_HOLD_INLINE_MARKS, MAY_HOLD_HTML_BOXES].some((any) =>
    any.test(markdown),
  );
  if (isPlain && stretches.length === 0) return asWritten;
  const tags = {
    code: codeTagsIn(markdown),
    paired: pairedTagsIn(markdown),
    components: closedComponentsIn(markdown),
  };
  const reader = new SiteReader(tags, isMdx);
  for (const line of linesWithout(markdown, stretches)) reader.read(line);
  const { lines } = reader;
  const templates = outsideComments(reader.templates, markdown);
  return {
    markdown: lines.map(({ text }) => text).join('\n'),
    columnAt: (line, column) => writtenColumn(lines[line - 1] ?? EMPTY_LINE, column - 1) + 1,
    templates,
    undefinedReferences: references.map(({ label, line, column }) => ({ label, line, column })),
  };
}

function sameColumn(_line: number, column: number): number {
  return column;
}

/** What a comment of HTML hides is missed by no reader. */
function outsideComments(
  templates: SiteMarkdown['templates'],
  markdown: string,
): SiteMarkdown['templates'] {
  if (templates.length === 0 || !markdown.includes('<!--')) return templates;
  const blanked = markdown.replace(/<!--[^]*?-->/g, (hidden) => hidden.replace(/[^\n]/g, ' '));
  const lines = blanked.split('\n');
  return templates.filter(({ line, column }) => lines[line - 1]?.charAt(column - 1) !== ' ');
}
