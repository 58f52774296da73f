import fc from 'fast-check';
import type { IndexableText } from '../../../src/knowledge/indexing/indexable-text.ts';

/** An article for a test: a title and its paragraphs. */
export function text(title: string, ...blocks: string[]): IndexableText {
  return { title, aliases: [], keywords: [], askedAs: [], blocks };
}

/** Few words, so that random articles and questions share some; one is a stop word, one repeats a stem. */
const words = fc.constantFrom(
  'lime',
  'mortar',
  'wall',
  'walls',
  'the',
  'glass',
  'archive',
  'water',
);
const sentence = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '));

export const randomText = fc.record({
  title: fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
  aliases: fc.array(sentence, { maxLength: 2 }),
  keywords: fc.array(words, { maxLength: 2 }),
  askedAs: fc.array(sentence, { maxLength: 20 }),
  blocks: fc.array(sentence, { maxLength: 4 }),
});
export const randomCorpus = fc.array(randomText, { maxLength: 12 });
export const randomQuestion = sentence;
