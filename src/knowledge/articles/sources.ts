/** Sources of an article, from its front matter or from its last section. */
import type { Block, Source } from './article.ts';
import { finding, type Finding, type Place } from './finding.ts';
import { unsafeUrl, wrongType } from './reading-errors.ts';
import { textOf, type FrontMatterFields } from './front-matter/front-matter-fields.ts';
import type { FrontMatter } from './front-matter/front-matter.ts';
import { plainText } from './markdown/portable-markdown.ts';
import { tokensAndLinks } from './markdown/inline-tokens.ts';
import { sentencesOf } from './markdown/markdown-sentences.ts';

/** `sources:` of the front matter. An entry without a title is left out. */
export function sourcesOfFrontMatter(fields: FrontMatterFields): Source[] {
  return fields.mappings('sources').flatMap((entry) => {
    const title = textOf(entry.get('title'));
    if (title === null) return [];
    const publisher = textOf(entry.get('publisher'));
    return [
      {
        title,
        publisher,
        year: textOf(entry.get('year')),
        url: webAddress(textOf(entry.get('url'))),
      },
    ];
  });
}

/** What `sourcesOfFrontMatter` leaves out: works without a title, and addresses that are none. */
export function sourceFindings({ values, placeOf }: FrontMatter): Finding[] {
  const value = values.get('sources');
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry, position) => {
    if (!(entry instanceof Map)) return [];
    const place = (...path: readonly string[]): Place =>
      Array.isArray(value)
        ? placeOf('sources', String(position), ...path)
        : placeOf('sources', ...path);
    const untitled = textOf(entry.get('title')) === null;
    const url = textOf(entry.get('url'));
    const unsafe = url !== null && webAddress(url) === null;
    return [
      ...(untitled ? [finding(wrongType, place(), UNTITLED)] : []),
      ...(unsafe ? [finding(unsafeUrl, place('url'), { url })] : []),
    ];
  });
}

const UNTITLED = {
  key: 'sources',
  expected: 'a list of works that each have a `title`',
  found: 'one without',
};

/** A section *Sources*: list items of the form `Title. Publisher, year. <address>`. */
export function sourcesOfSection(blocks: readonly Block[]): Source[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'item' && block.kind !== 'paragraph') return [];
    const head = block.kind === 'item' && block.head !== null ? `${block.head}. ` : '';
    return [sourceOf(head + block.text)];
  });
}

function sourceOf(markdown: string): Source {
  const tokens = tokensAndLinks(markdown);
  const url = webAddress(tokens.find((token) => token.kind === 'link')?.url ?? null);
  // An address written out is its own link text: it is not part of the title.
  const shown = tokens.filter((token) => token.kind !== 'link' || !/^https?:/.test(token.label));
  const text = shown
    .map((token) => (token.kind === 'link' ? plainText(token.label) : token.text))
    .join('')
    .trim()
    .replace(/\.$/, '');
  const [, named = text, year = null] = /^(.*?)(?:,? \(?(\d{4})\)?)?$/s.exec(text) ?? [];
  // "Title. Publisher": the last sentence names the publisher.
  const sentences = sentencesOf(named);
  const publisher = sentences.length > 1 ? (sentences.at(-1) ?? null) : null;
  const title = publisher === null ? named : named.slice(0, -publisher.length);
  return { title: title.trim().replace(/\.$/, ''), publisher, year, url };
}

function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : null;
}
