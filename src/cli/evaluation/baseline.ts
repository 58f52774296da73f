/**
 * What labelled questions got when somebody last accepted it, kept beside the questions.
 *
 * The tuning half is kept question by question, so that a change that breaks one names it. Of the
 * measuring half only totals are kept: whoever could see its questions would tune on them.
 */
import type { Outcome } from './evaluation.ts';
import { changeSentence, gradeOf, outcomeWords } from './outcome-words.ts';

export interface Baseline {
  /** Question → what became of it (`outcomeWords`). */
  readonly tuning: Readonly<Record<string, string>>;
  readonly measuring: Totals;
}

export interface Totals {
  /** Of the questions that an article answers. */
  readonly answeredRight: number;
  /** Answered from a wrong article, or at all where none answers. */
  readonly wrongButConfident: number;
  /** Of the questions that no article answers: said so. */
  readonly refused: number;
}

/** Follow-ups are left out: alone they cannot be answered. Sorted, so that a diff shows what changed. */
export function baselineOf(outcomes: readonly Outcome[]): Baseline {
  const kept = firstQuestions(outcomes);
  const tuning = kept.filter(({ labelled }) => labelled.half === 'tuning');
  return {
    tuning: Object.fromEntries(
      tuning
        .map((outcome) => [outcome.labelled.question, outcomeWords(outcome)] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    measuring: totalsOf(kept.filter(({ labelled }) => labelled.half === 'measuring')),
  };
}

function firstQuestions(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(({ labelled }) => labelled.after === null);
}

function totalsOf(outcomes: readonly Outcome[]): Totals {
  const count = (holds: (outcome: Outcome) => boolean): number => outcomes.filter(holds).length;
  return {
    answeredRight: count(({ kind, rank }) => kind === 'answered' && rank === 1),
    wrongButConfident: count(({ kind, rank }) => kind === 'answered' && rank !== 1),
    refused: count(({ kind, labelled }) => labelled.expect.length === 0 && kind === 'unknown'),
  };
}

/** Sentences. */
export interface ComparedWithBaseline {
  readonly worse: readonly string[];
  /** Questions that it does not have yet. */
  readonly unknown: readonly string[];
}

/** The same as `compareWithBaseline` in one list: both have to be looked at before it is accepted. */
export function worseThan(baseline: Baseline, outcomes: readonly Outcome[]): string[] {
  const { worse, unknown } = compareWithBaseline(baseline, outcomes);
  return [...worse, ...unknown];
}

/**
 * A sentence for everything that is worse than the baseline, or not in it. What got better is no
 * reason to fail; accepting it keeps it from being lost again.
 *
 * @param outcomes - Of all labelled questions, in the order of the file.
 */
export function compareWithBaseline(
  baseline: Baseline,
  outcomes: readonly Outcome[],
): ComparedWithBaseline {
  const unknown: string[] = [];
  const sentences = outcomes.flatMap((outcome, position) => {
    const { half, after, question, expect } = outcome.labelled;
    if (half !== 'tuning' || after !== null) return [];
    // A question may be `constructor`, which every object has.
    const before = Object.hasOwn(baseline.tuning, question) ? baseline.tuning[question] : undefined;
    if (before === undefined) {
      unknown.push(`Q${position + 1} ${JSON.stringify(question)} is not in the baseline yet`);
      return [];
    }
    const isWorse = gradeOf(outcomeWords(outcome), expect) < gradeOf(before, expect);
    return isWorse ? [changeSentence(position + 1, outcome, before)] : [];
  });
  const { measuring } = baselineOf(outcomes);
  const compare = (
    name: keyof Totals,
    what: string,
    isWorse: (now: number, then: number) => boolean,
  ): void => {
    const [now, then] = [measuring[name], baseline.measuring[name]];
    if (isWorse(now, then)) sentences.push(`Measuring half: ${what} were ${then}, now ${now}`);
  };
  compare('answeredRight', 'right answers', (now, then) => now < then);
  compare('wrongButConfident', 'wrong but confident answers', (now, then) => now > then);
  compare('refused', 'questions rightly refused', (now, then) => now < then);
  return { worse: sentences, unknown };
}

export function formatBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

/** Null when the text is no baseline. */
export function parseBaseline(text: string): Baseline | null {
  try {
    const value = JSON.parse(text) as Partial<Baseline> | null;
    const { tuning, measuring } = value ?? {};
    const isWhole =
      typeof tuning === 'object' &&
      typeof measuring === 'object' &&
      Object.values(tuning).every((words) => typeof words === 'string') &&
      [measuring.answeredRight, measuring.wrongButConfident, measuring.refused].every(
        Number.isInteger,
      );
    return isWhole ? { tuning, measuring } : null;
  } catch {
    return null;
  }
}
