/** The dashboard and the guide name what `/metrics` really tells, and all of it. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/bot/health/facts.ts';
import { createMetrics } from '../../../src/bot/health/metrics.ts';

const root = new URL('../../../', import.meta.url);
const read = (file: string): Promise<string> => readFile(new URL(file, root), 'utf8');

/** Before anything has started, as a scrape right after the start finds it. */
const nothingYet: Facts = {
  content: () => null,
  bot: () => null,
  database: () => ({ kind: 'starting' }),
};

/** Metric → its type. */
async function told(): Promise<ReadonlyMap<string, string>> {
  const text = await createMetrics(nothingYet).text();
  const types = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)];
  return new Map(types.map(([, name = '', type = '']) => [name, type]));
}

interface Dashboard {
  readonly panels: readonly {
    readonly title: string;
    readonly targets: readonly { readonly expr: string }[];
  }[];
}

const METRIC = /\b(?:docent|process|nodejs)_[a-z0-9_]+/g;

describe('dashboards/docent.json', () => {
  it('names only metrics that there are, and each of ours', async () => {
    const { panels } = JSON.parse(await read('dashboards/docent.json')) as Dashboard;
    const metrics = await told();
    const named = new Set<string>();
    for (const { title, targets } of panels) {
      expect(targets.length, title).toBeGreaterThan(0);
      for (const [name] of targets.flatMap(({ expr }) => [...expr.matchAll(METRIC)])) {
        const isBucket = name.endsWith('_bucket');
        const metric = isBucket ? name.slice(0, -'_bucket'.length) : name;
        expect([...metrics.keys()], title).toContain(metric);
        expect(`${name}: ${metrics.get(metric)}`).toMatch(isBucket ? /: histogram$/ : /./);
        named.add(metric);
      }
    }
    const ours = [...metrics.keys()].filter((name) => name.startsWith('docent_'));
    expect(ours.length).toBeGreaterThan(20);
    expect(ours.filter((name) => !named.has(name))).toEqual([]);
  });

  it('looks at a rate of what only grows', async () => {
    const { panels } = JSON.parse(await read('dashboards/docent.json')) as Dashboard;
    const counted = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
    const growing = counted.filter((expr) => /_(?:total|bucket)\b/.test(expr));
    expect(growing.length).toBeGreaterThan(5);
    for (const expr of growing) expect(expr).toMatch(/(?:rate|increase)\(docent_/);
  });
});

describe('docs/operating.md', () => {
  it('explains exactly the metrics that there are', async () => {
    const metrics = await told();
    const page = await read('docs/operating.md');
    const ours = [...metrics.keys()].filter((name) => name.startsWith('docent_'));
    expect(new Set([...page.matchAll(/\bdocent_[a-z0-9_]+/g)].map(([name]) => name))).toEqual(
      new Set(ours),
    );
    const others = [...page.matchAll(/\b(?:process|nodejs)_[a-z0-9_]+/g)].map(([name]) => name);
    for (const name of others) expect([...metrics.keys()]).toContain(name);
  });
});
