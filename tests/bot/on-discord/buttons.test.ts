import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bot } from '../../../src/bot/bot.ts';
import type { Person } from 'discord-stand-in';
import { sampleLibrary } from '../sample-library.ts';
import { Stage } from './stage.ts';
import { shown } from '../shown.ts';

let stage: Stage;
let bot: Bot;
let ada: Person;
let bob: Person;

beforeEach(async () => {
  stage = await Stage.open();
  bot = await stage.run();
  ada = stage.server.person('Ada');
  bob = stage.server.person('Bob');
});

afterEach(async () => {
  await stage.closeUnrefused();
});

describe('the button of an answer', () => {
  it('opens the article for who pressed it', async () => {
    const answer = await stage.ask(ada, 'what is lime mortar?');
    const handle = bob.click(answer, 'Read the article');
    const page = await handle.reply();
    expect(shown(page)).toMatchObject({ title: 'What is lime mortar?', small: 'materials' });
    expect(page && handle.isPrivate(page)).toBe(true);
    expect(stage.server.channel.current(answer)).toBe(answer);
  });

  it('opens it as an ordinary message in direct messages', async () => {
    const direct = stage.server.directMessages(ada);
    const answer = await direct.replyTo(await ada.say(direct, 'what is lime mortar?'));
    const page = await ada.click(answer, 'Read the article').reply();
    expect(direct.fromBot.map(({ id }) => id)).toContain(page?.id);
  });

  it('opens a related article', async () => {
    const answer = await stage.ask(ada, 'what is lime mortar?');
    const page = await bob.click(answer, 'A long article').reply();
    expect(shown(page)).toMatchObject({ title: 'A long article' });
  });

  it('turns the pages of a long article in place', async () => {
    const answer = await stage.ask(ada, 'wall of text');
    const first = await ada.click(answer, 'Read the article').reply();
    expect(shown(first).small).toBe('materials · page 1 of 5');
    const second = await ada.click(present(first), 'Next ▶').reply();
    expect(second?.id).toBe(first?.id);
    expect(shown(second).small).toBe('materials · page 2 of 5');
    const back = await ada.click(present(second), '◀ Previous').reply();
    expect(shown(back)).toEqual(shown(first));
  });

  it('works after a restart of the bot', async () => {
    const answer = await stage.ask(ada, 'what is lime mortar?');
    await bot.stop();
    await stage.run();
    const page = await ada.click(answer, 'Read the article').reply();
    expect(shown(page)).toMatchObject({ title: 'What is lime mortar?' });
  });

  it('of an article that is gone says so', async () => {
    const answer = await stage.ask(ada, 'what is lime mortar?');
    await bot.stop();
    const emptied = { ...sampleLibrary, articles: [] };
    await stage.run({ library: () => emptied });
    const notice = await ada.click(answer, 'Read the article').reply();
    expect(shown(notice).text).toMatch(/^That article is no longer/);
  });
});

describe('Dismiss', () => {
  it('takes the reply away for who asked, also once it was turned into another', async () => {
    const { channel } = stage.server;
    const unsure = await stage.ask(ada, 'which charter?');
    const answer = present(await ada.click(unsure, 'Burra').reply());
    await ada.click(answer, 'Dismiss').acknowledged();
    await stage.server.settled();
    expect(channel.fromBot).toEqual([]);
  });

  it('takes it away for moderators: those who manage messages, and those who manage the server', async () => {
    const { channel } = stage.server;
    for (const permission of ['ManageMessages', 'ManageGuild'] as const) {
      const roles = [stage.server.role(permission, [permission])];
      const keeper = stage.server.person(`Keeper ${permission}`, { roles });
      await keeper.click(await stage.ask(ada, 'who won the match?'), 'Dismiss').acknowledged();
    }
    await stage.server.settled();
    expect(channel.fromBot).toEqual([]);
  });

  it('of anybody else leaves the reply where it is, and says why to them alone', async () => {
    const answer = await stage.ask(ada, 'what is lime mortar?');
    const handle = bob.click(answer, 'Dismiss');
    const notice = present(await handle.reply());
    expect(shown(notice).text).toMatch(/^Only who asked can dismiss this reply/);
    expect(handle.isPrivate(notice)).toBe(true);
    expect(stage.server.channel.current(answer)).toEqual(answer);
  });

  it('takes away a private reply, which nobody but who asked can see', async () => {
    const handle = ada.command(stage.server.channel, 'ask', { question: 'who won the match?' });
    const unknown = present(await handle.reply());
    expect(handle.isPrivate(unknown)).toBe(true);
    await ada.click(unknown, 'Dismiss').acknowledged();
    await stage.server.settled();
    expect(ada.sees(unknown)).toBeUndefined();
  });
});

describe('the choice between articles', () => {
  it('of the asker turns the question back into the answer', async () => {
    const unsure = await stage.ask(ada, 'which charter?');
    const answer = await ada.click(unsure, 'What is the Burra Charter?').reply();
    expect(answer?.id).toBe(unsure.id);
    expect(shown(answer)).toMatchObject({ title: 'What is the Burra Charter?' });
    // A reply to it is seen, and it points at the question.
    expect(shown(answer).labels).not.toContain('Follow up');
    expect(shown(answer).person).toBeUndefined();
    expect(stage.server.channel.fromBot).toHaveLength(1);
  });

  it('of somebody else is answered to them alone and leaves the message as it is', async () => {
    const unsure = await stage.ask(ada, 'which charter?');
    const handle = bob.click(unsure, 'What is the Burra Charter?');
    const answer = await handle.reply();
    expect(answer && handle.isPrivate(answer)).toBe(true);
    expect(shown(answer)).toMatchObject({ title: 'What is the Burra Charter?' });
    expect(shown(answer).labels).toEqual(expect.arrayContaining(['Follow up', 'Show it to all']));
    expect(shown(stage.server.channel.current(unsure))).toMatchObject({ title: 'Did you mean…' });
  });

  it('after /ask repeats the question, which nobody else can see', async () => {
    const unsure = await ada
      .command(stage.server.channel, 'ask', { question: 'which charter?' })
      .reply();
    const answer = await ada.click(present(unsure), 'What is the Venice Charter?').reply();
    expect(answer?.id).toBe(unsure?.id);
    expect(shown(answer)).toMatchObject({
      question: 'which charter?',
      person: ada.id,
      title: 'What is the Venice Charter?',
      url: 'https://heritage.example.org/venice',
    });
    expect(shown(answer).labels).toContain('Follow up');
    expect(shown(answer).labels).not.toContain('Show it to all');
  });

  it('works after a restart, with the question deleted', async () => {
    const { channel } = stage.server;
    const question = await ada.say(channel, 'which charter?', { mention: true });
    const unsure = await channel.replyTo(question);
    await ada.deleteMessage(question);
    await bot.stop();
    await stage.run();
    const answer = await ada.click(unsure, 'What is the Burra Charter?').reply();
    expect(answer?.id).toBe(unsure.id);
  });
});

describe('the button of a topic', () => {
  it('lists its articles, each with a button that opens it', async () => {
    const unknown = await stage.ask(ada, 'who won the match?');
    const topic = await ada.click(unknown, 'charters').reply();
    expect(shown(topic)).toMatchObject({
      title: 'charters',
      sections: [
        'What is the Burra Charter?',
        'What is the Venice Charter?',
        'What is the Washington Charter?',
      ],
    });
    const page = await ada.click(present(topic), 'Venice').reply();
    expect(shown(page)).toMatchObject({ title: 'What is the Venice Charter?' });
  });
});

/** As version 1 wrote it. */
const OLD = 'v1:turn-topic:AAAAAAAAAAAAAAAA:1';

describe('a button of an older version', () => {
  it('is answered in plain words', async () => {
    const response = await fetch(
      `${stage.server.apiUrl}/v10/channels/${stage.server.channel.id}/messages`,
      {
        method: 'POST',
        headers: { authorization: `Bot ${stage.server.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          content: 'old',
          embeds: [{ title: 'Lime' }],
          components: [
            { type: 1, components: [{ type: 2, style: 1, label: 'Old', custom_id: OLD }] },
          ],
          allowed_mentions: { parse: [] },
        }),
      },
    );
    expect(response.ok).toBe(true);
    const old = await stage.server.channel.nextMessage();
    const notice = await ada.click(old, 'Old').reply();
    expect(shown(notice).text).toMatch(/^This button is from an older version/);
  });
});

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Expected a message, got none');
  return value;
}
