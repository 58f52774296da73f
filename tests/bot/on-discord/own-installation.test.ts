import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Message, Person, Room } from 'discord-stand-in';
import { lime } from '../sample-library.ts';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

const OFFERED = ['Answer this', 'article', 'ask', 'help', 'privacy', 'search', 'topics'];

let stage: Stage;
let ada: Person;
let bob: Person;

beforeAll(async () => {
  stage = await Stage.open();
  await stage.run();
  ada = stage.server.person('Ada');
  bob = stage.server.person('Bob');
  ada.installApp();
});

afterAll(async () => {
  await stage.closeUnrefused();
});

/** Everything a member can do with the bot, where it is not; the private answer to a message. */
async function usedIn(room: Room): Promise<Message> {
  expect(bob.commandsIn(room)).toEqual([]);
  expect(
    ada
      .commandsIn(room)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(OFFERED);
  const answer = await ada.command(room, 'ask', { question: 'lime?' }).reply();
  expect(shown(answer)).toMatchObject({ title: lime.title });
  // Nothing would be kept of a rating.
  expect(shown(answer).labels).not.toContain('Helpful');
  const opened = ada.click(answer!, 'Follow up');
  const further = await (await ada.submitModal(opened, { question: 'and lime?' })).reply();
  expect(shown(further)).toMatchObject({ title: lime.title });
  for (const [name, values] of [
    ['article', { title: lime.title }],
    ['search', { words: 'charter' }],
    ['topics', {}],
    ['help', {}],
    ['privacy show', {}],
    ['privacy export', {}],
  ] as const) {
    const handle = ada.command(room, name, values);
    const reply = await handle.reply();
    expect(shown(reply).title ?? shown(reply).text).toMatch(/./);
    expect(reply && handle.isPrivate(reply)).toBe(true);
  }
  const asked = await bob.say(room, 'lime?');
  const shownAlone = ada.messageCommand(room, 'Answer this', asked);
  const mine = await shownAlone.reply();
  expect(shown(mine)).toMatchObject({ title: lime.title });
  expect(mine && shownAlone.isPrivate(mine)).toBe(true);
  return mine!;
}

it('works in a group of direct messages, for who has installed it', async () => {
  const group = stage.server.groupMessages([ada, bob]);
  const answer = await usedIn(group);
  const before = group.fromBot.length;
  ada.click(answer, 'Show it to all');
  await stage.server.settled();
  expect(group.fromBot).toHaveLength(before + 1);
});

it('works in a server that has not added it, of which nothing is counted', async () => {
  const room = stage.server.strangeGuild('Elsewhere', [ada, bob]);
  await stage.server.settled();
  const answer = await usedIn(room);
  const refused = await ada.click(answer, 'Show it to all').reply();
  expect(shown(refused).text).toMatch(/lets you use me for yourself only/);
  const guildId = room.channel.guild_id ?? '';
  const unsure = (): Promise<Message | null> =>
    ada.command(room, 'ask', { question: 'which charter?' }).reply();
  const chosen = await ada.click((await unsure())!, 'What is the Venice Charter?').reply();
  expect(shown(chosen)).toMatchObject({ title: 'What is the Venice Charter?' });
  expect(shown(chosen).labels).not.toContain('Not helpful');
  await ada.click((await unsure())!, 'None of these').reply();
  await stage.server.settled();
  expect(await stage.state.choices.choicesOf(guildId)).toMatchObject({ value: [] });
  const counts = await stage.state.counts.countsOf(guildId, '2000-01-01');
  expect(counts).toMatchObject({ value: [] });
});
