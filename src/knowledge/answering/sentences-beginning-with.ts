/** The sentences of an article by their first words, as an author names the ones that answer a question. */
import { plainText } from '../articles/markdown/portable-markdown.ts';
import { isUnspaced } from '../language/languages/unspaced.ts';
import type { Language } from '../language/languages/marks.ts';
import type { Sentence, TextBlock } from './text-blocks.ts';

/** @returns Positions of the sentences that begin with these words, in their order. */
export type BeginningWith = (firstWords: string) => readonly number[];

/** What a name of a sentence may begin, folded. */
interface Beginning {
  readonly text: string;
  readonly position: number;
}

/**
 * Letter case, white space, marks of Markdown and kinds of quotation marks do not count. The first words of a
 * point's head, or of a section's heading, stand for the first sentence below it.
 *
 * @param language - Of the article: words end at a space, in most.
 */
export function sentencesBeginningWith(
  textBlocks: readonly TextBlock[],
  sentences: readonly Sentence[],
  language: Language,
): BeginningWith {
  const heads = textBlocks.map(({ item }) => {
    const head = item?.head ?? null;
    return head === null ? null : plainText(head);
  });
  const beginnings = sentences.flatMap(({ plain, block, position: place }, position) => {
    const head = heads[block] ?? null;
    const texts = [head === null ? plain : plain.slice(`${head}: `.length)];
    if (place === 0 && head !== null) texts.push(head);
    const section = textBlocks[block]?.section ?? null;
    if (section !== null && opensSection(textBlocks, sentences, position)) {
      texts.push(plainText(section));
    }
    return texts.map((text): Beginning => ({ text: folded(text), position }));
  });
  return (firstWords) => {
    const wanted = folded(MAY_BE_MARKED.test(firstWords) ? plainText(firstWords) : firstWords);
    if (wanted === '') return [];
    const found = beginnings.filter(
      ({ text }) =>
        text.startsWith(wanted) &&
        (isUnspaced(language) || !/^[\p{L}\p{N}]/u.test(text.slice(wanted.length))),
    );
    // A whole sentence is meant where another one only goes on from there.
    const whole = found.filter(({ text }) => text === wanted);
    return [...new Set((whole.length > 0 ? whole : found).map(({ position }) => position))];
  };
}

const MAY_BE_MARKED = /[*_`[\]<>\\&~]/;

function opensSection(
  textBlocks: readonly TextBlock[],
  sentences: readonly Sentence[],
  position: number,
): boolean {
  const sectionOf = (at: number): number | undefined =>
    textBlocks[sentences[at]?.block ?? -1]?.sectionNumber;
  return sectionOf(position) !== sectionOf(position - 1);
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:…|\.{3})$/, '')
    .trim()
    .toLowerCase();
}
