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
  /** Another whenever `overview` has something new to show. */
  stamp(): string;
  explain(question: string): ExplainedQuestion;
  /** What is known now; findings that take a closer look come later. */
  overview(): ContentOverview;
  close(): void;
}

export interface ContentDeskOptions {
  readonly config: Config;
  /** The articles in use are others now, or more is known of them. */
  readonly onChange: (stamp: string) => void;
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
      if (outcome.kind === 'reloaded') onChange(stamp());
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
  function stamp(): string {
    const { version } = live.current();
    return looks.known(version) === null ? version : `${version} checked`;
  }
  async function lookCloser(version: string): Promise<void> {
    const look = await looks.look(version);
    if (look.kind === 'checked') onChange(stamp());
  }
  return {
    stamp,
    explain: (question) => explainQuestion(live.current().library, question),
    overview() {
      const { version, library, findings } = live.current();
      const look = looks.known(version);
      if (look === null) void lookCloser(version);
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
        findings: look?.worst ?? findings,
        isChecked: look !== null,
      };
    },
    close() {
      followed.stop();
      looks.close();
    },
  };
}
