import { RESTJSONErrorCodes as Code } from 'discord.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Person, Room } from 'discord-stand-in';
import { refusalInLog } from '../../../src/bot/connection/discord-errors.ts';
import { REFUSALS } from '../../../src/bot/connection/refusals.ts';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

const QUESTION = 'what is lime mortar?';
const POSTS = { method: 'POST', path: /\/messages$/ };
const CALLBACKS = { path: /\/callback$/ };
const FURTHER = { method: 'POST', path: /^\/webhooks\// };
const FOLLOW_UPS = { path: /^\/webhooks\// };

let stage: Stage;
let board: Room;
let ada: Person;
let rooms = 0;

beforeAll(async () => {
  stage = await Stage.open();
  ada = stage.server.person('Ada');
  await stage.run();
  board = stage.server.addChannel('alerts');
  await stage.set({ alertsChannelId: board.id });
});

afterAll(() => stage.close());

/** A channel of its own for each test, so that each alert is news. */
let room: Room;
/** What the log and the moderators were told before. */
let before: { complaints: number; alerts: number };

beforeEach(async () => {
  rooms += 1;
  room = stage.server.addChannel(`room-${rooms}`);
  await stage.server.settled();
  before = { complaints: stage.complaints.length, alerts: board.fromBot.length };
});

const newComplaints = (): string[] => stage.complaints.slice(before.complaints);
const newAlerts = (): number => board.fromBot.length - before.alerts;

async function mention(): Promise<Message> {
  const question = await ada.say(room, QUESTION, { mention: true });
  await stage.server.settled();
  return question;
}

/** The bot goes on. */
afterEach(async () => {
  const message = await ada.say(stage.server.directMessages(ada), QUESTION);
  await stage.server.directMessages(ada).replyTo(message);
});

describe('what Discord refuses of a reply to a message', () => {
  const known = [...REFUSALS].map(([code, refusal]) => ({
    code,
    ...refusal,
    said: refusalInLog(refusal.reason),
  }));
  const isMended = ({ remedy }: (typeof known)[number]): boolean => remedy === 'without-reference';

  function refuseNext(code: number | string): void {
    const pattern = { method: 'POST', path: new RegExp(room.id) };
    stage.server.faults.refuseNext(pattern, { status: 403, code: Number(code) });
  }

  it.each(known.filter((one) => !isMended(one)))(
    '$code is not sent again: $said',
    async ({ code, remedy, said }) => {
      refuseNext(code);
      const question = await mention();
      // Whoever asked sees that it was seen; where the message itself is gone, nobody could.
      const isGone = [Code.UnknownChannel, Code.UnknownMessage].includes(Number(code));
      expect(room.reactionsTo(question)).toEqual(isGone ? [] : ['🔇']);
      expect(stage.server.requests.matching('POST', new RegExp(room.id))).toHaveLength(1);
      expect(newComplaints()).toEqual([`could not answer a message: ${said}`]);
      expect(newAlerts()).toBe(remedy === 'tell-moderators' ? 1 : 0);
    },
  );

  it.each(known.filter(isMended))('$code is sent as a plain message', async ({ code }) => {
    refuseNext(code);
    await mention();
    const sent = stage.server.requests.matching('POST', new RegExp(room.id));
    expect(sent.map(({ outcome }) => outcome)).toEqual([403, 200]);
    expect(sent[1]?.body).not.toHaveProperty('message_reference');
    expect(newComplaints()).toEqual([]);
  });

  it('because of what it replies to is sent as a plain message', async () => {
    const errors = { message_reference: { _errors: [{ code: 'X', message: 'Unknown message' }] } };
    const refusal = { status: 400, code: Code.InvalidFormBodyOrContentType, errors };
    stage.server.faults.refuseNext({ method: 'POST', path: new RegExp(room.id) }, refusal);
    await mention();
    expect(room.fromBot.map((message) => shown(message).title)).toEqual(['What is lime mortar?']);
    expect(newComplaints()).toEqual([]);
  });
});

describe('what Discord refuses of an interaction', () => {
  it.each([[Code.UnknownInteraction], [Code.InteractionHasAlreadyBeenAcknowledged]])(
    '%i means that it is over: nothing more is sent, and the log has one line',
    async (code) => {
      stage.server.faults.refuseNext(CALLBACKS, { status: 404, code });
      const before404 = stage.server.requests.matching('POST', /\/callback$/).length;
      ada.command(room, 'ask', { question: QUESTION });
      await stage.server.settled();
      expect(stage.server.requests.matching('POST', /\/callback$/)).toHaveLength(before404 + 1);
      expect(newComplaints()).toEqual([
        'an interaction was over before the reply arrived; nothing more can be sent',
      ]);
    },
  );
});

describe('a fault that passes', () => {
  it.each([
    ['a second of 500s', () => stage.server.faults.failNext(CALLBACKS, 500, 4)],
    ['a second of 502s', () => stage.server.faults.failNext(CALLBACKS, 502, 4)],
    ['a dropped connection', () => stage.server.faults.resetNext(CALLBACKS)],
    ['a lost confirmation', () => stage.server.faults.resetNext(CALLBACKS, { isHandled: true })],
    ['half of a confirmation', () => stage.server.faults.cutShortNext(CALLBACKS)],
  ])('leaves a command answered once, and nothing in the log: %s', async (_what, plan) => {
    plan();
    const reply = await ada.command(room, 'ask', { question: QUESTION }).reply();
    await stage.server.settled();
    expect(shown(reply).title).toBe('What is lime mortar?');
    expect(room.fromBot).toHaveLength(1);
    expect(newComplaints()).toEqual([]);
  });

  it('leaves what follows an acknowledgement in place: a button that answers in two steps', async () => {
    const answer = await stage.ask(ada, QUESTION, room);
    stage.server.faults.failNext(FOLLOW_UPS, 503, 3);
    stage.server.faults.resetNext(FOLLOW_UPS);
    const rated = await ada.click(answer, 'Helpful').reply();
    expect(shown(rated).text).toBeTruthy();
    expect(newComplaints()).toEqual([]);
  });

  it.each([
    ['drops of the connection', () => stage.server.faults.resetNext(POSTS, { times: 3 })],
    [
      'lost confirmations',
      () => stage.server.faults.resetNext(POSTS, { times: 2, isHandled: true }),
    ],
    ['half-lost confirmations', () => stage.server.faults.cutShortNext(POSTS, 2)],
    ['seconds of 500s', () => stage.server.faults.failNext(POSTS, 500, 6)],
  ])('leaves a mention answered once: %s', async (_what, plan) => {
    plan();
    await mention();
    expect(room.fromBot).toHaveLength(1);
    expect(newComplaints()).toEqual([]);
  });

  it.each([
    ['of the channel', POSTS, false],
    ['of all requests', {}, true],
  ])('leaves a mention answered once: a rate limit %s', async (_what, pattern, isGlobal) => {
    stage.server.faults.limitNext(pattern, 0.01, { isGlobal, times: 3 });
    await room.replyTo(await mention());
    expect(room.fromBot).toHaveLength(1);
    expect(newComplaints().filter((said) => said !== 'Discord asked us to wait')).toEqual([]);
  });

  it('in the confirmation of what everybody sees is no second message', async () => {
    const quoted = await ada.say(room, QUESTION);
    const alone = await ada.messageCommand(room, 'Answer this', quoted).reply();
    if (alone === null) throw new Error('Expected an answer');
    stage.server.faults.resetNext(FURTHER, { isHandled: true });
    ada.click(alone, 'Show it to all');
    await stage.server.settled();
    expect(room.fromBot).toHaveLength(1);
    expect(newComplaints()).toEqual(['an interaction failed']);
  });

  it('that loses what was to take the place of "thinking…" is told to who asked', async () => {
    // So many that they are acknowledged first, for all to see; that nothing was found is for one alone.
    const handles = Array.from({ length: 12 }, (_, n) =>
      stage.server.person(`Asker ${n}`).command(room, 'ask', { question: 'who won the match?' }),
    );
    stage.server.faults.resetNext(FURTHER);
    for (const handle of handles) expect(await handle.nextFollowUp()).toBeTruthy();
    expect(newComplaints()).toEqual(['an interaction failed']);
  });

  it('in the confirmation of a deletion leaves nothing in the log', async () => {
    const answer = await stage.ask(ada, QUESTION, room);
    stage.server.faults.resetNext({ method: 'DELETE' }, { isHandled: true });
    ada.click(answer, 'Dismiss');
    await stage.server.settled();
    expect(room.fromBot).toEqual([]);
    expect(newComplaints()).toEqual([]);
  });

  it('that does not pass is given up, and said in the log', async () => {
    stage.server.faults.failNext({ method: 'POST', path: new RegExp(room.id) }, 500, 7);
    await mention();
    expect(stage.server.requests.matching('POST', new RegExp(room.id))).toHaveLength(7);
    expect(newComplaints()).toEqual(['could not answer a message']);
  });
});

describe('where the bot lacks a permission', () => {
  it('to read history, it answers without replying to a message', async () => {
    stage.server.deny(room, ['ReadMessageHistory']);
    await mention();
    expect(room.fromBot.map((message) => shown(message).title)).toEqual(['What is lime mortar?']);
    expect(room.fromBot[0]?.message_reference).toBeUndefined();
    expect(newComplaints()).toEqual([]);
  });

  it('to write, it sends nothing, reacts, and tells the moderators', async () => {
    stage.server.deny(room, ['SendMessages']);
    const question = await ada.say(room, QUESTION, { mention: true });
    await stage.server.settled();
    expect(stage.server.requests.matching('POST', new RegExp(room.id))).toEqual([]);
    expect(room.reactionsTo(question)).toEqual(['🔇']);
    expect(newAlerts()).toBe(1);
    expect(newComplaints()).toEqual([
      'could not answer a message: the bot lacks a permission in this channel: Send Messages',
    ]);
    // A command is answered all the same: that takes no permission.
    const aside = await ada.command(room, 'ask', { question: QUESTION, private: true }).reply();
    expect(shown(aside).title).toBe('What is lime mortar?');
  });

  it('to write in threads, it does the same there; to react, it does not try', async () => {
    const thread = await ada.startThread(room, 'Walls');
    stage.server.deny(room, ['SendMessagesInThreads', 'AddReactions']);
    const question = await ada.say(thread, QUESTION, { mention: true });
    await stage.server.settled();
    expect(stage.server.requests.matching('POST', new RegExp(thread.id))).toEqual([]);
    expect(thread.reactionsTo(question)).toEqual([]);
    expect(newAlerts()).toBe(1);
  });
});
