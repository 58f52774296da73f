/** A question of which its writer has hidden some words: no reply says openly what they are. */
import { ComponentType, GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message, Person } from 'discord-stand-in';
import { lime, venice } from '../sample-library.ts';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

const HIDDEN = 'what is ||lime mortar|| good for?';

let stage: Stage;
let ada: Person;
let bob: Person;

beforeAll(async () => {
  stage = await Stage.open({ allowedIntents: GatewayIntentBits.MessageContent });
  await stage.run({ config: { messageContentIntent: true }, repeatedWithinMs: 60_000 });
  ada = stage.server.person('Ada');
  bob = stage.server.person('Bob');
});

afterAll(() => stage.closeUnrefused());

/** What everybody reads of it without pressing anything: what is hidden as a spoiler is not. */
function openly(message: Message | null): string {
  const all = message?.components ?? [];
  const open = all.filter((one) => one.type !== ComponentType.Container || one.spoiler !== true);
  return JSON.stringify([message?.content, open]);
}

describe('the answer to a question that hides some words', () => {
  it('is hidden by mention, in an answer channel and to a command', async () => {
    const { channel } = stage.server;
    const room = stage.server.addChannel('hidden-answers');
    await stage.set({ answerChannels: [{ channelId: room.id, subjects: [] }] });
    const replies = [
      await stage.ask(ada, HIDDEN),
      await room.replyTo(await ada.say(room, HIDDEN)),
      await ada.command(room, 'ask', { question: `${HIDDEN} really?` }).reply(),
      await ada.command(channel, 'ask', { question: 'is ||lime|| any good?' }).reply(),
    ];
    for (const reply of replies) expect(openly(reply)).not.toMatch(/lime|cement/i);
    expect(shown(replies[0]).title).toBe(lime.title);
    expect(shown(replies[3])).toMatchObject({
      title: lime.title,
      question: 'is ||lime|| any good?',
    });
  });

  it('is hidden when it is shown to all, asked on about and led to again', async () => {
    const { channel } = stage.server;
    const theirs = await bob.say(channel, 'who makes ||lime||?');
    const command = ada.messageCommand(channel, 'Answer this', theirs);
    const answer = await command.reply();
    const toAll = await ada.click(answer as Message, 'Show it to all').nextFollowUp();
    expect(openly(toAll)).not.toMatch(/lime/i);
    expect(shown(toAll).title).toBe(lime.title);

    const first = await stage.ask(ada, 'where is ||lime|| burnt?');
    const followUp = await bob.say(channel, 'and who sells lime?', { replyTo: first });
    expect(openly(await channel.replyTo(followUp))).not.toMatch(/lime/i);
    expect(openly(await stage.ask(bob, 'I have a wall. Where is ||lime|| burnt?'))).not.toMatch(
      /lime/i,
    );
  });

  it('is hidden where one of several articles is chosen, or none', async () => {
    const unsure = await stage.ask(ada, 'what is the ||Venice charter|| about?');
    expect(openly(unsure)).not.toMatch(/venice|burra/i);
    ada.click(unsure, 'This one');
    const chosen = await stage.server.channel.edited(unsure);
    expect(shown(chosen).title).toBe(venice.title);
    expect(openly(chosen)).not.toMatch(/venice|burra/i);
  });

  it('is hidden in what experts see, with all that was found', async () => {
    const desk = stage.server.addChannel('experts');
    await stage.set({ experts: { channelId: desk.id, roleId: null } });
    const unsure = await stage.ask(ada, 'what is the ||Venice charter|| about?');
    ada.click(unsure, 'Ask a person');
    const entry = await desk.nextMessage();
    expect(openly(entry)).not.toMatch(/venice|burra/i);
    expect(shown(entry).text).toContain(venice.title);
    bob.click(entry, 'Claim');
    expect(openly(await desk.edited(entry))).not.toMatch(/venice|burra/i);
    await stage.set({ experts: null });
  });

  it('is hidden where more strokes than two hide them, and where they are searched or opened by words', async () => {
    const said = [
      'what is ||||lime mortar||||?',
      'search ||lime||',
      'article title: ||Lime mortar||',
    ];
    const replies = [];
    for (const words of said) replies.push(await stage.ask(ada, words));
    const direct = stage.server.directMessages(ada);
    replies.push(await direct.replyTo(await ada.say(direct, '/search words: ||||lime||||')));
    expect(replies.map(openly)).toEqual(replies.map(() => '["",[]]'));
    expect([replies[0], replies[2]].map((reply) => JSON.stringify(reply))).toEqual([
      expect.stringContaining(lime.title),
      expect.stringContaining(lime.title),
    ]);
    const only = shown(await stage.ask(ada, '||||what is lime mortar||||'));
    expect(only.text).toMatch(/^I found only hidden words there/);
  });

  it('is open again when the question is edited so that it hides nothing', async () => {
    const { channel } = stage.server;
    const asked = await ada.say(channel, 'when did ||lime|| come up?', { mention: true });
    const reply = await channel.replyTo(asked);
    expect(openly(reply)).not.toMatch(/lime/i);
    await ada.editMessage(asked, asked.content.replaceAll('||', ''));
    expect(openly(await channel.edited(reply))).toContain('Lime mortar lets a wall dry.');
  });
});
