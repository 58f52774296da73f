/** Text for a terminal or a pipe: wrapped by what it takes up on the screen, coloured when asked. */
import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import {
  escapeText,
  plainText,
  contained,
  inlineTokens,
  tokensAndLinks,
  withoutDirections,
} from '../knowledge/index.ts';
import type { TerminalStyle } from './style.ts';

/** Fewest columns that text is wrapped to, however far it is indented. */
const NARROWEST = 10;

/**
 * One line of text without what a terminal would obey: escape sequences begin with a control
 * character, and a directional override would turn the line around.
 */
export function terminalLine(text: string): string {
  return contained(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
}

/** Code as it is, its lines and tabs kept; nothing else in it acts on the terminal. */
export function terminalCode(code: string): string {
  return withoutDirections(code.replace(/[^\P{Cc}\n\t]/gu, '')).replace(/^/gm, '    ');
}

/** Portable Markdown → one line; bold shows as bold, a link as its text with the address behind it. */
export function terminalInline(markdown: string, style: TerminalStyle): string {
  const withAddresses = tokensAndLinks(markdown)
    .map((token) => {
      if (token.kind !== 'link') return token.source;
      const { label, url } = token;
      const isAddress = [url, url.replace(/\/$/, '')].includes(plainText(label));
      return isAddress ? label : `${label} (${escapeText(url)})`;
    })
    .join('');
  if (!style.coloured) return terminalLine(plainText(withAddresses));
  return boldParts(withAddresses)
    .map((part, position) => {
      const text = plainText(part).replace(/[\s\p{Cc}]+/gu, ' ');
      return position % 2 === 1 ? bold(text, style) : contained(text);
    })
    .join('')
    .trim();
}

/** The text cut at the marks of bold type, but not at asterisks in code or escaped: every second part is bold. */
function boldParts(markdown: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { source, at } of inlineTokens(markdown)) {
    if (source !== '**') continue;
    parts.push(markdown.slice(start, at));
    start = at + source.length;
  }
  return [...parts, markdown.slice(start)];
}

/** The line in bold type where there is colour. Not wrapped. */
export function bold(text: string, { coloured }: TerminalStyle): string {
  // Whether to colour was decided where the stream is known.
  return coloured ? styleText('bold', contained(text), { validateStream: false }) : contained(text);
}

export function titleLine(text: string, style: TerminalStyle): string {
  return wrap(bold(terminalLine(text), style), style);
}

export function wrap(text: string, { width, linked }: Omit<TerminalStyle, 'coloured'>): string {
  const shown = linked ? text.replace(ADDRESS, openable) : text;
  if (!Number.isFinite(width)) return shown;
  const columns = Math.max(NARROWEST, width);
  const words = shown.split(' ').map((word) => {
    // An address in pieces could not be opened, and the terminal breaks it without harm. No other
    // word may pass the edge; a Chinese sentence is one word, two columns a character.
    if (/https?:\/\//.test(word) || word.length * 2 <= columns) return word;
    return wrapAnsi(word, columns, { hard: true });
  });
  return wrapAnsi(words.join(' '), columns);
}

/** Each line of the text by itself. */
export function wrapLines(text: string, style: TerminalStyle): string {
  return text
    .split('\n')
    .map((line) => wrap(line, style))
    .join('\n');
}

/** A question to whoever types behind it: its lines keep their indent, and the last one the space at its end. */
export function wrapQuestion(text: string, style: TerminalStyle): string {
  const lines = text.split('\n').map((line) => {
    const [, indent = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/.exec(line) ?? [];
    return wrapItem(indent, words, style) + end;
  });
  return lines.join('\n');
}

/** Without the sign that ends its sentence or a mark of direction. */
const ADDRESS = /https?:\/\/[^\s\p{Cc}\u2066-\u2069]*[^\s\p{Cc}\u2066-\u2069.,;:!?]/gu;

/** Source: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda (OSC 8) */
function openable(found: string): string {
  // The bracket that it stands in is not its own.
  const isClosed = found.endsWith(')') && found.split(')').length > found.split('(').length;
  const address = isClosed ? found.slice(0, -1) : found;
  return `\u001B]8;;${address}\u0007${address}\u001B]8;;\u0007${isClosed ? ')' : ''}`;
}

/** A list item whose further lines stand below its text, not below its marker. */
export function wrapItem(marker: string, text: string, style: TerminalStyle): string {
  const wrapped = wrap(text, { ...style, width: style.width - marker.length });
  return marker + wrapped.replaceAll('\n', `\n${' '.repeat(marker.length)}`);
}
