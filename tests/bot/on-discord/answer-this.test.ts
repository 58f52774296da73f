import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Person } from 'discord-stand-in';
import type { Library, Previous } from '../../../src/knowledge/index.ts';
import { lime, sampleLibrary } from '../sample-library.ts';
import { shown } from '../shown.ts';
import { privateReply } from './moderators-stage.ts';
import { Stage } from './stage.ts';

/** In whose light each question was asked. */
const lights: (Previous | null)[] = [];

/** "and who pays?" is answered as the question before it. */
const library: Library = {
  ...sampleLibrary,
  ask(question, options = {}) {
    lights.push(options.previous ?? null);
    const { previous = null } = options;
    const isFollowUp = question === 'and who pays?' && previous?.article === lime.slug;
    return { ...sampleLibrary.ask(isFollowUp ? 'lime' : question), question };
  },
};

let stage: Stage;
let ada: Person;
let bob: Person;

beforeAll(async () => {
  stage = await Stage.open();
  await stage.run({ library: () => library });
  ada = stage.server.person('Ada');
  bob = stage.server.person('Bob');
});

beforeEach(() => {
  lights.length = 0;
});

afterEach(async () => {
  stage.forward(3600);
  await stage.set({ pauses: [], blocked: { members: [], roles: [] } });
});

afterAll(async () => {
  await stage.closeUnrefused();
});

/** What Ada is shown when she has a message answered. */
async function answered(question: Message, room = stage.server.channel): Promise<Message> {
  const handle = ada.messageCommand(room, 'Answer this', question);
  const reply = await handle.reply();
  expect(reply && handle.isPrivate(reply)).toBe(true);
  return reply!;
}

describe('Answer this', () => {
  it("answers anybody's message to who asks, and once to all when they press the button", async () => {
    const { channel } = stage.server;
    const before = channel.fromBot.length;
    const answer = await answered(await bob.say(channel, 'hm, lime or cement?'));
    expect(shown(answer)).toMatchObject({ title: lime.title, question: 'hm, lime or cement?' });
    expect(channel.fromBot).toHaveLength(before);
    const twice = [ada.click(answer, 'Show it to all'), ada.click(answer, 'Show it to all')];
    await stage.server.settled();
    expect(channel.fromBot).toHaveLength(before + 1);
    const [open] = channel.fromBot.slice(before);
    expect(shown(open)).toMatchObject({
      title: lime.title,
      question: 'hm, lime or cement?',
      person: ada.id,
    });
    expect(shown(ada.sees(answer)).person).toBeUndefined();
    expect(shown(open).labels).not.toContain('Show it to all');
    expect(shown(ada.sees(answer)).labels).not.toContain('Show it to all');
    expect(shown(await twice[1]!.reply()).text).toMatch(/has been shown to all already/);
    // The buttons of the copy work for everybody.
    expect(shown(await bob.click(open!, 'Read the article').reply()).text).toContain(
      'Cement does not.',
    );
    const asked = await bob.submitModal(bob.click(open!, 'Follow up'), {
      question: 'and who pays?',
    });
    expect(shown(await asked.reply())).toMatchObject({ question: 'and who pays?', person: bob.id });
    expect(lights.at(-1)).toEqual({ question: 'hm, lime or cement?', article: lime.slug });
  });

  it('shows to all what was chosen among candidates, and what was asked on after it', async () => {
    const { channel } = stage.server;
    const unsure = await answered(await bob.say(channel, 'which charter?'));
    expect(shown(unsure).labels).not.toContain('Show it to all');
    const chosen = ada.click(unsure, 'What is the Burra Charter?');
    const answer = (await chosen.reply())!;
    expect(answer.id).toBe(unsure.id);
    expect(shown(answer).labels).toEqual(expect.arrayContaining(['Follow up', 'Show it to all']));
    const sent = await ada.submitModal(ada.click(answer, 'Follow up'), { question: 'lime?' });
    const further = (await sent.reply())!;
    expect(sent.isPrivate(further)).toBe(true);
    const before = channel.fromBot.length;
    ada.click(answer, 'Show it to all');
    await stage.server.settled();
    ada.click(further, 'Show it to all');
    await stage.server.settled();
    expect(channel.fromBot.slice(before).map(shown)).toMatchObject([
      { title: 'What is the Burra Charter?', question: 'which charter?', person: ada.id },
      { title: lime.title, question: 'lime?', person: ada.id },
    ]);
  });

  it('shows nothing of a message that is deleted, and takes away what was shown', async () => {
    const { channel } = stage.server;
    const before = channel.fromBot.length;
    const [shownBefore, kept] = [await bob.say(channel, 'lime?'), await bob.say(channel, 'lime?')];
    const [answer, other] = [await answered(shownBefore), await answered(kept)];
    ada.click(answer, 'Show it to all');
    await stage.server.settled();
    ada.click(other, 'Show it to all');
    await stage.server.settled();
    const [gone, left] = channel.fromBot.slice(before);
    await bob.deleteMessage(shownBefore);
    await stage.server.settled();
    expect([gone, left].map((message) => channel.current(message!) === message)).toEqual([
      false,
      true,
    ]);
    const question = await bob.say(channel, 'which charter?');
    const chosen = await ada.click(await answered(question), 'What is the Burra Charter?').reply();
    await bob.deleteMessage(question);
    await stage.server.settled();
    const refused = await ada.click(chosen!, 'Show it to all').reply();
    expect(shown(refused).text).toMatch(/^The message that this answers has been deleted/);
  });

  it('offers nothing to show where nothing was answered', async () => {
    const answer = await answered(await bob.say(stage.server.channel, 'what is tea?'));
    expect(shown(answer).title).toBe('I have no answer to that');
    expect(shown(answer).labels).not.toContain('Show it to all');
  });

  it('shows nobody else what somebody has hidden as a spoiler', async () => {
    const { channel } = stage.server;
    const before = channel.fromBot.length;
    const hidden = await answered(await bob.say(channel, '||what is lime mortar?||'));
    expect(shown(hidden)).toMatchObject({
      title: lime.title,
      question: '||what is lime mortar?||',
    });
    const long = await bob.say(channel, `||what is lime mortar?${' and more'.repeat(120)}||`);
    // Of two questions the first is read.
    const first = await bob.say(channel, '||what is lime mortar? || What is tea?');
    const answers = [hidden, await answered(long), await answered(first)];
    for (const words of ['||which charter?||', '||which charter? || What is tea?']) {
      const unsure = await answered(await bob.say(channel, words));
      const chosen = (await ada.click(unsure, 'What is the Burra Charter?').reply())!;
      expect(shown(chosen).title).toBe('What is the Burra Charter?');
      answers.push(chosen);
    }
    for (const answer of answers) {
      expect(shown(answer).labels).toContain('Follow up');
      expect(shown(answer).labels).not.toContain('Show it to all');
    }
    // A button from before, under a question that is hidden.
    const older = await answered(await bob.say(channel, 'lime?'));
    for (const { components } of ada.sees(older)!.components) {
      for (const part of components ?? []) {
        if (part.content?.endsWith('lime?') === true) {
          Object.assign(part, { content: '-# Question: ||lime?||' });
        }
      }
    }
    expect(shown(ada.sees(older)).question).toBe('||lime?||');
    const refused = await privateReply(ada.click(older, 'Show it to all'));
    expect(shown(refused).text).toMatch(/^I found only hidden words there/);
    expect(channel.fromBot).toHaveLength(before);
  });

  it('says that a message without words cannot be answered', async () => {
    const answer = await answered(await bob.say(stage.server.channel, `<@${ada.id}>`));
    expect(shown(answer).text).toMatch(/^That message has no text that I could answer/);
  });

  it.each([
    ['who may not write there', () => ada, /^You may not write in this channel/],
    ['where the bot may not', () => undefined, /^I may not write in this channel/],
  ])('shows nothing to all for somebody %s', async (_case, who, said) => {
    const room = stage.server.addChannel(`closed-${_case.length}`);
    const answer = await answered(await bob.say(room, 'lime?'), room);
    stage.server.deny(room, ['SendMessages'], who());
    await stage.server.settled();
    const refused = await ada.click(answer, 'Show it to all').reply();
    expect(shown(refused).text).toMatch(said);
    expect(room.fromBot).toEqual([]);
  });

  it('keeps to pauses and to whom moderators have blocked', async () => {
    const { channel } = stage.server;
    const before = channel.fromBot.length;
    const question = await bob.say(channel, 'lime?');
    const answer = await answered(question);
    await stage.set({ pauses: [{ channelId: null, until: null }] });
    expect(shown(await ada.click(answer, 'Show it to all').reply()).text).toMatch(
      /^I am paused here/,
    );
    expect(shown(await answered(question)).text).toMatch(/^I am paused here/);
    await stage.set({ pauses: [], blocked: { members: [ada.id], roles: [] } });
    expect(shown(await answered(question)).text).toMatch(/asked me not to answer you/);
    expect(channel.fromBot).toHaveLength(before);
  });
});

describe('Follow up', () => {
  it('asks on after an answer to a command, in the light of what was asked then', async () => {
    const { channel } = stage.server;
    const handle = ada.command(channel, 'ask', { question: 'what is lime mortar?' });
    const answer = await handle.reply();
    const opened = bob.click(answer!, 'Follow up');
    const sent = await bob.submitModal(opened, { question: 'and who pays?' });
    const further = await sent.reply();
    expect(shown(answer).person).toBe(ada.id);
    expect(shown(further)).toMatchObject({
      title: lime.title,
      question: 'and who pays?',
      person: bob.id,
    });
    expect(further && sent.isPrivate(further)).toBe(false);
    expect(lights.at(-1)).toEqual({ question: 'what is lime mortar?', article: lime.slug });
  });

  it('stays private after a private answer', async () => {
    const { channel } = stage.server;
    const handle = ada.command(channel, 'ask', { question: 'lime?', private: true });
    const opened = ada.click((await handle.reply())!, 'Follow up');
    const sent = await ada.submitModal(opened, { question: 'and who pays?' });
    const further = await sent.reply();
    expect(further && sent.isPrivate(further)).toBe(true);
    expect(shown(further).person).toBeUndefined();
    // Who asks in private wants nothing shown.
    expect(shown(further).labels).not.toContain('Show it to all');
    expect(lights.at(-1)).toEqual({ question: 'lime?', article: lime.slug });
  });
});
