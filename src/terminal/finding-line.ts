import { foundAndMended, type Finding } from '../knowledge/index.ts';

/** A finding on one line of a terminal: where, what, and how to mend it. */
export function findingLine(finding: Finding): string {
  const { file, line, column, rule } = finding;
  return `${file}:${line}:${column} ${rule} ${foundAndMended(finding)}`;
}
