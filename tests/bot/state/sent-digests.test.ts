import { join } from 'node:path';
import Database from 'libsql';
import { expect, it } from 'vitest';
import { valueOf } from '../value-of.ts';
import { freshStage, newId, onEachEngine, sqlite } from './engines.ts';

onEachEngine('digests', (on) => {
  it('are taken once a day, whichever process tries', async () => {
    const other = await on.stage.open();
    const guildId = newId();
    const taken = await Promise.all(
      [on.state, other, on.state, other].map((state) => state.digests.take(guildId, '2026-03-02')),
    );
    expect(taken.map(valueOf).filter(Boolean)).toEqual([true]);
    expect(valueOf(await other.digests.take(guildId, '2026-03-01'))).toBe(false);
    expect(valueOf(await other.digests.take(guildId, '2026-03-09'))).toBe(true);
    expect(valueOf(await other.digests.take(newId(), '2026-03-09'))).toBe(true);
    await on.state.digests.giveBack(guildId, '2026-03-02'); // That is not the last one.
    expect(valueOf(await other.digests.take(guildId, '2026-03-09'))).toBe(false);
    await on.state.digests.giveBack(guildId, '2026-03-09');
    expect(valueOf(await other.digests.take(guildId, '2026-03-09'))).toBe(true);
  });
});

it('a digest that was taken keeps nobody from writing: that it was is only read', async () => {
  const stage = await freshStage(sqlite);
  const state = await stage.open();
  const guildId = newId();
  await state.digests.take(guildId, '2026-03-02');
  const other = new Database(join(stage.dataDir, 'docent.db'));
  other.exec('begin immediate');
  const taken = [
    await state.digests.take(guildId, '2026-03-02'),
    await state.digests.take(guildId, '2026-03-01'),
  ];
  other.close();
  expect(taken.map(valueOf)).toEqual([false, false]);
});
