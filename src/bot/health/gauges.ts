/** What is looked up when Prometheus asks: the bot, its articles and its database as they are then. */
import { Gauge, type Registry } from 'prom-client';
import type { Facts } from './facts.ts';
import { readinessOf } from './readiness.ts';

/** Label → figure; without a label, one figure alone. */
type Figures = Readonly<Record<string, number>>;

export function registerGauges(registry: Registry, facts: Facts): void {
  const registers = [registry];

  /** @param look - Null where there is nothing to tell yet. */
  function one(name: string, help: string, look: () => number | null): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers,
      collect() {
        gauge.remove();
        const figure = look();
        if (figure !== null) gauge.set(figure);
      },
    });
  }

  function each(name: string, help: string, label: string, look: () => Figures): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames: [label],
      registers,
      collect() {
        gauge.reset();
        for (const [key, figure] of Object.entries(look())) gauge.set({ [label]: key }, figure);
      },
    });
  }

  const snapshot = () => facts.content()?.current() ?? null;
  const sizes = () => snapshot()?.library.sizes() ?? null;
  const shards = () => facts.bot()?.shards ?? [];
  const byShard = (figure: (shard: ReturnType<typeof shards>[number]) => number | null): Figures =>
    Object.fromEntries(
      shards().flatMap((shard) => {
        const found = figure(shard);
        return found === null ? [] : [[String(shard.id), found]];
      }),
    );

  one('docent_ready', '1 when /readyz says that questions are answered.', () =>
    readinessOf(facts).status === 'not-ready' ? 0 : 1,
  );
  one('docent_under_way', 'Messages and interactions taken up and not finished.', () => {
    return facts.bot()?.underWay ?? null;
  });
  one('docent_servers', 'Servers that the bot is in.', () => facts.bot()?.servers ?? null);
  each('docent_shard_up', '1 for a shard that is connected and ready.', 'shard', () =>
    byShard(({ state }) => (state === 'ready' ? 1 : 0)),
  );
  each('docent_shard_servers', 'Servers that Discord tells of on a shard.', 'shard', () =>
    byShard(({ servers }) => servers),
  );
  each('docent_shard_ping_seconds', 'Round trip of the last heartbeat.', 'shard', () =>
    byShard(({ pingMs }) => (pingMs === null ? null : pingMs / 1000)),
  );
  each('docent_shard_silent_seconds', 'Since Discord was last heard on it.', 'shard', () =>
    byShard(({ silentMs }) => (silentMs === null ? null : silentMs / 1000)),
  );
  each('docent_content_info', 'The version of the articles in use, as a label.', 'version', () => {
    const version = snapshot()?.version;
    return version === undefined ? {} : { [version]: 1 };
  });
  one('docent_articles', 'Articles in use.', () => snapshot()?.library.articles.length ?? null);
  one('docent_content_loaded_timestamp_seconds', 'When they were read.', () => {
    const at = snapshot()?.loadedAt.getTime();
    return at === undefined ? null : at / 1000;
  });
  one('docent_content_refused', '1 while newer content cannot be used.', () => {
    const content = facts.content();
    return content === null ? null : Number(content.refusal() !== null);
  });
  each(
    'docent_findings',
    'What is wrong with the files, as reading them shows.',
    'severity',
    () => {
      const findings = snapshot()?.findings;
      if (findings === undefined) return {};
      const count = (which: string): number =>
        findings.filter(({ severity }) => severity === which).length;
      return { error: count('error'), warning: count('warning') };
    },
  );
  each('docent_index_entries', 'Entries of the index in use.', 'of', () => {
    const found = sizes();
    if (found === null) return {};
    const { words, terms, postings } = found;
    return { words, terms, postings };
  });
  one('docent_index_bytes', 'Memory of the index, without its word lists.', () => {
    return sizes()?.indexBytes ?? null;
  });
  each('docent_cache_entries', 'What is kept to save time, or by discord.js.', 'cache', () => {
    const found = sizes();
    const ofLibrary =
      found === null
        ? {}
        : {
            read_articles: found.readArticles,
            related_lists: found.relatedLists,
            recent_answers: found.recentAnswers,
          };
    return { ...facts.bot()?.cached, ...ofLibrary };
  });
  one('docent_database_up', '1 while what members and moderators leave can be kept.', () => {
    const { kind } = facts.database();
    return kind === 'starting' ? null : Number(kind === 'well');
  });
}
