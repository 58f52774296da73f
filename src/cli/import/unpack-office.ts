/**
 * The parts of a file of Word or Excel, which is a ZIP archive, within a bound.
 *
 * A few kilobytes can unpack to gigabytes. What is read later is packed anew from the parts that were
 * unpacked here, so that nothing else of the archive is ever unpacked.
 */
import { strFromU8, unzipSync, zipSync } from 'fflate';

/** Of all parts together, in bytes. A workbook of 36,000 long answers has a third of that. */
const MOST_UNPACKED = 300_000_000;

/** Text and what names it; pictures and programs (macros) are not unpacked. */
const READ = /\.(?:xml|rels)$/i;

export interface OfficeParts {
  readonly kind: 'parts';
  /** Path in the archive → what it holds. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** An archive of these parts alone. */
  readonly archive: Uint8Array<ArrayBuffer>;
}

export function unpackOffice(
  bytes: Uint8Array,
): OfficeParts | { readonly kind: 'too-large' | 'damaged' } {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!READ.test(name)) return false;
        // It is also what is kept free for it: a part that is larger than it says is cut there.
        size += originalSize;
        if (size > MOST_UNPACKED) throw new TooLarge();
        return true;
      },
    });
    if (Object.keys(parts).length === 0) return { kind: 'damaged' };
    const archive = zipSync(parts, { level: 0 });
    return { kind: 'parts', parts: new Map(Object.entries(parts)), archive };
  } catch (error) {
    return { kind: error instanceof TooLarge ? 'too-large' : 'damaged' };
  }
}

export function partText(part: Uint8Array): string {
  return strFromU8(part);
}

class TooLarge extends Error {}
