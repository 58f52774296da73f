/** What became of a question, in few words that can be kept in a file and compared. */
import type { Outcome } from './evaluation.ts';

/** So many candidates are offered to choose from when an answer is unsure. */
const OFFERED = 3;

/**
 * `answered SLUG`, `offered SLUG` (unsure, and an expected article is among those offered), `unsure
 * SLUG` or `unknown`. The slug is that of the first candidate.
 */
export function outcomeWords({ kind, first, rank }: Outcome): string {
  if (kind === 'unknown') return 'unknown';
  const isOffered = kind === 'unsure' && rank !== null && rank <= OFFERED;
  return `${isOffered ? 'offered' : kind} ${first ?? ''}`.trim();
}

/**
 * How good that is for who asked, from 0, a confident wrong answer, to 3.
 *
 * @param words - As `outcomeWords` gives them.
 * @param expect - Slugs of the articles that answer; empty when none does.
 */
export function gradeOf(words: string, expect: readonly string[]): 0 | 1 | 2 | 3 {
  const [verb, slug = ''] = words.split(' ');
  if (expect.length === 0) return verb === 'unknown' ? 3 : verb === 'answered' ? 0 : 1;
  if (verb === 'answered') return expect.includes(slug) ? 3 : 0;
  return verb === 'offered' ? 2 : 1;
}

/** For example `Q17 (line 83) "what is …": was answered venice-charter, now unsure nara-document`. */
export function changeSentence(number: number, now: Outcome, before: string): string {
  const { line, question } = now.labelled;
  return `Q${number} (line ${line}) ${JSON.stringify(question)}: was ${before}, now ${outcomeWords(now)}`;
}
