/**
 * MDX: `import` and `export`, and what stands between braces, over any number of lines.
 *
 * What an expression comes to only its program knows; a reader of the file sees none of it, but for a text
 * in quotation marks. A brace that nothing closes is no MDX, and from there on all stays as it is.
 */
import { CodeLines } from './code-lines.ts';
import type { Stretch } from './stretches.ts';

/** `import` of something from a module, the names in its braces perhaps on lines of their own, and `export const …`. */
const PROGRAM =
  /^(?:import\s+(?:(?:[\w*$][^'"{\n]*)?(?:\{[^{}'"]{0,2000}\})?\s*\bfrom\s+)?['"][^'"\n]+['"]|export\s+(?:default|const|let|var|function|class|async|type|interface|\{|\*))/;

function isProgramAt(markdown: string, start: number): boolean {
  const program = new RegExp(PROGRAM, 'my');
  program.lastIndex = start;
  return program.test(markdown);
}

/** Whether a text has lines of program, which tell MDX in files called `.md`, as Docusaurus has them. */
export function hasPrograms(markdown: string): boolean {
  if (!/^(?:import|export)\s/m.test(markdown)) return false;
  const code = new CodeLines();
  let start = 0;
  return markdown.split('\n').some((text) => {
    const isProgram = !code.reads(text) && isProgramAt(markdown, start);
    start += text.length + 1;
    return isProgram;
  });
}

export function mdxProgramsIn(markdown: string): Stretch[] {
  const stretches: Stretch[] = [];
  const code = new CodeLines();
  let [start, done] = [0, 0];
  for (const text of markdown.split('\n')) {
    const end = start + text.length;
    const isCode = done <= start && code.reads(text);
    if (!isCode && done <= start && isProgramAt(markdown, start)) {
      const closed = endOfProgram(markdown, start);
      if (closed === null) break;
      done = closed;
      stretches.push({ start, end: done, shown: '' });
    } else if (!isCode && done <= end) {
      const found = expressionsIn(markdown, Math.max(done, start), end);
      if (found === null) break;
      stretches.push(...found);
      done = found.at(-1)?.end ?? done;
    }
    start = end + 1;
  }
  return stretches;
}

/** Escaped signs and code, then the brace of an expression; `{#id}`, `{: .note}` and `{.note}` are attributes. */
const OPENING = /\\.|(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|(?<attribute>[ \t][\w:-]+=)?\{(?![#:]|\.[\w-])/g;
/** `{"a text"}` */
const TEXT = /^\{\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`$]*)`)\s*\}$/;

/** An attribute that says nothing: a blank line in its place would end the tag. */
const EMPTY_ATTRIBUTE = ' x=""';

/** Those that begin in a line. @returns Null when one is never closed. */
function expressionsIn(markdown: string, from: number, to: number): Stretch[] | null {
  const stretches: Stretch[] = [];
  const opening = new RegExp(OPENING);
  opening.lastIndex = from;
  for (let found = opening.exec(markdown); found !== null && found.index < to;) {
    if (found[0].endsWith('{') && !found[0].startsWith('\\')) {
      const brace = found.index + found[0].length - 1;
      const end = endOfBracket(markdown, brace);
      if (end === null) return null;
      const isAttribute = found.groups?.['attribute'] !== undefined;
      const [, ...texts] = isAttribute ? [] : (TEXT.exec(markdown.slice(brace, end)) ?? []);
      const shown = texts.find((text) => text !== undefined) ?? '';
      const stretch = { start: found.index, end };
      stretches.push(
        isAttribute
          ? { ...stretch, shown: EMPTY_ATTRIBUTE, below: EMPTY_ATTRIBUTE }
          : { ...stretch, shown: shown.replaceAll('\\n', ' ').replaceAll('\n', ' ') },
      );
      opening.lastIndex = end;
    }
    found = opening.exec(markdown);
  }
  return stretches;
}

/** A program goes on to a blank line that stands in none of its brackets. @returns Null when one is never closed. */
function endOfProgram(markdown: string, start: number): number | null {
  let end = blankLineFrom(markdown, start);
  const brackets = /[{[(]/g;
  brackets.lastIndex = start;
  for (let found = brackets.exec(markdown); found !== null && found.index < end;) {
    const closed = endOfBracket(markdown, found.index);
    if (closed === null) return null;
    if (closed > end) end = blankLineFrom(markdown, closed);
    brackets.lastIndex = closed;
    found = brackets.exec(markdown);
  }
  return end;
}

function blankLineFrom(markdown: string, at: number): number {
  const blank = /\n[ \t]*(?:\n|$)/g;
  blank.lastIndex = at;
  return blank.exec(markdown)?.index ?? markdown.length;
}

/**
 * Texts, in which a bracket is none, a comment's beginning, and the brackets. How long a text may be is bounded,
 * or many that nothing closes would take the square of their number.
 */
const INERT = String.raw`'(?:[^'\\\n]|\\.){0,500}'|"(?:[^"\\\n]|\\.){0,500}"|${'`'}(?:[^${'`'}\\]|\\[^]){0,2000}${'`'}|(?<![:\w])//[^\n]*|(?<comment>/\*)`;
const WITHIN: Readonly<Record<string, RegExp>> = {
  '{': new RegExp(String.raw`${INERT}|(?<opens>\{)|(?<closes>\})`, 'g'),
  '[': new RegExp(String.raw`${INERT}|(?<opens>\[)|(?<closes>\])`, 'g'),
  '(': new RegExp(String.raw`${INERT}|(?<opens>\()|(?<closes>\))`, 'g'),
};

/** @returns Past the bracket that closes the one at `start`; null when none does. */
function endOfBracket(markdown: string, start: number): number | null {
  const signs = new RegExp(WITHIN[markdown.charAt(start)] ?? /$^/g);
  signs.lastIndex = start;
  let depth = 0;
  for (let found = signs.exec(markdown); found !== null; found = signs.exec(markdown)) {
    const { opens, closes, comment } = found.groups ?? {};
    if (comment !== undefined) {
      const closed = markdown.indexOf('*/', signs.lastIndex);
      if (closed === -1) return null;
      signs.lastIndex = closed + 2;
    }
    if (opens !== undefined) depth += 1;
    if (closes !== undefined) depth -= 1;
    if (depth === 0) return signs.lastIndex;
  }
  return null;
}
