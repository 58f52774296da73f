/**
 * The parts of a page that a link can name behind its `#`: headings, and what bears an id.
 *
 * Each program for sites makes the name of a heading in its own way (spaces become one hyphen or several,
 * accents stay or go, a number in front is dropped), so names are compared by their letters and digits
 * alone; and a page that takes in text from elsewhere may have any part.
 */
import type { ArticleSource } from '../../articles/article-source.ts';
import { plainText } from '../../articles/markdown/portable-markdown.ts';

/** Names in one text, each between line breaks, as thousands of pages are held at a time; null: there may be any. */
export type PageParts = string | null;

/** Each looks at a sign of the text a few times at most, whatever stands there: a pull request may bring a megabyte of tabs. */
const HEADINGS = [
  /^[ \t>*+-]*#{1,6}[ \t]*(\S.*)$/gm,
  /^(\S.*)\n[ \t]*(?:=+|-+)[ \t]*$/gm,
  /<h[1-6]\b[^<>]*>([^<]*)<\/h[1-6]>/gi,
];
/** `(kiln)=` above a part, `:label: kiln` in a directive, `$$ (kiln)` behind a formula (MyST): a link may name it from any page. */
const LABEL =
  /^(?:[ \t]*\((?=[^()\n]+\)=[ \t]*$)|[ \t]*:(?:name|label):[ \t]+|[^\n]*\$\$[ \t]*\((?=[^()\n]+\)[ \t]*$))([^()\n]*[^()\s])/gm;
const IDS = [/\b(?:id|name)\s*=\s*\{?\s*["']?([^"'\s{}<>]+)/gi, /\{[^{}\n]*?#([^\s{}]+)/g, LABEL];

/** Templates, files and notes shown within others, components, pages made from code. */
const TAKEN_IN = /\{%|\{\{|--8<--|^<<<|!\[\[|\[!INCLUDE|^[ \t]*:::\s*\w+[.:]|<[A-Z]\w*[\s/>]/m;

/** @param sources - Of all articles of the file: they share its text, and differ in their blocks. */
export function pageParts(sources: readonly ArticleSource[]): PageParts {
  const body = sources[0]?.frontMatter.body ?? '';
  if (TAKEN_IN.test(body)) return null;
  const headings = sources.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [plainText(block.text)] : [])),
  );
  const patterns = [...HEADINGS, ...IDS];
  const written = patterns.flatMap((pattern) =>
    Array.from(body.matchAll(pattern), ([, name = '']) => name),
  );
  return `\n${[...new Set([...headings, ...written].flatMap(spellings))].join('\n')}\n`;
}

/** @returns Names that are one for all pages of the folder. */
export function labelsIn({ frontMatter }: ArticleSource): string[] {
  const written = Array.from(frontMatter.body.matchAll(LABEL), ([, name = '']) => name);
  const ofPage = frontMatter.values.get('label');
  const all = typeof ofPage === 'string' ? [...written, ofPage] : written;
  return all.map(lettersOf).filter((name) => name !== '');
}

/** As `labelsIn`; none where there may be any. */
export function namesIn(parts: PageParts): readonly string[] {
  return (parts ?? '').split('\n').filter((name) => name !== '');
}

export function isLabel(labels: ReadonlySet<string>, anchor: string): boolean {
  return labels.has(lettersOf(anchor));
}

/** What is behind `#` in a link names no part where it is for the browser, or a note at the foot of the page. */
const OF_EVERY_PAGE = /^(?:$|top$|fn|footnote|user-content-|L\d|:~:|[/!]|tab=)/i;

/** @param anchor - What stands behind the `#` of a link, without its `%` notation. */
export function hasPart(parts: PageParts, anchor: string): boolean {
  if (parts === null || OF_EVERY_PAGE.test(anchor)) return true;
  // Of headings that read alike the second one gets a number.
  const named = [anchor, anchor.replace(/[-_]\d+$/, '')].map(lettersOf);
  return named.some((name) => name === '' || parts.includes(`\n${name}\n`));
}

function spellings(name: string): string[] {
  const bare = name.replace(/\{[^{}]*\}|<[^<>]*>|\]\([^()]*\)|:\w+:/g, ' ');
  return [name, bare, bare.replace(/^[^\p{L}]+/u, ''), bare.replace(NOT_ASCII, '')].map(lettersOf);
}

/** Some programs drop them. */
const NOT_ASCII = /[^\p{ASCII}]/gu;

function lettersOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
