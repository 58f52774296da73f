/** Questions that nothing answered, put together by what they ask, as people may be shown them. */
import {
  groupQuestions,
  type Article,
  type Library,
  type QuestionVector,
  type Steps,
} from '../../knowledge/index.ts';
import { periodOf } from '../state/days.ts';
import type { GapQuestion, GapReason } from '../state/gap-questions.ts';

export interface GapGroup {
  /** The wording that stands for all: the one nearest to their middle. */
  readonly question: string;
  /** The other wordings, each once, oldest first. */
  readonly otherWordings: readonly string[];
  /** How often it was asked. */
  readonly asked: number;
  /** At least so many members asked; at least `LEAST_MEMBERS`. */
  readonly members: number;
  /** How often each ended so. */
  readonly reasons: Readonly<Partial<Record<GapReason, number>>>;
  /** `2026-11-29` */
  readonly lastAsked: string;
}

export interface GapGroups {
  /** Most asked first, then by most members, then by what was asked last. */
  readonly groups: readonly GapGroup[];
  /** Questions that too few members asked to be shown. */
  readonly unshown: number;
}

/** One member's question could say who they are. */
export const LEAST_MEMBERS = 2;

/** @param gaps - Oldest first. */
export function* gapGroupsIn(
  library: Pick<Library, 'vectorOf'>,
  gaps: readonly GapQuestion[],
): Steps<GapGroups> {
  const vectors = new Map<string, QuestionVector>();
  for (const { question } of gaps) {
    if (!vectors.has(question)) vectors.set(question, library.vectorOf(question));
    yield;
  }
  const groups: GapGroup[] = [];
  let unshown = 0;
  for (const found of groupQuestions(gaps.map(({ question }) => vectors.get(question)!))) {
    const members = found.members.flatMap((position) => gaps[position] ?? []);
    const group = groupOf(gaps[found.nearest]!.question, members);
    if (group.members < LEAST_MEMBERS) unshown += group.asked;
    else groups.push(group);
    yield;
  }
  return { groups: groups.toSorted(byDemand), unshown };
}

function byDemand(a: GapGroup, b: GapGroup): number {
  return b.asked - a.asked || b.members - a.members || b.lastAsked.localeCompare(a.lastAsked, 'en');
}

function groupOf(question: string, gaps: readonly GapQuestion[]): GapGroup {
  const reasons: Partial<Record<GapReason, number>> = {};
  const counted = new Set<string>();
  for (const { reason, replyHash } of gaps) {
    // Several may rate one reply: it was asked once.
    const key = `${replyHash} ${reason}`;
    if (!counted.has(key)) reasons[reason] = (reasons[reason] ?? 0) + 1;
    counted.add(key);
  }
  const wordings = new Set(gaps.map((gap) => gap.question));
  wordings.delete(question);
  return {
    question,
    otherWordings: [...wordings],
    asked: new Set(gaps.map(({ replyHash }) => replyHash)).size,
    members: leastMembers(gaps),
    reasons,
    lastAsked: gaps.at(-1)?.day ?? '',
  };
}

/**
 * Hashes of two periods, or of two servers, may be of one member, so that the period and the server in which most
 * members asked count.
 */
function leastMembers(gaps: readonly GapQuestion[]): number {
  const periods = new Map<string, Set<string>>();
  for (const { guildId, day, askerHash } of gaps) {
    const period = `${guildId} ${periodOf(new Date(day))}`;
    periods.set(period, (periods.get(period) ?? new Set()).add(askerHash));
  }
  return Math.max(0, ...[...periods.values()].map(({ size }) => size));
}

/** The article that comes nearest to a gap, and what it lacks of it. */
export interface NearestArticle {
  readonly article: Article;
  /** Telling words of the question that it does not speak of in answer to it. */
  readonly lacks: readonly string[];
}

/** Null when no article has a telling word of the question. */
export function nearestArticle(
  library: Pick<Library, 'ask' | 'find' | 'summarize' | 'missing'>,
  question: string,
): NearestArticle | null {
  const [nearest] = library.ask(question).candidates;
  const article = nearest === undefined ? undefined : library.find(nearest.slug);
  if (article === undefined) return null;
  const summary = library.summarize(article, question);
  return { article, lacks: library.missing(article, question, summary) };
}
