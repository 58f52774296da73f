/** Figures of an evaluation as rows, and rows as a table. */
import { evaluationFigures, type EvaluationFigures, type Outcome } from './evaluation.ts';
import { HALVES, STYLES, type Half, type LabelledQuestion } from './labelled-questions.ts';
import { tableText } from '../../terminal/table-text.ts';

/** One line of the table: what is counted, and the figures. */
export interface Row {
  readonly half: Half;
  readonly questions: string;
  readonly figures: EvaluationFigures;
  /** Out of scope there is no right article to rank. */
  readonly isRanked: boolean;
}

/** Questions by whoever knows the articles, which have a style, and follow-ups. */
export function rowsByStyle(outcomes: readonly Outcome[], halves: readonly Half[] = HALVES): Row[] {
  return halves.flatMap((half) => {
    const its = outcomes.filter(({ labelled }) => labelled.half === half);
    const firsts = its.filter(({ labelled }) => labelled.after === null && labelled.kind === null);
    const inScope = firsts.filter(({ labelled }) => labelled.expect.length > 0);
    const row = (
      questions: string,
      among: readonly Outcome[],
      holds: (outcome: Outcome) => boolean = () => true,
      isRanked = true,
    ): Row => ({ half, questions, figures: evaluationFigures(among.filter(holds)), isRanked });
    return [
      ...STYLES.map((style) => row(style, inScope, ({ labelled }) => labelled.style === style)),
      row('all in scope', inScope),
      row('particular', inScope, ({ labelled }) => labelled.answer !== null),
      row('follow-ups', its, ({ labelled }) => labelled.after !== null),
      row('out of scope', firsts, ({ labelled }) => isOutOfScope(labelled), false),
      row('near miss', firsts, ({ labelled }) => isNearMiss(labelled), false),
    ];
  });
}

/** Nothing of the articles is on what is asked. */
function isOutOfScope({ expect, near }: LabelledQuestion): boolean {
  return expect.length === 0 && near.length === 0;
}

/** An article is on it, and does not say what is asked. */
function isNearMiss({ expect, near }: LabelledQuestion): boolean {
  return expect.length === 0 && near.length > 0;
}

/** Questions in members' voice by what they ask for; none where no question has a kind. */
export function rowsByKind(outcomes: readonly Outcome[], halves: readonly Half[] = HALVES): Row[] {
  const asked = outcomes.filter(({ labelled }) => labelled.after === null);
  const inVoice = asked.filter(({ labelled }) => labelled.kind !== null);
  const kinds = [...new Set(inVoice.flatMap(({ labelled }) => labelled.kind ?? []))].toSorted();
  if (kinds.length === 0) return [];
  const row = (half: Half, questions: string, among: readonly Outcome[], isRanked = true): Row => {
    const its = among.filter(({ labelled }) => labelled.half === half);
    return { half, questions, figures: evaluationFigures(its), isRanked };
  };
  const answerable = inVoice.filter(({ labelled }) => labelled.expect.length > 0);
  const others = inVoice.filter(({ labelled }) => labelled.expect.length === 0);
  return halves.flatMap((half) => [
    ...kinds.flatMap((kind) => {
      const its = answerable.filter(({ labelled }) => labelled.kind === kind);
      return its.length === 0 ? [] : row(half, kind, its);
    }),
    row(half, 'members, in scope', answerable),
    row(
      half,
      'members, out of scope',
      others.filter(({ labelled }) => isOutOfScope(labelled)),
      false,
    ),
    row(
      half,
      'members, near miss',
      others.filter(({ labelled }) => isNearMiss(labelled)),
      false,
    ),
  ]);
}

/** @param subjects - Of each article that has one, by its slug. */
export function rowsBySubject(
  outcomes: readonly Outcome[],
  subjects: ReadonlyMap<string, string>,
  halves: readonly Half[] = HALVES,
): Row[] {
  const asked = outcomes.filter(({ labelled }) => labelled.after === null);
  const bySubject = new Map<string, Outcome[]>();
  for (const outcome of asked) {
    const [best] = outcome.labelled.expect;
    if (best === undefined) continue;
    const subject = subjects.get(best) ?? 'no subject';
    const others = bySubject.get(subject);
    if (others === undefined) bySubject.set(subject, [outcome]);
    else others.push(outcome);
  }
  const sorted = [...bySubject].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return halves.flatMap((half) =>
    sorted.map(([questions, some]) => {
      const figures = evaluationFigures(some.filter(({ labelled }) => labelled.half === half));
      return { half, questions, figures, isRanked: true };
    }),
  );
}

const HEADER = [
  'half',
  'questions',
  'n',
  'S@1',
  'S@5',
  'MRR',
  'answered',
  'of them right',
  'of those stating it',
  'wrong but confident',
  'unsure',
  'unknown',
];

/** Names stand to the left, figures to the right. */
const NAMES = 2;

/** Rows without questions, of which a few labels of one's own make many, are left out. */
export function tableOf(rows: readonly Row[]): string {
  const asked = rows.filter(({ figures }) => figures.questions > 0);
  const cells = asked.map(({ half, questions, figures, isRanked }) => [
    half,
    questions,
    String(figures.questions),
    isRanked ? figures.successAt1.toFixed(3) : '',
    isRanked ? figures.successAt5.toFixed(3) : '',
    isRanked ? figures.meanReciprocalRank.toFixed(3) : '',
    percentOf(figures.answered, figures.questions),
    isRanked ? percentOf(figures.answeredRight, figures.answered) : '',
    isRanked ? percentOf(figures.answeredStating, figures.answeredChecked) : '',
    String(figures.wrongButConfident),
    percentOf(figures.unsure, figures.questions),
    percentOf(figures.unknown, figures.questions),
  ]);
  return tableText(HEADER, cells, NAMES);
}

/** A line for each half that has questions, with what matters most; follow-ups are left out. */
export function totalsText(outcomes: readonly Outcome[], halves: readonly Half[] = HALVES): string {
  const asked = outcomes.filter(({ labelled }) => labelled.after === null);
  return halves
    .map((half) => ({ half, its: asked.filter(({ labelled }) => labelled.half === half) }))
    .filter(({ its }) => its.length > 0)
    .map(({ half, its }) => {
      const { wrongButConfident } = evaluationFigures(its);
      const outside = its.filter(({ labelled }) => labelled.expect.length === 0);
      const { questions, unknown, answered } = evaluationFigures(outside);
      const share = percentOf(unknown, questions);
      return `${half}: ${wrongButConfident} wrong but confident answers to ${its.length} questions; ${unknown} of ${questions} out of scope rightly refused (${share}), ${answered} answered all the same`;
    })
    .join('\n');
}

function percentOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
