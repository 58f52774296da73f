/** The articles as maintainers look at them: kept in step with the folder, beside the bot that does the same. */
import type { Config } from '../config/config.ts';
import type { Check } from '../content/checking/check-in-process.ts';
import { createCloserLooks } from '../content/checking/closer-looks.ts';
import { openLiveLibrary } from '../content/live-library.ts';
import { followContent } from '../content/watching/follow-content.ts';
import { discordDisplay } from '../bot/markdown/discord-display.ts';
import { shownLength } from '../bot/messages/summary-text.ts';
import type { Article, Library } from '../knowledge/index.ts';
import { explainTurn } from './explained.ts';
import { createGoldenRun } from './golden-run.ts';
import { shownGaps } from './shown-gaps.ts';
import { similarityMap } from './similarity-map.ts';
import type { ContentOverview, ExplainedQuestion, SimilarityMap } from './protocol.ts';
import type { Turn } from './turns.ts';
import { writtenFile } from './written-file.ts';

export interface ContentDesk {
  /** Another whenever `overview` has something new to show. */
  stamp(): string;
  explain(turn: Turn): Promise<ExplainedQuestion>;
  /**
   * What is known now; findings that take a closer look and the labelled questions come later.
   *
   * @param turns - What has been asked here.
   */
  overview(turns: readonly Turn[]): ContentOverview;
  close(): void;
}

export interface ContentDeskOptions {
  readonly config: Config;
  /** Files of labelled questions. */
  readonly questions: readonly string[];
  /** The articles in use are others now, or more is known of them. */
  readonly onChange: (stamp: string) => void;
  /** A changed file was noticed, and the folder is being read; then that it is no longer. */
  readonly onReading: (isReading: boolean) => void;
  readonly tell: (sentence: string) => void;
  readonly onBug: (error: unknown) => void;
  /** As `createCloserLooks` takes it. */
  readonly check?: Check;
}

/** Null when the folder cannot be read, of which the bot tells. */
export async function openContentDesk({
  config,
  questions,
  onChange,
  onReading,
  tell,
  onBug,
  check,
}: ContentDeskOptions): Promise<ContentDesk | null> {
  const now = (): Date => new Date();
  const opened = await openLiveLibrary({
    config,
    // As the bot counts, so that both decide alike.
    loading: { shownLength },
    now,
    onReload: (outcome) => {
      if (outcome.kind === 'reloaded') changed();
    },
  });
  if (opened.kind === 'unreadable') return null;
  const { live } = opened;
  const log = {
    warn: (_fields: unknown, sentence?: string) => tell(sentence ?? ''),
    error: (_fields: unknown, sentence?: string) => tell(sentence ?? ''),
  };
  let readings = 0;
  const followed = followContent({
    folder: config.contentDir,
    live: {
      async reload(unsettled) {
        readings += 1;
        onReading(true);
        try {
          return await live.reload(unsettled);
        } finally {
          readings -= 1;
          if (readings === 0) onReading(false);
        }
      },
    },
    log,
  });
  const looks = createCloserLooks({
    config,
    display: discordDisplay,
    now,
    log,
    ...(check === undefined ? {} : { check }),
  });
  const golden = createGoldenRun({ files: questions, onChange: changed, onBug });
  let changes = 0;
  let lookingAt: string | null = null;
  let failedLook: string | null = null;
  let drawn: { readonly version: string; readonly map: SimilarityMap | null } | null = null;

  const stamp = (): string => `${live.current().version} ${changes}`;
  function changed(): void {
    changes += 1;
    onChange(stamp());
  }
  /** Of a version it is tried once: what keeps it from being done stays as it is until files change. */
  async function lookCloser(version: string): Promise<void> {
    if (lookingAt === version) return;
    lookingAt = version;
    const look = await looks.look(version);
    if (lookingAt === version) lookingAt = null;
    const isOver = look.kind === 'failed' && (look.why === 'overtaken' || look.why === 'stopped');
    if (isOver) return;
    if (look.kind === 'failed') failedLook = version;
    changed();
  }
  function mapOf(version: string, library: Library): SimilarityMap | null {
    if (drawn?.version !== version) drawn = { version, map: similarityMap(library) };
    return drawn.map;
  }
  return {
    stamp,
    explain: (turn) =>
      explainTurn(live.current().library, turn, (file) => writtenFile(config.contentDir, file)),
    overview(turns) {
      const { version, library, findings } = live.current();
      const look = looks.known(version);
      const hasFailed = look === null && failedLook === version;
      if (look === null && !hasFailed) lookCloser(version).catch(onBug);
      golden.ask(version, library);
      const map = mapOf(version, library);
      const withFile = (article: Article): { title: string; file: string } => {
        const { title, file } = library.reference(article);
        return { title, file };
      };
      return {
        version,
        subjects: library.topics.map(({ subject, articles }) => ({
          subject,
          articles: articles.map(withFile),
        })),
        map,
        gaps: shownGaps(turns, library, map),
        golden: golden.results(version),
        findings: look?.worst ?? findings,
        look: hasFailed ? 'failed' : look === null ? 'under-way' : 'done',
      };
    },
    close() {
      followed.stop();
      looks.close();
      golden.stop();
    },
  };
}
