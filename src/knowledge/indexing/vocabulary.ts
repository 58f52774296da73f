/**
 * Strings and their numbers, in a form that a worker can hand over and a disk can hold: one string
 * and two typed arrays instead of a hundred thousand small objects.
 */
import { sharedArray } from './shared-array.ts';
import { hashOf } from './string-hash.ts';

export interface Vocabulary {
  /** All entries one after the other, in the order of their numbers. */
  readonly text: string;
  /** Entry `n` is `text.slice(start[n], start[n + 1])`. */
  readonly start: Uint32Array;
  /** Open-addressing hash table: entry number + 1, or 0 where it is free. A power of two long. */
  readonly table: Uint32Array;
}

/** Numbers entries in the order of their coming. */
export function vocabularyOf(entries: Iterable<string>, count: number): Vocabulary {
  const start = sharedArray(Uint32Array, count + 1);
  const table = sharedArray(Uint32Array, tableSize(count));
  const parts: string[] = [];
  let length = 0;
  let number = 0;
  for (const entry of entries) {
    parts.push(entry);
    length += entry.length;
    number++;
    start[number] = length;
    let slot = hashOf(entry) & (table.length - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
    table[slot] = number;
  }
  return { text: parts.join(''), start, table };
}

/** Number of the entry, or -1 when it is not there. */
export function numberOf({ text, start, table }: Vocabulary, entry: string): number {
  for (let slot = hashOf(entry) & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
    const number = table[slot]! - 1;
    if (number < 0) return -1;
    const from = start[number]!;
    if (start[number + 1]! - from === entry.length && text.startsWith(entry, from)) return number;
  }
}

export function entryOf({ text, start }: Vocabulary, number: number): string {
  return text.slice(start[number], start[number + 1]);
}

export function sizeOf({ start }: Vocabulary): number {
  return start.length - 1;
}

/** At most half full, so that a search for an absent entry ends after a step or two. */
function tableSize(count: number): number {
  let size = 4;
  while (size < 2 * count) size *= 2;
  return size;
}
