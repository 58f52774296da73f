import type { Finding } from '../knowledge/index.ts';

/** A finding on one line of a terminal: where, what, and how to mend it. */
export function findingLine({ file, line, column, rule, message, fix }: Finding): string {
  return `${file}:${line}:${column} ${rule} ${message} ${fix}`;
}
