import { expect, it } from 'vitest';
import { valueOf } from '../value-of.ts';
import { newId, onEachEngine } from './engines.ts';

const HOUR_MS = 3_600_000;

onEachEngine('alerts', (on) => {
  it('are told once an hour for one cause, whichever process tries', async () => {
    const other = await on.stage.open();
    const guildId = newId();
    const taken = await Promise.all(
      [on.state, other, on.state, other].map((state) =>
        state.alerts.take(guildId, 'database-trouble', HOUR_MS),
      ),
    );
    expect(taken.map(valueOf).filter(Boolean)).toEqual([true]);
    const again = async (server = guildId, cause = 'database-trouble'): Promise<boolean> =>
      valueOf(await other.alerts.take(server, cause, HOUR_MS));
    on.stage.clock.forward(0.9 / 24);
    expect(await again()).toBe(false);
    expect(await again(guildId, 'failed-reload')).toBe(true);
    expect(await again(newId())).toBe(true);
    on.stage.clock.forward(0.2 / 24);
    expect(await again()).toBe(true);
  });
});
