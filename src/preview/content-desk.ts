/** The articles as maintainers look at them: kept in step with the folder, beside the bot that does the same. */
import type { Config } from '../config/config.ts';
import { createCloserLooks } from '../content/checking/closer-looks.ts';
import { openLiveLibrary } from '../content/live-library.ts';
import { followContent } from '../content/watching/follow-content.ts';
import { discordDisplay } from '../bot/markdown/discord-display.ts';
import { shownLength } from '../bot/messages/summary-text.ts';
import { explainQuestion } from './explained.ts';
import { similarityMap } from './similarity-map.ts';
import type { ContentOverview, ExplainedQuestion } from './protocol.ts';

export interface ContentDesk {
  /** The same for the same files. */
  version(): string;
  explain(question: string): ExplainedQuestion;
  overview(): Promise<ContentOverview>;
  close(): void;
}

export interface ContentDeskOptions {
  readonly config: Config;
  /** The articles in use are others now. */
  readonly onChange: (version: string) => void;
  readonly tell: (sentence: string) => void;
}

/** Null when the folder cannot be read, of which the bot tells. */
export async function openContentDesk({
  config,
  onChange,
  tell,
}: ContentDeskOptions): Promise<ContentDesk | null> {
  const now = (): Date => new Date();
  const opened = await openLiveLibrary({
    config,
    // As the bot counts, so that both decide alike.
    loading: { shownLength },
    now,
    onReload: (outcome) => {
      if (outcome.kind === 'reloaded') onChange(outcome.snapshot.version);
    },
  });
  if (opened.kind === 'unreadable') return null;
  const { live } = opened;
  const log = {
    warn: (_fields: unknown, sentence?: string) => tell(sentence ?? ''),
    error: (_fields: unknown, sentence?: string) => tell(sentence ?? ''),
  };
  const followed = followContent({ folder: config.contentDir, live, log });
  const looks = createCloserLooks({ config, display: discordDisplay, now, log });
  return {
    version: () => live.current().version,
    explain: (question) => explainQuestion(live.current().library, question),
    async overview() {
      const { version, library, findings } = live.current();
      const look = await looks.look(version);
      const withFile = (article: (typeof library.articles)[number]) => {
        const { title, file } = library.reference(article);
        return { title, file };
      };
      return {
        version,
        subjects: library.topics.map(({ subject, articles }) => ({
          subject,
          articles: articles.map(withFile),
        })),
        map: similarityMap(library),
        findings: look.kind === 'checked' ? look.worst : findings,
      };
    },
    close() {
      followed.stop();
      looks.close();
    },
  };
}
