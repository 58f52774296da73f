/**
 * Tags of template languages: Liquid and Jinja (`{% … %}`, `{{ … }}`), Hugo's shortcodes (`{{< … >}}`),
 * Material's snippets (`--8<--`) and VitePress' (`<<< @/a.js`), GitBook's (`[import](a.js)`), MkDocs' `{* … *}`. A tag that names a page stays its address, one
 * that carries a text stays that text; all others show nothing.
 */
import { replaceIn, type SiteLine } from './site-line.ts';
import { titleOfTag } from './titled-tags.ts';

/** None holds its own opening, so that a line of openings is not searched to its end from each of them. */
const TAG =
  /\{\{\{[^{}\n]*\}\}\}|\{\{[<%]?(?:(?!\{\{)[^])*?[%>]?\}\}|\{%(?:(?!\{%)[^])*?%\}|\{\*[^*\n]+\*\}|\{#(?:(?!\{#)[^\n])*?#\}|\{\/\*(?:(?!\{\/\*)[^\n])*?\*\/\}/g;
const REFERENCE = /^\{\{?[<%]\s*-?\s*(?:rel)?(?:ref|link|post_url)\s+["']?([^"'\s>%]+)/;
/** Jekyll's `{{ '/docs/' | relative_url }}`. */
const ADDRESS = /^\{\{-?\s*["'](\/[^"'\s]*)["']\s*\|\s*(?:relative|absolute)_url\b/;
/** `{{YOUR_TOKEN}}`: what a reader is to put in; variables of templates have small letters. */
const PLACEHOLDER = /^\{\{(?!TOC\})[A-Z][A-Z0-9_-]*\}\}$/;
/** Tags that stand for nothing themselves. */
const SILENT = /^\{(?:#|\/\*|%-?\s*(?:end)?(?:raw|verbatim)\s*-?%)/;
const TEXT = /^\{\{[<%][^]*\b(?:text|title|label)="([^"]+)"/;
const SNIPPET =
  /^\s*(?:\[(?:import|include)\b[^\]\n]*\]\([^()\n]*\)|;*-+8<-+.*|<<<(?!<)\s*[^\s<]*\/\S.*|\[TOC\]|\[\[_?TOC_?\]\])\s*$/i;

/** `**{{ page.date }}**`: without the tag only its asterisks would be left. */
const BOLD_TAG = /(\*{1,3})(\{\{(?:(?!\{\{|\*)[^])*?\}\})\1/g;

/** What is meant to be read with its brackets, on one line. */
const RAW =
  /\{%-?\s*(raw|verbatim)\s*-?%\}([^`\n]{0,200}?\{[{%][^`\n]{0,200}?)\{%-?\s*end\1\s*-?%\}/g;

/** A tag that names a page, outside the brackets of a link. */
function linkTo(page: string): string {
  const name =
    page
      .replace(/[#?].*$/, '')
      .split('/')
      .findLast((part) => part !== '') ?? page;
  return `[${name.replace(/\.mdx?$/, '').replace(/[\\[\]]/g, '\\$&')}](${page})`;
}

export interface WithoutTags {
  readonly line: SiteLine;
  /** Where the first tag stood that shows nothing, 0-based in `text`; null without one. */
  readonly at: number | null;
  /** Of what a tag opens; null where it has none. */
  readonly title: string | null;
}

/** Of these it depends on what the program knows whether their text is shown, and how often. */
const CONDITIONS = new Set(['if', 'for', 'unless', 'case', 'ifchanged']);

/** Names of tags that others close: what stands between them is read, and nothing is missing. */
export function pairedTagsIn(markdown: string): ReadonlySet<string> {
  if (!/\{[{%]/.test(markdown)) return new Set();
  const closing = markdown.matchAll(/\{%-?\s*end(\w*)|\{\{[<%]\s*\/\s*([\w-]+)/g);
  const names = Array.from(closing, ([, name, ofHugo = '']) => name ?? ofHugo);
  return new Set(names.filter((name) => !CONDITIONS.has(name)));
}

/** Zola closes any of its shortcodes with `{% end %}`. */
function isPaired(tag: string, paired: ReadonlySet<string>): boolean {
  if (/^\{%-?\s*(?:\w+\(|end\s*-?%)/.test(tag)) return paired.has('');
  const [, name, ofHugo] = TAG_NAME.exec(tag) ?? [];
  return paired.has(name ?? ofHugo ?? ' ');
}

const TAG_NAME = /^\{%-?\s*(?:end)?(\w+)|^\{\{[<%]\s*\/?\s*([\w-]+)/;
/** The same of tags that open, with what stands behind the name. */
const OPENING = /^\{%-?\s*(?!end)([\w-]+)(\s[^]*?)-?%\}$|^\{\{[<%]\s*([\w-]+)(\s[^]*?)[>%]\}\}$/;

/** Null for a tag that nothing closes, which has no text to give a title to. */
function titleIn(tag: string, paired: ReadonlySet<string>): string | null {
  const [, name, attributes, ofHugo = '', behind = ''] = OPENING.exec(tag) ?? [];
  return isPaired(tag, paired) ? titleOfTag(name ?? ofHugo, attributes ?? behind) : null;
}

/** @param paired - As `pairedTagsIn`, of the whole text. */
export function withoutTemplates(line: SiteLine, paired: ReadonlySet<string>): WithoutTags {
  if (SNIPPET.test(line.text)) return { line: { text: '', columns: [] }, at: 0, title: null };
  if (!line.text.includes('{')) return { line, at: null, title: null };
  let at: number | null = null;
  let title: string | null = null;
  const withRaw = replaceIn(line, RAW, ([, , code = '']) => `\`${code.trim()}\``);
  const bare = withRaw.text.includes('*{{')
    ? replaceIn(withRaw, BOLD_TAG, ([, , tag = '']) => (PLACEHOLDER.test(tag) ? `**${tag}**` : tag))
    : withRaw;
  const rest = replaceIn(bare, TAG, ({ 0: tag, index, input }) => {
    const page = REFERENCE.exec(tag)?.[1];
    if (page !== undefined) return /[("'=<]\s*$/.test(input.slice(0, index)) ? page : linkTo(page);
    title ??= titleIn(tag, paired);
    if (title !== null) return '';
    const kept = ADDRESS.exec(tag)?.[1] ?? TEXT.exec(tag)?.[1];
    if (kept !== undefined) return kept;
    if (PLACEHOLDER.test(tag)) return tag;
    if (!SILENT.test(tag) && !isPaired(tag, paired)) at ??= index;
    return '';
  });
  return { line: rest, at, title };
}
