import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLog, type Log } from '../../src/config/log.ts';

// Made up, in the form of a real one.
const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';

function logInto(secret = TOKEN): { log: Log; text: () => string } {
  const lines: string[] = [];
  const log = createLog('debug', [secret], { write: (line) => lines.push(line) });
  return { log, text: () => lines.join('') };
}

function discordError(url: string, question = 'What is ICOMOS?'): DiscordAPIError {
  const body = { body: { content: question }, files: undefined };
  return new DiscordAPIError(
    { code: 50013, message: 'Missing Permissions' },
    50013,
    403,
    'POST',
    url,
    body,
  );
}

describe('the log', () => {
  it.each<[string, (log: Log) => void]>([
    ['a message', (log) => log.info(`logging in with ${TOKEN}`)],
    ['a field', (log) => log.info({ token: TOKEN }, 'login')],
    [
      'a deep field',
      (log) => log.info({ client: { options: { auth: [`Bot ${TOKEN}`] } } }, 'login'),
    ],
    ['a key', (log) => log.info({ [TOKEN]: true }, 'login')],
    ['an error', (log) => log.error({ err: new Error(`refused ${TOKEN}`) }, 'login')],
    ['a bare error', (log) => log.error(new Error(`refused ${TOKEN}`))],
    [
      'the name of an error',
      (log) => {
        const error = new Error('refused');
        error.name = TOKEN;
        log.error({ err: error }, 'login');
      },
    ],
    [
      'a nested cause',
      (log) => {
        const cause = new Error('outer', { cause: new Error('inner', { cause: `with ${TOKEN}` }) });
        log.error({ err: new Error('login', { cause }) }, 'login');
      },
    ],
    [
      'something thrown that is no error',
      (log) => log.error({ err: { token: TOKEN, toString: () => TOKEN } }, 'login'),
    ],
    [
      'an object that writes itself',
      (log) => log.info({ client: { toJSON: () => TOKEN } }, 'login'),
    ],
    [
      'an address',
      (log) => log.info({ url: `https://example.org/?token=${encodeURIComponent(TOKEN)}` }, 'get'),
    ],
    [
      'a map, a buffer and a symbol',
      (log) =>
        log.info({ map: [...new Map([[TOKEN, TOKEN]])], text: Buffer.from(TOKEN).toString() }, 'x'),
    ],
  ])('does not print the token from %s', (_where, write) => {
    const { log, text } = logInto();
    write(log);
    expect(text()).not.toBe('');
    expect(text()).not.toContain(TOKEN);
    expect(text()).not.toContain(TOKEN.slice(-20));
  });

  it('does not print a secret that JSON writes with escapes', () => {
    const { log, text } = logInto('quo"te\\slash');
    log.info('the secret is quo"te\\slash');
    expect(text()).toContain('the secret is [hidden]');
  });

  it("does not print another bot's token either", () => {
    const { log, text } = logInto('something-else');
    log.info(`somebody pasted ${TOKEN}`);
    expect(text()).not.toContain(TOKEN);
  });

  it.each([
    'https://discord.com/api/v10/interactions/1234/aW50ZXJhY3Rpb24tdG9rZW4/callback',
    'https://discord.com/api/v10/webhooks/1234/aW50ZXJhY3Rpb24tdG9rZW4/messages/%40original',
    'https://discord.com/api/webhooks/1234/aW50ZXJhY3Rpb24tdG9rZW4',
  ])('hides the part of %s that acts for somebody', (url) => {
    const { log, text } = logInto();
    const error = discordError(url);
    error.message += ` at ${url}`;
    log.error({ err: error, url }, `failed: ${url}`);
    expect(text()).not.toContain('aW50ZXJhY3Rpb24tdG9rZW4');
    expect(text()).toContain('/1234/[hidden]');
  });

  it('hides the token of an interaction that was written as an object, also within text', () => {
    const { log, text } = logInto();
    const interaction = { id: '1', token: 'aW50ZXJhY3Rpb24tdG9rZW4', type: 2 };
    log.info({ interaction }, `got ${JSON.stringify(interaction)}`);
    expect(text()).not.toContain('aW50ZXJhY3Rpb24tdG9rZW4');
    expect(JSON.parse(text())).toMatchObject({ interaction: { id: '1', token: '[hidden]' } });
  });

  it('does not print what a refused message said', () => {
    const { log, text } = logInto();
    log.error(
      {
        err: discordError('https://discord.com/api/v10/channels/1/messages', 'my secret question'),
      },
      'failed',
    );
    expect(text()).not.toContain('my secret question');
    expect(text()).toContain('Missing Permissions');
  });

  it('takes an error that is its own cause', () => {
    const { log, text } = logInto();
    const error = new Error('circle');
    error.cause = error;
    log.error({ err: error }, 'failed');
    expect(text()).toContain('circle');
  });

  it('is one JSON object a line, with the time in words of ISO 8601', () => {
    const { log, text } = logInto();
    log.info({ n: 1 }, 'one\ntwo');
    expect(text().endsWith('\n')).toBe(true);
    expect(JSON.parse(text())).toMatchObject({
      level: 30,
      n: 1,
      msg: 'one\ntwo',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });
});
