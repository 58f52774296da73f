/**
 * HTML → the same text in elements that Markdown has, too: lists of terms become points with a bold head,
 * heads of what folds out become headings, and tables that only lay out a page become what they hold.
 */
import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { withRowSpansFilled } from './row-spans.ts';

/** What a cell of a table cannot hold in Markdown: rows are single lines there. */
const BLOCKS = 'pre, ul, ol, dl, table, blockquote, h1, h2, h3, h4, h5, h6, p + p';

/** @param left - Elements that go, with all they hold. */
export function withStructure({ children }: Root, left: ReadonlySet<Element>): Root {
  return {
    type: 'root',
    children: children.flatMap((node) => (node.type === 'doctype' ? [] : structured(node, left))),
  };
}

function structured(node: ElementContent, left: ReadonlySet<Element>): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (left.has(node)) return [];
  const children = node.children.flatMap((child) => structured(child, left));
  switch (node.tagName) {
    case 'summary':
      return [{ ...node, tagName: 'h3', children }];
    case 'dl':
      return [points(children)];
    case 'table': {
      const table = { ...node, children };
      return isLayout(table)
        ? cellsOf(children).map((cell) => div(cell.children))
        : [withRowSpansFilled(table)];
    }
    // Of a figure only what it holds stays, and the caption would go on behind the picture.
    case 'figcaption':
      return [{ ...node, tagName: holdsBlocks(children) ? 'div' : 'p', children }];
    default:
      return [{ ...node, children }];
  }
}

/** One row without headings says nothing by being a row: a box with its name, or two columns of a page. */
function isLayout({ children }: Element): boolean {
  const inside: Root = { type: 'root', children };
  return (
    select(BLOCKS, inside) !== undefined ||
    (selectAll('tr', inside).length === 1 && select('th', inside) === undefined)
  );
}

function holdsBlocks(children: ElementContent[]): boolean {
  return select(`p, ${BLOCKS}`, { type: 'root', children }) !== undefined;
}

function cellsOf(nodes: readonly ElementContent[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    return /^(?:td|th|caption)$/.test(node.tagName) ? [node] : cellsOf(node.children);
  });
}

/** Several terms in a row share what follows them. */
function points(nodes: readonly ElementContent[]): Element {
  const items: ElementContent[] = [];
  let terms: ElementContent[][] = [];
  for (const node of ungrouped(nodes)) {
    if (node.tagName === 'dt') terms.push(node.children);
    else {
      items.push(point(terms, node.children));
      terms = [];
    }
  }
  if (terms.length > 0) items.push(point(terms, []));
  return element('ul', items);
}

/** `dt` and `dd` may stand in a `div` each pair. */
function ungrouped(nodes: readonly ElementContent[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    return /^(?:dt|dd)$/.test(node.tagName) ? [node] : ungrouped(node.children);
  });
}

function point(terms: readonly ElementContent[][], said: readonly ElementContent[]): Element {
  const names = terms.flatMap((term, at) => {
    const name = trimmed(term);
    return at === 0 ? name : [text(', '), ...name];
  });
  if (names.length === 0) return element('li', said);
  const bold = element('strong', names);
  const between = text(/[?!.:;؟？。：]$/.test(textOf(bold)) ? ' ' : ': ');
  const [first, ...rest] = said.filter((node) => !isBlank(node));
  if (first === undefined) return element('li', [bold]);
  if (first.type !== 'element' || first.tagName !== 'p') {
    return element('li', [bold, between, ...said]);
  }
  return element('li', [element('p', [bold, between, ...first.children]), ...rest]);
}

/** Without what is bold in it, which all of it will be, and without space at its ends. */
function trimmed(term: readonly ElementContent[]): ElementContent[] {
  const plain = term.flatMap((node) =>
    node.type === 'element' && /^(?:strong|b|p)$/.test(node.tagName) ? node.children : [node],
  );
  const full = plain.filter((node, at) => !isBlank(node) || (at > 0 && at < plain.length - 1));
  return full.map((node, at) => {
    if (node.type !== 'text') return node;
    const start = at === 0 ? node.value.trimStart() : node.value;
    return text(at === full.length - 1 ? start.trimEnd() : start);
  });
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function element(tagName: string, children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children: [...children] };
}

function div(children: readonly ElementContent[]): Element {
  return element('div', children);
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
