/** The sentence that an author names by its first words as the one that answers a question. */
import { plainText } from '../articles/markdown/portable-markdown.ts';
import type { Sentence, TextBlock } from './text-blocks.ts';

/**
 * Letter case and white space do not count. The first words of a point's head stand for its first sentence.
 *
 * @returns Position of the first sentence that begins so; -1 where none does.
 */
export function answeringSentence(
  textBlocks: readonly TextBlock[],
  sentences: readonly Sentence[],
  firstWords: string,
): number {
  const wanted = folded(firstWords);
  return sentences.findIndex(({ plain, block }) => {
    const head = textBlocks[block]?.item?.head ?? null;
    const behindHead = head === null ? plain : plain.slice(`${plainText(head)}: `.length);
    return folded(behindHead).startsWith(wanted) || folded(plain).startsWith(wanted);
  });
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
