/** Pictures of an article, from its front matter. */
import type { Picture } from './article.ts';
import type { FrontMatterFields } from './front-matter/front-matter-fields.ts';
import { textOf } from './front-matter/front-matter-fields.ts';

/** What each entry of `images` must have. */
export const PICTURE_FIELDS = ['src', 'alt', 'credit', 'rights'] as const;

/**
 * The first of `images:` that can be shown: one with all four fields, at an https address. A picture
 * that nobody is named for must not be shown, nor one that says nothing to who cannot see it.
 */
export function pictureOf(fields: FrontMatterFields): Picture | null {
  for (const entry of fields.mappings('images')) {
    const [src, alt, credit, rights] = PICTURE_FIELDS.map((field) => textOf(entry.get(field)));
    if (!src || !alt || !credit || !rights) continue;
    const address = pictureAddress(src);
    if (address !== null) return { src: address, alt, credit, rights };
  }
  return null;
}

/** Longest address that a place of display can be asked to load, in UTF-16 units. */
const LONGEST_ADDRESS = 2048;

/**
 * The address of a picture on the web, in the form that browsers send; null for any other: no http, no name
 * or password in it, no host of a network that only some can reach.
 */
export function pictureAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, username, password, hostname, href } = new URL(text);
  const isPublic =
    hostname.includes('.') && !/^[\d.]+$|^\[|\.$/.test(hostname) && !LOCAL.test(hostname);
  const isPlain = protocol === 'https:' && username === '' && password === '';
  return isPlain && isPublic && href.length <= LONGEST_ADDRESS ? href : null;
}

const LOCAL = /\.(?:local|localhost|internal|lan|home|invalid|test|onion)$/i;
