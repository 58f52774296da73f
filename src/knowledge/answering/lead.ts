/** The lead of an article: its first paragraph, where its author sums up what sections or points unfold. */
import { greatest } from './greatest.ts';
import type { TextBlock } from './text-blocks.ts';
import type { ReadArticle } from './read-article.ts';

/** A longer first paragraph goes into details of its own. */
const MOST_SENTENCES = 4;

/** What a sentence of the lead is worth, times its score: questions are often asked of what is summed up there. */
const LEAD_FACTOR = 1.6;

/** Share of the best score that it is lifted to at most, so that the sentence that answers best comes first. */
const BEHIND_BEST = 0.99;

/** False for an article that is one paragraph after another, of which the first sums up nothing. */
function beginsWithLead([first, ...others]: readonly TextBlock[]): boolean {
  return (
    first !== undefined &&
    first.item === null &&
    first.section === null &&
    first.sentences.length <= MOST_SENTENCES &&
    others.some(({ item, section }) => item !== null || section !== null)
  );
}

/** @param scores - Of each sentence. @returns The same, more for the lead's. */
export function withLead(
  { textBlocks, sentences }: ReadArticle,
  scores: readonly number[],
): readonly number[] {
  if (!beginsWithLead(textBlocks)) return scores;
  const most = BEHIND_BEST * greatest(scores);
  return scores.map((score, position) => {
    const isOfLead = sentences[position]?.block === 0;
    return isOfLead ? Math.max(score, Math.min(LEAD_FACTOR * score, most)) : score;
  });
}
