/**
 * What stands in a Markdown text that readers of an answer will not see as written.
 *
 * `markdown.ts` puts all of it into words, so none of it stops an article; these notices let the
 * rules in `checking/` tell the author. They are facts without a judgement.
 */
import type { Code, Node, Nodes, Root } from 'mdast';
import { firstElement } from './html-tags.ts';
import { literalLineBreaks } from './latex.ts';
import { isOnlyBadges, pictureAddress, pictureWords } from './picture-words.ts';
import { referencesIn } from './references.ts';

export type MarkdownNotice = {
  /** 1-based line of the Markdown, or of the file once `parse-article.ts` has placed it. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
} & (
  | { readonly kind: 'table' }
  /** `description` is the alternative text, empty when there is none but the file's name. */
  | { readonly kind: 'image'; readonly description: string }
  /** The name of the first tag. */
  | { readonly kind: 'html'; readonly tag: string }
  | { readonly kind: 'heading'; readonly depth: number }
  /** A code fence that runs to the end of the text, because nothing closes it. */
  | { readonly kind: 'open-fence' }
  /** A backslash and an n where the author meant a line break. */
  | { readonly kind: 'literal-line-break' }
  /** A tag of a template language, which shows nothing here. */
  | { readonly kind: 'template' }
  /** A link whose address the text does not give. */
  | { readonly kind: 'undefined-reference'; readonly label: string }
  /** The address as written. */
  | { readonly kind: 'link'; readonly url: string }
);

/**
 * @param markdown - The text that `tree` was parsed from.
 * @returns In the order of the text.
 */
export function noticesIn(tree: Root, markdown: string): MarkdownNotice[] {
  const notices: MarkdownNotice[] = [];
  const references = referencesIn(tree);

  function visit(node: Nodes, isInBadges: boolean): void {
    const isBadge = isInBadges || (node.type === 'paragraph' && isOnlyBadges(node, references));
    const at = startOf(node);
    switch (node.type) {
      case 'table':
        notices.push({ kind: 'table', ...at });
        break;
      case 'image':
      case 'imageReference':
        if (!isBadge) {
          const description = pictureWords(node, pictureAddress(node, references));
          notices.push({ kind: 'image', description, ...at });
        }
        break;
      case 'html': {
        const tag = firstTag(node.value);
        if (tag !== null) notices.push({ kind: 'html', tag, ...at });
        break;
      }
      case 'heading':
        notices.push({ kind: 'heading', depth: node.depth, ...at });
        break;
      case 'code':
        if (isOpenFence(node, markdown)) notices.push({ kind: 'open-fence', ...at });
        break;
      case 'text':
        if (literalLineBreaks(node.value) !== node.value) {
          notices.push({ kind: 'literal-line-break', ...firstLineBreak(node.value, at) });
        }
        break;
      case 'link':
        notices.push({ kind: 'link', url: node.url, ...at });
        break;
      case 'linkReference': {
        const url = references.definitions.get(node.identifier)?.url;
        if (url !== undefined) notices.push({ kind: 'link', url, ...at });
        break;
      }
      default:
        break;
    }
    if ('children' in node) for (const child of node.children) visit(child, isBadge);
  }
  visit(tree, false);
  return notices;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

function startOf({ position }: Node): Position {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/**
 * Name of the first opening tag that a reader would miss; null for comments, which show nothing anywhere, for
 * closing tags, for line breaks, which stay spaces, for headings, and for anchors, which only links lead to.
 */
function firstTag(html: string): string | null {
  const shown = html.replace(/<!--[^]*?(?:-->|$)/g, '').replace(SILENT, '');
  return firstElement(shown);
}

const SILENT = /<w?br\s*\/?>|<h[1-6](?:\s[^<>]*)?>|<a\s(?:[^<>]*\s)?(?:id|name)=[^<>]*>/gi;

function isOpenFence({ position }: Code, markdown: string): boolean {
  // `plainTree` leaves them to the parser that says where code begins and ends.
  if (position?.start.offset === undefined) return false;
  const source = markdown.slice(position.start.offset, position.end.offset);
  const opening = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  if (opening === undefined) return false; // Code by indentation has no fence.
  const lastLine = /\n([^\n]*)$/.exec(source)?.[1] ?? '';
  // In a list or a quotation the line begins with what those begin with.
  const closing = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(lastLine)?.[1];
  return closing === undefined || !closing.startsWith(opening);
}

/** The place of the first literal line break in a text that begins at `start`. */
function firstLineBreak(text: string, start: Position): Position {
  const broken = literalLineBreaks(text);
  let index = 0;
  while (text[index] === broken[index]) index += 1;
  const before = text.slice(0, index).split('\n');
  const length = before.at(-1)?.length ?? 0;
  return before.length === 1
    ? { line: start.line, column: start.column + length }
    : { line: start.line + before.length - 1, column: length + 1 };
}
