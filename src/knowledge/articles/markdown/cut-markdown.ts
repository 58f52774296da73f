/**
 * One line of portable Markdown → a beginning that fits, and the rest.
 *
 * A cut falls after a sentence or a word, else between two characters as a reader sees them; never
 * inside a link, a code span, emphasis, an escape or a directional isolate, because both halves
 * would show their marks.
 */
import { escapeText, plainText } from './portable-markdown.ts';
import { inlineTokens } from './inline-tokens.ts';
import { sentencesOf } from './markdown-sentences.ts';
import { OpenStack } from './open-stack.ts';

export interface CutMarkdown {
  /** At most `limit` units; empty only when the text begins with white space alone. */
  readonly kept: string;
  readonly rest: string;
}

/** What the sentence before a cut may need behind it to be told from an abbreviation, in UTF-16 units. */
const LOOK_AHEAD = 40;

/**
 * @param limit - UTF-16 units. Integer, at least 2; a single character that is longer is cut too.
 * @param after - `sentence`: after a sentence where one ends in the second half, else after a word.
 */
export function cutMarkdown(
  markdown: string,
  limit: number,
  after: 'sentence' | 'word',
): CutMarkdown {
  if (markdown.length <= limit) return { kept: markdown, rest: '' };
  const cut = lastCut(markdown, limit, after);
  if (cut > 0) return cutAt(markdown, cut);
  // It begins with a link, code, emphasis or isolate that does not fit, so its text is shown instead. Escaped text
  // can be cut before any of its escapes, so this happens once.
  const text = escapeText(plainText(markdown)).replace(/[\u2066-\u2069]/g, '');
  if (text.length <= limit) return { kept: text, rest: '' };
  // A letter with a page of accents is parted between two of them, but still not inside an escape.
  const lastPlace = possibleCuts(text.slice(0, limit + 1), limit).at(-1)?.at ?? limit;
  return cutAt(text, lastCut(text, limit, after) || lastPlace);
}

function cutAt(text: string, cut: number): CutMarkdown {
  return { kept: text.slice(0, cut).trimEnd(), rest: text.slice(cut).trimStart() };
}

/** The best place to cut, at most `limit`; 0 when there is none. */
function lastCut(markdown: string, limit: number, after: 'sentence' | 'word'): number {
  const places = possibleCuts(markdown.slice(0, limit + 1), limit);
  if (after === 'sentence') {
    const sentence = lastSentenceEnd(markdown.slice(0, limit + LOOK_AHEAD), limit, places);
    if (sentence !== null) return sentence;
  }
  const word = places.findLast(({ endsWord }) => endsWord);
  if (word !== undefined) return word.at;
  const isBorder = characterBorders(markdown.slice(0, limit + LOOK_AHEAD));
  return places.findLast(({ at }) => at <= limit && isBorder(at))?.at ?? 0;
}

interface PossibleCut {
  readonly at: number;
  readonly endsWord: boolean;
}

/** Places where nothing is open, ascending. What is opened and not closed lets no cut fall behind it. */
function possibleCuts(window: string, limit: number): PossibleCut[] {
  const places: PossibleCut[] = [];
  const open = new OpenStack();
  for (const token of inlineTokens(window)) {
    if (token.kind !== 'text') {
      const end = token.at + token.source.length;
      if (end > limit) return places;
      open.read(token, window.charAt(end));
      if (open.isEmpty) places.push({ at: end, endsWord: false });
      continue;
    }
    for (const { 0: piece, index } of token.source.matchAll(/\s+|./gsu)) {
      const at = token.at + index;
      const end = at + piece.length;
      if (open.isEmpty && at > 0 && /^\s/.test(piece)) {
        // A combining mark after a space is one character with it.
        const isWhole = !/^\p{M}/u.test(window.slice(end, end + 2));
        if (isWhole) places.push({ at, endsWord: true });
      }
      if (end > limit) return places;
      open.readCharacter(piece);
      if (open.isEmpty) places.push({ at: end, endsWord: false });
    }
  }
  return places;
}

/** Whether a mark is opened that nothing closes, as in half of a text that was cut without care. */
export function hasOpenMark(markdown: string): boolean {
  const open = new OpenStack();
  for (const token of inlineTokens(markdown)) {
    open.read(token, markdown.charAt(token.at + token.source.length));
  }
  return !open.isEmpty;
}

/** Null when none is in the second half: half a page of white is worse than an unfinished sentence. */
function lastSentenceEnd(
  window: string,
  limit: number,
  places: readonly PossibleCut[],
): number | null {
  // Reading begins at a word: what ends a sentence is told by the words around it.
  const start =
    places.findLast(({ at, endsWord }) => endsWord && at < limit / 2)?.at ?? Math.floor(limit / 2);
  const safe = new Set(places.map(({ at }) => at));
  let last: number | null = null;
  let end = start;
  for (const sentence of sentencesOf(window.slice(start))) {
    end = window.indexOf(sentence, end) + sentence.length;
    if (end > limit) break;
    if (end >= limit / 2 && safe.has(end)) last = end;
  }
  return last;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Tells where a character ends that a reader sees as one: a letter with its accents, a family of emoji. */
function characterBorders(text: string): (at: number) => boolean {
  // Of a long text only the places asked for are looked at.
  const segments = graphemes.segment(text);
  return (at) => at === text.length || segments.containing(at)?.index === at;
}

/**
 * Length of the longest beginning of at most `limit` units (at least 2) that parts no character a
 * reader sees as one; where the first alone is longer, no surrogate pair.
 */
export function wholeCharacters(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const isBorder = characterBorders(text.slice(0, limit + LOOK_AHEAD));
  for (let end = limit; end > 0; end -= 1) if (isBorder(end)) return end;
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return isHalf && limit > 1 ? limit - 1 : limit;
}
