/**
 * MyST, the Markdown of Sphinx and Jupyter Book: roles (`{ref}` before a code span), directives in fences
 * (`{note}` behind three backticks), labels (`(kiln)=`), fields of the page (`:orphan:`), breaks between blocks (`+++`)
 * and comments (`% …`).
 *
 * A directive whose text is Markdown becomes a box between colons, which are read as others are. `% of people own a kiln`
 * may begin a paragraph of any folder: such lines are comments only in files with another sign of MyST.
 */
import { closesFence, columnsOf, openedFence, type CodeFence } from './code-fences.ts';
import { nameInWords } from './page-links.ts';
import type { Stretch } from './stretches.ts';

const ANY = /\{[a-z][\w:.+-]*\}(?:`|[ \t]|$)|^[ \t]*\([^()\n]+\)=|^:[\w-]+:|^\+{3}|^%(?!%)/im;
const DIRECTIVE = /^([ \t]*)(`{3,}|~{3,}|:{3,})\{([a-z][\w:.-]*)\}/i;
const OPTION = /^[ \t]*:[\w-]+:(?:[ \t]|$)/;
/** Of the page, on top of it. Not `:fire: Hot kilns`, which begins with an emoji. */
const FIELD =
  /^[ \t]*:(?:[\w-]+:[ \t]*$|(?:tocdepth|authors?|organization|contact|version|revision|status|date(?=:[ \t]+\d)|html_\w+):[ \t])/i;
const BREAK = /^\+{3}(?:[ \t].*)?$/;
const CELL = /^\+{3}[ \t]*\{/;
const COMMENT = /^%(?!%)/;
/** Before the sign that stands behind it on the next line. */
const FIGURE = /\d\s*$/;
const LABEL = /^[ \t]*\([A-Za-z_][^()\n]*\)=[ \t]*$/;

/** Their text is Markdown. */
export const OF_TEXT =
  /^(?:admonition|attention|caution|danger|error|hint|important|note|seealso|tip|warning|todo|versionadded|versionchanged|deprecated|topic|sidebar|margin|epigraph|pull-quote|dropdown|card|grid|grid-item(?:-card)?|tab-set|tab-item|aside|details|div|container|blockquote|rubric|(?:prf|proof):\w+|figure(?:-md)?|table|list-table|glossary|definition|theorem|exercise|solution|(?:exercise|solution)-(?:start|end)|(?:py|c|cpp|js|rst):\w+|option|envvar|describe|confval)$/i;
/** They stand for other pages, pictures and what a program makes. */
export const NOT_SHOWN =
  /^(?:toctree|tableofcontents|contents|include|literalinclude|image|raw|index|bibliography|footbibliography|eval-rst|only|iframe|video|youtube|embed|anywidget|widget|plot|show-index|glossary-list|auto\w*)(?:-[\w-]+)?$/i;
/** Not `{python}`, `{r}` or `{mermaid}`, which are Quarto's. */
const CODE = /^(?:code(?:-\w+)?|math|doctest|sourcecode)$/i;
/** What stands behind the name of these is a file or how many columns there are. */
export const WITHOUT_TITLE =
  /^(?:figure(?:-md)?|grid|tab-set|list-table|div|container|aside|solution(?:-start)?|exercise-end|solution-end)$/i;

export function mystMarksIn(markdown: string): Stretch[] {
  if (!ANY.test(markdown)) return [];
  const reader = new MystReader();
  for (const line of markdown.split('\n')) reader.read(line);
  return reader.isMyst ? [...reader.stretches, ...reader.comments] : reader.stretches;
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
  /** What would be comments in MyST. */
  readonly comments: Stretch[] = [];
  /** A role, a directive, a label or a break with what it says of a cell was found: signs that no other program has. */
  isMyst = false;
  #start = 0;
  /** Of code, or of what is not shown: nothing in it is read. */
  #fence: (CodeFence & { readonly isShown: boolean }) | null = null;
  /** Of text, each within the one before. */
  readonly #open: CodeFence[] = [];
  /** A fence of code that may have options, which is to open below them. */
  #opening: Opening | null = null;
  #mayBeField = true;
  /** The line before ends with no figure. */
  #mayBeComment = true;

  read(line: string): void {
    this.#readLine(line);
    this.#mayBeField &&= FIELD.test(line);
    this.#mayBeComment = !FIGURE.test(line) || (this.#mayBeComment && COMMENT.test(line));
    this.#start += line.length + 1;
  }

  #readLine(line: string): void {
    if (this.#fence !== null) return this.#readWithin(line, this.#fence);
    const innermost = this.#open.at(-1);
    if (innermost !== undefined && closes(line, innermost)) {
      this.#open.pop();
      return this.#show(line, ':::');
    }
    const [, before = '', signs = '', name = ''] = DIRECTIVE.exec(line) ?? [];
    const directive = { signs, indent: columnsOf(before) };
    if (name === '') {
      const fence = openedFence(line);
      if (fence !== null) this.#fence = { ...fence, isShown: true };
      else this.#readText(line);
    } else if (NOT_SHOWN.test(name)) {
      this.isMyst = true;
      this.#fence = { ...directive, isShown: false };
      this.#show(line, '');
    } else if (OF_TEXT.test(name)) {
      this.isMyst = true;
      this.#open.push(directive);
      const title = WITHOUT_TITLE.test(name) ? '' : line.slice(line.indexOf('}') + 1);
      this.#show(line, `:::{${name}}${title}`);
    } else if (!signs.startsWith(':')) {
      this.#fence = { ...directive, isShown: true };
      this.isMyst ||= CODE.test(name);
      const [start, end] = [this.#start, this.#start + line.length];
      this.#opening = { start, end, openedAt: start, fence: line };
    }
  }

  #readText(line: string): void {
    const isSign = LABEL.test(line) || CELL.test(line);
    this.isMyst ||= isSign;
    if (isSign || BREAK.test(line) || (this.#mayBeField && FIELD.test(line))) {
      this.#show(line, '');
    } else if (this.#mayBeComment && COMMENT.test(line)) {
      this.comments.push({ start: this.#start, end: this.#start + line.length, shown: '' });
    } else this.#readRoles(line);
  }

  #readWithin(line: string, fence: CodeFence & { readonly isShown: boolean }): void {
    if (closes(line, fence)) this.#fence = null;
    if (!fence.isShown) return this.#show(line, '');
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
      this.isMyst = true;
      const end = this.#start + index + role.length;
      const shown = roleText(name, text);
      // With what stands for nothing the space before it goes.
      const space = shown === '' ? /[ \t]*$/.exec(line.slice(0, index))?.[0].length : 0;
      this.stretches.push({ start: this.#start + index - (space ?? 0), end, shown });
    }
  }

  #show(line: string, shown: string): void {
    this.#stretchOf({ start: this.#start, end: this.#start + line.length }, shown);
  }
}

function closes(line: string, fence: CodeFence): boolean {
  const { signs } = fence;
  if (!signs.startsWith(':')) return closesFence(line, fence);
  return /^\s*:+\s*$/.test(line) && line.trim().length >= signs.length;
}

/** Or a code span, which is passed over. */
const ROLE =
  /(?<![\\{])\{([a-z][\w:.+-]*)\}(`{1,3})(?!`)([^\n`]+?)\2(?!`)|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\4(?!`)/gi;
const OF_CODE = /^(?:math|code|kbd|samp|file|command|program|option|envvar|(?!cite:).+:.+)$/i;
/** Icons, works that the text does not hold, and what a program would work out. */
const NOTHING =
  /^(?:octicon|fa[bsr]?|material-\w+|(?:foot)?cite(?!:?(?:t|author|year)$)\S*|eval)$/i;

/** @param written - Between the backticks. */
export function roleText(name: string, written: string): string {
  if (NOTHING.test(name)) return '';
  // `Text <target>`
  const at = written.endsWith('>') ? written.lastIndexOf('<') : -1;
  const title = at === -1 ? '' : written.slice(0, at).trim();
  const target = title === '' ? written : written.slice(at + 1, -1);
  const text = title === '' ? written.replace(/^[!~]/, '') : title;
  // Sphinx puts the title there, which stands elsewhere.
  const named = title === '' ? nameInWords(target) : title;
  if (/^(?:std:)?(?:num)?ref$/i.test(name)) return `[${named}](<#${target}>)`;
  if (/^(?:std:)?doc$/i.test(name)) return `[${named}](<${target}>)`;
  return OF_CODE.test(name) && title === '' ? `\`${text}\`` : text;
}
