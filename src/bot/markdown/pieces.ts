/** One line of Discord's Markdown → pieces that fit, cut where `cutMarkdown` allows. */
import { cutMarkdown } from '../../knowledge/index.ts';

/** `markdown` in pieces of at most `limit` UTF-16 units (at least 4), in order, none empty. */
export function pieces(markdown: string, limit: number): string[] {
  const result: string[] = [];
  let rest = markdown.trim();
  while (rest !== '') {
    const cut = cutMarkdown(rest, limit, 'sentence');
    if (cut.kept !== '') result.push(cut.kept);
    rest = cut.rest;
  }
  return result;
}
