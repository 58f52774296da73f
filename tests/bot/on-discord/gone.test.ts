import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Room } from 'discord-stand-in';
import type { Bot } from '../../../src/bot/bot.ts';
import type { ServerSettings } from '../../../src/bot/state/server-settings.ts';
import { valueOf } from '../value-of.ts';
import {
  openModeratorsStage,
  privateReply,
  textOf,
  type ModeratorsStage,
} from './moderators-stage.ts';

let set: ModeratorsStage;
let bot: Bot;
let board: Room;

beforeEach(async () => {
  set = await openModeratorsStage();
  board = set.stage.server.addChannel('moderators');
  bot = await set.stage.run();
});

afterEach(async () => {
  await set.stage.close();
});

const settings = (): ServerSettings => set.stage.state.settings.of(set.guildId);
const boardTexts = (): string[] => board.fromBot.map(textOf);

/** Sets the room as everything but the channel for alerts. */
async function setAsAll(room: Room): Promise<void> {
  await set.stage.set({
    alertsChannelId: board.id,
    answerChannels: [
      { channelId: room.id, subjects: [] },
      { channelId: board.id, subjects: [] },
    ],
    experts: { channelId: room.id, roleId: null },
    digest: { channelId: room.id, weekday: 1 },
    pauses: [
      { channelId: room.id, until: null },
      { channelId: null, until: null },
    ],
  });
}

function expectTakenOut(): void {
  expect(settings()).toMatchObject({
    alertsChannelId: board.id,
    answerChannels: [{ channelId: board.id }],
    experts: null,
    digest: null,
    pauses: [{ channelId: null }],
  });
}

describe('what is deleted', () => {
  it('stays set where it is the role of experts, and moderators are told that nobody has it', async () => {
    const { server } = set.stage;
    const masons = server.role('Masons');
    await server.settled();
    const experts = { channelId: board.id, roleId: masons.id };
    await set.stage.set({ experts, alertsChannelId: board.id });
    server.deleteRole(masons);
    await server.settled();
    expect(boardTexts()).toEqual([
      expect.stringMatching(/^The role of those who take over is gone/),
    ]);
    expect(settings()).toMatchObject({ experts });
  });

  it('leaves the settings, as a change by the bot, and moderators are told what it was', async () => {
    const { server, state } = set.stage;
    const room = server.addChannel('short-lived');
    const loud = server.role('Loud');
    await server.settled();
    await setAsAll(room);
    await set.stage.set({ blocked: { members: ['1'], roles: [loud.id] } });
    server.deleteRoom(room);
    await server.settled();
    expectTakenOut();
    server.deleteRole(loud);
    await server.settled();
    expect(settings().blocked).toEqual({ members: ['1'], roles: [] });
    expect(boardTexts()).toEqual([
      expect.stringMatching(
        new RegExp(`^- A channel that was deleted \\(\`${room.id}\`\\): .*experts.*digest.*paused`),
      ),
      expect.stringMatching(new RegExp(`^- A role that was deleted \\(\`${loud.id}\`\\)`)),
    ]);
    const changes = valueOf(await state.settings.changesOf(set.guildId));
    expect(changes.slice(0, 2).map(({ by }) => by)).toEqual([server.bot.id, server.bot.id]);
    const shown = await privateReply(set.grace.command(board, 'settings show'));
    expect(textOf(shown)).toContain(`<@${server.bot.id}>: `);
  });

  it('takes the threads in it along', async () => {
    const { server } = set.stage;
    const room = server.addChannel('short-lived');
    const thread = server.thread(room, 'lime');
    await server.settled();
    await set.stage.set({ answerChannels: [{ channelId: thread.id, subjects: [] }] });
    server.deleteRoom(room);
    await server.settled();
    expect(settings().answerChannels).toEqual([]);
  });

  it('while the bot was away is found at the start; what is hidden from it stays', async () => {
    const { server } = set.stage;
    const room = server.addChannel('short-lived');
    const hidden = server.addChannel('hidden');
    await server.settled();
    await setAsAll(room);
    await bot.stop();
    server.deleteRoom(room);
    server.deny(hidden, ['ViewChannel']);
    const digest = { channelId: hidden.id, weekday: 1 };
    await set.stage.set({ digest });
    await set.stage.run();
    expect(settings()).toMatchObject({ experts: null, digest, pauses: [{ channelId: null }] });
    expect(boardTexts()).toHaveLength(1);
    await set.stage.minute();
    expect(boardTexts()).toHaveLength(1);
  });
});
