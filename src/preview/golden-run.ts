/** The labelled questions, asked again for each version of the articles, a question at a time. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import {
  compareWithBaseline,
  parseBaseline,
  type ComparedWithBaseline,
} from '../cli/evaluation/baseline.ts';
import { evaluationFigures, outcomeOf, type Outcome } from '../cli/evaluation/evaluation.ts';
import type { LabelledQuestion } from '../cli/evaluation/labelled-questions.ts';
import { lostArticles, readLabelledQuestions } from '../cli/evaluation/read-labelled-questions.ts';
import type { Library } from '../knowledge/index.ts';
import type { GoldenResults } from './protocol.ts';

/** After so many the page is told how far it is. */
const TOLD_EACH = 250;

export interface GoldenRun {
  /** Of this version so far; null when it has not been asked for. */
  results(version: string): GoldenResults | null;
  /** Asks them, unless they have been; those of another version are no longer asked. */
  ask(version: string, library: Library): void;
  stop(): void;
}

export interface GoldenRunOptions {
  /** Of labelled questions; the baseline lies beside the first. */
  readonly files: readonly string[];
  /** There is more to show. */
  readonly onChange: () => void;
  readonly onBug: (error: unknown) => void;
}

export function createGoldenRun({ files, onChange, onBug }: GoldenRunOptions): GoldenRun {
  let running: string | null = null;
  let results: GoldenResults | null = null;

  async function askAll(version: string, library: Library): Promise<void> {
    const labelled = await readLabelledQuestions(files);
    const isOver = (): boolean => running !== version;
    const show = (shown: GoldenResults): void => {
      results = shown;
      onChange();
    };
    if (isOver()) return;
    if (labelled.kind === 'refused') {
      return show({ kind: 'unreadable', problems: labelled.problems });
    }
    const { questions, lost } = ofThisFolder(labelled.questions, library);
    const outcomes: Outcome[] = [];
    const soFar = (compared: ComparedWithBaseline | null): GoldenResults =>
      shownResults(outcomes, { total: questions.length, lost, compared }, library);
    for (const question of questions) {
      outcomes.push(outcomeOf(library, question));
      await pause();
      if (isOver()) return;
      if (outcomes.length % TOLD_EACH === 0) show(soFar(null));
    }
    const written = await readFile(join(dirname(files[0] ?? ''), 'baseline.json'), 'utf8').catch(
      () => '',
    );
    const baseline = parseBaseline(written);
    // Against all of its articles only: a baseline counts.
    const compared = baseline === null || lost > 0 ? null : compareWithBaseline(baseline, outcomes);
    if (!isOver()) show(soFar(compared));
  }

  return {
    results: (version) => (running === version ? results : null),
    ask(version, library) {
      if (running === version) return;
      running = version;
      results = null;
      askAll(version, library).catch(onBug);
    },
    stop() {
      running = null;
    },
  };
}

/** Those whose articles are in the folder; none where it holds no article that a question expects. */
function ofThisFolder(
  all: readonly LabelledQuestion[],
  { articles }: Library,
): { readonly questions: readonly LabelledQuestion[]; readonly lost: number } {
  const asked = all.filter((one) => lostArticles([one], articles).length === 0);
  const questions = asked.some(({ expect }) => expect.length > 0) ? asked : [];
  return { questions, lost: all.length - questions.length };
}

function shownResults(
  outcomes: readonly Outcome[],
  counted: {
    readonly total: number;
    readonly lost: number;
    readonly compared: ComparedWithBaseline | null;
  },
  library: Library,
): GoldenResults {
  const titles = new Map<string, string>(library.articles.map(({ slug, title }) => [slug, title]));
  const titleOf = (slug: string): string => titles.get(slug) ?? slug;
  const { answeredRight, wrongButConfident, unsure, unknown } = evaluationFigures(outcomes);
  return {
    kind: 'asked',
    ...counted,
    asked: outcomes.length,
    answeredRight,
    wrongButConfident,
    unsure,
    unknown,
    rightlyUnknown: outcomes.filter(
      ({ kind, labelled: { expect } }) => kind === 'unknown' && expect.length === 0,
    ).length,
    // Whoever sees the questions of the measuring half tunes on them.
    wrong: outcomes
      .filter(
        ({ kind, rank, labelled }) =>
          kind === 'answered' && rank !== 1 && labelled.half === 'tuning',
      )
      .map(({ labelled: { question, after, expect, file, line }, first }) => ({
        question: after === null ? question : `${after} → ${question}`,
        file,
        line,
        from: titleOf(first ?? ''),
        expected: expect.map(titleOf),
      })),
  };
}
