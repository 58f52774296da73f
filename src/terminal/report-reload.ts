/** What a reload did, or why nothing changed, for whoever reads the log or chats in the terminal. */
import { type Finding, counted } from '../knowledge/index.ts';
import type { ReloadOutcome } from '../content/live-library.ts';
import type { Log } from '../config/log.ts';
import { changedSettings, changeLists, type ChangeList } from '../content/change-lists.ts';
import { logWorstFindings, worstFindings } from './worst-findings.ts';
import { terminalLine } from './wrapped-text.ts';

/** More would drown the rest. */
const NAMED_FILES = 5;

export function reportReload(outcome: ReloadOutcome, log: Log): void {
  const { version, library } = outcome.snapshot;
  const fields = { version, articles: library.articles.length };
  const level = levelOf(outcome);
  log[level](fields, reloadSentence(outcome));
  logWorstFindings(findingsOf(outcome), log);
}

/** A reload that nobody asked for and that found nothing is no news. */
function levelOf(outcome: ReloadOutcome): 'debug' | 'info' | 'warn' {
  if (outcome.kind === 'kept') return 'warn';
  return outcome.kind === 'reloaded' || outcome.isRecovery ? 'info' : 'debug';
}

/** A few lines for a person in the chat; null when nothing has changed. */
export function reloadNotice(outcome: ReloadOutcome): string | null {
  if (outcome.kind === 'unchanged' && !outcome.isRecovery) return null;
  return [reloadSentence(outcome), ...worstFindings(findingsOf(outcome))].join('\n');
}

/** Never empty. */
export function reloadSentence(outcome: ReloadOutcome): string {
  switch (outcome.kind) {
    case 'unchanged':
      return outcome.isRecovery
        ? 'The content folder can be used again. It holds the articles in use, so nothing changes.'
        : 'Nothing has changed: the articles in use are those in the content folder.';
    case 'kept':
      return `The articles in use stay as they were. ${outcome.refusal.sentence}`;
    case 'reloaded': {
      const { changes, snapshot } = outcome;
      const lists = changeLists(changes).map(listWords);
      const inUse = snapshot.library.articles.length;
      return [
        ...(outcome.isRecovery ? ['The content folder can be used again.'] : []),
        lists.length === 0
          ? 'The articles were reloaded: none of them has changed.'
          : `The articles were reloaded: ${lists.join(', ')}.`,
        ...changedSettings(changes),
        `In use: ${counted(inUse, 'article')}.`,
      ].join(' ');
    }
    default:
      return outcome satisfies never;
  }
}

/** For example `2 added (roof.md, walls/lime.md)`. */
function listWords({ what, files }: ChangeList): string {
  const names = files.slice(0, NAMED_FILES).map(terminalLine);
  const more = files.length - names.length;
  const rest = more > 0 ? [`${more.toLocaleString('en')} more`] : [];
  return `${files.length.toLocaleString('en')} ${what} (${[...names, ...rest].join(', ')})`;
}

function findingsOf(outcome: ReloadOutcome): readonly Finding[] {
  switch (outcome.kind) {
    case 'unchanged':
      return [];
    case 'kept':
      return outcome.refusal.content?.findings ?? [];
    case 'reloaded':
      return outcome.changes.found;
    default:
      return outcome satisfies never;
  }
}
