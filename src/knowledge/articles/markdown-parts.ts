/**
 * The stretches of Markdown in a file (an answer in the front matter, the body), placed in the file.
 *
 * In exported files an answer is one long line whose line breaks are written `\n`. All it holds
 * stands on that line, so what is said about a place in it needs the column.
 */
import type { Block } from './article.ts';
import type { FrontMatterFields } from './front-matter-fields.ts';
import type { FrontMatter } from './front-matter.ts';
import { literalLineBreaks } from './latex.ts';
import type { MarkdownNotice } from './markdown-notices.ts';
import { parseMarkdown, type MarkdownLink, type ParsedMarkdown } from './markdown.ts';

export interface MarkdownPart {
  readonly markdown: string;
  /** Line of the file on which it begins, 1-based. */
  readonly line: number;
  /** Set when the part is one line of the file, whatever line breaks it writes out. */
  readonly oneLine: OneLine | null;
}

interface OneLine {
  /** The text as the file has it, on one line. */
  readonly written: string;
  /** Columns before it, or null when the file writes it in another way (with escapes, say). */
  readonly indent: number | null;
}

/** @param text - The whole file. */
export function markdownParts(
  text: string,
  fields: FrontMatterFields,
  frontMatter: FrontMatter,
): MarkdownPart[] {
  const below = bodyPart(frontMatter);
  const answer = fields.text('answer');
  if (answer === null) return [below];

  const lines = text.split('\n');
  const value = frontMatter.placeOf('answer');
  // The text of a block scalar begins on the line below its `>-`.
  const isBlock = /[|>]/.test(lines[value.line - 1]?.charAt(value.column - 1) ?? '');
  const line = isBlock ? value.line + 1 : value.line;
  const markdown = literalLineBreaks(answer);
  if (markdown === answer) return [{ markdown, line, oneLine: null }, below];
  const indent = lines[line - 1]?.indexOf(answer) ?? -1;
  const oneLine = { written: answer, indent: indent === -1 ? null : indent };
  return [{ markdown, line, oneLine }, below];
}

/** What stands below the front matter. */
export function bodyPart({ body, bodyLine }: FrontMatter): MarkdownPart {
  return { markdown: body, line: bodyLine, oneLine: null };
}

/** Blocks, links and notices of a part with the lines and columns of the file. */
export function parsePart({ markdown, line, oneLine }: MarkdownPart): ParsedMarkdown {
  const parsed = parseMarkdown(markdown, line);
  if (oneLine === null) return parsed;
  const columns = columnFinder(markdown, oneLine);
  return {
    blocks: parsed.blocks.map((block): Block => ({ ...block, line })),
    links: parsed.links.map((link): MarkdownLink => ({ ...link, line })),
    notices: parsed.notices.map((notice): MarkdownNotice => {
      return { ...notice, line, column: columns(notice.line - line, notice.column) };
    }),
  };
}

/**
 * Line (from 0) and column (from 1) of the Markdown → column of the file, 1 when it cannot be told.
 *
 * The two texts differ only in their line breaks, so they are read side by side.
 */
function columnFinder(
  markdown: string,
  { written, indent }: OneLine,
): (line: number, column: number) => number {
  if (indent === null) return () => 1;
  const lineStarts = [0];
  for (let read = 0, at = 0; read < markdown.length; read += 1) {
    if (markdown[read] === '\n' && written[at] === '\\') {
      at += written.startsWith('\\r', at) ? '\\r\\n'.length : '\\n'.length;
    } else at += 1;
    if (markdown[read] === '\n') lineStarts.push(at);
  }
  return (line, column) => indent + (lineStarts[line] ?? 0) + column;
}
