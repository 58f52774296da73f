import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Person } from 'discord-stand-in';
import { MOST_OF_A_MEMBER } from '../../../src/bot/queue/member-turns.ts';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

const QUESTION = 'what is lime mortar?';
const POSTS = { method: 'POST', path: /\/messages$/ };

let stage: Stage;
let ada: Person;
let bob: Person;

beforeEach(async () => {
  stage = await Stage.open();
  ada = stage.server.person('Ada');
  bob = stage.server.person('Bob');
});

afterEach(() => stage.closeUnrefused());

async function mentions(who: Person, times: number): Promise<Message[]> {
  const { channel } = stage.server;
  return Promise.all(
    Array.from({ length: times }, () => who.say(channel, QUESTION, { mention: true })),
  );
}

describe("one member's flood", () => {
  it('makes nobody else wait for more than one of its answers, and is told once what is left out', async () => {
    await stage.run();
    const { channel, faults } = stage.server;
    const held = faults.holdNext(POSTS);
    const flood = await mentions(ada, 30);
    await held.arrived;
    const [question] = await mentions(bob, 1);
    if (question === undefined) throw new Error('Expected a question');
    // Answered elsewhere: everything has reached the bot.
    await stage.ask(stage.server.person('Eve'), QUESTION, stage.server.addChannel('elsewhere'));
    held.release();
    await channel.replyTo(question);
    await stage.server.settled();

    const answered = channel.fromBot.filter((message) => shown(message).title !== undefined);
    const order = answered.map(({ message_reference: to }) => to?.message_id);
    expect(order.indexOf(question.id)).toBeLessThanOrEqual(1);
    expect(order).toHaveLength(MOST_OF_A_MEMBER + 1);
    const told = channel.fromBot.filter((message) =>
      shown(message).text.startsWith('You ask faster than I can answer.'),
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.message_reference?.message_id).toBe(flood[MOST_OF_A_MEMBER]?.id);
    // What is left out is left out for now: the member is answered again.
    await stage.ask(ada, QUESTION);
  });
});

describe('very many commands at once', () => {
  it('are all acknowledged, and all answered', async () => {
    await stage.run();
    const { channel } = stage.server;
    const people = Array.from({ length: 20 }, (_, n) => stage.server.person(`Reader ${n}`));
    const handles = Array.from({ length: 200 }, (_, n) =>
      (people[n % 20] ?? ada).command(channel, 'ask', { question: QUESTION, private: n % 2 === 0 }),
    );
    const last = handles.at(-1);
    expect((await last?.acknowledged())?.kind).toBe('deferred');
    // The first of those that were only acknowledged come after the last is.
    const stillThinking = handles.filter(
      ({ interaction }) => interaction.progress.kind === 'deferred',
    );
    expect(stillThinking.length).toBeGreaterThan(100);
    const replies = await Promise.all(handles.map((handle) => handle.reply()));
    for (const reply of replies) expect(shown(reply).title).toBe('What is lime mortar?');
    expect(channel.fromBot).toHaveLength(100);
    expect(stage.complaints).toEqual([]);
  });
});

describe('a stop', () => {
  it('answers all mentions and commands that came before it', async () => {
    const bot = await stage.run();
    const { channel } = stage.server;
    const people = Array.from({ length: 10 }, (_, n) => stage.server.person(`Reader ${n}`));
    const held = stage.server.faults.holdNext(POSTS);
    const questions = await Promise.all(people.map((person) => mentions(person, 3)));
    const commands = people.map((person) => person.command(channel, 'ask', { question: QUESTION }));
    await held.arrived;
    // One more round of the gateway: everything has reached the bot.
    await commands.at(-1)?.reply();
    const stopped = bot.stop();
    held.release();
    await stopped;
    for (const question of questions.flat()) expect(channel.repliesTo(question)).toHaveLength(1);
    expect(stage.complaints).toEqual([]);
    expect(stage.logText).not.toContain('connection lost');
  });

  it('names in the log, by their ids, the messages that its time was too short for', async () => {
    const bot = await stage.run({ finishWithinMs: 0 });
    const held = stage.server.faults.holdNext(POSTS);
    const questions = await mentions(ada, 3);
    await held.arrived;
    const handle = bob.command(stage.server.channel, 'ask', { question: QUESTION });
    await handle.reply();
    const stopped = bot.stop();
    await stopped;
    held.release();
    for (const { id } of questions) {
      expect(stage.logText).toMatch(new RegExp(`"message":"${id}","msg":"not answered`));
    }
  });
});
