/** A message that nobody addressed to the bot is quoted in what the bot says: its words are its writer's. */
import { ComponentType, GatewayIntentBits } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Message, Person, Room } from 'discord-stand-in';
import { lime } from '../sample-library.ts';
import { shown } from '../shown.ts';
import { privateReply } from './moderators-stage.ts';
import { Stage } from './stage.ts';

let stage: Stage;
let ada: Person;
let bob: Person;
let carl: Person;
let channel: Room;

beforeAll(async () => {
  stage = await Stage.open({ allowedIntents: GatewayIntentBits.MessageContent });
  await stage.run({ config: { messageContentIntent: true } });
  ({ channel } = stage.server);
  [ada, bob, carl] = [
    stage.server.person('Ada'),
    stage.server.person('Bob'),
    stage.server.person('Carl'),
  ];
});

afterEach(() => void vi.useRealTimers());

afterAll(() => stage.closeUnrefused());

/** The reply to "this?" below a message. */
async function pointedAt(message: Message): Promise<Message> {
  return channel.replyTo(await ada.say(channel, 'this?', { replyTo: message, mention: true }));
}

/** What Carl is shown alone when he chooses the first candidate of somebody's unsure reply. */
async function chosenBy(person: Person, unsure: Message): Promise<Message> {
  return (await person.click(unsure, 'This one').reply())!;
}

async function shownToAll(message: Message): Promise<Message> {
  return carl.click(message, 'Show it to all').nextFollowUp();
}

const isThere = (message: Message): boolean => channel.current(message) !== undefined;

function openly({ components }: Message): string {
  return JSON.stringify(
    components.filter((one) => one.type !== ComponentType.Container || one.spoiler !== true),
  );
}

describe('what somebody else chose and showed to all', () => {
  it('goes with the message it quotes, be that pointed at or the own question of who asked', async () => {
    const theirs = await bob.say(channel, 'which charter?');
    const own = await ada.say(channel, 'which charter?', { mention: true });
    const unsure = [await pointedAt(theirs), await channel.replyTo(own)];
    const copies: Message[] = [];
    for (const one of unsure) copies.push(await shownToAll(await chosenBy(carl, one)));
    expect(copies.map((copy) => shown(copy).question)).toEqual([
      'which charter?',
      'which charter?',
    ]);
    await bob.deleteMessage(theirs);
    await ada.deleteMessage(own);
    await stage.server.settled();
    expect([...unsure, ...copies].map(isThere)).toEqual([false, false, false, false]);
  });

  it('is not shown any more once that is deleted', async () => {
    const theirs = await bob.say(channel, 'which charter?');
    const own = await ada.say(channel, 'which charter?', { mention: true });
    const alone = [
      await chosenBy(carl, await pointedAt(theirs)),
      await chosenBy(carl, await channel.replyTo(own)),
    ];
    await bob.deleteMessage(theirs);
    await ada.deleteMessage(own);
    await stage.server.settled();
    const before = channel.fromBot.length;
    for (const answer of alone) {
      const refused = await privateReply(carl.click(answer, 'Show it to all'));
      expect(shown(refused).text).toMatch(/^The message that this answers has been deleted/);
    }
    expect(channel.fromBot).toHaveLength(before);
  });
});

describe('a quoted message that is edited', () => {
  it('within five minutes is answered anew in the reply to who pointed at it', async () => {
    const theirs = await bob.say(channel, 'what is lime mortar?');
    const reply = await pointedAt(theirs);
    expect(openly(reply)).toContain('lime');
    // At once: that the reply quotes it may not be stored yet.
    await bob.editMessage(theirs, 'what is ||lime|| mortar?');
    const hidden = await channel.edited(reply);
    expect(openly(hidden)).not.toMatch(/lime/i);
    expect(shown(hidden)).toMatchObject({
      title: lime.title,
      question: 'what is ||lime|| mortar?',
    });
    await bob.editMessage(theirs, 'which charter?');
    await stage.server.settled();
    expect(shown(channel.current(reply)).labels).toContain('None of these');
    await bob.deleteMessage(theirs);
    await stage.server.settled();
    expect(isThere(reply)).toBe(false);
  });

  it('later, or in a copy for all, is quoted no longer; the answer and who showed it stay', async () => {
    const theirs = await bob.say(channel, 'what is lime mortar?');
    const reply = await pointedAt(theirs);
    const alone = (await carl.messageCommand(channel, 'Answer this', theirs).reply())!;
    const copy = await shownToAll(alone);
    await stage.server.settled();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6 * 60_000 });
    const changes = [reply, copy].map((message) => channel.edited(message));
    await bob.editMessage(theirs, 'what is it?');
    await Promise.all(changes);
    for (const one of [reply, copy].map((message) => channel.current(message)!)) {
      expect(shown(one)).toMatchObject({ title: lime.title, question: undefined });
      expect(openly(one)).toContain('has been edited since');
    }
    expect(shown(channel.current(copy)).person).toBe(carl.id);
    const hidden = channel.edited(channel.current(reply)!);
    await bob.editMessage(theirs, '||what is it?||');
    expect(openly(await hidden)).toBe('[]');
  });

  it('is not shown to all as it was before', async () => {
    const theirs = await bob.say(channel, 'what is lime mortar?');
    const alone = (await carl.messageCommand(channel, 'Answer this', theirs).reply())!;
    await bob.editMessage(theirs, 'what is mortar?');
    await stage.server.settled();
    const before = channel.fromBot.length;
    const refused = await privateReply(carl.click(alone, 'Show it to all'));
    expect(shown(refused).text).toMatch(/^The message that this answers has been edited since/);
    expect(channel.fromBot).toHaveLength(before);
  });
});
