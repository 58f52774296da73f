/** What members write that is no question that could be searched, or more than one. */
import { GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Person } from 'discord-stand-in';
import { createLibrary, type Library } from '../../../src/knowledge/index.ts';
import { lime, sampleLibrary } from '../sample-library.ts';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

/** What was searched. */
let searched: string[] = [];

/** What is small talk is decided as it really is. */
const real = createLibrary(sampleLibrary.articles, { siteUrl: null });
const library: Library = {
  ...sampleLibrary,
  ask(question, options) {
    searched.push(question);
    const answer = real.ask(question, options);
    const isTalk = answer.kind === 'unknown' && answer.smallTalk !== undefined;
    return isTalk ? answer : sampleLibrary.ask(question, options);
  },
};

let stage: Stage;
let ada: Person;
let bob: Person;

beforeAll(async () => {
  stage = await Stage.open({ allowedIntents: GatewayIntentBits.MessageContent });
  await stage.run({ library: () => library, config: { messageContentIntent: true } });
  ada = stage.server.person('Ada');
  bob = stage.server.person('Bob');
});

beforeEach(() => {
  searched = [];
});

afterAll(() => stage.closeUnrefused());

/** What the bot says to a mention. */
async function toMention(words: string, manner: { files?: readonly string[] } = {}) {
  const { channel } = stage.server;
  return shown(await channel.replyTo(await ada.say(channel, words, { mention: true, ...manner })));
}

describe('a message without words', () => {
  const wordless = [
    ['🏛️🧱', 'I found only emoji there.'],
    ['<:lime:80351110224678912>', 'I found only emoji there.'],
    ['```ts\nconst lime = 1;\n```', 'I found only code there'],
    ['https://example.org/lime', 'I found only a link there'],
    ['||what is lime mortar?||', 'I found only hidden words there'],
    ['1964?!', 'I found only numbers or signs there.'],
  ] as const;

  it.each(wordless)('%j is told what is missing, and is not searched', async (words, sentence) => {
    const direct = stage.server.directMessages(ada);
    const inDirect = await direct.replyTo(await ada.say(direct, words));
    const command = ada.command(stage.server.channel, 'ask', { question: words });
    const byCommand = await command.reply();
    for (const { text } of [await toMention(words), shown(inDirect), shown(byCommand)]) {
      expect(text).toMatch(new RegExp(`^${sentence}`));
    }
    expect(byCommand && command.isPrivate(byCommand)).toBe(true);
    expect(searched).toEqual([]);
  });

  it('but with a picture is told that pictures are not looked at', async () => {
    const { text } = await toMention('', { files: ['wall.png'] });
    expect(text).toMatch(/^I found no words there: I do not look at pictures/);
    const { channel } = stage.server;
    const picture = await bob.say(channel, '', { files: ['wall.png'] });
    const command = ada.messageCommand(channel, 'Answer this', picture);
    expect(shown(await command.reply()).text).toMatch(/^I found no words there/);
    expect(searched).toEqual([]);
  });

  it('is not met in an answer channel, where nobody has called', async () => {
    const room = stage.server.addChannel('answers');
    await stage.set({ answerChannels: [{ channelId: room.id, subjects: [] }] });
    for (const [words] of wordless) await ada.say(room, words);
    await ada.say(room, '', { files: ['wall.png'] });
    await room.replyTo(await bob.say(room, 'what is lime mortar?'));
    await stage.server.settled();
    expect(room.fromBot).toHaveLength(1);
    expect(searched).toEqual(['what is lime mortar?']);
  });

  it('hidden behind bars is answered where only who asks sees it', async () => {
    const { channel } = stage.server;
    const hidden = '||what is lime mortar?||';
    const command = ada.command(channel, 'ask', { question: hidden, private: true });
    expect(shown(await command.reply()).title).toBe(lime.title);
    const theirs = await bob.say(channel, hidden);
    const answerThis = ada.messageCommand(channel, 'Answer this', theirs);
    expect(shown(await answerThis.reply())).toMatchObject({ title: lime.title, question: hidden });
  });

  it('is told the same in the form of a follow-up', async () => {
    const { channel } = stage.server;
    const answer = await ada.command(channel, 'ask', { question: 'lime?' }).reply();
    const form = bob.click(answer as Message, 'Follow up');
    const sent = await bob.submitModal(form, { question: '???' });
    expect(shown(await sent.reply()).text).toMatch(/^I found only numbers or signs there/);
  });
});

describe('thanks, praise and greetings with other words around them', () => {
  const polite = [
    'thanks, that helped!',
    'ok cool 👍',
    "you're great",
    'thx, off to my garden now :)',
  ];

  it.each([...polite, 'hello there bot'])('%j is met as that by mention', async (words) => {
    expect((await toMention(words)).text).toMatch(/^(?:You are welcome|Hello!)/);
  });

  it.each(polite)('%j below an answer is met in one line', async (words) => {
    const { channel } = stage.server;
    const answer = await stage.ask(ada, 'what is lime mortar?');
    const { text } = shown(
      await channel.replyTo(await bob.say(channel, words, { replyTo: answer })),
    );
    expect(text).toBe('You are welcome. Reply to my answer to ask on about it.');
  });

  it('is not met in an answer channel', async () => {
    const room = stage.server.addChannel('polite-answers');
    await stage.set({ answerChannels: [{ channelId: room.id, subjects: [] }] });
    for (const words of [...polite, 'hello there bot']) await ada.say(room, words);
    await room.replyTo(await bob.say(room, 'what is lime mortar?'));
    await stage.server.settled();
    expect(room.fromBot).toHaveLength(1);
  });
});

describe('an answer that was no good one', () => {
  const sorry =
    'Sorry that this did not help. Say in other words, or in more of them, what you want to know;';

  it('is met by who says so with a way on, and not with thanks', async () => {
    const { channel } = stage.server;
    const answer = await stage.ask(ada, 'what is lime mortar?');
    for (const words of ['no', ':(', '👎', 'non']) {
      const said = await bob.say(channel, words, { replyTo: answer });
      expect(shown(await channel.replyTo(said)).text.startsWith(sorry)).toBe(true);
    }
    for (const words of [':)', '<3', 'XD', 'gracias']) {
      const said = await bob.say(channel, words, { replyTo: answer });
      expect(shown(await channel.replyTo(said)).text).toMatch(/^You are welcome\. Reply/);
    }
  });
});

describe('what asks for more', () => {
  it('below an answer is offered its article, and in direct messages shown it', async () => {
    const { channel } = stage.server;
    const answer = await stage.ask(ada, 'what is lime mortar?');
    for (const words of ['tell me more', 'more', 'and?', 'dis-m’en plus']) {
      const offered = await channel.replyTo(await bob.say(channel, words, { replyTo: answer }));
      expect(shown(offered).sections.join()).toContain(lime.title);
      expect(shown(offered).labels).toContain('Open');
    }
    const direct = stage.server.directMessages(ada);
    const inDirect = await direct.replyTo(await ada.say(direct, 'what is lime mortar?'));
    const opened = await direct.replyTo(await ada.say(direct, 'more', { replyTo: inDirect }));
    expect(shown(opened)).toMatchObject({ title: lime.title });
    expect(shown(opened).text).toContain('Cement does not.');
  });

  it('is what the next question is about', async () => {
    const { channel } = stage.server;
    const answer = await stage.ask(ada, 'what is lime mortar?');
    const offered = await channel.replyTo(await bob.say(channel, 'more', { replyTo: answer }));
    const next = await channel.replyTo(await bob.say(channel, 'more', { replyTo: offered }));
    expect(shown(next).sections.join()).toContain(lime.title);
  });

  it('stays hidden below an answer that is hidden', async () => {
    const { channel } = stage.server;
    const answer = await stage.ask(ada, 'what is ||lime mortar|| for?');
    const offered = await channel.replyTo(await bob.say(channel, 'more', { replyTo: answer }));
    expect(offered.components[0]).toMatchObject({ spoiler: true });
  });

  it('elsewhere is told where to say it', async () => {
    expect((await toMention('tell me more')).text).toMatch(/^Say that in reply to an answer/);
  });
});

describe('what only says that a question comes, or nothing', () => {
  it.each([
    ['I have a question', 'Go ahead: write your question'],
    ['can I ask something?', 'Go ahead: write your question'],
    ['gm', 'Hello!'],
    ['gn', 'Goodbye.'],
    ['Danke', 'You are welcome.'],
    ['merci', 'You are welcome.'],
    ['gracias', 'You are welcome.'],
    ['👎', 'Sorry that this did not help.'],
  ])('%j is met in one line', async (words, begins) => {
    expect((await toMention(words)).text.startsWith(begins)).toBe(true);
  });
});

describe('small talk in the languages of the interface', () => {
  it.each([
    ['ar', 'شكرًا', 'على الرحب والسعة.'],
    ['he', 'שלום', 'שלום! אני Docent'],
    ['fr', 'qui es-tu ?', 'Je suis Docent'],
    ['es', 'adiós', 'Adiós. Soy Docent'],
    // In the language of the server, whichever they speak.
    ['en', 'שלום', 'Hello! I am Docent'],
  ] as const)('in a server of %s, %j is met', async (language, words, begins) => {
    await stage.set({ language });
    expect((await toMention(words)).text.startsWith(begins)).toBe(true);
    await stage.set({ language: null });
  });
});

describe('several questions in one message', () => {
  const two = 'I own a barn. What is lime mortar? And what is the Venice Charter about?';
  const told = `I answered the first of your two questions: “What is lime mortar?” Ask the other on its own.`;

  it('are answered by the first, which the reply says, however they were asked', async () => {
    const { channel } = stage.server;
    const { title, text } = await toMention(two);
    expect(title).toBe(lime.title);
    expect(text.split('\n')[0]).toBe(told);
    for (const joined of [
      'hello! What is lime mortar and what is the Venice Charter about?',
      'Hi all\nWhat is lime mortar\nwhat is the Venice Charter about\nthanks',
      '1️⃣ What is lime mortar 2️⃣ what is the Venice Charter about',
      'I have some questions:\n- What is lime mortar?\n- What is the Venice Charter about?',
    ]) {
      expect((await toMention(joined)).text.split('\n')[0]).toBe(told);
    }
    const byCommand = await ada.command(channel, 'ask', { question: two }).reply();
    expect(shown(byCommand)).toMatchObject({ title: lime.title });
    expect(shown(byCommand).text).toContain(told);
  });

  it.each([
    'what is lime mortar\nwhat is the Venice Charter about',
    '1. what is lime mortar 2. what is the Venice Charter about',
    'hi all\n- what is lime mortar?\n- what is the Venice Charter about',
  ])('are told apart in lines and lists: %j', async (words) => {
    const { title, text } = await toMention(words);
    expect(title).toBe(lime.title);
    expect(text).toContain('I answered the first of your two questions');
  });

  it('are answered by the first that has an answer, which the reply says', async () => {
    const { title, text } = await toMention('Who won the match? Who sang? What is lime mortar?');
    expect(title).toBe(lime.title);
    expect(text.split('\n')[0]).toBe(
      'I answered the one of your questions that I have an answer to: “What is lime mortar?” Ask the others in other words, one by one.',
    );
  });

  it('of which nothing answers any are told so', async () => {
    const { text } = await toMention('Who won the match? Which team plays on Sunday?');
    expect(text).toContain(
      'I looked for an answer to the first of your two questions only: “Who won the match?” Ask the other on its own.',
    );
  });

  it('beside an address or pasted code are read without these', async () => {
    const { title } = await toMention('https://example.org/2024/fire what is lime mortar?');
    expect(title).toBe(lime.title);
  });

  it('about one article are one question', async () => {
    const { title, text } = await toMention('What is lime mortar? Does lime let walls dry?');
    expect(title).toBe(lime.title);
    expect(text).not.toContain('questions');
  });
});

describe('a very long question', () => {
  it('is read as far as may be, and the reply says how far', async () => {
    const long = `what is lime mortar? ${'My house is old. '.repeat(80)}`;
    const { title, text } = await toMention(long);
    expect(title).toBe(lime.title);
    expect(text.split('\n')[0]).toBe('I read only the first 1,000 characters of what you wrote.');
    const { channel } = stage.server;
    const command = ada.messageCommand(channel, 'Answer this', await bob.say(channel, long));
    expect(shown(await command.reply()).text).toContain('only the first 1,000 characters');
  });
});

describe('a question in another language than the articles', () => {
  const english =
    'My articles are in English, and I understand questions in English only. Please ask in English, or look around by topic:';

  it.each([
    ['Comment réparer un mur ? Qui peut le faire ?', 'Mes articles sont en anglais'],
    ['¿Qué es el mortero de cal?', 'Mis artículos están en inglés'],
    ['Wie repariere ich eine Mauer?', 'Meine Artikel sind auf Englisch'],
    ['ما هو ملاط الجير؟', 'مقالاتي مكتوبة باللغة الإنجليزية'],
    ['מהו טיח סיד?', 'המאמרים שלי כתובים באנגלית'],
    ['Что такое известь?', 'Язык моих статей — английский'],
    ['漆喰とは何ですか', '記事は英語で書かれて'],
    ['什么是石灰砂浆？', '我的文章是用英语写的'],
    ['چونے کا گارا کیا ہے؟', 'My articles are in English'],
  ])('%j is told so in its own, as far as we know it, and in English', async (words, own) => {
    const { title, text, labels } = await toMention(words);
    expect(title).toBe('I have no answer to that');
    expect(text.startsWith(own)).toBe(true);
    expect(text.endsWith(english)).toBe(true);
    expect(labels).toContain('materials');
  });

  it('is no gap of the articles, and is answered all the same where its words name one', async () => {
    expect((await toMention('Qui a écrit sur lime ?')).title).toBe(lime.title);
    const gaps = await stage.state.gaps.gapsOf(stage.server.guild.id);
    expect(JSON.stringify(gaps)).not.toMatch(/известь|石灰|mortero/);
  });
});
