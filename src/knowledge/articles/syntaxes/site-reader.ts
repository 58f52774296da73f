/** The lines of a text in the syntaxes of programs for sites and vaults → lines of Markdown, one for one. */
import { visibleText } from '../markdown/html-tags.ts';
import { PROPERTY_KEY } from '../page-properties.ts';
import { boxLine, MODULE, MODULE_OPTIONS } from './admonitions.ts';
import { BoxIndents } from './box-indents.ts';
import { BoxTitle } from './box-title.ts';
import { closesFence, openedFence, type CodeFence } from './code-fences.ts';
import type { CodeTag, CodeTags } from './code-tags.ts';
import { ComponentIndent } from './component-indent.ts';
import {
  isTagBegun,
  tagsAlone,
  withoutComponents,
  withoutPrograms,
  type ComponentLine,
} from './components.ts';
import { DeepCode } from './deep-code.ts';
import { definitionBelow, leadingOver } from './definitions.ts';
import { isIncluded } from './docsify.ts';
import { HiddenText } from './hidden-text.ts';
import { htmlBoxLine } from './html-boxes.ts';
import { inlineSyntaxes } from './inline-syntaxes.ts';
import { learnExtension } from './learn.ts';
import { EMPTY_LINE, writtenColumn, type SiteLine } from './site-line.ts';
import { withoutTemplates } from './templates.ts';
import { TextFences } from './text-fences.ts';
import { isTrail } from './trails.ts';
import { QUERY_FENCE, TAGS } from './vault-programs.ts';

/** `*[HTML]: …`, shown where the mouse points at the word, and `<--->` between the columns of Hugo Book. */
const UNSEEN = /^ {0,3}\*\[[^[\]\n]+\]:\s|^\s*<-{3}>\s*$/;
const DATAVIEW = new RegExp(String.raw`^\s*(?:[-*]\s+)?${PROPERTY_KEY}::(?:\s.*)?$`);

/** Tags of the whole text, which tell what a line means. */
export interface Tags {
  readonly code: CodeTags;
  /** As `pairedTagsIn`. */
  readonly paired: ReadonlySet<string>;
  /** As `closedComponentsIn`. */
  readonly components: ReadonlySet<string>;
}

/** Kramdown's table of contents, which takes the place of the list above. */
const CONTENTS = /^\s*\{:toc(?:[\s.#][^{}]*)?\}\s*$/;
const POINT = /^ {0,3}(?:[-*+]|\d+[.)])[ \t]+\S/;

/** A tag that ends what another one opened, alone on its line. */
const CLOSING = /^\s*(?:<\/[^<>]*>|\{%-?\s*end\w*\s*-?%\}|\{\{[<%]\s*\/[^{}]*\}\})\s*$/;

/** Reads one line after the other; what a line means depends on those above. */
export class SiteReader {
  readonly lines: SiteLine[] = [];
  readonly templates: { line: number; column: number }[] = [];
  readonly #hidden = new HiddenText();
  readonly #components = new ComponentIndent();
  readonly #title = new BoxTitle(this.lines);
  readonly #boxes = new BoxIndents();
  readonly #deepCode: DeepCode;
  readonly #textFences = new TextFences();
  #fence: CodeFence | null = null;
  /** What stands between the fences is not shown. */
  #isQuery = false;
  /** How the options look of the box that was opened on the line before. */
  #boxOptions: RegExp | null = null;
  /** The tag that is open around code. */
  #codeTag: CodeTag | null = null;
  /** A tag whose end stands further down: the line where it begins, and what was read of it. */
  #begunTag: { readonly first: SiteLine; readonly text: string } | null = null;
  /** Deeper lines are the options of what was left out; null where none can follow. */
  #optionsBelow: number | null = null;
  /** A box of one word was opened on the line before, which may be no box. */
  #mayBeModule: number | null = null;
  /** Lines that define what stands above them, 0-based. */
  readonly #definitions = new Set<number>();

  readonly #tags: Tags;

  constructor(tags: Tags, isMdx: boolean) {
    this.#tags = tags;
    this.#deepCode = new DeepCode(isMdx);
  }

  read(written: SiteLine): void {
    this.lines.push(this.#read(written));
  }

  #read(written: SiteLine): SiteLine {
    const inBox = this.#boxes.within(written);
    if (this.#fence !== null) {
      if (closesFence(inBox.text, this.#fence)) this.#fence = null;
      return this.#isQuery ? EMPTY_LINE : this.#components.movedCode(inBox);
    }
    if (this.#codeTag !== null) {
      const { end, fence } = this.#codeTag;
      if (this.lines.length < end) return inBox;
      this.#codeTag = null;
      return { text: fence, columns: Array.from(fence, () => 0) };
    }
    if (this.#begunTag !== null) return this.#readBegunTag(inBox, this.#begunTag);
    if (this.#mayBeModule !== null && inBox.text.trim() !== '') {
      if (MODULE_OPTIONS.test(inBox.text)) this.#optionsBelow = this.#mayBeModule;
      this.#mayBeModule = null;
    }
    if (this.#optionsBelow !== null) {
      if (inBox.text.trim() === '' || indentOf(inBox) > this.#optionsBelow) return EMPTY_LINE;
      this.#optionsBelow = null;
    }
    if (!this.#hidden.isOpen && this.#deepCode.reads(inBox.text, this.#components.shiftOf(inBox))) {
      return this.#title.before(this.#components.moved(inBox));
    }
    const shown = this.#hidden.read(inBox);
    if (shown !== inBox && shown.text.trim() === '') return EMPTY_LINE;
    return this.#readText(shown);
  }

  #readText(deep: SiteLine): SiteLine {
    const line = this.#components.moved(deep);
    const { text } = line;
    const ofTextFence = this.#textFences.read(deep.text);
    if (ofTextFence !== null) {
      if (ofTextFence.kind === 'closes') return this.#title.close();
      if (ofTextFence.kind === 'title') this.#title.open(ofTextFence.title || null);
      return EMPTY_LINE;
    }
    const fence = openedFence(deep.text);
    if (fence !== null) {
      this.#fence = fence;
      this.#isQuery = QUERY_FENCE.test(text);
      if (this.#isQuery) return EMPTY_LINE;
      return this.#title.before(line);
    }
    if (this.#tags.code.besideFences.has(this.lines.length)) return EMPTY_LINE;
    const codeTag = this.#tags.code.around.get(this.lines.length);
    if (codeTag !== undefined) {
      this.#codeTag = codeTag;
      this.#endHtml();
      const opening = codeTag.fence + codeTag.language;
      return { text: opening, columns: Array.from(opening, () => 0) };
    }
    if (this.#boxOptions?.test(text) === true) return EMPTY_LINE;
    this.#boxOptions = null;
    if (CONTENTS.test(text)) {
      const at = this.lines.length - 1;
      if (POINT.test(this.lines[at]?.text ?? '')) this.lines[at] = EMPTY_LINE;
      return EMPTY_LINE;
    }
    if (
      isTrail(text, this.lines.length) ||
      TAGS.test(text) ||
      UNSEEN.test(text) ||
      isIncluded(text)
    ) {
      return EMPTY_LINE;
    }
    if (isTagBegun(line)) {
      this.#begunTag = { first: deep, text };
      return EMPTY_LINE;
    }
    if (MODULE.test(text)) {
      this.#optionsBelow = indentOf(deep);
      return EMPTY_LINE;
    }
    const html = htmlBoxLine(line);
    if (html !== null) {
      if (html.title !== null) this.#title.open(html.title);
      return this.#title.before(this.#readInline(html.rest, html.rest));
    }
    const extension = learnExtension(line);
    if (extension !== null) return extension;
    const box = boxLine(text);
    if (box !== null) {
      this.#boxOptions = box.options;
      this.#title.open(box.title);
      if (/^\s*:{3,}\s+\w+\s*$/.test(text)) this.#mayBeModule = indentOf(deep);
      if (box.isIndented) this.#boxes.open(indentOf(deep));
      return EMPTY_LINE;
    }
    return this.#title.before(this.#readInline(this.#defined(line), deep));
  }

  /** Without the sign of a definition, once the line above leads over to it. */
  #defined(line: SiteLine): SiteLine {
    const above = this.lines.length - 1;
    const isApart = this.lines[above]?.text.trim() === '';
    const at = isApart ? above - 1 : above;
    const term = this.lines[at];
    const definition = definitionBelow(line, term);
    if (definition === null || term === undefined) return line;
    this.lines[at] = leadingOver(term, this.#definitions.has(at));
    this.#definitions.add(this.lines.length);
    return definition;
  }

  /** @param deep - The line before it was moved. */
  #readInline(line: SiteLine, deep: SiteLine): SiteLine {
    if (DATAVIEW.test(line.text)) return EMPTY_LINE;
    const templates = withoutTemplates(withoutPrograms(line), this.#tags.paired);
    if (templates.at !== null) {
      const column = writtenColumn(line, templates.at) + 1;
      this.templates.push({ line: this.lines.length + 1, column });
    }
    if (templates.title !== null) this.#title.open(templates.title);
    const bare = this.#opened(withoutComponents(templates.line, this.#tags.components), deep);
    if (bare.text.trim() === '' && CLOSING.test(line.text)) return this.#title.close();
    return inlineSyntaxes(bare);
  }

  #readBegunTag(line: SiteLine, { first, text }: { first: SiteLine; text: string }): SiteLine {
    const tag = `${text} ${line.text.trim()}`;
    this.#begunTag = { first, text: tag };
    if (!/>\s*$/.test(line.text)) return EMPTY_LINE;
    this.#begunTag = null;
    return this.#opened(tagsAlone(tag, line, this.#tags.components), first);
  }

  #opened({ line, title, opens }: ComponentLine, deep: SiteLine): SiteLine {
    if (title !== null) this.#title.open(title);
    if (opens) this.#components.opens(deep);
    return line;
  }

  /** HTML right above goes on to the next blank line, and would take in the fence that opens here. */
  #endHtml(): void {
    for (
      let at = this.lines.length - 1;
      /^ {0,3}<\/?[a-z]/i.test(this.lines[at]?.text ?? '');
      at -= 1
    ) {
      const text = visibleText(this.lines[at]?.text ?? '');
      this.lines[at] = { text, columns: Array.from(text, () => 0) };
    }
  }
}

function indentOf({ text }: SiteLine): number {
  return /^\s*/.exec(text)?.[0].length ?? 0;
}
