/** What a reload did, for whoever reads the log or chats in the terminal. */
import type { Finding } from '../knowledge/index.ts';
import type { ReloadOutcome } from './live-library.ts';
import type { Log } from './log.ts';

/** More would drown the rest of the log; `npm run check` and /knowledge problems list all. */
const FINDINGS_IN_FULL = 5;

export function reportReload(outcome: ReloadOutcome, log: Log): void {
  const { version } = outcome.snapshot;
  switch (outcome.kind) {
    case 'unchanged':
      log.debug({ version }, 'the articles are as they were');
      return;
    case 'kept':
      log.warn({ version }, `the articles in use stay: ${outcome.sentence}`);
      reportFindings(outcome.findings, log);
      return;
    case 'reloaded': {
      const { changes, snapshot } = outcome;
      const counts = {
        version,
        articles: snapshot.library.articles.length,
        added: changes.added.length,
        changed: changes.changed.length,
        removed: changes.removed.length,
        refused: changes.refused.length,
      };
      log.info(counts, 'the articles were reloaded');
      reportFindings(snapshot.findings, log);
      return;
    }
    default:
      outcome satisfies never;
  }
}

/** One sentence for a person in the chat; null when there is nothing to tell. */
export function reloadNotice(outcome: ReloadOutcome): string | null {
  switch (outcome.kind) {
    case 'unchanged':
      return null;
    case 'kept':
      return `The articles in use stay. ${outcome.sentence}`;
    case 'reloaded': {
      const { added, changed, removed, refused } = outcome.changes;
      return `The articles were reloaded: ${added.length} added, ${changed.length} changed, ${removed.length} removed, ${refused.length} refused.`;
    }
    default:
      return outcome satisfies never;
  }
}

/** What costs an article comes first. */
export function reportFindings(findings: readonly Finding[], log: Log): void {
  const worst = [...findings].toSorted((a, b) => Number(isWarning(a)) - Number(isWarning(b)));
  for (const { file, line, column, rule, message, fix } of worst.slice(0, FINDINGS_IN_FULL)) {
    log.warn({ rule }, `${file}:${line}:${column} ${message} ${fix}`);
  }
  const left = findings.length - FINDINGS_IN_FULL;
  if (left > 0) log.warn({ findings: findings.length }, `and ${left} more; run npm run check`);
}

function isWarning({ severity }: Finding): boolean {
  return severity === 'warning';
}
