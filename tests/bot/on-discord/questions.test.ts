import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from 'discord-stand-in';
import { Stage } from './stage.ts';
import { shown } from '../shown.ts';

let stage: Stage;
let ada: Person;

beforeEach(async () => {
  stage = await Stage.open();
  await stage.run();
  ada = stage.server.person('Ada');
});

afterEach(async () => {
  await stage.closeUnrefused();
});

describe('a question', () => {
  it('that mentions the bot in a channel is answered with a reply', async () => {
    const { channel } = stage.server;
    const question = await ada.say(channel, 'what is lime mortar?', { mention: true });
    const answer = await channel.replyTo(question);
    expect(shown(answer)).toMatchObject({
      title: 'What is lime mortar?',
      text: 'Lime mortar lets a wall dry.\n\nCement does not.',
      small: 'materials',
    });
  });

  it('in a thread is answered there', async () => {
    const thread = await ada.startThread(stage.server.channel, 'Walls');
    const question = await ada.say(thread, 'what is lime mortar?', { mention: true });
    expect((await thread.replyTo(question)).channel_id).toBe(thread.id);
  });

  it('in a direct message needs no mention', async () => {
    const direct = stage.server.directMessages(ada);
    const question = await ada.say(direct, 'what is lime mortar?');
    expect(shown(await direct.replyTo(question))).toMatchObject({ title: 'What is lime mortar?' });
  });

  it('in a reply that pings the bot is answered', async () => {
    const { channel } = stage.server;
    const first = await ada.say(channel, 'what is lime mortar?', { mention: true });
    const answer = await channel.replyTo(first);
    const second = await ada.say(channel, 'and the wall of text?', { replyTo: answer });
    expect(shown(await channel.replyTo(second))).toMatchObject({ title: 'A long article' });
  });

  it('that several articles may answer gets up to three of them to choose from', async () => {
    const { channel } = stage.server;
    const question = await ada.say(channel, 'which charter?', { mention: true });
    const answer = await channel.replyTo(question);
    expect(shown(answer)).toMatchObject({ title: 'Did you mean…', question: 'which charter?' });
    expect(shown(answer).sections).toEqual([
      expect.stringMatching(/^\*\*What is the Venice Charter\?\*\*/),
      expect.stringMatching(/^\*\*What is the Burra Charter\?\*\*/),
      expect.stringMatching(/^\*\*What is the Washington Charter\?\*\*/),
    ]);
    expect(shown(answer).labels).toEqual([
      'This one',
      'This one',
      'This one',
      'None of these',
      'Dismiss',
    ]);
  });

  it('that nothing answers is told so, with topics', async () => {
    const { channel } = stage.server;
    const question = await ada.say(channel, 'who won the match?', { mention: true });
    const answer = await channel.replyTo(question);
    expect(shown(answer)).toMatchObject({ title: 'I have no answer to that' });
    expect(shown(answer).labels).toEqual(['materials', 'charters', 'Dismiss']);
  });

  it('with a part that is hidden keeps it hidden where it is quoted, and is searched with it', async () => {
    const unsure = await stage.ask(ada, 'which ||charter *of* Venice|| <t:1795953600:R>?');
    expect(shown(unsure).question).toBe('which ||charter \\*of\\* Venice|| ?');
    const answer = await ada.click(unsure, 'Venice').reply();
    expect(shown(answer).title).toBe('What is the Venice Charter?');
  });

  it('that is only a mention gets a short help', async () => {
    const { channel } = stage.server;
    const question = await ada.say(channel, '', { mention: true });
    const answer = await channel.replyTo(question);
    expect(shown(answer)).toMatchObject({ title: 'How to ask me' });
  });

  it('full of names notifies nobody, nor does an article', async () => {
    const { channel } = stage.server;
    const bob = stage.server.person('Bob');
    const role = stage.server.role('Curators');
    const text = `which charter for @everyone, @here, <@${bob.id}> and <@&${role.id}>?`;
    const unsure = await ada.say(channel, text, { mention: true });
    await channel.replyTo(unsure);
    const known = await ada.say(stage.server.directMessages(ada), 'who is @everyone?');
    await stage.server.directMessages(ada).replyTo(known);
    expect(stage.server.pingsByBot).toEqual([]);
  });

  it('that fails gets a plain sentence, and the log the error', async () => {
    const { channel } = stage.server;
    const question = await ada.say(channel, 'break please', { mention: true });
    const answer = await channel.replyTo(question);
    expect(shown(answer).text).toMatch(/^Something went wrong on my side/);
    expect(stage.logText).toContain('the sample library was told to break');
  });

  it('is not written into the log', async () => {
    for (const text of [
      'what is my secret lime?',
      'my secret charter',
      'my secret',
      'break my secret',
    ]) {
      await stage.ask(ada, text);
    }
    expect(stage.logText).not.toContain('secret');
  });
});

/**
 * How many messages the bot has written, once it has answered a question that is asked now: that
 * it answers shows that it has seen, and left alone, what was said before.
 */
async function answersWithOneMore(): Promise<number> {
  const { channel } = stage.server;
  await stage.ask(ada, 'what is lime mortar?');
  await stage.server.settled();
  return channel.fromBot.length;
}

describe('no answer is given to', () => {
  it('a message that does not mention the bot', async () => {
    await ada.say(stage.server.channel, 'what is lime mortar?');
    expect(await answersWithOneMore()).toBe(1);
  });

  it('another bot', async () => {
    const other = stage.server.anotherBot('Parrot');
    await other.say(stage.server.channel, 'what is lime mortar?', { mention: true });
    expect(await answersWithOneMore()).toBe(1);
  });

  it('a webhook', async () => {
    const webhook = stage.server.webhook('News');
    await webhook.say(stage.server.channel, 'what is lime mortar?', { mention: true });
    expect(await answersWithOneMore()).toBe(1);
  });

  it('the system', async () => {
    await stage.server.system(ada).say(stage.server.channel, 'lime', { mention: true });
    expect(await answersWithOneMore()).toBe(1);
  });

  it('@everyone and @here', async () => {
    await ada.say(stage.server.channel, '@everyone what is lime mortar?');
    await ada.say(stage.server.channel, '@here what is lime mortar?');
    expect(await answersWithOneMore()).toBe(1);
  });

  it('a mentioned role, but the one that Discord has made for the bot', async () => {
    const role = stage.server.role('Docents');
    await ada.say(stage.server.channel, `<@&${role.id}> what is lime mortar?`);
    expect(await answersWithOneMore()).toBe(1);
    const own = stage.server.botRole;
    const question = await ada.say(stage.server.channel, `<@&${own.id}> what is lime mortar?`);
    const reply = await stage.server.channel.replyTo(question);
    // Discord sends it without its words, which must not look like a call for help.
    expect(shown(reply).text).toMatch(/^You have mentioned my role, and of such a message/);
  });

  it('what replies to an answer to a command, of which Discord shows the ping alone', async () => {
    const { channel } = stage.server;
    const answer = await ada.command(channel, 'ask', { question: 'lime?' }).reply();
    const said = await ada.say(channel, 'and lime wash?', { replyTo: answer! });
    expect(shown(await channel.replyTo(said)).text).toMatch(/^Discord does not show me replies/);
  });

  it('a reply to the bot with the ping switched off', async () => {
    const { channel } = stage.server;
    const direct = stage.server.directMessages(ada);
    const answer = await direct.replyTo(await ada.say(direct, 'what is lime mortar?'));
    await ada.say(channel, 'thanks', { replyTo: answer, ping: false });
    expect(await answersWithOneMore()).toBe(1);
  });
});
