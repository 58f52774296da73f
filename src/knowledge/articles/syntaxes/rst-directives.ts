/**
 * Directives of reStructuredText in Markdown, as pages that were moved from Sphinx have them: `.. note:: Text`, with
 * what is theirs on deeper lines below.
 *
 * Their text is moved to where the directive stands, and a title of its own becomes that of a box. What they take from
 * elsewhere is not shown, nor are labels (`.. _kiln:`). `.. two points` may begin a line of any folder: such lines are
 * comments only in files with a directive or a label.
 */
import { CodeLines } from './code-lines.ts';
import { OF_TEXT, NOT_SHOWN, WITHOUT_TITLE } from './myst.ts';
import type { Stretch } from './stretches.ts';
import { isTitled } from './titled-tags.ts';

const ANY = /^[ \t]*\.\. (?:\|[^|\n]+\| )?(?:[A-Za-z][\w:.+-]*::|_[^\n]*:)/m;
const DIRECTIVE = /^\.\. ([A-Za-z][\w:.+-]*)::(?:[ \t]+(\S.*))?[ \t]*$/;
const OPTION = /^:[\w-]+:(?:[ \t]|$)/;
/** A label, an address for a name, or a text for one. */
const NAMED = /^(?:\.\. (?:_|\|[^|]+\|)|__ )/;
const COMMENT = /^\.\.(?:[ \t]|$)/;
/** What stands behind is a note at the foot of the page, or a work that is cited. */
const OF_NOTE = /^\.\. (?=\[[^[\]]+\] )/;

const OF_CODE =
  /^(?:code(?:-\w+)?|sourcecode|parsed-literal|math|prompt|doctest|testcode|console|csv-table|productionlist)$/i;
/** More than MyST has of them. */
const OF_PROGRAM =
  /^(?:highlight|(?:py:)?(?:current)?module|(?:default-)?role|meta|sectnum|section-numbering|graphviz|digraph|mermaid|uml|replace|date|unicode|class|target-notes|header|footer|title|bibliography|tabularcolumns)$/i;
/** What stands behind their name is the beginning of the text. */
const OF_NOTES =
  /^(?:attention|caution|danger|error|hint|important|note|seealso|tip|warning|todo)$/i;

const FENCE = '~~~~~';

interface Line {
  readonly start: number;
  readonly end: number;
  /** Of its text; spaces and tabs alike. */
  readonly indent: number;
}

/** Of the lines that were read so far. */
interface Directive {
  readonly kind: 'text' | 'code' | 'hidden';
  readonly indent: number;
  /** What stands in its place. */
  readonly shown: string;
  /** Of the code. */
  readonly language: string;
  /** Its own line, those of its options, and blank ones above what stands in it. */
  readonly head: Line[];
  /** Lines of code. */
  readonly code: Line[];
  mayHaveOptions: boolean;
  /** Indentation of what stands in it; null before the first line of that. */
  inset: number | null;
}

export function rstDirectivesIn(markdown: string): Stretch[] {
  if (!ANY.test(markdown)) return [];
  const reader = new DirectiveReader();
  for (const line of markdown.split('\n')) reader.read(line);
  reader.end();
  return reader.isRst ? reader.stretches : [];
}

class DirectiveReader {
  readonly stretches: Stretch[] = [];
  /** A directive or a label was found outside code. */
  isRst = false;
  readonly #code = new CodeLines();
  /** Each within the one before. */
  readonly #open: Directive[] = [];
  #start = 0;
  #before: Line & { readonly isBlank: boolean } = { start: 0, end: 0, indent: 0, isBlank: true };

  read(text: string): void {
    const indent = /^\s*/.exec(text)?.[0].length ?? 0;
    const line = { start: this.#start, end: this.#start + text.length, indent };
    const isBlank = indent === text.length;
    if (isBlank) this.#readBlank(line);
    else this.#readText(line, text.slice(indent), text);
    this.#before = { ...line, isBlank };
    this.#start = line.end + 1;
  }

  end(): void {
    this.#closeFrom(0);
  }

  #readBlank(line: Line): void {
    const innermost = this.#open.at(-1);
    if (innermost === undefined) return;
    innermost.mayHaveOptions = false;
    if (innermost.inset === null) innermost.head.push(line);
  }

  #readText(line: Line, text: string, written: string): void {
    const left = this.#open.findIndex(({ indent }) => line.indent <= indent);
    if (left !== -1) this.#closeFrom(left);
    const innermost = this.#open.at(-1);
    if (innermost?.mayHaveOptions === true && OPTION.test(text)) {
      innermost.head.push(line);
      return;
    }
    if (innermost !== undefined) {
      innermost.mayHaveOptions = false;
      innermost.inset ??= line.indent;
    }
    if (innermost?.kind === 'hidden') this.#show(line, '');
    else if (innermost?.kind === 'code') innermost.code.push(line);
    else if (this.#code.reads(written)) this.#move(line);
    else if (!this.#readMark(line, text)) this.#move(line);
  }

  /** @returns False for a line of text. */
  #readMark(line: Line, text: string): boolean {
    const [, name, behind = ''] = DIRECTIVE.exec(text) ?? [];
    // What stands behind the mark keeps its place.
    const mark = { ...line, end: line.end - behind.length };
    const ofNote = OF_NOTE.exec(text)?.[0];
    if (name === undefined) {
      if (ofNote !== undefined) {
        const start = line.start + line.indent;
        this.#show({ ...line, start, end: start + ofNote.length }, '');
      } else if (NAMED.test(text)) {
        this.isRst = true;
        this.#show(line, '');
      } else if (COMMENT.test(text)) this.#openDirective('hidden', line, '');
      else return false;
      return true;
    }
    this.isRst = true;
    if (NOT_SHOWN.test(name) || OF_PROGRAM.test(name)) this.#openDirective('hidden', line, '');
    else if (OF_CODE.test(name)) this.#openDirective('code', line, '', /^\w+$/.exec(behind)?.[0]);
    else if (OF_NOTES.test(name)) this.#openDirective('text', mark, this.#indentOf(line));
    else if (behind !== '' && hasTitle(name)) {
      this.#openDirective('text', mark, `${this.#indentOf(line)}:::{${name}} `);
    } else this.#openDirective('text', line, '');
    return true;
  }

  #openDirective(kind: Directive['kind'], line: Line, shown: string, language = ''): void {
    const own = { kind, indent: line.indent, shown, language, head: [line], code: [] };
    this.#open.push({ ...own, mayHaveOptions: true, inset: null });
  }

  /** Closes those from the place `at` on, the innermost first. */
  #closeFrom(at: number): void {
    while (this.#open.length > at) {
      const directive = this.#open.pop();
      if (directive !== undefined) this.#close(directive);
    }
  }

  #close({ indent, inset, shown, language, head, code }: Directive): void {
    const outer = ' '.repeat(Math.max(0, indent - this.#shift()));
    // Without a blank line behind the code there is no room for the fence that closes it.
    const isFenced = code.length > 0 && this.#before.isBlank;
    for (const [place, line] of head.entries()) {
      const isFence = isFenced && place === head.length - 1;
      this.#show(line, isFence ? outer + FENCE + language : place === 0 ? shown : '');
    }
    if (isFenced) this.#show(this.#before, outer + FENCE);
    for (const { start } of code) {
      const end = start + (inset ?? indent);
      this.stretches.push({ start, end, shown: isFenced ? outer : `${outer}    ` });
    }
  }

  #move(line: Line): void {
    if (this.#shift() === 0) return;
    this.stretches.push({
      start: line.start,
      end: line.start + line.indent,
      shown: this.#indentOf(line),
    });
  }

  #indentOf({ indent }: Line): string {
    return ' '.repeat(Math.max(0, indent - this.#shift()));
  }

  /** How much further to the left a line stands without the directives around it. */
  #shift(): number {
    return this.#open.reduce((sum, { indent, inset }) => sum + (inset ?? indent) - indent, 0);
  }

  #show({ start, end }: Line, shown: string): void {
    this.stretches.push({ start, end, shown });
  }
}

function hasTitle(name: string): boolean {
  return (OF_TEXT.test(name) || isTitled(name)) && !WITHOUT_TITLE.test(name);
}
