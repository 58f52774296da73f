/**
 * Greetings, thanks and the like before a question: "hi! how do I clean marble?", "no, I meant brick".
 *
 * Searched, their words would count as asked for, and no article speaks of them.
 */
import { moodOf } from './emoticons.ts';
import { MOST_WORDS, phraseKindOf } from './small-talk.ts';
import type { PhraseKind } from './small-talk-phrases/phrase-list.ts';

/** How a question begins, also behind "and". */
const ASKS =
  /^(?:(?:and|so|but|also) )?(?:how|what|whats|which|who|whos|whom|whose|where|when|why|is|are|was|were|do|does|did|can|could|should|would|will|has|have|had|may)\b/i;
/** What parts what was said before from what is asked: a stop, a line, an emoji. */
const PARTED = /(?:[,.!?;:…)]|\p{Extended_Pictographic}\ufe0f?)$/u;
const PARTS = /^(?:[-–—]|\p{Extended_Pictographic}|\n)/u;
/** "Nice, France" is a place, and praise before a question is not. */
const ALSO_OTHERWISE: ReadonlySet<PhraseKind | null> = new Set([
  'praise',
  'disagreement',
  'more',
  'asking',
]);

/** @returns What is asked; the whole where it opens with nothing else, or consists of nothing else. */
export function withoutOpening(question: string): string {
  const pieces = [...question.matchAll(/\S+/g)].slice(0, MOST_WORDS);
  for (const piece of pieces) {
    const end = piece.index + piece[0].length;
    const rest = question.slice(end).replace(/^[^\S\n]+/, '');
    const asked = rest.replace(/^[^\p{L}\p{N}"“«(]+/u, '');
    if (asked === '') continue;
    const isParted = PARTED.test(piece[0]) || PARTS.test(rest) || moodOf(piece[0]) !== null;
    const asks = ASKS.test(asked);
    // Told first, as to look for phrases takes longer and most words neither end an opening nor begin a question.
    if (!isParted && !asks) continue;
    const kind = phraseKindOf(question.slice(0, end));
    if (kind === null) continue;
    // The shortest first, as what follows may open with more: "hi! how are you? what is lime?"
    if (ALSO_OTHERWISE.has(kind) ? isParted && asks : isParted || asks)
      return withoutOpening(asked);
  }
  return question;
}
