/**
 * MyST, the Markdown of Sphinx and Jupyter Book: roles (`{ref}` before a code span), directives in fences
 * (`{note}` behind three backticks), labels (`(kiln)=`) and fields of the page (`:orphan:`).
 *
 * A directive whose text is Markdown becomes a box between colons, which are read as others are.
 */
import { closesFence, openedFence } from './code-fences.ts';
import type { Stretch } from './stretches.ts';

const ANY = /\{[a-z][\w:.+-]*\}(?:`|[ \t]|$)|^[ \t]*\([^()\n]+\)=|^:[\w-]+:/im;
const DIRECTIVE = /^[ \t]*(`{3,}|~{3,}|:{3,})\{([a-z][\w:.-]*)\}/i;
const OPTION = /^[ \t]*:[\w-]+:(?:[ \t]|$)/;
const LABEL = /^[ \t]*\([A-Za-z_][^()\n]*\)=[ \t]*$/;

/** Their text is Markdown. */
const OF_TEXT =
  /^(?:admonition|attention|caution|danger|error|hint|important|note|seealso|tip|warning|todo|versionadded|versionchanged|deprecated|topic|sidebar|margin|epigraph|pull-quote|dropdown|card|grid|grid-item(?:-card)?|tab-set|tab-item|figure(?:-md)?|list-table|glossary|definition|theorem|exercise|solution)$/i;
/** They stand for other pages, pictures and what a program makes. */
const NOT_SHOWN =
  /^(?:toctree|tableofcontents|contents|include|literalinclude|image|raw|index|bibliography|eval-rst|only|auto\w*)(?:-[\w-]+)?$/i;
/** What stands behind the name of these is a file or how many columns there are. */
const WITHOUT_TITLE = /^(?:figure(?:-md)?|grid|tab-set|list-table)$/i;

export function mystMarksIn(markdown: string): Stretch[] {
  if (!ANY.test(markdown)) return [];
  const reader = new MystReader();
  for (const line of markdown.split('\n')) reader.read(line);
  return reader.stretches;
}

interface Opening {
  /** Of the line where the fence is to open. */
  readonly start: number;
  readonly end: number;
  /** Where it is written. */
  readonly openedAt: number;
  readonly fence: string;
}

class MystReader {
  readonly stretches: Stretch[] = [];
  #start = 0;
  /** Of code, or of what is not shown: nothing in it is read. */
  #fence: { readonly signs: string; readonly isShown: boolean } | null = null;
  /** Of text, each within the one before. */
  readonly #open: string[] = [];
  /** A fence of code that may have options, which is to open below them. */
  #opening: Opening | null = null;
  #mayBeField = true;

  read(line: string): void {
    this.#readLine(line);
    this.#mayBeField &&= OPTION.test(line);
    this.#start += line.length + 1;
  }

  #readLine(line: string): void {
    if (this.#fence !== null) return this.#readWithin(line, this.#fence);
    const innermost = this.#open.at(-1);
    if (innermost !== undefined && closes(line, innermost)) {
      this.#open.pop();
      return this.#show(line, ':::');
    }
    const [, signs = '', name = ''] = DIRECTIVE.exec(line) ?? [];
    if (name === '') {
      const fence = openedFence(line);
      if (fence !== null) this.#fence = { signs: fence, isShown: true };
      else if (LABEL.test(line) || (this.#mayBeField && OPTION.test(line))) this.#show(line, '');
      else this.#readRoles(line);
    } else if (NOT_SHOWN.test(name)) {
      this.#fence = { signs, isShown: false };
      this.#show(line, '');
    } else if (OF_TEXT.test(name)) {
      this.#open.push(signs);
      const title = WITHOUT_TITLE.test(name) ? '' : line.slice(line.indexOf('}') + 1);
      this.#show(line, `:::{${name}}${title}`);
    } else if (!signs.startsWith(':')) {
      this.#fence = { signs, isShown: true };
      const [start, end] = [this.#start, this.#start + line.length];
      this.#opening = { start, end, openedAt: start, fence: line };
    }
  }

  #readWithin(line: string, { signs, isShown }: { signs: string; isShown: boolean }): void {
    if (closes(line, signs)) this.#fence = null;
    if (!isShown) return this.#show(line, '');
    const opening = this.#opening;
    if (opening === null) return;
    const isMoved = opening.start !== opening.openedAt;
    if (this.#fence === null || !(OPTION.test(line) || (isMoved && line.trim() === ''))) {
      this.#opening = null;
      if (isMoved) this.#stretchOf(opening, opening.fence);
      return;
    }
    // The fence goes down to where its options end.
    this.#stretchOf(opening, '');
    this.#opening = { ...opening, start: this.#start, end: this.#start + line.length };
  }

  #stretchOf({ start, end }: { start: number; end: number }, shown: string): void {
    this.stretches.push({ start, end, shown });
  }

  #readRoles(line: string): void {
    if (!line.includes('}`')) return;
    for (const { 0: role, 1: name, 3: text = '', index } of line.matchAll(ROLE)) {
      if (name === undefined) continue;
      const start = this.#start + index;
      this.stretches.push({ start, end: start + role.length, shown: roleText(name, text) });
    }
  }

  #show(line: string, shown: string): void {
    this.#stretchOf({ start: this.#start, end: this.#start + line.length }, shown);
  }
}

function closes(line: string, signs: string): boolean {
  if (!signs.startsWith(':')) return closesFence(line, signs);
  return /^\s*:+\s*$/.test(line) && line.trim().length >= signs.length;
}

/** Or a code span, which is passed over. */
const ROLE =
  /(?<![\\{])\{([a-z][\w:.+-]*)\}(`{1,3})(?!`)([^\n`]+?)\2(?!`)|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\4(?!`)/gi;
const OF_CODE = /^(?:math|code|kbd|samp|file|command|program|option|envvar|.+:.+)$/i;
const OF_ICONS = /^(?:octicon|fa[bsr]?|material-\w+)$/i;

function roleText(name: string, written: string): string {
  if (OF_ICONS.test(name)) return '';
  // `Text <target>`
  const at = written.endsWith('>') ? written.lastIndexOf('<') : -1;
  const title = at === -1 ? '' : written.slice(0, at).trim();
  const target = title === '' ? written : written.slice(at + 1, -1);
  const text = title === '' ? written.replace(/^[!~]/, '') : title;
  if (/^(?:std:)?ref$/i.test(name)) return `[${text}](<#${target}>)`;
  if (/^(?:std:)?doc$/i.test(name)) return `[${text}](<${target}>)`;
  return OF_CODE.test(name) && title === '' ? `\`${text}\`` : text;
}
