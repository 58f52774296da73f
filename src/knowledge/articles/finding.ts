/**
 * What is wrong with a file, where, and how to mend it.
 *
 * A finding is a value, never an exception: a bad file costs at most itself.
 */
export interface Finding {
  /** Stable name of the rule; one that retires is never reused for something else. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path below the content folder, `/` between folders. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** What was found, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly fix: string;
}

/**
 * `error`: the file is not used.
 * `warning`: it is used, though not quite as its author meant.
 */
export type Severity = 'error' | 'warning';

/** What can be said of a rule before it finds anything. */
export interface RuleSummary {
  readonly name: string;
  readonly severity: Severity;
  readonly fix: string;
}

/** One thing that can be wrong. `checking/rules.ts` lists all of them. */
export interface Rule<Detail> extends RuleSummary {
  readonly message: (detail: Detail) => string;
}

/** Where in a file, 1-based. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a rule saw, before it is put into words. */
export interface Found<Detail> {
  readonly place: Place;
  readonly detail: Detail;
}

export function finding<Detail>(rule: Rule<Detail>, place: Place, detail: Detail): Finding {
  return {
    rule: rule.name,
    severity: rule.severity,
    file: place.file,
    line: place.line,
    column: place.column,
    message: rule.message(detail),
    fix: rule.fix,
  };
}

/** What was found and how to mend it, one behind the other: a message may end in a name or a line without a full stop. */
export function foundAndMended({ message, fix }: Pick<Finding, 'message' | 'fix'>): string {
  return `${/[.!?…]$/.test(message) ? message : `${message}.`} ${fix}`;
}

/** By file, line, column, rule: the order people read them in. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule)
  );
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
