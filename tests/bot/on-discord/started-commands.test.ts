/** Commands for who manages a server, and *Answer this*, started by a message. */
import { GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message, Person, Room } from 'discord-stand-in';
import type { Bot } from '../../../src/bot/bot.ts';
import { lime, venice } from '../sample-library.ts';
import { shown } from '../shown.ts';
import {
  buttonsOf,
  openModeratorsStage,
  privateReply,
  textOf,
  titleAndText,
} from './moderators-stage.ts';
import { Stage } from './stage.ts';

let stage: Stage;
let bot: Bot;
let guildId: string;
let ada: Person;
let bob: Person;
/** May manage the server. */
let grace: Person;
let channel: Room;

beforeAll(async () => {
  ({ stage, guildId, ada, bob, grace } = await openModeratorsStage({
    allowedIntents: GatewayIntentBits.MessageContent,
  }));
  ({ channel } = stage.server);
  bot = await stage.run();
});

afterAll(() => stage.closeUnrefused());

/** What only Grace sees once she has written it and pressed the button. */
async function started(words: string): Promise<Message> {
  const way = await stage.ask(grace, words);
  return privateReply(grace.click(way, 'Show it to me'));
}

describe('a command for who manages the server, said to the bot', () => {
  it.each([
    ['settings', 'Settings of this server'],
    ['/settings show.', 'Settings of this server'],
    ['doctor', 'Nothing is wrong'],
    ['knowledge', 'My articles'],
    ['knowledge reload', ''],
    ['Knowledge gaps', ''],
    ['knowledge feedback', ''],
    ['knowledge explain what is lime mortar?', 'Why'],
    ['pin', 'pin'],
  ])('%j shows what the command does, to who wrote it alone', async (words, part) => {
    const way = await stage.ask(grace, words);
    expect(textOf(way)).toMatch(/^`.+` is for you alone, and everybody reads along here/);
    expect(buttonsOf(way)).toEqual(['Show it to me']);
    const reply = await privateReply(grace.click(way, 'Show it to me'));
    expect(titleAndText(reply).toLowerCase()).toContain(part.toLowerCase());
  });

  it('changes what the command changes', async () => {
    const of = () => stage.state.settings.of(guildId);
    await started('settings cooldown member: 20');
    expect(of().cooldowns).toEqual({ member: 20, channel: 0 });
    await started('settings answers level: bold unsure: no');
    expect(of()).toMatchObject({ level: 'bold', unsureReplies: false });
    await started(`settings channel add <#${channel.id}>`);
    expect(of().answerChannels).toMatchObject([{ channelId: channel.id }]);
    await started(`settings block <@${bob.id}>`);
    expect(JSON.stringify(of())).toContain(bob.id);
    await started(`settings unblock who: <@${bob.id}>`);
    await started('settings pause minutes: 30');
    // Neither the pause nor a cooldown is in the way of who ends it.
    await started('settings resume');
    await started(`settings digest channel: <#${channel.id}> day: mardi`);
    expect(of()).toMatchObject({ pauses: [], digest: { weekday: 2 } });
    expect(textOf(await started(`pin add question: who dug it? article: ${venice.title}`))).toMatch(
      /who dug it/,
    );
    expect(textOf(await started('pin remove 1'))).toMatch(/no longer|removed/i);
    await stage.state.servers.reset(guildId);
  });

  it.each([
    ['settings language arabic', 'ar'],
    ['settings language language: Hebrew', 'he'],
  ])('takes the English name of a language: %j', async (words, code) => {
    await started(words);
    expect(stage.state.settings.of(guildId).language).toBe(code);
    await stage.state.servers.reset(guildId);
  });

  it('says how it is written where it is written otherwise, and changes nothing', async () => {
    for (const words of ['settings pause minutes: ten', 'settings pause ten', 'pin remove']) {
      expect(textOf(await started(words))).toMatch(/so I have changed nothing\. Write it so: \w+ /);
    }
    expect(stage.state.settings.of(guildId).pauses).toEqual([]);
  });

  it('is a question where it only begins like one', async () => {
    for (const words of ['doctor lime', 'settings of lime', 'pin the lime', 'knowledge of lime']) {
      expect(shown(await stage.ask(ada, words)).title).toBe(lime.title);
    }
  });

  it('is for nobody else: not to be started, and not to be pressed', async () => {
    expect(textOf(await stage.ask(ada, 'settings'))).toMatch(/permission Manage Server/);
    const way = await stage.ask(grace, 'settings');
    expect(textOf(await privateReply(ada.click(way, 'Show it to me')))).toMatch(
      /for who wrote the command/,
    );
    const direct = stage.server.directMessages(grace);
    const said = await grace.say(direct, 'settings');
    expect(textOf(await direct.replyTo(said))).toMatch(/^This is set in a server/);
  });

  it('waits for a cooldown and a pause as any message, unless its writer manages the server', async () => {
    const replies = async (who: Person, words: string): Promise<readonly string[]> => {
      const message = await who.say(channel, words, { mention: true });
      await stage.server.settled();
      return channel.repliesTo(message).map(textOf);
    };
    await stage.set({ cooldowns: { member: 60, channel: 0 } });
    stage.forward(3600);
    expect(await replies(ada, 'doctor')).toEqual([
      expect.stringMatching(/permission Manage Server/),
    ]);
    expect(await replies(ada, 'settings')).toEqual([
      expect.stringMatching(/^I have just answered you/),
    ]);
    expect(await replies(ada, 'doctor')).toEqual([]);
    for (const words of ['doctor', 'settings']) expect(await replies(grace, words)).toHaveLength(1);
    await stage.set({ cooldowns: { member: 0, channel: 60 } });
    stage.forward(3600);
    expect(await replies(ada, 'doctor')).toHaveLength(1);
    expect(await replies(bob, 'doctor')).toEqual([expect.stringMatching(/seconds/)]);
    expect(await replies(bob, 'doctor')).toEqual([]);
    await stage.set({
      cooldowns: { member: 0, channel: 0 },
      pauses: [{ channelId: null, until: null }],
    });
    expect(await replies(ada, 'doctor')).toEqual([expect.stringMatching(/^I am paused here/)]);
    expect(await replies(bob, 'settings')).toEqual([]);
    expect(await replies(grace, 'settings resume')).toEqual([
      expect.stringMatching(/is for you alone/),
    ]);
    await stage.state.servers.reset(guildId);
  });

  it('takes only channels that its writer can see', async () => {
    const { server } = stage;
    const hidden = server.addChannel('hidden');
    server.deny(hidden, ['ViewChannel'], grace);
    const walls = await ada.startThread(channel, 'Walls');
    await server.settled();
    expect(textOf(await started(`settings channel add <#${hidden.id}>`))).toMatch(
      /so I have changed nothing/,
    );
    await started(`settings channel add <#${walls.id}>`);
    expect(stage.state.settings.of(guildId).answerChannels).toMatchObject([
      { channelId: walls.id },
    ]);
    await stage.state.servers.reset(guildId);
  });

  it('keeps to what the settings of the server say of the command, also once they have changed', async () => {
    const { server } = stage;
    const room = server.addChannel('board');
    const thread = await grace.startThread(room, 'Walls');
    const owner = server.person('Olga', { roles: [server.role('Owners', ['Administrator'])] });
    const pressed = async (who: Person, words: string, where: Room): Promise<string> => {
      const way = await stage.ask(who, words, where);
      return titleAndText(await privateReply(who.click(way, 'Show it to me')));
    };
    const said = async (words: string, who = ada): Promise<string> =>
      titleAndText(await stage.ask(who, words, room));
    const no = /do not let you use this command here/;
    expect(await pressed(grace, 'settings', room)).toMatch(/^Settings/);
    server.permitCommand('settings', room, false);
    server.permitCommand(null, grace, false);
    await server.settled();
    for (const where of [room, thread]) expect(await pressed(grace, 'settings', where)).toMatch(no);
    // What is set for all does not hold for a command that has settings of its own.
    expect(await pressed(grace, 'settings', channel)).toMatch(/^Settings/);
    expect(await pressed(grace, 'doctor', channel)).toMatch(no);
    expect(await pressed(owner, 'settings', room)).toMatch(/^Settings/);
    // So, too, with what everybody may say.
    const masons = server.role('Masons');
    server.permitCommand('search', server.guild, false);
    server.permitCommand('search', masons, true);
    await server.settled();
    expect(await said('search charter')).toMatch(no);
    expect(await said('topics')).toMatch(/^Topics/);
    expect(await said('search charter', server.person('Max', { roles: [masons] }))).toMatch(
      /^Found for/,
    );
    server.permitCommand(null, grace, true);
    server.permitCommand('search', server.guild, true);
    await server.settled();
    expect(await pressed(grace, 'doctor', channel)).not.toMatch(no);
    expect(await said('search charter')).toMatch(/^Found for/);
    const reads = server.requests.all.filter(({ path }) => path.endsWith('/commands/permissions'));
    // Once at first, and once after each change that was followed by a command.
    expect(reads).toHaveLength(4);
  });

  it('is gone with its message', async () => {
    const written = await grace.say(channel, 'settings pause', { mention: true });
    const way = await channel.replyTo(written);
    await grace.editMessage(written, `<@${stage.server.bot.id}> never mind`);
    expect(textOf(await privateReply(grace.click(way, 'Show it to me')))).toMatch(/write it again/);
    const mended = await grace.say(channel, 'setings', { mention: true });
    const unknown = await channel.replyTo(mended);
    await grace.editMessage(mended, `<@${stage.server.bot.id}> settings`);
    await stage.server.settled();
    const now = channel.current(unknown) as Message;
    expect(titleAndText(await privateReply(grace.click(now, 'Show it to me')))).toMatch(/Settings/);
    const other = await grace.say(channel, 'settings', { mention: true });
    await channel.replyTo(other);
    await grace.deleteMessage(other);
    await stage.server.settled();
    expect(channel.repliesTo(other)).toEqual([]);
  });
});

describe('/ask, written', () => {
  it('asks what stands behind it, and alone tells how to ask, in direct messages too', async () => {
    const direct = stage.server.directMessages(ada);
    for (const [room, manner] of [
      [channel, { mention: true }],
      [direct, {}],
    ] as const) {
      const said = async (text: string) =>
        shown(await room.replyTo(await ada.say(room, text, manner)));
      for (const text of ['/ask', '/ask question:', 'ask']) {
        expect((await said(text)).text).toContain('how is lime mortar repaired?');
      }
      for (const text of ['/ask', '/ask question:', '/ask:', 'Ask:', '/ask question: ']) {
        expect((await said(`${text} what is lime mortar? `)).title).toBe(lime.title);
      }
      const secret = await said('/ask question: what is lime mortar? private: true');
      expect(secret.title).toBe(lime.title);
    }
  });
});

describe('a mention without words in reply to somebody', () => {
  it('answers what they wrote, where Discord shows it', async () => {
    const theirs = await bob.say(channel, 'what is lime mortar?');
    const asking = () => ada.say(channel, '', { replyTo: theirs, mention: true });
    await bot.stop();
    bot = await stage.run({ config: { messageContentIntent: true } });
    const answer = shown(await channel.replyTo(await asking()));
    expect(answer).toMatchObject({ title: lime.title, question: 'what is lime mortar?' });
    const meaningIt =
      'answer this|this?|Can you answer this?|tu peux répondre ?|please answer|?|answer her|answer them!|' +
      '^|👆|☝️|and this?|that?|thoughts?|any idea?|y esto?|الجواب؟|/ask';
    for (const words of meaningIt.split('|')) {
      const said = await ada.say(channel, words, { replyTo: theirs, mention: true });
      expect(shown(await channel.replyTo(said))).toMatchObject({
        title: lime.title,
        question: 'what is lime mortar?',
      });
    }
    const sign = await ada.say(channel, '^', { mention: true });
    expect(shown(await channel.replyTo(sign)).text).toMatch(/^I found only numbers or signs/);
    // In reply to nothing, it is what somebody asks.
    const alone = await ada.say(channel, 'answer this', { mention: true });
    expect(shown(await channel.replyTo(alone)).title).toBe('I have no answer to that');
    const picture = await bob.say(channel, '', { files: ['wall.png'] });
    const asked = await ada.say(channel, '', { replyTo: picture, mention: true });
    expect(shown(await channel.replyTo(asked)).text).toMatch(/^I found no words there/);
    // The words are Bob's: whatever else was said to his message, each quote of it goes with it.
    const own = await bob.say(channel, 'what is lime mortar?', { mention: true });
    await channel.replyTo(own);
    const quoting = [];
    for (const person of [ada, grace]) {
      const bare = await person.say(channel, '', { replyTo: own, mention: true });
      await channel.replyTo(bare);
      quoting.push(bare);
    }
    await bob.deleteMessage(own);
    await stage.server.settled();
    for (const said of [own, ...quoting]) expect(channel.repliesTo(said)).toEqual([]);
  });

  it('keeps showing what it answers when one of several articles is chosen, or none', async () => {
    const theirs = await bob.say(channel, 'which charter?');
    const answered = [];
    for (const choice of ['What is the Burra Charter?', 'None of these']) {
      const asked = await ada.say(channel, '', { replyTo: theirs, mention: true });
      const unsure = await channel.replyTo(asked);
      const answer = await ada.click(unsure, choice).reply();
      expect(answer?.id).toBe(unsure.id);
      expect(shown(answer).question).toBe('which charter?');
      answered.push(asked);
    }
    await bob.deleteMessage(theirs);
    await stage.server.settled();
    for (const asked of answered) expect(channel.repliesTo(asked)).toEqual([]);
  });

  it('says so where Discord does not show it', async () => {
    const unseeing = await Stage.open();
    await unseeing.run();
    const room = unseeing.server.channel;
    const theirs = await unseeing.server.person('Bob').say(room, 'what is lime mortar?');
    const asker = unseeing.server.person('Ada');
    const asked = await asker.say(room, '', { replyTo: theirs, mention: true });
    const { text } = shown(await room.replyTo(asked));
    expect(text).toMatch(/^Discord does not show me the text of that message/);
    await unseeing.closeUnrefused();
  });
});
