/** Questions as people mistype them, the same at every run. */
import { isStopWord } from '../../src/knowledge/language/stop-words.ts';
import { randomNumbers } from './random-numbers.ts';

/**
 * The question with one edit in each of `count` of its content words (4 letters or more), or in as
 * many as it has: a letter dropped, doubled, replaced, inserted, or swapped with the next.
 */
export function withTypos(question: string, count: number, seed: number): string {
  const random = randomNumbers(seed);
  const parts = question.split(/(\p{L}+)/u);
  const content = parts.flatMap((part, at) =>
    part.length >= 4 && /^\p{L}+$/u.test(part) && !isStopWord(part.toLowerCase()) ? [at] : [],
  );
  for (let done = 0; done < count && content.length > 0; done++) {
    const [at] = content.splice(Math.floor(random() * content.length), 1);
    if (at !== undefined) parts[at] = mistyped(parts[at]!, random);
  }
  return parts.join('');
}

function mistyped(word: string, random: () => number): string {
  // The first letter stays: people rarely get it wrong.
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const before = word.slice(0, at);
  const rest = word.slice(at);
  switch (Math.floor(random() * 5)) {
    case 0:
      return before + rest.slice(1);
    case 1:
      return before + rest[0]! + rest;
    case 2:
      return before + letter + rest.slice(1);
    case 3:
      return before + letter + rest;
    default:
      return rest.length > 1 ? before + rest[1]! + rest[0]! + rest.slice(2) : word + letter;
  }
}
