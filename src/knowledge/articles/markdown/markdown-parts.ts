/**
 * The stretches of Markdown in a file (an answer in the front matter, the body), placed in the file.
 *
 * In exported files an answer is one long line whose line breaks are written `\n`, and YAML has
 * more ways to write a text. What is said about a place in it is said of the file as it is written.
 */
import type { Block } from '../article.ts';
import type { Place } from '../finding.ts';
import type { FrontMatterFields } from '../front-matter/front-matter-fields.ts';
import type { WrittenScalar } from '../front-matter/front-matter-values.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import { literalLineBreaks } from './latex.ts';
import type { MarkdownNotice } from './markdown-notices.ts';
import { parseMarkdown, type MarkdownLink, type ParsedMarkdown } from './markdown.ts';
import { scalarOffsets } from '../front-matter/scalar-offsets.ts';

export interface MarkdownPart {
  readonly markdown: string;
  /** Whether the name of its file says that braces hold programs. */
  readonly isMdxFile: boolean;
  /** Line and column of the Markdown, 1-based → those of the file. */
  readonly placeAt: (line: number, column: number) => Place;
}

export function markdownParts(fields: FrontMatterFields, frontMatter: FrontMatter): MarkdownPart[] {
  const below = bodyPart(frontMatter);
  const answer = fields.text('answer');
  if (answer === null) return [below];
  const markdown = literalLineBreaks(answer);
  const written = frontMatter.writtenScalar('answer');
  // A number or an alias: all that can be told is where it stands.
  if (written?.value.trim() !== answer) {
    return [{ markdown, isMdxFile: false, placeAt: () => frontMatter.placeOf('answer') }, below];
  }
  return [{ markdown, isMdxFile: false, placeAt: placeFinder(markdown, answer, written) }, below];
}

/** What stands below the front matter. */
export function bodyPart({ body, bodyLine, placeOf }: FrontMatter): MarkdownPart {
  const { file } = placeOf();
  return {
    markdown: body,
    isMdxFile: file.endsWith('.mdx'),
    placeAt: (line, column) => ({ file, line: line + bodyLine - 1, column }),
  };
}

/** Blocks, links and notices of a part with the lines and columns of the file. */
export function parsePart({ markdown, isMdxFile, placeAt }: MarkdownPart): ParsedMarkdown {
  const { blocks, links, notices } = parseMarkdown(markdown, isMdxFile);
  const lineOf = (line: number): number => placeAt(line, 1).line;
  return {
    blocks: blocks.map((block): Block => ({ ...block, line: lineOf(block.line) })),
    links: links.map((link): MarkdownLink => ({ ...link, line: lineOf(link.line) })),
    notices: notices.map((notice): MarkdownNotice => {
      const { line, column } = placeAt(notice.line, notice.column);
      return { ...notice, line, column };
    }),
  };
}

/** @param answer - `markdown` with the line breaks still written out, `written` as it was read. */
function placeFinder(
  markdown: string,
  answer: string,
  { value, source, placeAt }: WrittenScalar,
): MarkdownPart['placeAt'] {
  const offsetOf = scalarOffsets(value, source);
  const lines = linesInAnswer(markdown, answer);
  const trimmed = value.indexOf(answer);
  return (line, column) => {
    const { start, length, inAnswer } = lines[line - 1] ?? { ...NO_LINE, inAnswer: answer.length };
    // Formulas were put in other words before columns were counted.
    let at = Math.min(column - 1, length);
    // What is indented, or begins a folded line, stands where its first letter does.
    while (at < length && /\s/.test(markdown.charAt(start + at))) at += 1;
    return placeAt(offsetOf(trimmed + inAnswer + at) ?? source.length);
  };
}

interface Line {
  /** Position in the Markdown. */
  readonly start: number;
  readonly length: number;
  /** Position in the answer. */
  readonly inAnswer: number;
}

const NO_LINE = { start: 0, length: 0 };

/**
 * The lines of the Markdown, and where they stand in the answer.
 *
 * The two texts differ only in their line breaks, so they are read side by side.
 */
function linesInAnswer(markdown: string, answer: string): Line[] {
  const lines: Line[] = [];
  let [start, inAnswer] = [0, 0];
  for (const { 0: lineBreak, index: end } of markdown.matchAll(/\r\n?|\n|$/g)) {
    const length = end - start;
    lines.push({ start, length, inAnswer });
    const isWritten = lineBreak === '\n' && answer[inAnswer + length] === '\\';
    const written = answer.startsWith('\\r', inAnswer + length) ? '\\r\\n' : '\\n';
    inAnswer += length + (isWritten ? written : lineBreak).length;
    start = end + lineBreak.length;
  }
  return lines;
}
