/** A question's word that stands in the head of a point → that point is meant. */
import { plainText } from '../articles/markdown/portable-markdown.ts';
import type { Synonyms } from '../language/synonyms.ts';
import type { Term } from '../language/terms.ts';
import { kindsAsked } from './answer-kind.ts';
import { isPlainPoint } from './context.ts';
import { greatest } from './greatest.ts';
import { otherWords, withOthers, type OtherWord } from './other-words.ts';
import { askingTerms, contentTerms, exactWords, type ReadArticle } from './read-article.ts';

/** Words that a question has besides the title's, at most, for one of them to say which point is meant. */
const MOST_LEFT = 3;

/** Share of the best score that a point has in one of its sentences, at least, to be meant by its head. */
const HEADED = 0.75;

/**
 * The first sentence of the only point whose head holds a word that the question has besides the
 * title's; null when none does, or several do, or its text says little to the question.
 */
export function pointMeant(
  article: ReadArticle,
  { text, terms }: { readonly text: string; readonly terms: readonly Term[] },
  scores: readonly number[],
  synonyms: Synonyms,
): number | null {
  const { textBlocks, sentences, sentenceTerms, titleTerms, vocabulary } = article;
  const asking = askingTerms(exactWords(text, article.language));
  const left = terms.filter((term) => !titleTerms.has(term) && !asking.has(term));
  if (left.length > MOST_LEFT) return null;
  // A date or a number stands where it stands; only the words themselves say where that is.
  const isForm = kindsAsked(text).some((kind) => kind !== 'reason' && kind !== 'person');
  const others = isForm
    ? new Map<Term, readonly OtherWord[]>()
    : otherWords(left, vocabulary, synonyms);
  const words = new Set(withOthers(left, others));
  const numbers = [...words].map((word) => article.words.numberOf(word));
  const found = [...sentences.keys()].filter((position) => {
    const { block = -1, position: place } = sentences[position] ?? {};
    if (place !== 0 || !isPlainPoint(textBlocks, block)) return false;
    // The terms of a sentence are those of its head as well.
    if (!numbers.some((number) => sentenceTerms[position]!.hasNumber(number))) return false;
    const head = plainText(textBlocks[block]?.item?.head ?? '');
    return contentTerms(head, article.language).some((term) => words.has(term));
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  return bestOfBlock(article, scores, only) >= HEADED * greatest(scores) ? only : null;
}

function bestOfBlock(
  { sentences }: ReadArticle,
  scores: readonly number[],
  position: number,
): number {
  const block = sentences[position]?.block;
  return greatest(scores.filter((_, other) => sentences[other]?.block === block));
}
