/**
 * Front matter values, each read with the type an article needs.
 *
 * A value of another type is left out and reported; it never stops the article.
 */
import { finding, type Finding } from './findings/finding.ts';
import { wrongType } from './findings/wrong-type.ts';
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
    if (text === null && value !== null && value !== undefined) this.#report(key, 'text', value);
    return text;
  }

  /** A list of texts; one text alone is a list of one. */
  texts(key: string): string[] {
    const value = this.#frontMatter.values.get(key);
    if (value === null || value === undefined) return [];
    const list = Array.isArray(value) ? value : [value];
    const texts = list.map(textOf).filter((text) => text !== null);
    if (texts.length < list.length) this.#report(key, 'a list of texts', value);
    return texts;
  }

  /** A list of mappings, as `sources` is. */
  mappings(key: string): ReadonlyMap<unknown, unknown>[] {
    const value = this.#frontMatter.values.get(key);
    if (value === null || value === undefined) return [];
    const list = Array.isArray(value) ? value : [value];
    const mappings = list.filter((entry) => entry instanceof Map);
    if (mappings.length < list.length) this.#report(key, 'a list of mappings', value);
    return mappings;
  }

  #report(key: string, expected: string, value: unknown): void {
    const place = this.#frontMatter.placeOf(key);
    const found = Array.isArray(value)
      ? 'a list'
      : value instanceof Map
        ? 'a mapping'
        : typeof value;
    this.findings.push(finding(wrongType, place, { key, expected, found }));
  }
}

/** A scalar as trimmed text; null for everything else and for empty text. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return null;
  const text = String(value).trim();
  return text === '' ? null : text;
}
