/**
 * Hash of a string, unit by unit, so that whoever reads a text anyway can hash as it goes.
 *
 * FNV-1a over UTF-16 units. Source: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export const HASH_START = 0x811c9dc5;

/** The hash with one more UTF-16 unit. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The finished hash: its upper bits decide on the lower ones too, which is where tables look. Integer in [0, 2³²). */
export function finishedHash(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

export function hashOf(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at++) hash = hashWith(hash, text.charCodeAt(at));
  return finishedHash(hash);
}
