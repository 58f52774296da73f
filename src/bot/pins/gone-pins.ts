/** Pins that lead to an article which is no longer there. */
import type { Library, Slug } from '../../knowledge/index.ts';
import type { Pin } from '../state/pins.ts';

type Finder = Pick<Library, 'find'>;

function isGone({ article }: Pin, library: Finder): boolean {
  return library.find(article as Slug) === undefined;
}

/** How many of them are. */
export function goneAmong(pins: readonly Pin[], library: Finder): number {
  return pins.filter((pin) => isGone(pin, library)).length;
}
