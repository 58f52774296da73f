/**
 * Portable Markdown: the inline Markdown of an article's blocks.
 *
 * `**bold**`, `*italic*`, `~~struck~~`, `` `code` `` and `[text](https://…)`, with a backslash
 * before every other character that Markdown would act on inside a line. CommonMark and Discord
 * read it alike; whatever else Markdown knows (images, HTML, footnotes …) was turned into it by
 * `markdown.ts`. `inline-tokens.ts` reads it.
 */
import { inlineTokens } from './inline-tokens.ts';

/** Plain text → portable Markdown that shows exactly this text. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_~[\]<|]/g, '\\$&');
}

/** Text → a code span, with a fence longer than any run of backticks inside. */
export function codeSpan(text: string): string {
  const longestRun = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Text and address → a link. Parentheses in the address are percent-encoded, so that `)` ends it. */
export function link(text: string, url: string): string {
  return `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** Portable Markdown → the text a reader sees, without marks. */
export function plainText(markdown: string): string {
  // Most texts have no marks, and this is asked of every text that is indexed.
  if (!/[\\`*~[\]]/.test(markdown)) return markdown;
  return inlineTokens(markdown)
    .map(({ text }) => text)
    .join('');
}
