/**
 * Front matter values, each read with the type an article needs.
 *
 * A value of another type is left out and reported; it never stops the article.
 */
import { quoted } from '../../language/quoted.ts';
import { decodeReferences } from '../character-references.ts';
import { finding, type Finding } from '../finding.ts';
import { wrongType } from '../reading-errors.ts';
import type { FrontMatter } from './front-matter.ts';

export class FrontMatterFields {
  readonly findings: Finding[] = [];
  readonly #frontMatter: FrontMatter;

  constructor(frontMatter: FrontMatter) {
    this.#frontMatter = frontMatter;
  }

  /** Text or a number, as one trimmed string; null when missing, empty or something else. */
  text(key: string): string | null {
    const value = this.#frontMatter.values.get(key);
    const text = textOf(value);
    if (text === null && !isEmpty(value)) this.#report(key, 'text', kindOf(value));
    return text;
  }

  /** Names: a list, or one text with commas between them. Addresses are none: some programs list former ones. */
  names(key: string): string[] {
    this.texts(key); // Says what is none.
    return namesIn(this.#frontMatter.values.get(key));
  }

  /** Whether it is one text, and no list. */
  isText(key: string): boolean {
    return typeof this.#frontMatter.values.get(key) === 'string';
  }

  /** Whether it says yes, as `draft: true`. */
  isTrue(key: string): boolean {
    return /^(?:true|yes|on)$/i.test(textOf(this.#frontMatter.values.get(key)) ?? '');
  }

  /** Whether it says no, as `published: false`. */
  isFalse(key: string): boolean {
    return /^(?:false|no|off)$/i.test(textOf(this.#frontMatter.values.get(key)) ?? '');
  }

  /** A list of texts; one text alone is a list of one. */
  texts(key: string): string[] {
    const value = this.#frontMatter.values.get(key);
    if (value === null || value === undefined) return [];
    const list = Array.isArray(value) ? value : [value];
    const other = list.find((entry) => textOf(entry) === null && !isEmpty(entry));
    if (other !== undefined) this.#report(key, 'a list of texts', foundAmongTexts(value, other));
    return list.map(textOf).filter((text) => text !== null);
  }

  /** A list of mappings, as `sources` is. */
  mappings(key: string): ReadonlyMap<unknown, unknown>[] {
    const value = this.#frontMatter.values.get(key);
    if (value === null || value === undefined) return [];
    const list = Array.isArray(value) ? value : [value];
    const other = list.find((entry) => !(entry instanceof Map) && !isEmpty(entry));
    if (other !== undefined) {
      this.#report(key, 'a list of mappings (`- title: …`)', foundIn(value, other));
    }
    return list.filter((entry) => entry instanceof Map);
  }

  #report(key: string, expected: string, found: string): void {
    this.findings.push(
      finding(wrongType, this.#frontMatter.placeOf(key), { key, expected, found }),
    );
  }
}

/** As `FrontMatterFields.names`, of a value. */
export function namesIn(value: unknown): string[] {
  const isList = Array.isArray(value);
  const texts = (isList ? value : [value]).map(textOf).filter((text) => text !== null);
  const names = isList ? texts : texts.flatMap((text) => text.split(/\s*[,،、]\s*/));
  return names
    .map((name) => decodeReferences(name).trim())
    .filter((name) => name !== '' && !/^(?:[/#]|[a-z][a-z0-9+.-]*:\/\/)/i.test(name));
}

/** Nothing was written, which is no mistake: a template is full of such keys. */
export function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  );
}

function foundIn(value: unknown, other: unknown): string {
  return Array.isArray(value) ? `a list with ${kindOf(other)} in it` : kindOf(value);
}

function foundAmongTexts(value: unknown, other: unknown): string {
  const text = Array.isArray(value) ? textAsMapping(other) : null;
  return text === null
    ? foundIn(value, other)
    : `${foundIn(value, other)}: with a colon and a space in it ${quoted(text)} needs quotation marks`;
}

/** In a list of texts a mapping is mostly a text: a colon and a space make it one. Null for what cannot have been. */
export function textAsMapping(value: unknown): string | null {
  const [[key, text] = []] = value instanceof Map ? value : [];
  return typeof text === 'string' ? `${String(key)}: ${text}` : null;
}

/** In the words of a finding: `a list`, `a mapping`, `a text`, `an unquoted template tag` … */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Map && isTemplateTag(value)) return 'an unquoted template tag';
  return value instanceof Map
    ? 'a mapping'
    : typeof value === 'string'
      ? 'a text'
      : `a ${typeof value}`;
}

/** `{{ page.title }}` is a mapping to YAML, with another one for its key. */
function isTemplateTag(value: ReadonlyMap<unknown, unknown>): boolean {
  return value.size === 1 && [...value.keys()][0] instanceof Map;
}

/** A scalar as trimmed text; null for everything else and for empty text. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return null;
  const text = String(value).trim();
  return text === '' ? null : text;
}
