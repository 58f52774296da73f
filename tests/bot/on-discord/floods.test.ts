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

describe('very many interactions at once', () => {
  it('are all acknowledged before the first answer is sought, and all answered', async () => {
    await stage.run();
    const { channel } = stage.server;
    const people = Array.from({ length: 20 }, (_, n) => stage.server.person(`Reader ${n}`));
    const handles = Array.from({ length: 200 }, (_, n) =>
      (people[n % 20] ?? ada).command(channel, 'ask', { question: QUESTION, private: n % 2 === 0 }),
    );
    // All of them: they are on their way in no order, so the last one asked may be acknowledged early.
    for (const handle of handles) await handle.acknowledged();
    const stillThinking = handles.filter(
      ({ interaction }) => interaction.progress.kind === 'deferred',
    );
    expect(stillThinking.length).toBeGreaterThan(150);
    const replies = await Promise.all(handles.map((handle) => handle.reply()));
    for (const reply of replies) expect(shown(reply).title).toBe('What is lime mortar?');
    expect(channel.fromBot).toHaveLength(100);
    expect(stage.complaints).toEqual([]);
  });

  it('of every kind are answered as they would be alone, to those who would see it', async () => {
    await stage.run();
    const { channel } = stage.server;
    const keepers = stage.server.role('Keepers', ['ManageGuild']);
    const owner = stage.server.person('Grace', { roles: [keepers] });
    const answer = await stage.ask(ada, QUESTION);
    const choice = await stage.ask(ada, 'which charter?');
    const others = await stage.ask(ada, 'which charter of them?');
    const topics = await stage.ask(ada, 'who won the match?');
    const long = await stage.ask(ada, 'a wall of text');
    const opened = (await ada.click(long, 'Read the article').reply())!;
    const before = channel.fromBot.length;
    const at = {
      ask: bob.command(channel, 'ask', { question: QUESTION }),
      unknown: bob.command(channel, 'ask', { question: 'who won the match?' }),
      alone: bob.command(channel, 'ask', { question: QUESTION, private: true }),
      answerThis: bob.messageCommand(channel, 'Answer this', answer),
      search: bob.command(channel, 'search', { words: 'charter' }),
      article: bob.command(channel, 'article', { title: 'What is lime mortar?' }),
      topics: bob.command(channel, 'topics'),
      help: bob.command(channel, 'help'),
      privacy: bob.command(channel, 'privacy show'),
      export: bob.command(channel, 'privacy export'),
      settings: owner.command(channel, 'settings show'),
      status: owner.command(channel, 'knowledge status'),
      doctor: owner.command(channel, 'doctor'),
      open: bob.click(answer, 'Read the article'),
      topic: bob.click(topics, 'charters'),
      helpful: bob.click(answer, 'Helpful'),
      notHelpful: bob.click(answer, 'Not helpful'),
      foreign: bob.click(answer, 'Dismiss'),
      choose: ada.click(choice, 'What is the Venice Charter?'),
      none: ada.click(others, 'None of these'),
      forged: bob.forge(answer, 'v1:nonsense'),
      page: ada.click(opened, 'Next ▶'),
    };
    const handles = Object.entries(at);
    for (const [, handle] of handles) await handle.acknowledged();
    expect(at.notHelpful.interaction.progress.kind).toBe('modal');
    const seen: Record<string, string> = {};
    for (const [name, handle] of handles) {
      if (name === 'notHelpful') continue;
      // Where "thinking…" was for all and the reply is not, it is a message of its own.
      const reply = (await handle.reply()) ?? (await handle.nextFollowUp());
      const isHidden = handle.isPrivate(reply);
      const { title, text } = shown(reply);
      seen[name] = `${isHidden ? 'one' : 'all'}: ${(title ?? text).slice(0, 40)}`;
    }
    expect(seen).toMatchInlineSnapshot(`
      {
        "alone": "one: What is lime mortar?",
        "answerThis": "one: That message has no text that I could an",
        "article": "one: What is lime mortar?",
        "ask": "all: What is lime mortar?",
        "choose": "all: What is the Venice Charter?",
        "doctor": "one: Nothing is wrong",
        "export": "one: This file holds everything that is store",
        "foreign": "one: Only who asked can dismiss this reply, o",
        "forged": "one: This button is from an older version of ",
        "help": "one: How to ask me",
        "helpful": "one: Thank you! I have noted that this answer",
        "none": "all: I have no answer to that",
        "open": "one: What is lime mortar?",
        "page": "one: A long article",
        "privacy": "one: What I store",
        "search": "one: Found for “charter”",
        "settings": "one: Settings of this server",
        "status": "one: My articles",
        "topic": "one: charters",
        "topics": "one: Topics",
        "unknown": "one: I have no answer to that",
      }
    `);
    await stage.server.settled();
    expect(channel.fromBot).toHaveLength(before + 1);
    expect(stage.complaints).toEqual([]);
  });
});

describe("one server's flood", () => {
  it('keeps a member of another waiting for one of its answers, not for all', async () => {
    await stage.run();
    const { server } = stage;
    const people = Array.from({ length: 20 }, (_, n) => server.person(`Reader ${n}`));
    const guild = server.addGuild('Elsewhere');
    const room = server.addChannel('elsewhere', { guild });
    const eve = server.person('Eve', { guild });
    await server.settled();
    const flood = Array.from({ length: 300 }, (_, n) =>
      (people[n % 20] ?? ada).command(server.channel, 'ask', { question: QUESTION }),
    );
    const last = eve.command(room, 'ask', { question: QUESTION });
    const order: string[] = [];
    await Promise.all(
      [...flood, last].map(async (handle) => {
        expect(shown(await handle.reply()).title).toBe('What is lime mortar?');
        order.push(handle.id);
      }),
    );
    // Each had to be acknowledged first; from then on the two servers took turns.
    expect((await last.acknowledged()).kind).toBe('deferred');
    expect(order.indexOf(last.id)).toBeLessThan(150);
  });
});

describe('an interaction that takes long', () => {
  it('is acknowledged while its answer is sought, and answered after that', async () => {
    let find = (): void => undefined;
    const found = new Promise<void>((resolve) => (find = resolve));
    const { state } = stage;
    const pins = {
      ...state.pins,
      pinsOf: async (guildId: string) => {
        await found;
        return state.pins.pinsOf(guildId);
      },
    };
    await stage.run({ state: { ...state, pins }, deferAfterMs: 1 });
    const handle = ada.command(stage.server.channel, 'ask', { question: QUESTION });
    expect((await handle.acknowledged()).kind).toBe('deferred');
    find();
    expect(shown(await handle.reply()).title).toBe('What is lime mortar?');
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
    // Nor is any of them called a fault when it fails after that.
    await stage.logged(/"outcome":"unsent"/);
    expect(stage.logText).not.toMatch(/"level":50/);
  });
});
