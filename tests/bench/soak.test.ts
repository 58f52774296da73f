import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { startDiscordServer, type DiscordServer, type Message } from 'discord-stand-in';
import { main } from '../../bench/soak.ts';
import { Ledger, type Asked } from '../../bench/soak/ledger.ts';
import { call } from '../call.ts';
import { THOROUGH } from '../property-runs.ts';

/** A fault befalls the bot after every 25 of them. */
const QUESTIONS = THOROUGH ? 110 : 60;

describe('bench/soak.ts', () => {
  // Windows has no signals: `kill` ends the process there and then.
  it.skipIf(process.platform === 'win32')(
    'lets faults befall the built bot, and nothing is answered twice or lost without a cause',
    async () => {
      const program = join(inject('builtProgram'), 'dist', 'bot', 'main.js');
      const questions = String(QUESTIONS);
      const args = ['--questions', questions, '--seed', '5', '--program', program];
      const { exitCode, stdout, stderr } = await call(main, args);
      expect({ exitCode, stderr }, stdout).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toMatch(/^Seed 5\n +asked {2}answered/);
      expect(stdout).toMatch(new RegExp(`^all +${questions} `, 'm'));
    },
  );

  it.each([[['--minutes', 'none']], [['--questions', '0']], [['--seed', '1.5']], [['--fast']]])(
    'refuses %j with 2 and the usage',
    async (args) => {
      const { exitCode, stderr } = await call(main, args);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^(Expected --|Unknown option '--fast').*\n\nUsage:/);
    },
  );
});

describe('the ledger of a soak', () => {
  /** A message that its stand-in's bot is asked by, and what the ledger has of it. */
  async function asked(): Promise<{
    readonly server: DiscordServer;
    readonly ledger: Ledger;
    readonly message: Message;
    readonly entry: Asked;
  }> {
    const server = await startDiscordServer({ token: 'token' });
    onTestFinished(() => server.close());
    const ledger = new Ledger(server);
    const message = await server.person('Ada').say(server.channel, 'lime?', { mention: true });
    ledger.note('mention', message.id);
    const [entry] = ledger.all();
    if (entry === undefined) throw new RangeError('Expected an entry');
    return { server, ledger, message, entry };
  }

  /** Replies as a bot without a library. */
  async function reply(server: DiscordServer, message: Message): Promise<void> {
    const { status } = await fetch(`${server.apiUrl}/v10/channels/${message.channel_id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${server.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'Soft.', message_reference: { message_id: message.id } }),
    });
    expect(status).toBe(200);
  }

  it('knows an answer from two', async () => {
    const { server, ledger, message, entry } = await asked();
    await reply(server, message);
    expect([ledger.outcomeOf(entry), ledger.isTwice(entry)]).toEqual(['answered', false]);
    await reply(server, message);
    expect(ledger.isTwice(entry)).toBe(true);
  });

  it('wants a cause for what is not answered, unless nobody could hear it or was left to tell', async () => {
    const { ledger, entry, server } = await asked();
    expect(ledger.outcomeOf(entry)).toBe('unexplained');
    const hear = ledger.deaf();
    const unheard = await server.person('Bob').say(server.channel, 'lime?', { mention: true });
    ledger.note('mention', unheard.id);
    hear();
    ledger.kill();
    const outcomes = (): string[] => ledger.all().map((one) => ledger.outcomeOf(one));
    expect(outcomes()).toEqual(['killed', 'not received']);
    ledger.read({ msg: 'could not answer a message', message: entry.id });
    expect(outcomes()).toEqual(['with cause', 'not received']);
    expect(ledger.causeOf(entry)).toBe('could not answer a message');
  });
});
