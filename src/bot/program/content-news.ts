/** How whoever runs the program hears of the articles: in the log, or in the chat. */
import type { Log } from '../../config/log.ts';
import type { ReloadOutcome } from '../../content/live-library.ts';
import type { Finding } from '../../knowledge/index.ts';
import { reloadNotice, reloadSentence, reportReload } from '../../terminal/report-reload.ts';
import { logWorstFindings, worstFindings } from '../../terminal/worst-findings.ts';

export interface ContentNews {
  /** What reading the folder at the start has found. */
  found(findings: readonly Finding[]): void;
  /** A large folder cannot be saved; `sentence` says what to do about it. */
  unsaved(sentence: string): void;
  reloaded(outcome: ReloadOutcome): void;
  /** To whoever has asked for it: nothing has changed, which is no news otherwise. */
  unchanged(outcome: ReloadOutcome): void;
}

export function newsInLog(log: Log): ContentNews {
  return {
    found: (findings) => logWorstFindings(findings, log),
    unsaved: (sentence) => log.warn(sentence),
    reloaded: (outcome) => reportReload(outcome, log),
    unchanged: (outcome) => log.info(reloadSentence(outcome)),
  };
}

/** @param tell - Shows a notice of one or more lines. */
export function newsInChat(tell: (notice: string) => void): ContentNews {
  return {
    found(findings) {
      if (findings.length > 0) tell(worstFindings(findings).join('\n'));
    },
    unsaved: tell,
    reloaded(outcome) {
      const notice = reloadNotice(outcome);
      if (notice !== null) tell(notice);
    },
    unchanged: (outcome) => tell(reloadSentence(outcome)),
  };
}
