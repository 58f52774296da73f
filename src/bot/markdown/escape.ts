/** Text from people → Markdown that Discord shows as exactly this text, and that notifies nobody. */
import { withoutDirections } from '../../knowledge/index.ts';

/** One line of plain text for use inside Markdown: titles, subjects, words of a question. */
export function escapeLine(text: string): string {
  return atLineStart(escapeInLine(text));
}

/** The same for a place in the middle of a line. */
export function escapeInLine(text: string): string {
  const line = withoutDirections(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return withoutPings(line.replace(/[\\`*_~[\]<>|]/g, '\\$&'));
}

/** The text again that `escapeInLine` was given, but for its spaces. */
export function unescaped(markdown: string): string {
  return markdown.replaceAll('@\u200B', '@').replace(/\\([\\`*_~[\]<>|])/g, '$1');
}

/**
 * The text with a zero-width space in everything that could notify people.
 *
 * The second of two locks, for every reply allows no mentions either. Discord looks for mentions
 * before Markdown, so a backslash would not hold them.
 */
export function withoutPings(text: string): string {
  return text.replace(/@(?=everyone|here|[!&]?\d)/gi, '@\u200B');
}

/**
 * A line of Markdown that does not turn into a heading, a list, a quote, a rule or small print by
 * how it begins. What begins inside a word (`#1`, `-5`, `3.14`) is left alone.
 */
export function atLineStart(markdown: string): string {
  const line = markdown.trimStart();
  if (/^(?:#+(?:\s|$)|-#|[-+*•](?:\s|$)|>|-{3,}\s*$|=+\s*$)/.test(line)) return `\\${line}`;
  return line.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
