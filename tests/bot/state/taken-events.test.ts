import { expect, it } from 'vitest';
import { valueOf } from '../value-of.ts';
import { newId, onEachEngine } from './engines.ts';

onEachEngine('what Discord tells several processes', (on) => {
  it('is one’s of those who try at once, and stays so', async () => {
    const states = [on.state, await on.stage.open(), await on.stage.open()];
    const eventId = newId();
    const tries = await Promise.all(states.map(({ taken }) => taken.take(eventId)));
    expect(tries.map(valueOf).filter(Boolean)).toHaveLength(1);
    const again = await Promise.all(states.map(({ taken }) => taken.take(eventId)));
    expect(again.map(valueOf)).toEqual(tries.map(valueOf));
  });

  it('is forgotten after some hours', async () => {
    const eventId = newId();
    await on.state.taken.take(eventId);
    on.stage.clock.forward(0.5);
    await on.state.retention.apply();
    const rows = await on.stage.query(`select * from taken_events where event_id = '${eventId}'`);
    expect(rows).toEqual([]);
  });
});
