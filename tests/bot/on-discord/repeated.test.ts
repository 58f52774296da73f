import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Person, Room } from 'discord-stand-in';
import { createAnsweredBefore } from '../../../src/bot/questions/answered-before.ts';
import type { Library } from '../../../src/knowledge/index.ts';
import { steadyLibrary } from '../../content/steady-library.ts';
import { sampleLibrary, venice } from '../sample-library.ts';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

const LIME = 'What is lime mortar?';
const TEN_MINUTES = 600;

let stage: Stage;
let ada: Person;
let bob: Person;
let channel: Room;
/** Of the content in use. */
let version: string;
let library: Library;

beforeEach(async () => {
  stage = await Stage.open();
  ada = stage.server.person('Ada');
  bob = stage.server.person('Bob');
  ({ channel } = stage.server);
  version = '0123456789ab';
  library = sampleLibrary;
  const live = steadyLibrary(sampleLibrary);
  await stage.run({
    repeatedWithinMs: TEN_MINUTES * 1000,
    library: () => library,
    live: { ...live, current: () => ({ ...live.current(), version }) },
  });
});

afterEach(async () => {
  await stage.closeUnrefused();
});

/** The message it links to, when it links to one instead of answering. */
function linkedIn(message: Message | null): string | undefined {
  const { title, text } = shown(message);
  return title === undefined
    ? /discord\.com\/channels\/\d+\/\d+\/(\d+)/.exec(text)?.[1]
    : undefined;
}

async function asked(question: string, { who = bob, room = channel } = {}) {
  return linkedIn(await stage.ask(who, question, room));
}

describe('the same question again, a moment later', () => {
  it('gets a link to the answer, by mention and by command, whoever asks and however it is spelled', async () => {
    const answer = await stage.ask(ada, LIME);
    const again = await stage.ask(bob, '  what IS lime   MORTAR');
    expect(linkedIn(again)).toBe(answer.id);
    expect(shown(again).text).toMatch(
      /^I answered this here <t:\d+:R>: https:\S+\nIf that does not help, ask in other words\.$/,
    );
    expect(shown(again).labels).toEqual(['Go to the answer', 'Dismiss']);
    const byCommand = await bob.command(channel, 'ask', { question: LIME }).reply();
    expect(linkedIn(byCommand)).toBe(answer.id);
    stage.forward(TEN_MINUTES - 1);
    expect(await asked(LIME)).toBe(answer.id);
    stage.forward(1);
    expect(await asked(LIME)).toBeUndefined();
  });

  it('as the first of several still tells that the others were left out', async () => {
    const answer = await stage.ask(ada, LIME);
    const two = `${LIME} And what is the Venice Charter about?`;
    const byCommand = await bob.command(channel, 'ask', { question: two }).reply();
    for (const again of [await stage.ask(bob, two), byCommand]) {
      expect(linkedIn(again)).toBe(answer.id);
      expect(shown(again).text).toMatch(/^I answered the first of your two questions: “/);
    }
  });

  it('after a public /ask leads to its answer; what is asked in private is answered', async () => {
    const answer = await ada.command(channel, 'ask', { question: LIME }).reply();
    const alone = bob.command(channel, 'ask', { question: LIME, private: true });
    expect(shown(await alone.reply()).title).toBe(LIME);
    expect(await asked(LIME)).toBe(answer?.id);
  });

  it('is answered elsewhere, in direct messages, and where nothing answered it before', async () => {
    const direct = stage.server.directMessages(ada);
    for (const room of [channel, stage.server.addChannel('other'), direct, direct]) {
      expect(await asked(LIME, { who: ada, room })).toBeUndefined();
    }
    for (const question of ['who won the match?', 'which charter?']) {
      expect(await asked(question)).toBeUndefined();
      expect(await asked(question)).toBeUndefined();
    }
  });

  it('is answered when the answer was dismissed or deleted, or says something else now', async () => {
    const dismissed = await stage.ask(ada, LIME);
    await ada.click(dismissed, 'Dismiss').acknowledged();
    await stage.server.settled();
    const purged = await stage.ask(ada, LIME);
    expect(linkedIn(purged)).toBeUndefined();
    stage.server.purge([purged]);
    await stage.server.settled();
    const own = await ada.say(channel, LIME, { mention: true });
    expect(linkedIn(await channel.replyTo(own))).toBeUndefined();
    await ada.deleteMessage(own);
    await stage.server.settled();
    const question = await ada.say(channel, LIME, { mention: true });
    const answer = await channel.replyTo(question);
    expect(linkedIn(answer)).toBeUndefined();
    await ada.editMessage(question, `<@${stage.server.bot.id}> lime wash?`);
    await stage.server.settled();
    expect(await asked(LIME)).toBeUndefined();
    expect(await asked('lime wash')).toBe(answer.id);
    // An edit that asks the same leads to no other place than before.
    await ada.editMessage(question, `<@${stage.server.bot.id}> lime WASH!`);
    await stage.server.settled();
    expect(shown(channel.current(answer)).title).toBe(LIME);
  });

  it.each<readonly [string, (question: Message, answer: Message) => unknown]>([
    ['its question is deleted', (question) => ada.deleteMessage(question)],
    ['it is dismissed', (_question, answer) => ada.click(answer, 'Dismiss').acknowledged()],
    [
      'its question is edited',
      (question) => ada.editMessage(question, `<@${stage.server.bot.id}> the Venice Charter?`),
    ],
  ])('is answered in place of the link to an answer when %s', async (_how, goes) => {
    const question = await ada.say(channel, LIME, { mention: true });
    const answer = await channel.replyTo(question);
    const byMention = await stage.ask(bob, LIME);
    const byCommand = await bob.command(channel, 'ask', { question: LIME }).reply();
    expect([byMention, byCommand].map(linkedIn)).toEqual([answer.id, answer.id]);
    await goes(question, answer);
    await stage.server.settled();
    const said = [byMention, byCommand].map((link) => channel.current(link!)!);
    expect(said.map((one) => shown(one).title)).toEqual([LIME, LIME]);
    // Who asks next is led to one of these.
    expect(said.map(({ id }) => id)).toContain(await asked(LIME));
  });

  it('is answered where the bot is not told what is deleted', async () => {
    const hidden = stage.server.addChannel('hidden');
    stage.server.deny(hidden, ['ViewChannel']);
    await stage.server.settled();
    const byCommand = async (): Promise<Message | null> =>
      bob.command(hidden, 'ask', { question: LIME }).reply();
    expect(linkedIn(await byCommand())).toBeUndefined();
    expect(linkedIn(await byCommand())).toBeUndefined();
  });

  it('is answered when the content, a pin or what is set has changed since', async () => {
    await stage.ask(ada, LIME);
    version = 'ba9876543210';
    expect(await asked(LIME)).toBeUndefined();
    await stage.set({ level: 'bold' });
    expect(await asked(LIME)).toBeUndefined();
    const pin = { question: LIME, article: venice.slug, by: ada.id };
    await stage.state.pins.add(stage.server.guild.id, pin);
    const pinned = await stage.ask(ada, LIME);
    expect(shown(pinned).title).toBe(venice.title);
    expect(await asked(LIME)).toBe(pinned.id);
  });

  it('asked in reply to an answer is another question, in whose light it is answered', async () => {
    const answer = await stage.ask(ada, LIME);
    const follow = async (): Promise<Message> =>
      channel.replyTo(await bob.say(channel, LIME, { replyTo: answer }));
    const inItsLight = await follow();
    expect(linkedIn(inItsLight)).toBeUndefined();
    expect(linkedIn(await follow())).toBe(inItsLight.id);
  });
});

it('only so many answers are remembered, the oldest forgotten first, and no question', () => {
  const before = createAnsweredBefore(() => new Date(0), 1);
  const keys = Array.from({ length: 2001 }, (_, at) => before.keyOf(['lime', at]));
  for (const [at, key] of keys.entries()) before.note(key, String(at));
  expect(before.find(keys[0]!)).toBeNull();
  expect(before.find(keys[1]!)).toMatchObject({ replyId: '1' });
  expect(keys[1]).not.toBe(createAnsweredBefore(() => new Date(0), 1).keyOf(['lime', 1]));
});
