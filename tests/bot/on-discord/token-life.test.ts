/** Discord takes replies to an interaction for fifteen minutes after it began. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Person } from 'discord-stand-in';
import { INTERACTION } from 'discord-stand-in/limits';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

const TOO_LATE_MS = INTERACTION.tokenLifetimeMs + 1000;
const QUESTION = 'what is lime mortar?';

let stage: Stage;
let ada: Person;

async function openStage(): Promise<void> {
  stage = await Stage.open();
  ada = stage.server.person('Ada');
}

beforeEach(openStage);

afterEach(async () => {
  vi.useRealTimers();
  await stage.close();
});

const repliesTried = (): number => stage.server.requests.matching('PATCH', /\/webhooks\//).length;

it('a reply that is ready only then is tried once, is named in the log, and stops nobody else', async () => {
  const { state } = stage;
  let store = (): void => undefined;
  const stored = new Promise<void>((resolve) => (store = resolve));
  const change: typeof state.settings.change = async (...args) => {
    await stored;
    return state.settings.change(...args);
  };
  await stage.run({ state: { ...state, settings: { ...state.settings, change } } });
  const roles = [stage.server.role('Keepers', ['ManageGuild'])];
  const grace = stage.server.person('Grace', { roles });
  const late = grace.command(stage.server.channel, 'settings feedback', { enabled: false });
  expect((await late.acknowledged()).kind).toBe('deferred');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + TOO_LATE_MS });
  store();
  await stage.server.settled();
  expect(repliesTried()).toBe(1);
  expect(stage.complaints).toEqual([
    'an interaction was over before the reply arrived; nothing more can be sent',
  ]);
  // What was asked for is done all the same.
  expect(state.settings.of(stage.server.guild.id).feedback).toBe(false);
  vi.useRealTimers();
  expect(shown(await stage.ask(ada, QUESTION)).title).toBe('What is lime mortar?');
});

it('those that wait for their turn until then are dropped, each with a line in the log', async () => {
  await stage.close();
  // The world lies so far behind what Discord's responses say of the time: as if their turn came late.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - TOO_LATE_MS });
  await openStage();
  await stage.run();
  const crowd = Array.from({ length: 12 }, () =>
    ada.command(stage.server.channel, 'ask', { question: QUESTION }),
  );
  for (const handle of crowd) expect((await handle.acknowledged()).kind).toBe('deferred');
  await stage.server.settled();
  expect(repliesTried()).toBe(0);
  const dropped = 'an interaction has waited for too long to be answered; it is dropped';
  expect(stage.complaints).toEqual(crowd.map(() => dropped));
});

it('who asked people in private is told by direct message then', async () => {
  await stage.run();
  const desk = stage.server.addChannel('experts');
  const role = stage.server.role('Experts');
  const grace = stage.server.person('Grace', { roles: [role] });
  await stage.server.settled();
  await stage.set({ experts: { channelId: desk.id, roleId: role.id } });
  const asked = ada.command(stage.server.channel, 'ask', {
    question: 'who restores organs?',
    private: true,
  });
  const reply = await asked.reply();
  await ada.click(reply!, 'Ask a person').nextFollowUp();
  const entry = await desk.nextMessage();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + TOO_LATE_MS });
  const direct = stage.server.directMessages(ada);
  await grace.say(desk, 'The organ builders of the diocese.', { replyTo: entry });
  expect(shown(await direct.nextMessage()).text).toContain('The organ builders of the diocese.');
  expect(stage.complaints).toEqual([]);
});
