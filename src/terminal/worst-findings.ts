/** The few findings that whoever reads the log or chats in the terminal is told of at once. */
import { foundAndMended, type Finding } from '../knowledge/index.ts';
import type { Log } from '../config/log.ts';
import { findingLine } from './finding-line.ts';
import { terminalLine } from './wrapped-text.ts';

/** More would drown the rest; `npm run check` and /knowledge problems list all. */
const FINDINGS_IN_FULL = 5;

export function logWorstFindings(findings: readonly Finding[], log: Log): void {
  for (const finding of worst(findings)) {
    const { file, line, column, rule } = finding;
    log.warn({ rule }, `${file}:${line}:${column} ${foundAndMended(finding)}`);
  }
  const left = findings.length - FINDINGS_IN_FULL;
  if (left > 0) log.warn({ findings: findings.length }, `and ${left} more; run npm run check`);
}

/** The worst findings, a line each, and how many more there are. */
export function worstFindings(findings: readonly Finding[]): string[] {
  const left = findings.length - FINDINGS_IN_FULL;
  return [
    ...worst(findings).map((finding) => terminalLine(findingLine(finding))),
    ...(left > 0 ? [`and ${left.toLocaleString('en')} more; npm run check lists all.`] : []),
  ];
}

/** What costs an article comes first. */
function worst(findings: readonly Finding[]): Finding[] {
  return findings
    .toSorted((a, b) => Number(isWarning(a)) - Number(isWarning(b)))
    .slice(0, FINDINGS_IN_FULL);
}

function isWarning({ severity }: Finding): boolean {
  return severity === 'warning';
}
