/**
 * Markdown → blocks of portable Markdown that know their source lines.
 *
 * CommonMark with GitHub's tables, task lists, footnotes and strikethrough, as a tree of mdast.
 * What cannot be shown as text everywhere is put into words here, once: a table row becomes a
 * list item, a footnote stands in parentheses, an image is its description, HTML is its text.
 */
import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem as ListItemNode,
  Paragraph,
  RootContent,
  Table,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block } from '../article.ts';
import { fullTree } from './full-tree.ts';
import { visibleText } from './html-tags.ts';
import { plainTree } from './plain-tree.ts';
import { isOnlyBadges } from './picture-words.ts';
import { portableInline, type OnLink } from './portable-inline.ts';
import { latexToCode } from './latex.ts';
import { noticesIn, type MarkdownNotice } from './markdown-notices.ts';
import { headOf, withoutEnd, withoutStart } from './point-head.ts';
import { escapeText } from './portable-markdown.ts';
import { siteMarkdown } from '../syntaxes/site-markdown.ts';
import { mayHoldWikiLinks, withoutWikiAddresses } from '../syntaxes/wiki-links.ts';
import { referencesIn, type References } from './references.ts';

export interface MarkdownLink {
  /** As written. */
  readonly url: string;
  /** Portable Markdown of what the reader clicks. */
  readonly text: string;
  readonly line: number;
}

export interface ParsedMarkdown {
  readonly blocks: readonly Block[];
  /** Every link and image, in order. */
  readonly links: readonly MarkdownLink[];
  readonly notices: readonly MarkdownNotice[];
}

/**
 * @param isMdxFile - Whether the name of the file says that braces hold programs.
 * @returns Blocks, links and notices with lines of `markdown`, 1-based.
 */
export function parseMarkdown(markdown: string, isMdxFile = false): ParsedMarkdown {
  const site = siteMarkdown(latexToCode(markdown), isMdxFile);
  const { markdown: plain, columnAt } = site;
  const tree = plainTree(plain) ?? fullTree(plain);
  const links: MarkdownLink[] = [];
  const reader = new BlockReader(referencesIn(tree), (url, text, line) =>
    links.push({ url, text, line }),
  );
  for (const node of tree.children) reader.read(node);
  const blocks = mayHoldWikiLinks(plain) ? reader.blocks.map(readable) : reader.blocks;
  return {
    blocks: blocks.filter((block) => !isEmpty(block)),
    links,
    notices: [
      ...noticesIn(tree, plain).map((notice) => {
        return { ...notice, column: columnAt(notice.line, notice.column) };
      }),
      ...site.templates.map((place) => ({ kind: 'template' as const, ...place })),
      ...site.undefinedReferences.map((reference) => {
        return { kind: 'undefined-reference' as const, ...reference };
      }),
    ],
  };
}

function readable(block: Block): Block {
  const text = withoutWikiAddresses(block.text);
  if (block.kind !== 'item' || block.head === null) return { ...block, text };
  return { ...block, text, head: withoutWikiAddresses(block.head) };
}

function isEmpty(block: Block): boolean {
  return block.text === '' && (block.kind !== 'item' || block.head === null);
}

const BEFORE_HTML = 'x ';

/** How long one may be is bounded, or many that nothing closes would take the square of their number. */
const HTML_HEADING = /<h([1-6])(?:\s[^<>]*)?>[^]{0,1000}?<\/h\1\s*>/gi;

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly #references: References;
  readonly #onLink: OnLink;

  constructor(references: References, onLink: OnLink) {
    this.#references = references;
    this.#onLink = onLink;
  }

  read(node: RootContent): void {
    const line = this.#lineOf(node);
    switch (node.type) {
      case 'heading':
        this.blocks.push({ kind: 'heading', depth: node.depth, text: this.#inline(node), line });
        break;
      case 'paragraph': {
        // Read all the same: where its links lead is checked.
        const text = this.#inline(node);
        if (!isOnlyBadges(node, this.#references)) {
          this.blocks.push({ kind: 'paragraph', text, line });
        }
        break;
      }
      case 'list':
        this.#readList(node, 0);
        break;
      case 'table':
        this.#readTable(node);
        break;
      case 'blockquote':
        this.#readQuote(node.children);
        break;
      case 'code':
        this.blocks.push({ kind: 'code', language: node.lang ?? null, text: node.value, line });
        break;
      case 'html':
        this.#readHtml(node.value, line);
        break;
      default:
        // Rules and definitions have no text of their own; footnotes stand where they are referred to.
        break;
    }
  }

  #readList(list: List, depth: number): void {
    for (const [position, item] of list.children.entries()) {
      const number = list.ordered === true ? (list.start ?? 1) + position : null;
      this.#readItem(item, depth, number);
    }
  }

  /** An item is the paragraphs it begins with; what follows them follows it, in its order. */
  #readItem(item: ListItemNode, depth: number, number: number | null): void {
    const children = item.children.filter(
      ({ type }) => type !== 'definition' && type !== 'footnoteDefinition',
    );
    const end = children.findIndex((child) => child.type !== 'paragraph');
    const begins = end === -1 ? children : children.slice(0, end);
    const paragraphs = begins.filter((child) => child.type === 'paragraph');
    const box = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : '';
    const head = box === '' ? headOf(paragraphs[0]) : null;
    const texts = paragraphs.map((paragraph, position) =>
      position === 0 && head !== null
        ? this.#inline({ children: head.rest })
        : this.#inline(paragraph),
    );
    this.blocks.push({
      kind: 'item',
      depth,
      number,
      head: head === null ? null : withoutEnd(this.#inline({ children: head.children })),
      text: box + withoutStart(texts.filter((text) => text !== '').join(' '), head !== null),
      line: this.#lineOf(item),
    });
    for (const child of children.slice(begins.length)) {
      if (child.type === 'list') this.#readList(child, depth + 1);
      else this.read(child);
    }
  }

  /** Each row a list item: its first cell is the head, the others carry the names of their columns. */
  #readTable(table: Table): void {
    const [header, ...rows] = table.children.map((row) =>
      row.children.map((cell) => this.#inline(cell)),
    );
    // A table of one row has nothing but its header to say.
    if (rows.length === 0) {
      const text = (header ?? []).filter((cell) => cell !== '').join('; ');
      this.blocks.push({ kind: 'paragraph', text, line: this.#lineOf(table) });
    }
    for (const [position, cells] of rows.entries()) {
      const [first = '', ...others] = cells;
      const named = others.flatMap((cell, column) => {
        const name = header?.[column + 1] ?? '';
        return cell === '' ? [] : [name === '' ? cell : `${name}: ${cell}`];
      });
      this.blocks.push({
        kind: 'item',
        depth: 0,
        number: null,
        head: first === '' ? null : first.replaceAll('**', ''),
        text: named.join('; '),
        isRow: true,
        line: this.#lineOf(table.children[position + 1] ?? table),
      });
    }
  }

  #readQuote(children: readonly (BlockContent | DefinitionContent)[]): void {
    for (const child of children) {
      if (child.type === 'blockquote') this.#readQuote(child.children);
      else if (child.type === 'paragraph') {
        this.blocks.push({ kind: 'quote', text: this.#inline(child), line: this.#lineOf(child) });
      } else this.read(child);
    }
  }

  /** A block of HTML is read once more as the text between its tags; its headings are headings. */
  #readHtml(html: string, line: number): void {
    let done = 0;
    const readTo = (end: number): void => {
      const text = this.#textOfHtml(html.slice(done, end));
      this.blocks.push({ kind: 'paragraph', text, line: line + lineBreaks(html.slice(0, done)) });
    };
    for (const { 0: heading, 1: depth, index } of html.matchAll(HTML_HEADING)) {
      readTo(index);
      const text = this.#textOfHtml(heading);
      const at = line + lineBreaks(html.slice(0, index));
      this.blocks.push({ kind: 'heading', depth: Number(depth), text, line: at });
      done = index + heading.length;
    }
    readTo(html.length);
  }

  #textOfHtml(html: string): string {
    // Parsed for its character references alone, behind a word so that no line begins a list.
    const [node] = fromMarkdown(`${BEFORE_HTML}${escapeText(visibleText(html))}`).children;
    return node?.type === 'paragraph' ? this.#inline(node).slice(BEFORE_HTML.length).trim() : '';
  }

  #inline({ children }: Pick<Paragraph, 'children'>): string {
    return portableInline(children, this.#references, this.#onLink);
  }

  #lineOf(node: { readonly position?: RootContent['position'] }): number {
    return node.position?.start.line ?? 1;
  }
}
