/** Articles that say the same: one listed beside the other would send a reader in a circle. */
import type { Article } from '../articles/article.ts';
import { plainText } from '../articles/markdown/portable-markdown.ts';
import { NEAR_DUPLICATE, resemblance, shinglesOf } from '../language/resemblance.ts';

export function areNearDuplicates(one: Article, other: Article): boolean {
  if (one.slug === other.slug || haveOneTitle(one, other)) return true;
  const numbers = new Map<string, number>();
  const [a, b] = [one, other].map((article) => shinglesOf(wordNumbers(article, numbers)));
  return a !== undefined && b !== undefined && resemblance(a, b) >= NEAR_DUPLICATE;
}

/** In a list they would look like one article twice. */
function haveOneTitle(one: Article, other: Article): boolean {
  return titleKey(one.title).toLowerCase() === titleKey(other.title).toLowerCase();
}

/** A title as links name it: white space does not count. */
export function titleKey(title: string): string {
  return title.replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** @param numbers - Of words; those that are new are added. */
function wordNumbers({ blocks }: Article, numbers: Map<string, number>): number[] {
  const texts = blocks.map((block) =>
    plainText(block.kind === 'item' ? `${block.head ?? ''} ${block.text}` : block.text),
  );
  const words = texts
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.map((word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
}
