/**
 * *Stem variants*: stems that differ in their last letters only, as "preservation" and "preservative",
 * "nation" and "nationalism" do once they are stemmed.
 *
 * Narrower than the word families of `language/word-families.ts`. Those are looked for in one article that
 * was found already; these find articles, and among all words of a corpus many begin alike by chance.
 */
import { languageOfWord, withoutMark } from '../language/languages/marks.ts';
import type { Term } from '../language/terms.ts';
import { sizeOf, type Vocabulary } from '../indexing/vocabulary.ts';

/** Letters that all variants of a stem begin with. */
const ROOT = 5;
/** Letters by which one of two may be longer. */
const LONGEST_ENDING = 3;

export interface StemVariant {
  /** Number of the term. */
  readonly number: number;
  /** Letters that both begin with, as a share of the longer one; in (0, 1). */
  readonly sharedStem: number;
}

/** A power of two, so that a group holds a few terms even in a large vocabulary. */
const GROUPS = 65_536;

/** Terms that begin alike, as chains of term number + 1; 0 ends one. */
export interface StemVariantTable {
  readonly terms: Vocabulary;
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** Goes through all terms, which takes too long to do it for each question. */
export function stemVariantTable(terms: Vocabulary): StemVariantTable {
  const { text, start } = terms;
  const next = new Int32Array(sizeOf(terms));
  const first = new Int32Array(GROUPS);
  for (let number = 0; number < next.length; number++) {
    const from = start[number]!;
    if (start[number + 1]! - from < ROOT) continue;
    const group = rootHash(text, from);
    next[number] = first[group]!;
    first[group] = number + 1;
  }
  return { terms, first, next };
}

/**
 * The terms of the corpus that begin like the given one: with at least five letters, and with all
 * letters of the shorter of the two but the last. Empty for a term that is not of ASCII letters.
 */
export function stemVariantsOf(
  { terms, first, next }: StemVariantTable,
  term: Term,
): readonly StemVariant[] {
  const variants: StemVariant[] = [];
  if (term.length < ROOT || !/^[a-z]+$/.test(withoutMark(term))) return variants;
  const language = languageOfWord(term);
  const { text, start } = terms;
  for (let at = first[rootHash(term, 0)]!; at > 0; at = next[at - 1]!) {
    const number = at - 1;
    const from = start[number]!;
    const length = start[number + 1]! - from;
    if (Math.abs(length - term.length) > LONGEST_ENDING) continue;
    const shared = sharedBeginning(term, text, from, length);
    // Other letters may share a group, and the term itself does not stand for itself.
    if (shared < Math.max(ROOT, Math.min(term.length, length) - 1)) continue;
    if (shared === Math.max(term.length, length)) continue;
    if (languageOfWord(text.slice(from, from + length)) !== language) continue;
    variants.push({ number, sharedStem: shared / Math.max(term.length, length) });
  }
  return variants;
}

/** Hash of the five letters from `from` on. */
function rootHash(text: string, from: number): number {
  let value = 0;
  for (let at = from; at < from + ROOT; at++) value = Math.imul(value, 31) + text.charCodeAt(at);
  return value & (GROUPS - 1);
}

/** How many letters of `term` stand at the beginning of the entry of `length` letters at `from`. */
function sharedBeginning(term: string, text: string, from: number, length: number): number {
  const most = Math.min(term.length, length);
  let shared = 0;
  while (shared < most && term.charCodeAt(shared) === text.charCodeAt(from + shared)) shared++;
  return shared;
}
