import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/bot/state/server-settings.ts';
import type { State } from '../../../src/bot/state/state.ts';
import { runs } from '../../property-runs.ts';
import { valueOf } from '../value-of.ts';
import { freshStage, newId, onEachEngine, sqlite, type Row, type Stage } from './engines.ts';
import { byManager, fillServer, readServer } from './filled-server.ts';

/** Rows of a server by table, whatever tables there are. */
async function rowsOf(stage: Stage, guildId: string): Promise<ReadonlyMap<string, readonly Row[]>> {
  const rows = new Map<string, readonly Row[]>();
  for (const [table, columns] of await stage.tables()) {
    if (!columns.includes('guild_id')) continue;
    rows.set(table, await stage.query(`select * from ${table} where guild_id = '${guildId}'`));
  }
  return rows;
}

async function filledTables(stage: Stage, guildId: string): Promise<readonly string[]> {
  const rows = await rowsOf(stage, guildId);
  return [...rows].filter(([, found]) => found.length > 0).map(([table]) => table);
}

const fill = (state: State) =>
  fillServer(state, { guildId: newId(), memberId: newId(), mark: 'mark' });

onEachEngine('one server', (on) => {
  it('never sees what is of another, whatever it asks for', async () => {
    const id = fc.bigInt({ min: 1n, max: 10n ** 19n }).map(String);
    await fc.assert(
      fc.asyncProperty(id, id, id, fc.uuid(), async (guildId, other, memberId, mark) => {
        fc.pre(guildId !== other);
        const filled = await fillServer(on.state, { guildId, memberId, mark });
        const before = await rowsOf(on.stage, guildId);
        const seen = JSON.stringify(await readServer(on.state, other, filled));
        expect(seen).not.toContain(mark);
        // Erasing and resetting there changes nothing here.
        await on.state.members.erase(other, memberId);
        await on.state.servers.reset(other);
        expect(await rowsOf(on.stage, guildId)).toEqual(before);
        await on.state.servers.reset(guildId);
      }),
      { numRuns: runs(3) },
    );
  });

  it('has something in every table that belongs to servers, for the tests here', async () => {
    const { guildId } = await fill(on.state);
    const owned = [...(await on.stage.tables())].filter(([, names]) => names.includes('guild_id'));
    expect(await filledTables(on.stage, guildId)).toEqual(owned.map(([table]) => table));
  });

  it('leaves no row after a reset, but that the bot is in it', async () => {
    const { guildId } = await fill(on.state);
    expect(await on.state.servers.reset(guildId)).toEqual({ kind: 'stored' });
    expect(await filledTables(on.stage, guildId)).toEqual(['servers']);
    await on.state.settings.refresh();
    expect(on.state.settings.of(guildId)).toEqual(DEFAULT_SETTINGS);
  });
});

/** As when Discord tells a bot that starts where it is. */
const connected = (state: State, guildIds: readonly string[]) =>
  state.servers.present(guildIds, (guildId) => guildIds.includes(guildId));

onEachEngine('a server that was left', (on) => {
  it('is forgotten without a trace after seven days, and not before', async () => {
    const { guildId } = await fill(on.state);
    const stays = await fill(on.state);
    await connected(on.state, [guildId, stays.guildId]);
    await on.state.servers.left(guildId);
    on.stage.clock.forward(6.9);
    await on.state.retention.apply();
    expect(await filledTables(on.stage, guildId)).toContain('pins');
    on.stage.clock.forward(0.2);
    await on.state.retention.apply();
    expect(await filledTables(on.stage, guildId)).toEqual([]);
    expect(await filledTables(on.stage, stays.guildId)).toContain('pins');
  });

  it('and joined again within that time is as it was', async () => {
    const { guildId } = await fill(on.state);
    await connected(on.state, [guildId]);
    await on.state.servers.left(guildId);
    on.stage.clock.forward(5);
    await on.state.servers.joined(guildId);
    on.stage.clock.forward(5);
    await on.state.retention.apply();
    expect(await filledTables(on.stage, guildId)).toContain('pins');
  });

  it('is not forgotten by a start before Discord has said that the bot is not back', async () => {
    const [back, gone, ofAnother] = [
      await fill(on.state),
      await fill(on.state),
      await fill(on.state),
    ];
    for (const { guildId } of [back, gone, ofAnother]) await on.state.servers.left(guildId);
    on.stage.clock.forward(8);
    const restarted = await on.stage.open();
    for (const { guildId } of [back, gone, ofAnother]) {
      expect(await filledTables(on.stage, guildId)).toContain('pins');
    }
    await restarted.servers.present(
      [back.guildId],
      (guildId) => guildId === back.guildId || guildId === gone.guildId,
    );
    expect(await filledTables(on.stage, gone.guildId)).toEqual([]);
    await restarted.retention.apply();
    for (const { guildId } of [back, ofAnother]) {
      expect(await filledTables(on.stage, guildId)).toContain('pins');
    }
  });

  it('while the bot was offline is noticed at the start, by the process it belongs to', async () => {
    const [gone, here, unavailable, ofAnother] = [
      await fill(on.state),
      await fill(on.state),
      await fill(on.state),
      await fill(on.state),
    ];
    // Discord names unavailable servers at the start as those the bot is in.
    await on.state.servers.present(
      [here.guildId, unavailable.guildId, newId()],
      (guildId) => guildId !== ofAnother.guildId,
    );
    on.stage.clock.forward(8);
    await on.state.retention.apply();
    expect(await filledTables(on.stage, gone.guildId)).toEqual([]);
    for (const { guildId } of [here, unavailable, ofAnother]) {
      expect(await filledTables(on.stage, guildId)).toContain('pins');
    }
  });
});

onEachEngine('a member', (on) => {
  it('gets all that is stored about them as plain data', async () => {
    const { guildId, memberId } = await fill(on.state);
    const told = valueOf(await on.state.members.exportOf(guildId, { memberId, roleIds: [] }));
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    expect(told).toMatchObject({
      gapQuestions: [{ question: 'gap mark' }],
      ratings: [{ comment: 'comment mark', article: 'article-mark' }],
      questionsToPeople: [{ question: 'ask mark', status: 'open' }],
      claimedQuestions: [{ status: 'claimed' }],
      pins: [{ question: 'pin mark' }],
      settingsChanges: [{ changed: expect.stringContaining('answerChannels') }],
    });
    const nobody = valueOf(
      await on.state.members.exportOf(guildId, { memberId: newId(), roleIds: [] }),
    );
    for (const rows of Object.values(nobody)) expect(rows).toEqual([]);
  });

  it('is in no row any more once they had it erased, and others are', async () => {
    const { guildId, memberId, claimedQuestionId, pinId } = await fill(on.state);
    const other = newId();
    await fillServer(on.state, { guildId, memberId: other, mark: 'other' });
    expect(await on.state.members.erase(guildId, memberId)).toEqual({ kind: 'stored' });
    const rows = await rowsOf(on.stage, guildId);
    for (const [table, found] of rows) expect(JSON.stringify(found), table).not.toContain(memberId);
    for (const mine of Object.values(
      valueOf(await on.state.members.exportOf(guildId, { memberId, roleIds: [] })),
    )) {
      expect(mine).toEqual([]);
    }
    const { blocks, blockChanges, ...theirs } = valueOf(
      await on.state.members.exportOf(guildId, { memberId: other, roleIds: [] }),
    );
    for (const kept of Object.values(theirs)) expect(kept).toHaveLength(1);
    expect([...blocks, ...blockChanges]).toEqual([]);
    // What they did for others stays, without their name; what they had claimed is free again.
    expect(valueOf(await on.state.personQuestions.find(guildId, claimedQuestionId))).toMatchObject({
      status: 'open',
      expertId: null,
    });
    expect(valueOf(await on.state.pins.pinsOf(guildId))).toContainEqual(
      expect.objectContaining({ pinId, by: null }),
    );
  });

  it('stands in gaps, ratings, counts and choices by no id, nor by a message of theirs', async () => {
    const { guildId, memberId } = await fill(on.state);
    const rows = await rowsOf(on.stage, guildId);
    const replies = (rows.get('person_questions') ?? []).map((row) => String(row['reply_id']));
    for (const table of ['gap_questions', 'ratings', 'question_counts', 'choices']) {
      const text = JSON.stringify(rows.get(table));
      for (const id of [memberId, ...replies]) expect(text, table).not.toContain(id);
    }
  });

  it('can erase a question that is from the hash period before', async () => {
    const { guildId, memberId } = await fill(on.state);
    on.stage.clock.forward(29);
    await on.state.members.erase(guildId, memberId);
    expect(valueOf(await on.state.gaps.gapsOf(guildId))).toEqual([]);
  });

  it('is given and has erased a question to people that is closed', async () => {
    const { guildId, memberId, openQuestionId } = await fill(on.state);
    await on.state.personQuestions.closeUnanswered(guildId, openQuestionId, byManager);
    const own = async () =>
      valueOf(await on.state.members.exportOf(guildId, { memberId, roleIds: [] }))
        .questionsToPeople;
    expect(await own()).toMatchObject([{ question: 'ask mark', status: 'unanswered' }]);
    await on.state.members.erase(guildId, memberId);
    expect(await own()).toEqual([]);
    const left = await on.stage.query(
      `select * from person_questions where question_id = '${openQuestionId}'`,
    );
    expect(left).toEqual([]);
  });

  it('is forgotten by a question to people once it is closed', async () => {
    const { guildId, memberId, openQuestionId } = await fill(on.state);
    await on.state.personQuestions.closeUnanswered(guildId, openQuestionId, byManager);
    const rows = await on.stage.query(
      `select * from person_questions where question_id = '${openQuestionId}'`,
    );
    expect(JSON.stringify(rows)).not.toContain(memberId);
  });
});

onEachEngine('after RETENTION_DAYS', (on) => {
  it('texts are gone, and what holds none stays for a year', async () => {
    const { guildId } = await fill(on.state);
    on.stage.clock.forward(29);
    await on.state.retention.apply();
    expect(valueOf(await on.state.gaps.gapsOf(guildId))).toHaveLength(1);
    on.stage.clock.forward(1);
    await on.state.retention.apply();
    expect(await filledTables(on.stage, guildId)).toEqual(
      expect.not.arrayContaining(['gap_questions', 'choices', 'person_questions']),
    );
    expect(valueOf(await on.state.ratings.worstOf(guildId, 1))).toMatchObject([
      { notHelpful: 1, reasons: { 'out-of-date': 1 }, comments: [] },
    ]);
    on.stage.clock.forward(334);
    await on.state.retention.apply();
    expect(await filledTables(on.stage, guildId)).toContain('question_counts');
    on.stage.clock.forward(3);
    await on.state.retention.apply();
    const left = await filledTables(on.stage, guildId);
    // What moderators set has no end but their own.
    expect(left.toSorted()).toEqual([
      'pins',
      'sent_digests',
      'server_settings',
      'servers',
      'settings_changes',
    ]);
  });

  it('is a start too: what grew old while the bot was off is gone before it answers', async () => {
    const { guildId } = await fill(on.state);
    const restarted = await on.stage.open({ retentionDays: 0 });
    expect(valueOf(await restarted.gaps.gapsOf(guildId))).toEqual([]);
    expect(valueOf(await restarted.choices.choicesOf(guildId))).toEqual([]);
  });
});

describe('a text that is gone', () => {
  const filesOf = async ({ dataDir }: Stage): Promise<string> => {
    const names = (await readdir(dataDir)).filter((name) => name.startsWith('docent.db'));
    const files = await Promise.all(names.map((name) => readFile(join(dataDir, name), 'latin1')));
    return files.join('');
  };
  const asks = (state: State, guildId: string, memberId: string, question: string) =>
    state.gaps.add({
      guildId,
      memberId,
      replyId: newId(),
      question,
      reason: 'unknown',
      article: null,
      contentVersion: 'v',
    });

  it('is in no file any more: erased, reset and kept long enough', async () => {
    const stage = await freshStage(sqlite);
    const state = await stage.open();
    const memberId = newId();
    await asks(state, '1', memberId, 'an erased question');
    expect(await filesOf(stage)).toContain('an erased question');
    await state.members.erase('1', memberId);
    await asks(state, '1', memberId, 'a reset question');
    await state.servers.reset('1');
    await asks(state, '1', memberId, 'an old question');
    stage.clock.forward(31);
    await state.retention.apply();
    expect(await filesOf(stage)).not.toMatch(/(?:erased|reset|old) question/);
  });
});

describe('docs/privacy.md', () => {
  it('names every table and column, and none that is not there', async () => {
    const stage = await freshStage(sqlite);
    await stage.open();
    const page = await readFile(new URL('../../../docs/privacy.md', import.meta.url), 'utf8');
    const described = new Map(
      [...page.matchAll(/^\| `(\w+)` +\| (.+?) +\|/gm)].map(([, table = '', columns = '']) => [
        table,
        [...columns.matchAll(/`(\w+)`/g)].map(([, column]) => column),
      ]),
    );
    expect(described).toEqual(await stage.tables());
  });
});
