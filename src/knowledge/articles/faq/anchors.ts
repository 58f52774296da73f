/**
 * The name of a heading within its page, as links to it end: `faq.md#how-do-i-join`.
 *
 * As GitHub makes them, which most programs for sites follow; an id that the author has given
 * (`## How do I join? {#join}`) comes before.
 */
import type { FrontMatter } from '../front-matter/front-matter.ts';
import type { Heading } from '../article.ts';
import { plainText } from '../markdown/portable-markdown.ts';

const GIVEN = /\{:?\s*#([^\s{}]+)[^{}]*\}[\s#]*$/;

/** Text of a heading, or what stands behind the `#` of a link → anchor; empty where no sign is left. */
export function anchorOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-');
}

/** @param headings - All of a file, in their order: of two that read alike the second gets a number. */
export function anchorsOf(
  headings: readonly Heading[],
  { body, bodyLine }: Pick<FrontMatter, 'body' | 'bodyLine'>,
): ReadonlyMap<Heading, string> {
  const lines = body.split('\n');
  const taken = new Set<string>();
  const repeated = new Map<string, number>();
  const anchors = new Map<Heading, string>();
  for (const heading of headings) {
    const given = GIVEN.exec(lines[heading.line - bodyLine] ?? '')?.[1];
    const own = anchorOf(given ?? plainText(heading.text)) || 'question';
    let number = repeated.get(own) ?? 0;
    let anchor = number === 0 ? own : `${own}-${number}`;
    while (taken.has(anchor)) anchor = `${own}-${(number += 1)}`;
    taken.add(anchor);
    repeated.set(own, number);
    anchors.set(heading, anchor);
  }
  return anchors;
}
