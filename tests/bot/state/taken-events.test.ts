import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { GoneProcess, Processes } from '../../../src/bot/state/begun-events.ts';
import { createDatabase } from '../../../src/bot/state/database.ts';
import { createProcesses } from '../../../src/bot/state/processes.ts';
import { readyEngine } from '../../../src/bot/state/ready-engine.ts';
import { PATIENCE } from '../../patience.ts';
import { valueOf } from '../value-of.ts';
import { cuttableLine, freshStage, newId, onEachEngine, postgres, type Stage } from './engines.ts';
import { repeating } from './repeating.ts';

const DAY_S = 24 * 60 * 60;

const onPostgres: typeof onEachEngine = (what, tests) => onEachEngine(what, tests, [postgres]);

onPostgres('what Discord tells several processes', (on) => {
  it('is one’s of those who try at once, and stays so', async () => {
    const states = [on.state, await on.stage.open(), await on.stage.open()];
    const eventId = newId();
    const tries = await Promise.all(states.map(({ taken }) => taken.take(eventId, 'message')));
    expect(tries.map(valueOf).filter(Boolean)).toHaveLength(1);
    const again = await Promise.all(states.map(({ taken }) => taken.take(eventId, 'message')));
    expect(again.map(valueOf)).toEqual(tries.map(valueOf));
  });

  it('is forgotten after some hours', async () => {
    const eventId = newId();
    await on.state.taken.take(eventId, 'message');
    on.stage.clock.forward(0.5);
    await on.state.retention.apply();
    const rows = await on.stage.query(`select * from taken_events where event_id = '${eventId}'`);
    expect(rows).toEqual([]);
  });

  it('is finished when whoever took it says so, one or hundreds at once', async () => {
    const { taken } = on.state;
    const ids = Array.from({ length: 300 }, newId);
    await Promise.all(ids.map((id) => taken.take(id, 'interaction')));
    for (const id of ids.slice(1)) taken.finish(id);
    const open = `select event_id from taken_events where is_finished = 0 and event_id in ('${ids.join("','")}')`;
    await vi.waitFor(
      async () => expect(await on.stage.query(open)).toEqual([{ event_id: ids[0] }]),
      PATIENCE,
    );
  });
});

onPostgres('a process that was killed', (on) => {
  /** As it is found afterwards: nobody holds the connection that it had. */
  async function killed(taken: readonly { id: string; isFinished: boolean }[]): Promise<string> {
    const processId = `process-${newId()}`;
    const at = on.stage.clock.now().toISOString();
    await on.stage.query(`insert into processes values ('${processId}', '${at}')`);
    for (const { id, isFinished } of taken) {
      await on.stage.query(
        `insert into taken_events (event_id, kind, taken_by, taken_at, is_finished)
          values ('${id}', 'edit', '${processId}', '${at}', ${Number(isFinished)})`,
      );
    }
    return at;
  }

  it('is told of by one of those that are left, once, with what it had not finished', async () => {
    const told: GoneProcess[] = [];
    const onGone = (gone: GoneProcess): void => void told.push(gone);
    const { repeat, runAll } = repeating();
    const [lost, done] = [newId(), newId()];
    const startedAt = await killed([
      { id: lost, isFinished: false },
      { id: done, isFinished: true },
    ]);
    for (let survivor = 0; survivor < 3; survivor += 1) await on.stage.open({ repeat, onGone });
    await vi.waitFor(() => {
      on.stage.clock.forward(10 / DAY_S);
      runAll();
      expect(told).toContainEqual({
        startedAt,
        unfinished: [{ eventId: lost, kind: 'edit', takenAt: startedAt }],
      });
    }, PATIENCE);
    const mine = told.filter(({ startedAt: at }) => at === startedAt);
    expect(mine).toHaveLength(1);
    const open = `select * from taken_events where is_finished = 0 and event_id = '${lost}'`;
    expect(await on.stage.query(open)).toEqual([]);
  });

  it('is none that has ended as it should', async () => {
    const stage = await freshStage(postgres);
    const ending = await stage.open();
    expect(await stage.query('select started_at from processes')).toHaveLength(1);
    await ending.close();
    expect(await stage.query('select * from processes')).toEqual([]);
  });
});

describe.skipIf(!postgres.isThere)('a process that is there', () => {
  interface Process {
    readonly processes: Processes;
    /** Listens again where its connection was lost. */
    readonly renew: () => Promise<boolean>;
  }

  async function processOn(
    stage: Stage,
    databaseUrl: string | null,
    self: string,
  ): Promise<Process> {
    const { now } = stage.clock;
    const opened = await readyEngine({ config: { ...stage.config, databaseUrl }, now, self });
    if (opened.kind === 'unusable') throw new Error(opened.sentence);
    const { engine } = opened;
    onTestFinished(() => engine.close());
    const renew = (): Promise<boolean> => engine.announcements.renew(() => undefined);
    await renew();
    const processes = createProcesses(
      createDatabase(() => opened, now),
      now,
      self,
    );
    expect(await processes.look()).toEqual({ kind: 'read', value: [] });
    return { processes, renew };
  }

  it('is not told of, and one that was cut off is only when it stays away', async () => {
    const stage = await freshStage(postgres);
    const line = await cuttableLine(stage.config.databaseUrl ?? '');
    const { processes } = await processOn(stage, stage.config.databaseUrl, 'one');
    const other = await processOn(stage, line.url, 'other');
    const look = async () => valueOf(await processes.look());

    const seconds = (count: number): void => stage.clock.forward(count / DAY_S);

    expect(await look()).toEqual([]);
    await line.cut();
    await vi.waitFor(async () => expect(await holders(stage)).toBe(1), PATIENCE);
    expect(await look()).toEqual([]);
    seconds(25);
    expect(await look()).toEqual([]);
    await line.mend();
    await other.renew();
    seconds(25);
    expect(await look()).toEqual([]);
    seconds(25);
    expect(await look()).toEqual([]);

    await line.cut();
    await vi.waitFor(async () => expect(await holders(stage)).toBe(1), PATIENCE);
    const told = [await look()];
    seconds(31);
    told.push(await look(), await look());
    expect(told).toMatchObject([[], [{ unfinished: [] }], []]);

    // Its connection is back, and the one that shows it is not yet: told of, it would be told of again.
    await line.mend();
    expect(valueOf(await other.processes.look())).toEqual([]);
    const known = 'select process_id from processes order by process_id';
    expect(await stage.query(known)).toEqual([{ process_id: 'one' }]);
    await other.renew();
    await other.processes.look();
    expect(await stage.query(known)).toEqual([{ process_id: 'one' }, { process_id: 'other' }]);
  });

  it('is not missed for longer because nobody could look', async () => {
    const stage = await freshStage(postgres);
    const line = await cuttableLine(stage.config.databaseUrl ?? '');
    const { processes, renew } = await processOn(stage, line.url, 'one');
    await stage.query(`insert into processes values ('missed', '2026-03-04T12:00:00.000Z')`);
    expect(valueOf(await processes.look())).toEqual([]);
    await line.cut();
    expect(await processes.look()).toMatchObject({ kind: 'not-read' });
    await line.mend();
    await renew();
    stage.clock.forward(31 / DAY_S);
    expect(valueOf(await processes.look())).toEqual([]);
    stage.clock.forward(31 / DAY_S);
    expect(valueOf(await processes.look())).toHaveLength(1);
  });

  /** How many connections say that their process is there. */
  async function holders(stage: Stage): Promise<number> {
    const [row] = await stage.query(
      `select count(*) from pg_locks where locktype = 'advisory' and mode = 'ShareLock'
        and database = (select oid from pg_database where datname = current_database())`,
    );
    return Number(row?.['count']);
  }
});
