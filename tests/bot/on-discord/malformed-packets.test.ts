import { EventEmitter } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from 'discord-stand-in';
import { surviveRejections } from '../../../src/bot/program/survive-rejections.ts';
import { createLog } from '../../../src/config/log.ts';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

let stage: Stage;
let ada: Person;

/** As the program hears of what nobody caught. */
const surviving = new EventEmitter();
const exits: (number | undefined)[] = [];
let others: NodeJS.UnhandledRejectionListener[] = [];
const pass: NodeJS.UnhandledRejectionListener = (error) =>
  void surviving.emit('unhandledRejection', error);

beforeAll(async () => {
  // discord.js lets the promise of a packet be rejected that it cannot read, which only the program catches.
  surviveRejections(
    { events: surviving, exit: (code) => void exits.push(code) },
    createLog('silent', []),
  );
  others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', pass);
  stage = await Stage.open();
  await stage.run();
  ada = stage.server.person('Ada');
});

afterAll(async () => {
  await stage.close();
  process.off('unhandledRejection', pass);
  for (const other of others) process.on('unhandledRejection', other);
});

const dispatch = (t: unknown, d: unknown): string => JSON.stringify({ op: 0, s: null, t, d });

const message = (fields: object): string =>
  dispatch('MESSAGE_CREATE', {
    id: '1',
    channel_id: '2',
    guild_id: '3',
    author: { id: '4', username: 'x', discriminator: '0' },
    content: 'x',
    mentions: [],
    ...fields,
  });

const DEEP = 20_000;

describe('a packet that Discord would not send', () => {
  it.each([
    ['that is no JSON', '{"op":0,'],
    ['that is empty', ''],
    ['that is nothing', 'null'],
    ['that is a list', '[]'],
    ['with an unknown opcode', '{"op":4711,"d":{}}'],
    ['with a text as opcode', '{"op":"0","d":null,"t":"READY"}'],
    ['of an unknown event', dispatch('LIME_MORTAR', {})],
    ['of an event named like what every object has', dispatch('__proto__', {})],
    ['of a message of nothing', dispatch('MESSAGE_CREATE', null)],
    ['of a message without its parts', dispatch('MESSAGE_CREATE', {})],
    ['of a message whose text is a number', message({ content: 4711 })],
    ['of a message of four million signs', message({ content: '*'.repeat(4_000_000) })],
    ['of a message by nobody', message({ author: null })],
    ['of an interaction of nothing', dispatch('INTERACTION_CREATE', null)],
    ['of an interaction without its parts', dispatch('INTERACTION_CREATE', { id: '1', type: 2 })],
    [
      'of an interaction of an unknown kind',
      dispatch('INTERACTION_CREATE', { id: '1', type: 99, token: 'x' }),
    ],
    ['within itself', `{"op":0,"t":"X","d":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`],
  ])('%s does not keep the bot from answering', async (_what, text) => {
    stage.server.gateway.sendText(text);
    await stage.server.gateway.delivered();
    expect(shown(await stage.ask(ada, 'what is lime mortar?')).title).toBe('What is lime mortar?');
    expect(exits).toEqual([]);
  });
});
