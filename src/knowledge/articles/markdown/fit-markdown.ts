/** One line of Markdown for a place that holds so much and no more. */
import { cutMarkdown } from './cut-markdown.ts';

const LEFT_OUT = ' …';

/** `markdown` cut to `limit` UTF-16 units (at least 4), with ` …` for what was left out. */
export function fitMarkdown(markdown: string, limit: number): string {
  if (markdown.length <= limit) return markdown;
  return cutMarkdown(markdown, limit - LEFT_OUT.length, 'sentence').kept + LEFT_OUT;
}
