/**
 * A set of words in few bytes, a Bloom filter: whatever was put in is found, and of other words a few in a hundred are
 * taken for some of it.
 *
 * Burton H. Bloom, _Space/time trade-offs in hash coding with allowable errors_ (1970). Two hashes stand for all: Kirsch &
 * Mitzenmacher, _Less hashing, same performance_ (2006).
 */

/** Places a word has: with eight bits a word 2.2 % of others are found as well, and one place more or less changes little. */
const PLACES = 5;

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/; any two starts give two hashes. */
const PRIME = 0x01000193;
const STARTS = [0x811c9dc5, 0x9747b28c] as const;

/** @param bits - Their number is a power of two. */
export function addWord(bits: Uint8Array, word: string): void {
  for (const place of placesOf(bits, word)) bits[place >>> 3]! |= 1 << (place & 7);
}

/** @param bits - As `addWord` has left them. */
export function mayHold(bits: Uint8Array, word: string): boolean {
  return placesOf(bits, word).every((place) => (bits[place >>> 3]! & (1 << (place & 7))) !== 0);
}

function placesOf(bits: Uint8Array, word: string): readonly number[] {
  const mask = 8 * bits.length - 1;
  const [first, second] = [hashOf(word, STARTS[0]), hashOf(word, STARTS[1]) | 1];
  return Array.from({ length: PLACES }, (_, nth) => (first + Math.imul(nth, second)) & mask);
}

function hashOf(word: string, start: number): number {
  let hash: number = start;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  // FNV leaves its low bits, which are used, to the last letters.
  return hash ^ (hash >>> 15);
}
