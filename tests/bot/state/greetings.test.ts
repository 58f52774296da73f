import { expect, it } from 'vitest';
import { valueOf } from '../value-of.ts';
import { freshStage, newId, onEachEngine, postgres, sqlite } from './engines.ts';

onEachEngine('the greeting of a server', (on) => {
  it('is taken once, whichever process tries, before or after it is noted as joined', async () => {
    const other = await on.stage.open();
    const guildId = newId();
    const taken = await Promise.all([
      on.state.greetings.take(guildId),
      on.state.servers.joined(guildId),
      other.greetings.take(guildId),
      other.servers.joined(guildId),
      other.greetings.take(guildId),
    ]);
    const greets = taken.filter((outcome) => outcome.kind === 'read').map(valueOf);
    expect(greets.filter(Boolean)).toEqual([true]);
    expect(valueOf(await other.greetings.take(guildId))).toBe(false);
  });

  it('is for nobody to take where the bot was before an earlier version of it noted greetings', async () => {
    const stage = await freshStage(on.stage.config.databaseUrl === null ? sqlite : postgres);
    await (await stage.open()).close();
    await stage.query('alter table servers drop column greeted_at');
    await stage.query('drop table quoting_replies');
    await stage.query('drop table taken_events');
    await stage.query('drop table processes');
    await stage.query('alter table given_replies drop column kind');
    await stage.query('delete from schema_versions where version >= 8');
    await stage.query(`insert into servers values ('1', '2026-01-01T00:00:00.000Z', null)`);
    const state = await stage.open();
    expect(valueOf(await state.greetings.take('1'))).toBe(false);
    expect(valueOf(await state.greetings.take('2'))).toBe(true);
  });
});
