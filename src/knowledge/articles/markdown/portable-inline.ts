/** Inline nodes of a Markdown tree → portable Markdown on one line. */
import type { FootnoteDefinition, Link, LinkReference, PhrasingContent } from 'mdast';
import { withoutBrokenLines } from '../../language/unspaced-joins.ts';
import { isHtmlTag } from './html-tags.ts';
import { pictureAddress, pictureWords } from './picture-words.ts';
import { codeSpan, escapeText, link } from './portable-markdown.ts';
import type { References } from './references.ts';

/** Called for every link and image with the address as written and its line in the Markdown. */
export type OnLink = (url: string, text: string, line: number) => void;

/** Around italic, bold and struck-out type. */
type EmphasisMark = '*' | '**' | '~~';

/** What stands around a node. */
type Around = EmphasisMark | 'link';

const TO_FOLD = /[^\S ]/;

/** @returns Portable Markdown, trimmed, white space folded to single spaces. */
export function portableInline(
  nodes: readonly PhrasingContent[],
  references: References,
  onLink: OnLink,
): string {
  const text = withoutBrokenLines(inlineNodes(nodes, references, onLink, []));
  // Most texts have single spaces alone, each of which would be put in its own place.
  const isToFold = text.includes('  ') || TO_FOLD.test(text);
  return (isToFold ? text.replace(/\s+/g, ' ') : text).trim();
}

/** @param open - What is around the nodes: bold type within bold type would end it, as a link within a link would. */
function inlineNodes(
  nodes: readonly PhrasingContent[],
  references: References,
  onLink: OnLink,
  open: readonly Around[],
): string {
  // Not one growing text: to look at its end would copy it, for each of a hundred thousand links.
  const pieces: string[] = [];
  let hidden: string | null = null;
  let isAfterLeftOut = false;
  for (const node of nodes) {
    // The text of a script stands beside its tags, not within them.
    if (node.type === 'html') hidden = hiddenBy(node.value, hidden);
    if (hidden !== null) continue;
    const shown = inlineNode(node, references, onLink, open);
    // An icon before the end of a sentence: the space before it goes with it.
    if (isAfterLeftOut && ENDS_SENTENCE.test(shown)) trimEnd(pieces);
    isAfterLeftOut = shown === '' && (node.type === 'image' || node.type === 'imageReference');
    if (shown === '') continue;
    if (wouldJoin(pieces.at(-1) ?? '', shown)) pieces.push(APART);
    pieces.push(shown);
  }
  return pieces.join('');
}

function trimEnd(pieces: string[]): void {
  for (let last = pieces.pop(); last !== undefined; last = pieces.pop()) {
    const text = last.trimEnd();
    if (text === '') continue;
    pieces.push(text);
    return;
  }
}

/** The element, if any, whose text does not show from this tag on. */
function hiddenBy(tag: string, hidden: string | null): string | null {
  const [, slash, name] = /^<(\/?)(script|style)\b/i.exec(tag) ?? [];
  if (name === undefined) return hidden;
  if (slash === '') return hidden ?? name.toLowerCase();
  return hidden === name.toLowerCase() ? null : hidden;
}

const ENDS_SENTENCE = /^[.,;:!?)]/;
const ENDS_ESCAPED = /(?<!\\)(?:\\\\)*\\.$/s;

/** A zero-width space. */
const APART = '\u200B';

/** `**a**` and `*b*` side by side would be read as other marks. */
function wouldJoin(before: string, after: string): boolean {
  const [last, first] = [before.at(-1), after[0]];
  const touch = last === first && (first === '*' || first === '~' || first === '`');
  return touch && !ENDS_ESCAPED.test(before);
}

function inlineNode(
  node: PhrasingContent,
  references: References,
  onLink: OnLink,
  open: readonly Around[],
): string {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'text':
      return escapeText(node.value);
    case 'emphasis':
      return marked('*', node.children, references, onLink, open);
    case 'strong':
      return marked('**', node.children, references, onLink, open);
    case 'delete':
      return marked('~~', node.children, references, onLink, open);
    case 'inlineCode':
      return codeSpan(node.value.replace(/\s+/g, ' '));
    case 'break':
      return ' ';
    case 'html':
      // Tags are dropped and their text stays; a comment has no text, a line break parts words.
      if (/^<br\b/i.test(node.value)) return ' ';
      return /^<[!?]/.test(node.value) || isHtmlTag(node.value) ? '' : escapeText(node.value);
    case 'link':
      return linked(labelOf(node, references, onLink, open), node.url, line, onLink);
    case 'linkReference': {
      const url = references.definitions.get(node.identifier)?.url;
      if (url === undefined) return inlineNodes(node.children, references, onLink, open);
      return linked(labelOf(node, references, onLink, open), url, line, onLink);
    }
    case 'image':
    case 'imageReference': {
      const url = pictureAddress(node, references);
      const text = escapeText(pictureWords(node, url));
      if (url === null) return text;
      const toPicture = linked(text, url, line, onLink);
      return open.includes('link') ? text : toPicture;
    }
    case 'footnoteReference':
      return footnote(references.footnotes.get(node.identifier), references, onLink);
    default:
      return node satisfies never;
  }
}

function marked(
  mark: EmphasisMark,
  children: readonly PhrasingContent[],
  references: References,
  onLink: OnLink,
  open: readonly Around[],
): string {
  if (open.includes(mark)) return inlineNodes(children, references, onLink, open);
  return withMark(mark, inlineNodes(children, references, onLink, [...open, mark]));
}

function labelOf(
  { children }: Link | LinkReference,
  references: References,
  onLink: OnLink,
  open: readonly Around[],
): string {
  return inlineNodes(children, references, onLink, [...open, 'link']);
}

function footnote(
  note: FootnoteDefinition | undefined,
  references: References,
  onLink: OnLink,
): string {
  // A note within a note is left out: notes may refer to one another in a circle.
  const withoutNotes = { ...references, footnotes: new Map<string, FootnoteDefinition>() };
  const text = note?.children
    .flatMap((child) =>
      child.type === 'paragraph' ? [portableInline(child.children, withoutNotes, onLink)] : [],
    )
    .join(' ');
  return text ? ` (${text})` : '';
}

/** Marks close to their text, as Discord wants them; nothing when there is no text. */
function withMark(mark: EmphasisMark, text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return text;
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  return `${before}${mark}${trimmed}${mark}${after}`;
}

/** Only http and https become links; the text of every other link stays as text. */
function linked(text: string, url: string, line: number, onLink: OnLink): string {
  onLink(url, text, line);
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return text;
  const label = text.trim();
  return label === '' || label.includes('](') ? text : link(label, new URL(url).href);
}
