/** Does a reply hold what the label of its question says that a good one holds? */
import { plainText, summaryMarkdown, type Summary } from '../../knowledge/index.ts';
import type { LabelledQuestion } from './labelled-questions.ts';

/** @returns Null when the label does not say what a good reply holds. */
export function replyStates(
  { says, answer }: Pick<LabelledQuestion, 'says' | 'answer'>,
  summary: Summary,
): boolean | null {
  const wanted = says.length > 0 ? says : answer === null ? [] : [answer];
  if (wanted.length === 0) return null;
  const shown = folded(summaryMarkdown(summary));
  // It may be labelled as the author wrote it, with its marks.
  return wanted.some((text) => shown.includes(folded(text)));
}

function folded(markdown: string): string {
  return plainText(markdown).toLowerCase().replace(/\s+/g, ' ').trim();
}
