import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Person } from 'discord-stand-in';
import type { Library, Previous } from '../../../src/knowledge/index.ts';
import type { Bot } from '../../../src/bot/bot.ts';
import { lime, sampleLibrary, venice } from '../sample-library.ts';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

/** In whose light the last question was asked. */
let light: Previous | null = null;

/** "and who pays?" is answered in the light of lime; "thanks!" and an emoji are no question. */
const library: Library = {
  ...sampleLibrary,
  ask(question, options = {}) {
    light = options.previous ?? null;
    if (/^(?:thanks!|lol|👍|ok cool)$/.test(question)) {
      return { ...sampleLibrary.ask('?'), kind: 'unknown', smallTalk: 'thanks', missing: [] };
    }
    const isFollowUp = question === 'and who pays?' && light?.article === lime.slug;
    return { ...sampleLibrary.ask(isFollowUp ? 'lime' : question), question };
  },
};

let stage: Stage;
let bot: Bot;
let ada: Person;
let bob: Person;

beforeAll(async () => {
  stage = await Stage.open();
  bot = await stage.run({ library: () => library });
  ada = stage.server.person('Ada');
  bob = stage.server.person('Bob');
});

beforeEach(() => {
  light = null;
});

afterAll(async () => {
  await stage.closeUnrefused();
});

/** Replies, with its ping on, to something the bot has said; what it says to that. */
async function replyTo(answer: Message, text: string, room = stage.server.channel) {
  return shown(await room.replyTo(await bob.say(room, text, { replyTo: answer })));
}

describe('a reply to an answer', () => {
  it('is understood in its light, whoever writes it, and the answer to it in its turn', async () => {
    const answer = await stage.ask(ada, 'what is lime mortar?');
    expect(await replyTo(answer, 'and who pays?')).toMatchObject({ title: lime.title });
    expect(light).toEqual({ question: 'what is lime mortar?', article: lime.slug });
  });

  it('is understood in direct messages too', async () => {
    const room = stage.server.directMessages(bob);
    const answer = await room.replyTo(await bob.say(room, 'lime?'));
    expect(await replyTo(answer, 'and who pays?', room)).toMatchObject({ title: lime.title });
    expect(light).toEqual({ question: 'lime?', article: lime.slug });
  });

  it('is still understood when the bot has been started again', async () => {
    const answer = await stage.ask(ada, 'lime?');
    await bot.stop();
    bot = await stage.run({ library: () => library });
    expect(await replyTo(answer, 'and who pays?')).toMatchObject({ title: lime.title });
    expect(light).toEqual({ question: 'lime?', article: lime.slug });
  });

  it('is a question by itself when what it replies to was said by somebody else', async () => {
    const said = await ada.say(stage.server.channel, 'I use lime.');
    const asked = await bob.say(stage.server.channel, 'lime?', { replyTo: said, mention: true });
    expect(shown(await stage.server.channel.replyTo(asked))).toMatchObject({ title: lime.title });
    expect(light).toBeNull();
  });

  it.each(['thanks!', 'lol', '👍', 'ok cool', '<:lime:80351110224678912>'])(
    'that only says %j is met as that',
    async (words) => {
      const answer = await stage.ask(ada, 'lime?');
      const { text, title } = await replyTo(answer, words);
      expect(title).toBeUndefined();
      expect(text).toBe('You are welcome. Reply to my answer to ask on about it.');
    },
  );
});

describe('a message that is a command in words', () => {
  it('a bare mention, and "help", say how to ask', async () => {
    for (const words of ['', 'help', 'Help!', '/help', 'search']) {
      expect(shown(await stage.ask(ada, words)).title).toBe('How to ask me');
    }
  });

  it('"topics" and "privacy" show what the commands show', async () => {
    expect(shown(await stage.ask(ada, 'topics')).title).toBe('Topics');
    for (const words of ['Privacy?', '/privacy show', '/privacy export', 'privacy erase']) {
      expect(shown(await stage.ask(ada, words)).title).toBe('What I store');
    }
  });

  it('"article …" offers it in a channel, to be opened by who presses', async () => {
    // No title of ours, and so a question, whatever it begins with.
    for (const words of ['article venice charter', 'article 15 of the Venice charter']) {
      const offered = shown(await stage.ask(ada, words));
      expect(offered).toMatchObject({ title: 'Did you mean…', question: words });
    }
    expect(shown(await stage.ask(ada, 'article 15')).title).toBe('I have no answer to that');
    const named = await stage.ask(ada, `article ${venice.title}`);
    expect(shown(named).sections).toEqual([venice.title]);
    const opening = bob.click(named, venice.title);
    const opened = await opening.reply();
    expect(shown(opened).text).toContain('The Venice Charter of 1964');
    expect(opened && opening.isPrivate(opened)).toBe(true);
  });

  it('"/article title: …" opens what the command would, or says what comes near', async () => {
    for (const words of [
      `/article title: ${lime.title.replace('?', '').toUpperCase()}`,
      `article title: “${lime.title}”`,
      '/article lime mortar',
    ]) {
      expect(shown(await stage.ask(ada, words)).sections).toEqual([lime.title]);
    }
    const near = shown(await stage.ask(ada, '/article title: burra'));
    expect(near).toMatchObject({ title: 'Did you mean…', question: undefined });
    expect(near.sections).toEqual(['What is the Burra Charter?']);
  });

  it('"search …" and "article …" work in direct messages too, where the article itself is shown', async () => {
    const room = stage.server.directMessages(ada);
    const found = await room.replyTo(await ada.say(room, 'search: charter'));
    expect(shown(found)).toMatchObject({ title: 'Found for “charter”' });
    expect(shown(found).sections).toHaveLength(3);
    const asCommand = await room.replyTo(await ada.say(room, '/search words: charter'));
    expect(shown(asCommand).title).toBe('Found for “charter”');
    const opened = await room.replyTo(await ada.say(room, `article ${lime.title}`));
    expect(shown(opened).text).toContain('Cement does not.');
  });

  it('names nothing that moderators have kept out of the channel', async () => {
    const room = stage.server.addChannel('materials');
    await stage.set({ answerChannels: [{ channelId: room.id, subjects: ['materials'] }] });
    for (const words of ['search charter', `article ${venice.title}`]) {
      const { text } = shown(await stage.ask(ada, words, room));
      expect(text).toMatch(/^I found no article for these words/);
    }
    // What one person alone reads is not what the channel is for, or not for.
    const found = ada.command(room, 'search', { words: 'charter' });
    expect(shown(await found.reply()).sections).toHaveLength(3);
    const opened = ada.command(room, 'article', { title: venice.title });
    expect(shown(await opened.reply()).text).toContain('The Venice Charter of 1964');
  });
});
