import { describe, expect, it, vi } from 'vitest';
import { PATIENCE } from '../../patience.ts';
import { freshStage, newId, postgres } from './engines.ts';
import { hasPooler, pooled } from './pooler.ts';

describe.skipIf(!postgres.isThere || !hasPooler)('a PostgreSQL behind PgBouncer', () => {
  it('is used where sessions are kept: what one process sets the other hears', async () => {
    const stage = await freshStage(postgres);
    const databaseUrl = await pooled(stage.config.databaseUrl ?? '', 'session');
    const [one, other] = [await stage.open({ databaseUrl }), await stage.open({ databaseUrl })];
    const guildId = newId();
    await one.settings.change(guildId, (all) => ({ ...all, level: 'bold' }), newId());
    await vi.waitFor(() => expect(other.settings.of(guildId).level).toBe('bold'), PATIENCE);
  });

  it('is refused where each transaction gets another connection, in words that say what to do', async () => {
    const stage = await freshStage(postgres);
    const databaseUrl = await pooled(stage.config.databaseUrl ?? '', 'transaction');
    const opened = await stage.tryToOpen({ databaseUrl });
    expect(opened).toMatchObject({
      kind: 'unusable',
      sentence: expect.stringMatching(/pooler .* pool_mode = session/),
    });
  });
});
