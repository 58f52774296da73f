/** A text in one line, in plain words: what its Markdown says, without its signs. */
import { parseMarkdown, type ListLine, type Node } from './parse-markdown.ts';

export function plainLine(text: string): string {
  return parseMarkdown(text).map(wordsOf).join('').replaceAll(/\s+/g, ' ').trim();
}

function wordsOf(node: Node): string {
  const { type, content, lines, fullName } = node;
  if (type === 'br' || type === 'newline') return ' ';
  if (type === 'slashCommand') return `/${String(fullName)}`;
  if (type === 'list') {
    return (lines as readonly ListLine[])
      .map((line) => line.content.map(wordsOf).join(''))
      .join(' ');
  }
  const words = typeof content === 'string' ? content : (content ?? []).map(wordsOf).join('');
  // A line of its own, which need not end in a stop.
  return type === 'heading' ? `${words} ` : words;
}
