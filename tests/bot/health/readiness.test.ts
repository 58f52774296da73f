import { describe, expect, it } from 'vitest';
import type { BotNow } from '../../../src/bot/health/bot-now.ts';
import type { Facts } from '../../../src/bot/health/facts.ts';
import { readinessOf } from '../../../src/bot/health/readiness.ts';
import { createLibrary } from '../../../src/knowledge/index.ts';
import { steadyLibrary } from '../../content/steady-library.ts';
import { sampleLibrary } from '../sample-library.ts';

const shard = { id: 0, state: 'ready', servers: 3, pingMs: 20, silentMs: 5000 };
const bot: BotNow = {
  isLeaving: false,
  shards: [shard, { ...shard, id: 1 }],
  servers: 2,
  underWay: 0,
  cached: { servers: 2, channels: 3, users: 4, members: 5 },
};
const since = new Date('2026-11-29T12:00:00Z');

function told(facts: Partial<Facts>): string {
  const { status, checks } = readinessOf({
    content: () => steadyLibrary(sampleLibrary),
    bot: () => bot,
    database: () => ({ kind: 'well' }),
    ...facts,
  });
  const problems = Object.values(checks).flatMap(({ problem }) => problem ?? []);
  return [status, ...problems].join(': ');
}

const withShard = (changed: Partial<typeof shard> | { pingMs: null; silentMs: null }): BotNow => ({
  ...bot,
  shards: [shard, { ...shard, id: 1, ...changed }],
});

describe('readiness', () => {
  it('needs a bot, its articles, and every shard connected and heard', () => {
    expect(told({})).toBe('ok');
    expect(told({ bot: () => null })).toMatch(/^not-ready: The bot has not started yet/);
    expect(told({ content: () => null })).toMatch(/^not-ready: The articles are being read/);
    expect(told({ database: () => ({ kind: 'starting' }) })).toMatch(/^not-ready: The database/);
    expect(told({ bot: () => ({ ...bot, shards: [] }) })).toMatch(/^not-ready: Discord has not/);
    expect(told({ bot: () => withShard({ state: 'resuming' }) })).toMatch(
      /^not-ready: .*shard 1 is resuming\./,
    );
    expect(told({ bot: () => withShard({ silentMs: 119_000 }) })).toBe('ok');
    expect(told({ bot: () => withShard({ silentMs: 121_000 }) })).toMatch(
      /^not-ready: Nothing has come from Discord for 120 seconds on shard 1\./,
    );
    expect(told({ bot: () => ({ ...bot, isLeaving: true }) })).toMatch(/^not-ready: .*stopping/);
  });

  it('is degraded, and no worse, where questions are answered and something is to be mended', () => {
    const sentence = 'The content folder content holds no usable article any more.';
    const refused = {
      ...steadyLibrary(sampleLibrary),
      refusal: () => ({ at: since, sentence, content: null }),
    };
    const none = steadyLibrary(createLibrary([], { siteUrl: null }));
    expect(told({ content: () => refused })).toBe(`degraded: ${sentence}`);
    expect(told({ content: () => none })).toMatch(/^degraded: There is no article/);
    expect(
      told({ database: () => ({ kind: 'trouble', since, sentence: 'The disk is full.' }) }),
    ).toBe('degraded: The disk is full.');
    expect(told({ database: () => ({ kind: 'none' }) })).toMatch(/^degraded: No database/);
  });
});
