/**
 * Questions that ask the same in other words, put together.
 *
 * Each joins the group whose middle it is nearest to, or begins one. Only groups that share a term
 * with it are looked at, so that some thousand questions take milliseconds.
 */
import type { Term } from '../language/terms.ts';
import type { QuestionVector } from './question-vector.ts';

/**
 * From here on two questions are one gap. On pairs of the labelled questions, of those as alike as
 * this nine of ten ask for the same article.
 */
export const SAME_GAP = 0.6;

export interface QuestionGroup {
  /** Positions in what was given, ascending; at least one. */
  readonly members: readonly number[];
  /** Position of the member nearest to the middle: the one to show for all. */
  readonly nearest: number;
}

interface Growing {
  readonly members: number[];
  readonly sum: Map<Term, number>;
  /** Of `sum`, squared. */
  squared: number;
}

/**
 * @param from - Likeness to the middle of a group from which on a question belongs to it, in (0, 1].
 * @returns Largest first, then by first member. A question without a telling word is alone.
 */
export function groupQuestions(
  questions: readonly QuestionVector[],
  from: number = SAME_GAP,
): readonly QuestionGroup[] {
  const groups: Growing[] = [];
  const groupsWith = new Map<Term, Set<number>>();
  for (const [position, question] of questions.entries()) {
    const joined = nearestGroup(question, groups, groupsWith, from);
    const number = joined ?? groups.length;
    groups[number] ??= { members: [], sum: new Map(), squared: 0 };
    const group = groups[number];
    group.members.push(position);
    for (const [term, share] of question) {
      const before = group.sum.get(term) ?? 0;
      group.sum.set(term, before + share);
      group.squared += (before + share) ** 2 - before ** 2;
      const its = groupsWith.get(term) ?? new Set();
      groupsWith.set(term, its.add(number));
    }
  }
  return groups
    .map((group) => ({ members: group.members, nearest: nearestMember(group, questions) }))
    .toSorted(
      (a, b) => b.members.length - a.members.length || (a.members[0] ?? 0) - (b.members[0] ?? 0),
    );
}

function nearestGroup(
  question: QuestionVector,
  groups: readonly Growing[],
  groupsWith: ReadonlyMap<Term, ReadonlySet<number>>,
  from: number,
): number | undefined {
  const sharing = new Set<number>();
  for (const term of question.keys()) {
    for (const number of groupsWith.get(term) ?? []) sharing.add(number);
  }
  let nearest: number | undefined;
  let likeness = from;
  for (const number of [...sharing].toSorted((a, b) => a - b)) {
    const found = likenessTo(groups[number]!, question);
    if (found < likeness || (nearest !== undefined && found === likeness)) continue;
    nearest = number;
    likeness = found;
  }
  return nearest;
}

function likenessTo({ sum, squared }: Growing, question: QuestionVector): number {
  let product = 0;
  for (const [term, share] of question) product += share * (sum.get(term) ?? 0);
  return product / Math.sqrt(squared);
}

function nearestMember(group: Growing, questions: readonly QuestionVector[]): number {
  let [nearest = 0] = group.members;
  for (const position of group.members) {
    const isNearer =
      likenessTo(group, questions[position]!) > likenessTo(group, questions[nearest]!);
    if (isNearer) nearest = position;
  }
  return nearest;
}
