/**
 * Five hundred things that people do, of all kinds and at once: the stand-in refuses whatever breaks a
 * documented limit, and each interaction has to be acknowledged.
 *
 * How fast, `bench/on-discord.ts` measures.
 */
import { GatewayIntentBits } from 'discord.js';
import { expect, it } from 'vitest';
import type { InteractionHandle, Message, Person } from 'discord-stand-in';
import { createLibrary } from '../../../src/knowledge/index.ts';
import { sampleLibrary } from '../sample-library.ts';
import { menuOf, shown } from '../shown.ts';
import { Stage } from './stage.ts';

const THINGS = 500;
/** Between two bursts everything is answered, so that there are messages to act on. */
const BURST = 50;

const QUESTIONS = [
  'what is lime mortar?',
  'which charter?',
  'a wall of text',
  'who is called by @everyone?',
  'who won the match?',
  'What is lime mortar? And who pays for restoration work?',
  `what is lime mortar? ${'So it goes. '.repeat(150)}`,
  'article 15 of the Venice charter',
  'thanks, that helped!',
  'hello there bot',
  '🏛️🧱',
  '```\nconst lime = 1;\n```',
  'https://example.org/lime',
  '||what is lime?||',
  '???',
  '',
  '¿Qué es el mortero de cal?',
  'ما هو ملاط الجير؟',
  '漆喰とは何ですか',
  '**_`[x](https://example.org)`_** > # -# \\|| <@80351110224678912> \u202e',
  'help',
  'topics',
  'search charter',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'.repeat(200),
];

/** Really matched where it is small talk, else as it is written down. */
const real = createLibrary(sampleLibrary.articles, { siteUrl: null });
const library = {
  ...sampleLibrary,
  ask: (question: string) => {
    const answer = real.ask(question);
    const isTalk = answer.kind === 'unknown' && answer.smallTalk !== undefined;
    return isTalk ? answer : sampleLibrary.ask(question);
  },
};

it('five hundred mixed interactions and messages break no limit, and none is left unacknowledged', async () => {
  const stage = await Stage.open({ allowedIntents: GatewayIntentBits.MessageContent });
  await stage.run({ library: () => library, config: { messageContentIntent: true } });
  const { server } = stage;
  const { channel } = server;
  const answering = server.addChannel('answers');
  await stage.set({ answerChannels: [{ channelId: answering.id, subjects: [] }] });
  const keepers = server.role('Keepers', ['ManageGuild']);
  const grace = server.person('Grace', { roles: [keepers] });
  const people = Array.from({ length: 25 }, (_, n) => server.person(`Reader ${n}`));
  const handles: InteractionHandle[] = [];
  const questions: { readonly author: Person; readonly message: Message }[] = [];

  const words = (n: number): string => QUESTIONS[n % QUESTIONS.length] ?? '';
  const typed = (n: number): string => words(n).slice(0, 1000) || 'lime';
  /** One after the other; each takes its number, to vary what it asks. */
  const things: readonly ((n: number, person: Person) => Promise<InteractionHandle | void>)[] = [
    async (n, person) => person.command(channel, 'ask', { question: typed(n) }),
    async (n, person) => person.command(channel, 'ask', { question: typed(n), private: true }),
    async (n, person) => person.command(channel, 'search', { words: typed(n) }),
    async (n, person) => person.command(channel, 'article', { title: typed(n).slice(0, 300) }),
    async (_n, person) => person.command(channel, 'topics'),
    async (_n, person) => person.command(channel, 'help'),
    async (n, person) => person.command(channel, n % 2 === 0 ? 'privacy show' : 'privacy export'),
    async (n) => grace.command(channel, moderating[n % moderating.length] ?? 'doctor'),
    async (n, person) => {
      const choices = await person.autocomplete(channel, 'ask', 'question', typed(n).slice(0, 40));
      expect(choices).not.toBeNull();
    },
    async (n, person) => {
      const message = await person.say(channel, words(n), { mention: true });
      questions.push({ author: person, message });
    },
    async (n, person) => void (await person.say(answering, words(n) || '…')),
    async (n, person) => void (await person.say(server.directMessages(person), words(n) || '…')),
    async (n, person) =>
      void (await person.say(channel, words(n), { mention: true, files: ['a'] })),
    async (n) => {
      const { author, message } = questions[(n * 7) % questions.length] ?? {};
      if (author === undefined || message === undefined) return;
      if (channel.current(message) === undefined) return;
      if (n % 3 === 0) await author.deleteMessage(message);
      else await author.editMessage(message, `<@${server.bot.id}> ${words(n + 5)}`);
    },
    async (n, person) => {
      const said = await person.say(channel, words(n) || '…');
      return person.messageCommand(channel, 'Answer this', said);
    },
    async (n, person) => press(n, person),
    async (n, person) => press(n * 3 + 1, person),
    async (n, person) => press(n * 5 + 2, person),
    async (n, person) => {
      const reply = channel.fromBot[(n * 11) % Math.max(1, channel.fromBot.length)];
      if (reply !== undefined) await person.say(channel, words(n), { replyTo: reply });
    },
  ];
  const moderating = ['settings show', 'knowledge status', 'knowledge gaps', 'pin list', 'doctor'];

  async function press(n: number, person: Person): Promise<InteractionHandle | undefined> {
    const { fromBot } = channel;
    const message = fromBot[(n * 13) % Math.max(1, fromBot.length)];
    // A menu is chosen from, not pressed.
    const isPressable = message !== undefined && menuOf(message) === undefined;
    const labels = isPressable ? shown(message).labels : [];
    const label = labels[n % Math.max(1, labels.length)];
    if (message === undefined || label === undefined) return undefined;
    const handle = person.click(message, label);
    const { kind } = await handle.acknowledged();
    return kind === 'modal' ? person.submitModal(handle, answersFor(label)) : handle;
  }

  for (let from = 0; from < THINGS; from += BURST) {
    const burst = Array.from({ length: BURST }, (_, step) => {
      const n = from + step;
      const person = people[n % people.length];
      const thing = things[n % things.length];
      if (person === undefined || thing === undefined) throw new RangeError('Expected something');
      return thing(n, person);
    });
    for (const handle of await Promise.all(burst)) if (handle !== undefined) handles.push(handle);
    await server.settled();
  }
  expect(handles.length).toBeGreaterThan(250);
  const silent = handles.filter(({ interaction }) =>
    ['waiting', 'expired'].includes(interaction.progress.kind),
  );
  expect(silent.map(({ interaction }) => interaction.payload.data)).toEqual([]);
  // Each comes to an end, those too that were only acknowledged at first.
  for (const handle of handles) await handle.reply();
  expect(stage.complaints).toEqual([]);
  await stage.closeUnrefused();
});

function answersFor(label: string): Record<string, string> {
  return label === 'Follow up' ? { question: 'and who pays?' } : { reason: 'wrong-article' };
}
