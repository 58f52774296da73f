/**
 * Markdown of the commonest kind → the tree that `mdast-util-from-markdown` makes of it, in a tenth of the time.
 *
 * Most texts hold paragraphs, headings, lists, quotations, code and emphasis, and nothing else. Of these
 * `markdown-it` says what they are and on which line, which is all that is asked. The paragraphs among them that hold
 * a table, or a link other than an address between brackets, are read by the parser that gives every sign its place
 * (`placed-blocks.ts`). Whatever reaches
 * further than a paragraph, and HTML, leaves all of a text to it; in doubt, too.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import type { Nodes, Parent, Root } from 'mdast';
import { literalLineBreaks } from './latex.ts';
import { MAX_DEPTH } from './markdown-limits.ts';
import { placedBlocks } from './placed-blocks.ts';

/** HTML, addresses that are given elsewhere, notes, boxes to tick, struck-out type, code points, tabs. */
const MORE =
  /<(?!https?:)[A-Za-z/!?]|\][:[]|\[(?:\^|[\sxX]\])|~[^]*~|&#|[\t\0\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/iu;
/** Links, addresses, mail: what a paragraph holds that is looked at more closely. */
const PLACES = /\]\(|https?:|www\.|@/gi;
const WITH_PLACES = new RegExp(PLACES, 'i');
/** An address between brackets, as sources end with. */
const BRACKETED = /(?<!\\)<https?:[^\s<>]*>/gi;
/** With more of them all of the text is read at once: some essays name two dozen sources, and a page with more is made of links. */
const MOST_PLACES = 40;
/** Beside signs of two UTF-16 units, such as emoji, and beside `~` the parsers differ on what ends bold type. */
const BESIDE_MARK = /[*_][~\u{10000}-\u{10FFFF}]|[~\u{10000}-\u{10FFFF}][*_]/u;
/** The line below the names of a table's columns. */
const TABLE = /^(?=.*[|:])[ >|:-]*-[ >|:-]*$/m;
/** What else than text a line may hold; two lines have a break between them. */
const MARKED = /[\\`*_&<\n]/;
/** An item without text, and one that begins behind another mark: there the parsers differ. */
const ODD_ITEM =
  /^[ >]*(?:[-*+]|\d{1,9}[.)]) *$|^ *(?:>|[-*+]|\d{1,9}[.)])[ >]*(?:[-*+]|\d{1,9}[.)])(?: |$)/m;
/** Code, a quotation or the rest of one, on which the parsers differ. */
const QUOTED_FAR_IN = /^ {4,}>/m;
const NOT_PLAIN = [MORE, ODD_ITEM, BESIDE_MARK, QUOTED_FAR_IN];

const parser = new MarkdownIt('commonmark', { html: false, maxNesting: 10 * MAX_DEPTH }).disable([
  'reference',
  'html_block',
  'html_inline',
  'link',
  'image',
]);
// Most paragraphs need none.
parser.core.ruler.disable('inline');
// As they are written.
parser.normalizeLink = parser.normalizeLinkText = (address) => address;

/** @returns Null for a text that holds more than is read here. */
export function plainTree(markdown: string): Root | null {
  if (NOT_PLAIN.some((pattern) => pattern.test(markdown))) return null;
  if ((markdown.match(PLACES)?.length ?? 0) > MOST_PLACES) return null;
  // Where it stands is told to the author.
  if (literalLineBreaks(markdown) !== markdown) return null;
  const tree = new TreeBuilder(markdown);
  return parser.parse(markdown, {}).every((token) => tree.add(token)) ? tree.root : null;
}

/** What stands between the tokens that open and close it. */
const OPENED: Readonly<Record<string, (token: Token) => Parent>> = {
  paragraph_open: () => ({ type: 'paragraph', children: [] }),
  blockquote_open: () => ({ type: 'blockquote', children: [] }),
  bullet_list_open: () => ({ type: 'list', ordered: false, children: [] }),
  ordered_list_open: (token) => {
    const start = Number(token.attrGet('start') ?? 1);
    return { type: 'list', ordered: true, start, children: [] };
  },
  list_item_open: () => ({ type: 'listItem', children: [] }),
  heading_open: ({ tag }) => ({ type: 'heading', depth: Number(tag.slice(1)), children: [] }),
  em_open: () => ({ type: 'emphasis', children: [] }),
  strong_open: () => ({ type: 'strong', children: [] }),
  link_open: (token) => ({ type: 'link', url: addressOf(token), children: [] }),
};

class TreeBuilder {
  readonly root: Root = { type: 'root', children: [] };
  readonly #open: Parent[] = [this.root];
  readonly #lines: readonly string[];
  /** Of the block that the tokens are in, 1-based. */
  #line = 1;

  constructor(markdown: string) {
    this.#lines = markdown.split('\n');
  }

  /** @returns False for what is not read here. */
  add(token: Token): boolean {
    if (token.map !== null) this.#line = token.map[0] + 1;
    if (token.nesting === -1) {
      this.#open.pop();
      return true;
    }
    const opened = OPENED[token.type]?.(token);
    if (opened !== undefined) {
      if (this.#open.length > MAX_DEPTH || isUnderlined(token)) return false;
      this.#append(opened, this.#columnOfOpening(token));
      this.#open.push(opened);
      return true;
    }
    return this.#addLeaf(token);
  }

  #addLeaf(token: Token): boolean {
    switch (token.type) {
      case 'inline':
        return this.#addInline(token);
      case 'text':
      case 'text_special':
        this.#addText(token.content);
        return true;
      case 'softbreak':
        this.#addText('\n');
        return true;
      case 'hardbreak':
        this.#append({ type: 'break' });
        return true;
      case 'code_inline':
        this.#append({ type: 'inlineCode', value: token.content });
        return true;
      case 'hr':
        this.#append({ type: 'thematicBreak' });
        return true;
      case 'fence':
        return this.#addFence(token);
      default:
        return false;
    }
  }

  #addInline({ content, map }: Token): boolean {
    const isTable = content.includes('\n') && TABLE.test(content);
    if (isTable || WITH_PLACES.test(withoutBracketed(content)))
      return this.#addPlaced(content, map);
    if (!MARKED.test(content)) {
      this.#addText(content);
      return true;
    }
    const tokens: Token[] = [];
    parser.inline.parse(content, parser, {}, tokens);
    return tokens.every((token) => this.add(token));
  }

  /** In the place of the paragraph that is open, or in the heading. */
  #addPlaced(content: string, map: Token['map']): boolean {
    if (map === null) return false;
    const lines = this.#lines.slice(...map);
    // What stands within something else has places of its own on each line.
    const column = lines.length === 1 ? (lines[0] ?? '').lastIndexOf(content) : 0;
    if (column === -1 || (lines.length > 1 && lines.join('\n').trimEnd() !== content)) return false;
    const blocks = placedBlocks(content, { line: map[0] + 1, column: column + 1 });
    const open = this.#open.at(-1);
    const [first, ...others] = blocks ?? [];
    if (open === undefined || first === undefined) return false;
    if (others.length === 0 && first.type === 'paragraph') {
      open.children.push(...first.children);
      return true;
    }
    const around = this.#open.at(-2);
    if (open.type !== 'paragraph' || around?.children.pop() !== open) return false;
    around.children.push(...(blocks ?? []));
    return true;
  }

  #addText(value: string): void {
    const last = this.#open.at(-1)?.children.at(-1);
    if (last?.type === 'text') last.value += value;
    else if (value !== '') this.#append({ type: 'text', value });
  }

  #addFence({ content, info, map, markup }: Token): boolean {
    const [start, end] = map ?? [0, 0];
    const value = withoutLineBreak(content);
    const codeLines = content === '' ? 0 : value.split('\n').length;
    const closing = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(this.#lines[end - 1] ?? '')?.[1];
    // One that nothing closes is told to the author; what is indented too far to close it is a line of the code.
    const isClosed = closing?.startsWith(markup) === true && end - start === codeLines + 2;
    if (!isClosed || !/^[ !-%'-[\]-~]*$/.test(info)) return false;
    const lang = /\S+/.exec(info)?.[0] ?? null;
    this.#append({ type: 'code', lang, value }, this.#columnOf(markup));
    return true;
  }

  #append(node: Nodes | Parent, column = 1): void {
    const place = { line: this.#line, column };
    const parent: { readonly children: (Nodes | Parent)[] } = this.#open.at(-1) ?? this.root;
    node.position = { start: place, end: place };
    parent.children.push(node);
  }

  #columnOfOpening(token: Token): number {
    if (token.type === 'heading_open') return this.#columnOf('#');
    return token.type === 'link_open' ? this.#columnOf(`<${addressOf(token)}>`) : 1;
  }

  #columnOf(mark: string): number {
    return (this.#lines[this.#line - 1]?.indexOf(mark) ?? 0) + 1;
  }
}

/**
 * The place of such an address is looked for in its line by its signs. Of several lines, or with one of them twice, the
 * text is returned as it is, for the parser that knows the place.
 */
function withoutBracketed(content: string): string {
  const addresses = content.match(BRACKETED);
  if (addresses === null || content.includes('\n')) return content;
  return new Set(addresses).size < addresses.length ? content : content.replaceAll(BRACKETED, '');
}

/** Of an address between brackets; there are no other links. */
function addressOf(token: Token): string {
  return String(token.attrGet('href'));
}

/** A heading with a line below it begins where its text does, which is told nowhere. */
function isUnderlined({ type, markup }: Token): boolean {
  return type === 'heading_open' && !markup.startsWith('#');
}

function withoutLineBreak(code: string): string {
  return code.endsWith('\n') ? code.slice(0, -1) : code;
}
