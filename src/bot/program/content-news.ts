/** How whoever runs the program hears of the articles: in the log, or in the chat. */
import type { Log } from '../../config/log.ts';
import type { ReloadOutcome } from '../../content/live-library.ts';
import type { Finding } from '../../knowledge/index.ts';
import { reloadNotice, reloadSentence, reportReload } from '../../terminal/report-reload.ts';
import { logWorstFindings, worstFindings } from '../../terminal/worst-findings.ts';

/** Of a snapshot what is told. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly library: { readonly articles: { readonly length: number } };
}

export interface ContentNews {
  /** What the folder holds at the start, and what reading it has found. */
  found(content: Found): void;
  /** A large folder cannot be saved; `sentence` says what to do about it. */
  unsaved(sentence: string): void;
  reloaded(outcome: ReloadOutcome): void;
  /** To whoever has asked for it: nothing has changed, which is no news otherwise. */
  unchanged(outcome: ReloadOutcome): void;
}

/** A folder that is not mounted is found empty. */
const NO_ARTICLE =
  'the content folder holds no article, so every question is unknown: put Markdown files into it, or set CONTENT_DIR to the folder that has them';

export function newsInLog(log: Log): ContentNews {
  return {
    found({ findings, library }) {
      if (library.articles.length === 0) log.warn(NO_ARTICLE);
      logWorstFindings(findings, log);
    },
    unsaved: (sentence) => log.warn(sentence),
    reloaded: (outcome) => reportReload(outcome, log),
    unchanged: (outcome) => log.info(reloadSentence(outcome)),
  };
}

/** @param tell - Shows a notice of one or more lines. */
export function newsInChat(tell: (notice: string) => void): ContentNews {
  return {
    // That there is no article its start page says.
    found({ findings }) {
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
