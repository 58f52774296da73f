import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../../src/bot/state/server-settings.ts';
import { valueOf } from '../value-of.ts';
import { cuttableLine, freshStage, newId, onEachEngine, postgres } from './engines.ts';

const SOMEBODY = newId();

onEachEngine('settings', (on) => {
  const set = (guildId: string, some: Partial<ServerSettings>, by = SOMEBODY, state = on.state) =>
    state.settings.change(guildId, (settings) => ({ ...settings, ...some }), by);

  it('are the defaults where nobody has set anything', () => {
    expect(on.state.settings.of(newId())).toEqual({
      level: 'balanced',
      unsureReplies: false,
      answerChannels: [],
      pauses: [],
      cooldowns: { member: 0, channel: 0 },
      feedback: true,
      language: null,
      alertsChannelId: null,
      experts: null,
      digest: null,
      forums: [],
      blocked: { members: [], roles: [] },
    });
  });

  it('hold all that can be set, and outlive a restart', async () => {
    const guildId = newId();
    const all: ServerSettings = {
      level: 'careful',
      unsureReplies: true,
      answerChannels: [
        { channelId: newId(), subjects: [] },
        { channelId: newId(), subjects: ['Foundations', 'Règles'] },
      ],
      pauses: [
        { channelId: null, until: '2026-12-01T08:00:00.000Z' },
        { channelId: newId(), until: null },
      ],
      cooldowns: { member: 30, channel: 86_400 },
      feedback: false,
      language: 'en-GB',
      alertsChannelId: newId(),
      experts: { channelId: newId(), roleId: null },
      digest: { channelId: newId(), weekday: 6 },
      forums: [{ channelId: '4', tagId: null, closes: true }],
      blocked: { members: [newId()], roles: [newId()] },
    };
    expect(await set(guildId, all)).toEqual({ kind: 'stored', settings: all });
    expect(on.state.settings.of(guildId)).toEqual(all);
    const restarted = await on.stage.open();
    expect(restarted.settings.of(guildId)).toEqual(all);
  });

  it.each<[setting: string, value: unknown]>([
    ['cooldowns', { member: -1, channel: 0 }],
    ['cooldowns', { member: 0.5, channel: 0 }],
    ['cooldowns', { member: 0, channel: 86_401 }],
    ['level', 'reckless'],
    ['digest', { channelId: '123', weekday: 7 }],
    ['alertsChannelId', 'general'],
    ['language', 'English'],
    ['pauses', [{ channelId: null, until: 'tomorrow' }]],
    ['answerChannels', Array.from({ length: 501 }, () => ({ channelId: '1', subjects: [] }))],
  ])('refuse impossible %s in words, and stay as they are (%#)', async (setting, value) => {
    const guildId = newId();
    const outcome = await set(guildId, { [setting]: value });
    expect(outcome).toMatchObject({
      kind: 'not-stored',
      sentence: expect.stringContaining(`This cannot be a setting (${setting}`),
    });
    expect(on.state.settings.of(guildId)).toEqual(DEFAULT_SETTINGS);
  });

  it('lose none of many changes at once, from two processes', async () => {
    const guildId = newId();
    const other = await on.stage.open();
    const changes = [
      set(guildId, { level: 'bold' }),
      set(guildId, { feedback: false }, newId(), other),
      set(guildId, { unsureReplies: true }),
      set(guildId, { language: 'de' }, newId(), other),
      ...[on.state, other, on.state, other].map((process) =>
        process.settings.change(
          guildId,
          ({ blocked, ...rest }) => ({
            ...rest,
            blocked: { ...blocked, members: [...blocked.members, newId()] },
          }),
          SOMEBODY,
        ),
      ),
    ];
    const kinds = (await Promise.all(changes)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['stored']));
    await on.state.settings.refresh();
    expect(on.state.settings.of(guildId)).toMatchObject({
      level: 'bold',
      feedback: false,
      unsureReplies: true,
      language: 'de',
      blocked: { members: { length: 4 } },
    });
  });

  it('remember the last ten changes with who made them and when', async () => {
    const guildId = newId();
    const moderators = Array.from({ length: 12 }, newId);
    const start = on.stage.clock.now();
    for (const [seconds, by] of moderators.entries()) {
      await set(guildId, { cooldowns: { member: seconds + 1, channel: 0 } }, by);
    }
    const changes = valueOf(await on.state.settings.changesOf(guildId));
    expect(changes.map(({ by }) => by)).toEqual(moderators.slice(2).toReversed());
    expect(changes[0]?.changed).toEqual([
      {
        setting: 'cooldowns',
        from: { member: 11, channel: 0 },
        to: { member: 12, channel: 0 },
      },
    ]);
    for (const { at } of changes) expect(at.getTime()).toBeGreaterThan(start.getTime());
  });

  it('record no change where there is none', async () => {
    const guildId = newId();
    expect(await set(guildId, { level: 'balanced' })).toEqual({
      kind: 'unchanged',
      settings: DEFAULT_SETTINGS,
    });
    expect(await on.state.settings.changesOf(guildId)).toEqual({ kind: 'read', value: [] });
  });

  it('of another process are known after a look, and a reset of it too', async () => {
    const guildId = newId();
    const heard: string[] = [];
    const other = await on.stage.open({ onSettings: (id) => heard.push(id) });
    await other.settings.refresh();
    await set(guildId, { level: 'bold' });
    await other.settings.refresh();
    expect(other.settings.of(guildId).level).toBe('bold');
    await on.state.servers.reset(guildId);
    await other.settings.refresh();
    expect(other.settings.of(guildId)).toEqual(DEFAULT_SETTINGS);
    await set(guildId, { level: 'careful' });
    await other.settings.refresh();
    expect(other.settings.of(guildId).level).toBe('careful');
    expect(heard.filter((id) => id === guildId).length).toBeGreaterThanOrEqual(3);
  });

  it('that cannot be understood are kept, reported, and do not stop the others', async () => {
    const [damaged, sound] = [newId(), newId()];
    await set(damaged, { level: 'bold' });
    await set(sound, { level: 'careful' });
    await on.stage.query(
      `update server_settings set settings = '{"level":3}', version = 7 where guild_id = '${damaged}'`,
    );
    const restarted = await on.stage.open();
    expect(restarted.settings.of(damaged)).toEqual(DEFAULT_SETTINGS);
    expect(restarted.settings.of(sound).level).toBe('careful');
    expect(restarted.settings.isDamaged(damaged)).toBe(true);
    expect(await set(damaged, { feedback: false })).toMatchObject({
      kind: 'not-stored',
      sentence: expect.stringContaining('reset them'),
    });
    // Who knew them before goes on with what was known.
    await on.state.settings.refresh();
    expect(on.state.settings.of(damaged).level).toBe('bold');
    await restarted.servers.reset(damaged);
    expect((await set(damaged, { feedback: false })).kind).toBe('stored');
  });

  it('of an older program, without what is new, get the default for it', async () => {
    const guildId = newId();
    await set(guildId, { level: 'bold', feedback: false });
    await on.stage.query(
      `update server_settings set settings = '{"level":"bold","retired":1}', version = 9 where guild_id = '${guildId}'`,
    );
    const restarted = await on.stage.open();
    expect(restarted.settings.of(guildId)).toEqual({ ...DEFAULT_SETTINGS, level: 'bold' });
  });
});

describe.skipIf(!postgres.isThere)('settings on two processes', () => {
  it('are told by PostgreSQL, without a look', async () => {
    const stage = await freshStage(postgres);
    const state = await stage.open();
    const guildId = newId();
    const told = new Promise<string>((resolve, reject) => {
      stage
        .open({ onSettings: resolve })
        .then(() => state.settings.change(guildId, (all) => ({ ...all, level: 'bold' }), SOMEBODY))
        .catch(reject);
    });
    expect(await told).toBe(guildId);
  });

  it('are read anew after PostgreSQL was away, which may have told of them meanwhile', async () => {
    const stage = await freshStage(postgres);
    const state = await stage.open();
    const line = await cuttableLine(stage.config.databaseUrl ?? '');
    const other = await stage.open({ databaseUrl: line.url });
    const guildId = newId();
    await line.cut();
    await state.settings.change(guildId, (all) => ({ ...all, level: 'bold' }), SOMEBODY);
    await other.settings.refresh();
    expect(other.settings.of(guildId).level).toBe('balanced');
    await line.mend();
    await other.settings.refresh();
    expect(other.settings.of(guildId).level).toBe('bold');
    await state.settings.change(guildId, (all) => ({ ...all, level: 'careful' }), SOMEBODY);
    await other.settings.refresh();
    expect(other.settings.of(guildId).level).toBe('careful');
    await other.close();
    await line.cut();
  });

  it('are not asked for while PostgreSQL is heard', async () => {
    const stage = await freshStage(postgres);
    const state = await stage.open();
    const guildId = newId();
    await state.settings.change(guildId, (all) => ({ ...all, level: 'bold' }), SOMEBODY);
    // Heard from here on, whenever the connection of the start came.
    await state.settings.refresh();
    // Past the bot, so that nobody is told.
    await stage.query('delete from server_settings');
    await state.settings.refresh();
    expect(state.settings.of(guildId).level).toBe('bold');
  });

  it('are kept for the servers of a process alone', async () => {
    const stage = await freshStage(postgres);
    const [own, others] = [newId(), newId()];
    const state = await stage.open();
    for (const id of [own, others]) {
      await state.settings.change(id, (all) => ({ ...all, level: 'bold' }), SOMEBODY);
    }
    const holding = await stage.open({ isHeld: (id) => id === own });
    expect(holding.settings.of(own).level).toBe('bold');
    expect(holding.settings.of(others).level).toBe('balanced');
  });
});
