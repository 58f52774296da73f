/** What was asked most and not answered. */
import type { GapQuestion } from '../state/gap-questions.ts';

export interface LargeGap {
  /** As one of those who asked put it. */
  readonly question: string;
  readonly times: number;
  /** Slug of the nearest article. */
  readonly article: string | null;
}

/** So many members must have asked before anybody is shown what they asked. */
const LEAST_MEMBERS = 2;

/**
 * Questions that are the same but for case, spaces and marks count as one.
 *
 * @returns Most asked first; nothing that only one member asked.
 */
export function largestGaps(gaps: readonly GapQuestion[], most: number): readonly LargeGap[] {
  const groups = new Map<string, GapQuestion[]>();
  for (const gap of gaps) {
    const key = foldedQuestion(gap.question);
    groups.set(key, [...(groups.get(key) ?? []), gap]);
  }
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ memberHash }) => memberHash)).size >= LEAST_MEMBERS)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, most)
    .flatMap((group) => {
      const last = group.at(-1);
      if (last === undefined) return [];
      return [{ question: last.question, times: group.length, article: last.article }];
    });
}

function foldedQuestion(question: string): string {
  return question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
