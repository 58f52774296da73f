/**
 * A corpus of any size, the same at every run: for speed and memory, not for quality.
 *
 * Words come from a Zipf distribution, the head being the words of the given sample in their order
 * of frequency and the tail invented, so that stop words, common words and names turn up as often
 * as in real articles.
 */
import type { IndexableText } from '../../src/knowledge/indexing/indexable-text.ts';
import { randomNumbers } from './random-numbers.ts';

export interface CorpusShape {
  readonly articles: number;
  /** Mean length of an article's text in characters; single ones vary from half to one and a half. */
  readonly characters: number;
  /** Different words, at least those of the sample. */
  readonly vocabulary: number;
}

/** Articles one at a time, so that a large corpus need not be held. */
export function* generatedTexts(
  sample: string,
  { articles, characters, vocabulary }: CorpusShape,
): Generator<IndexableText> {
  const random = randomNumbers(1);
  const draw = zipf(wordPool(sample, vocabulary, random), random);
  for (let article = 0; article < articles; article++) {
    const wanted = characters * (0.5 + random());
    const blocks: string[] = [];
    let length = 0;
    while (length < wanted) {
      const block = Array.from({ length: 20 + Math.floor(random() * 80) }, draw).join(' ');
      blocks.push(block.slice(0, Math.max(20, wanted - length)));
      length += block.length;
    }
    const title = Array.from({ length: 4 + Math.floor(random() * 6) }, draw).join(' ');
    yield { title, aliases: [], keywords: [], askedAs: [], blocks };
  }
}

/** Questions of 5 to 14 words, half of them common words of the corpus, half from one of its articles. */
export function generatedQuestions(texts: readonly IndexableText[], count: number): string[] {
  const random = randomNumbers(2);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, () => {
    const length = 5 + Math.floor(random() * 10);
    const words = pick(pick(texts).blocks).split(' ');
    const from = Math.floor(random() * Math.max(1, words.length - length));
    return `${words.slice(from, from + length).join(' ')}?`;
  });
}

function wordPool(sample: string, size: number, random: () => number): string[] {
  const counts = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/[a-z]+/g)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const pool = [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
  const known = new Set(pool);
  const syllables = 'bcdfglmnprstv'.split('').flatMap((c) => 'aeiou'.split('').map((v) => c + v));
  while (pool.length < size) {
    let word = '';
    for (let parts = 2 + Math.floor(random() * 3); parts > 0; parts--) {
      word += syllables[Math.floor(random() * syllables.length)]!;
    }
    if (random() < 0.5) word += 'n';
    if (!known.has(word)) pool.push(word);
    known.add(word);
  }
  return pool;
}

/** Draws the word of rank r with a probability proportional to 1 / (r + 2.7) (Mandelbrot). */
function zipf(pool: readonly string[], random: () => number): () => string {
  const cumulative = new Float64Array(pool.length);
  let sum = 0;
  for (let rank = 0; rank < pool.length; rank++) {
    sum += 1 / (rank + 2.7);
    cumulative[rank] = sum;
  }
  return () => {
    const target = random() * sum;
    let low = 0;
    let high = pool.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (cumulative[middle]! < target) low = middle + 1;
      else high = middle;
    }
    return pool[low]!;
  };
}
