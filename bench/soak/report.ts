/** What a soak has shown, as a table. */
import { KINDS, OUTCOMES, type Ledger } from './ledger.ts';

export interface Figures {
  readonly ledger: Ledger;
  /** How often there was a fault of each kind. */
  readonly faults: ReadonlyMap<string, number>;
  /** Megabytes at the start and at the end, of whatever process it was; null where they are not known. */
  readonly memoryMb: readonly (number | null)[];
  /** What else must not be. */
  readonly problems: readonly string[];
}

/** Of those that break what must hold, so many are named. */
const NAMED = 20;

export function isBroken({ ledger, problems }: Figures): boolean {
  return problems.length > 0 || brokenIn(ledger).length > 0;
}

export function reportOf({ ledger, faults, memoryMb, problems }: Figures): string {
  const all = ledger.all();
  const twice = all.filter((asked) => ledger.isTwice(asked));
  const rows = KINDS.map((kind) => {
    const ofKind = all.filter((asked) => asked.kind === kind);
    const counts = OUTCOMES.map(
      (outcome) => ofKind.filter((asked) => ledger.outcomeOf(asked) === outcome).length,
    );
    return [kind, ofKind.length, ...counts, twice.filter((asked) => asked.kind === kind).length];
  });
  const sums = rows.reduce<number[]>(
    (sum, [, ...counts]) => counts.map((count, at) => (sum[at] ?? 0) + Number(count)),
    [],
  );
  const causes = counted(
    all
      .filter((asked) => ledger.outcomeOf(asked) === 'with cause')
      .map((asked) => ledger.causeOf(asked)),
  );
  const [start, end] = memoryMb.map((mb) => (mb === null ? 'unknown' : `${mb.toFixed(0)} MB`));
  return `${[
    ...aligned([['', 'asked', ...OUTCOMES, 'twice'], ...rows, ['all', ...sums]]),
    '',
    'Causes in the log:',
    ...lines(causes),
    '',
    'Faults:',
    ...lines(faults),
    '',
    `Memory: ${start} at the start, ${end} at the end`,
    ...problems,
    ...brokenIn(ledger).slice(0, NAMED),
  ].join('\n')}\n`;
}

function brokenIn(ledger: Ledger): readonly string[] {
  return ledger.all().flatMap((asked) => {
    const { kind, id, number } = asked;
    const which = `${kind} ${id} (the ${number + 1}th)`;
    return [
      ...(ledger.isTwice(asked) ? [`Answered twice: ${which}`] : []),
      ...(ledger.outcomeOf(asked) === 'unexplained' ? [`No answer and no cause: ${which}`] : []),
    ];
  });
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function lines(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([what, count]) => `${String(count).padStart(6)}  ${what}`);
}

function aligned(table: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths = table[0]?.map((_head, at) =>
    Math.max(...table.map((row) => String(row[at]).length)),
  );
  return table.map((row) =>
    row
      .map((cell, at) =>
        at === 0
          ? String(cell).padEnd(widths?.[at] ?? 0)
          : String(cell).padStart(widths?.[at] ?? 0),
      )
      .join('  '),
  );
}
